import ContentLoading
import Diagnostics
import Foundation
import Localization
import TestSupport
import Testing

@testable import Translation

/// What goes out and comes back unchanged changes nothing; what comes back changed changes that and nothing else.
@Suite struct RoundTripTests {
    @Test(arguments: [("biennial/Content", "en"), ("outcomes/Content", "pt")])
    func nothingChangesWithoutAChange(content: String, language: String) throws {
        let site = try TranslatedSite(Fixtures.path(content), language)
        for isStamped in [false, true] {
            if isStamped { try site.stamp(state: .reviewed) }
            let before = try site.files()
            let outcome = try site.take(site.export())
            #expect(outcome.diagnostics.isEmpty && outcome.files.isEmpty)
            #expect(try site.files() == before)
        }
    }

    @Test(arguments: ["en", "fr"])
    func theShippedContentComesBackAsItWas(language: String) throws {
        let site = try TranslatedSite(Fixtures.root + "/Content", language)
        let before = try site.files()
        let outcome = try site.take(site.export())
        #expect(outcome.diagnostics.isEmpty && outcome.files.isEmpty, "\(outcome.diagnostics.prefix(3))")
        #expect(try site.files() == before)
    }

    @Test func aChangedWordChangesItsLineOnly() throws {
        let site = try TranslatedSite.biennial()
        try site.stamp(state: .reviewed)
        let id = "2020-21/narratives/overview#top~2"
        let outcome = try site.take(site.export().changing(id, "sample website", "website"))
        #expect(outcome.changed == 1 && outcome.diagnostics.isEmpty)
        let path = "2020-21/narratives/overview/en.md"
        let expected = try #require(Fixtures.text(Fixtures.path("biennial/Content/\(path)")))
            .replacingOccurrences(of: "sample website", with: "website")
        #expect(try site.text(path) == expected)
        #expect(outcome.files == [path], "the state is what it was")
        #expect(try site.diagnostics().isEmpty)
    }

    @Test func textsOfDataFilesAreQuotedWhereYAMLNeedsIt() throws {
        let site = try TranslatedSite.biennial()
        let id = "2020-21/indicators/2-9.1#indicators/users/name"
        _ = try site.take(site.export().changing(id, "Users of sample services", "Users: &quot;all&quot; #"))
        #expect(
            try site.text("2020-21/text/en/indicators/2-9.1.yml").hasPrefix(
                "indicators/users/name: \"Users: \\\"all\\\" #\"\n"))
        #expect(try site.status(of: id) == .current(.draft))
    }

    @Test func aWholeLanguageIsMadeFromAnExchangeFile() throws {
        for original in [try TranslatedSite.biennial(), try TranslatedSite.outcomes()] {
            let exchange = try original.export()
            let before = try original.files()
            for path in before.keys where Self.isTranslation(path, original.language.text) {
                try original.folder.delete("Content/" + path)
            }
            let outcome = try original.take(exchange)
            #expect(outcome.diagnostics.allSatisfy { $0.message.contains("footnotes") }, "\(outcome.diagnostics)")
            let after = try original.files()
            for (path, bytes) in before where path.hasSuffix(".md") && !path.contains("overview/pt") {
                #expect(after[path] == bytes, "\(path)\n\(String(decoding: after[path] ?? [], as: UTF8.self))")
            }
            #expect(try original.diagnostics().filter { $0.severity == .error }.isEmpty)
            let again = try original.take(original.export())
            #expect(again.changed == 0)
        }
    }

    private static func isTranslation(_ path: String, _ language: String) -> Bool {
        path.contains("text/\(language)/") || path.hasSuffix("/\(language).md")
    }

    @Test func aTextGoesOutFromAnotherLanguageToo() throws {
        let site = try TranslatedSite(Fixtures.root + "/Content", "fr")
        let (part, id) = ("2024/narratives/overview", "2024/narratives/overview#p1/1")
        let english = try site.export(part, from: "en")
        #expect(english.contains("source-language=\"en\""))
        #expect(english.contains("assessments rated achieved, of <ph"))
        let outcome = try site.take(english.changing(id, "<target", "<target lang=\"fr\""))
        #expect(outcome.refused == 0)
        try site.replace("assessments rated achieved", "assessments that were achieved", in: id.english)
        let late = try english.changing(id, "<ph", "vraiment <ph")
        #expect(try site.take(late).diagnostics.map(\.id) == ["exchange.changed-source"])
    }
}

extension String {
    fileprivate var english: String { "2024/narratives/overview/en.md" }
}
