import TestSupport
import Testing

/// Pages run from right to left without sheets of their own: style sheets name start and end, never left and right.
@Suite struct StyleSheetTests {
    private static let sheets = ["assets/", "tools/"].flatMap { folder in
        Fixtures.names(in: Fixtures.root + "/Templates/" + folder).filter { $0.hasSuffix(".css") }.map { folder + $0 }
    }

    @Test(arguments: sheets) func namesNoSide(sheet: String) throws {
        let text = try #require(Fixtures.text(Fixtures.root + "/Templates/" + sheet))
        let rules = text.replacing(#/\/\*(.|\n)*?\*\//#, with: "")
        for line in rules.split(separator: "\n") {
            #expect(!Self.namesSide(String(line)), "\(sheet): \(line)")
        }
    }

    @Test(arguments: sheets) func closesEveryBlock(sheet: String) throws {
        let text = try #require(Fixtures.text(Fixtures.root + "/Templates/" + sheet))
        #expect(text.count { $0 == "{" } == text.count { $0 == "}" }, "\(sheet)")
    }

    @Test(arguments: ["a { margin-left: 1px }", "a { text-align: right; }", "a{left:0}", "a { padding-top: 1em }"])
    func wouldBeFound(rule: String) {
        #expect(Self.namesSide(rule))
    }

    private static func namesSide(_ rule: String) -> Bool {
        rule.contains(#/(^|[\s;{(-])(left|right)\b(?!\s*\{)|(margin|padding|border|inset)-(top|bottom)\b/#)
    }
}
