import ContentLoading
import Diagnostics
import Files
import Foundation
import Localization
import Markdown
import SiteBuilder
import TestSupport
import Testing

@Suite struct RuleBookTests {
    private static let allIDs: [String] =
        ContentRule.allCases.map(\.rawValue) + TemplateRule.allCases.map(\.rawValue)
        + BuildRule.allCases.map(\.rawValue)
        + MarkdownRule.allCases.map(\.rawValue) + LanguageRule.allCases.map(\.rawValue)
        + FigureRule.allCases.map(\.rawValue) + FileRule.allCases.map(\.rawValue)

    @Test(arguments: Set(allIDs).sorted()) func everyRuleIsExplained(id: String) throws {
        let explanation = try #require(RuleBook.explanation(of: id), "no explanation of \(id)")
        for text in [explanation.meaning, explanation.reason, explanation.remedy] {
            #expect(text.first?.isUppercase == true || text.first == "\"" || text.first == "`", "\(text)")
            #expect(text.hasSuffix("."), "\(text)")
        }
    }

    /// A list of rules that the book does not know would be missing from both sides of the test above.
    @Test func everyIDInTheSourcesIsInTheBook() throws {
        let sources = Fixtures.root + "/Sources"
        // The modules above have lists of their own, which their tests hold to be complete.
        let others = ["Translation/", "Authoring/"]
        for file in try Fixtures.files(in: sources)
        where file.hasSuffix("Rule.swift") && !others.contains(where: file.hasPrefix) {
            let text = try read(sources + "/" + file)
            guard text.contains(": String, Rule {") else { continue }
            for match in text.matches(of: /case \w+ = "([a-z0-9.-]+)"/) {
                #expect(RuleBook.ids.contains(String(match.1)), "\(file) has \(match.1), which the book lacks")
            }
        }
    }

    @Test func diagnosticsAsJSONKeepTheirShape() {
        let faults = [
            Diagnostic(
                id: "rating.unknown", at: SourceLocation("a.yml", line: 2, column: 9), "unknown \"x\"", hint: "say \\y"),
            Diagnostic(.warning, id: "file.unexpected", at: SourceLocation("b"), "nothing reads it"),
        ]
        #expect(
            String(decoding: DiagnosticDocument.json(faults), as: UTF8.self) == #"""
                {
                 "formatVersion": 1,
                 "errors": 1,
                 "warnings": 1,
                 "diagnostics": [
                  {"severity":"error","id":"rating.unknown","path":"a.yml","line":2,"column":9,"message":"unknown \"x\"","hint":"say \\y"},
                  {"severity":"warning","id":"file.unexpected","path":"b","message":"nothing reads it"}
                 ]
                }

                """#)
    }
}
