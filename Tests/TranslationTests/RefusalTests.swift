import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Translation

/// A translation that loses or changes what its source says is refused at its place, and the others go in.
@Suite struct RefusalTests {
    private static let visits = "2020-21/narratives/overview#top~2"
    private static let note = "2020-21/narratives/overview#top~3/1"

    /// Changes a text in the target of a unit, and gives what is said of it.
    private func fault(
        _ id: String, _ old: String, _ new: String, in site: TranslatedSite
    ) throws -> (fault: Diagnostic, exchange: String) {
        let before = try site.files()
        let exchange = try site.export().changing(id, old, new)
        let outcome = try site.take(exchange)
        #expect(outcome.refused == 1 && outcome.changed == 0 && outcome.files.isEmpty)
        #expect(try site.files() == before, "nothing is written")
        return (try #require(outcome.diagnostics.first), exchange)
    }

    @Test func aWrongDigitInAFigure() throws {
        let (fault, exchange) = try fault(
            Self.visits, "more than 60 million", "more than 61 million", in: .biennial())
        #expect(fault.id == "figure.number")
        let place = try exchange.place(of: "[more than 61 million]")
        #expect(fault.location == SourceLocation("back.xlf", line: place.line, column: place.column))
    }

    @Test func aWrongDigitInAPlainText() throws {
        let id = "2020-21/indicators/2-9.1#indicators/users/assessments/main/actual/main/wording"
        let (fault, exchange) = try fault(id, "16,000", "61,000", in: .biennial())
        #expect(fault.id == "exchange.lost" && fault.message == "the number “16,000” is lost")
        let place = try exchange.place(of: "<target state=\"needs-review-translation\">End of 2021")
        #expect(fault.location == SourceLocation("back.xlf", line: place.line, column: place.column))
    }

    @Test func aNumberThatTheSourceDoesNotHave() throws {
        let (fault, exchange) = try fault(Self.visits, " visits.", " visits of 777 people.", in: .biennial())
        #expect(fault.id == "exchange.number")
        let place = try exchange.place(of: "777 people")
        #expect(fault.location == SourceLocation("back.xlf", line: place.line, column: place.column))
    }

    /// A number up to 99 may be a word in the source: alone it is only asked about.
    @Test func aSmallNumberThatTheSourceDoesNotHaveIsWarnedOf() throws {
        let site = try TranslatedSite.biennial()
        let outcome = try site.take(site.export().changing(Self.visits, " visits.", " visits of 2 people."))
        #expect(outcome.diagnostics.map(\.severity) == [.warning] && outcome.changed == 1)
    }

    @Test func aWrongDigitInASmallNumber() throws {
        let site = try TranslatedSite(Fixtures.root + "/Content", "en")
        let id = "2024/tables/table-1#label"
        let outcome = try site.take(site.export("2024/tables/table-1").changing(id, "Table 1", "Table 2"))
        #expect(outcome.diagnostics.map(\.id) == ["exchange.lost", "exchange.number"] && outcome.refused == 1)
    }

    @Test func aLostFigure() throws {
        let figure = "<ph id=\"2\" ctype=\"x-figure\" equiv-text=\"29%\">"
        let site = try TranslatedSite.biennial()
        let code = "[29%](figure:table/programmes/total/development-share)"
        let (fault, _) = try fault(Self.visits, "\(figure)\(code)</ph>", "some", in: site)
        #expect(fault.message == "the figure “table/programmes/total/development-share” is lost")
    }

    @Test func aLostLink() throws {
        let site = try TranslatedSite.biennial()
        let (fault, _) = try fault(Self.note, "[](page:framework/2-9)", "the programme", in: site)
        #expect(fault.id == "exchange.lost" && fault.message == "the page “framework/2-9” is lost")
    }

    @Test func aLinkThatLeadsElsewhere() throws {
        let site = try TranslatedSite.biennial()
        let outcome = try site.take(site.export().changing(Self.note, "framework/2-9", "framework/2-8"))
        #expect(outcome.diagnostics.map(\.id) == ["exchange.lost", "exchange.added"])
    }

    @Test(arguments: [
        ("](indicator:1.1.1/crossings)", "](indicator:1.1.1/crossing)"), ("![", "["),
        ("](indicator:1.1.1/crossings)", ""),
    ])
    func aBrokenEmbed(old: String, new: String) throws {
        let id = "2031/narratives/goals/1.1#top~3/caption"
        let (fault, exchange) = try fault(id, old, new, in: .outcomes())
        #expect(fault.id == "exchange.embed")
        let unit = try exchange.unit(id)
        let target = try #require(unit.split(separator: "\n").first { $0.hasPrefix("<target") })
        #expect(fault.location.line == (try exchange.place(of: String(target)).line))
    }

    @Test func anEmbedWithinAParagraph() throws {
        let (fault, _) = try fault(Self.note, "All figures", "![](chart:programmes) All figures", in: .biennial())
        #expect(fault.id == "markdown.embed-not-alone")
    }

    @Test func marksThatAreNotClosed() throws {
        let (fault, exchange) = try fault(Self.note, "All figures", "**All figures", in: .biennial())
        #expect(fault.id.hasPrefix("markdown."))
        #expect(fault.location.line == (try exchange.place(of: "**All figures").line))
    }

    @Test func anUnknownBlock() throws {
        let site = try TranslatedSite.biennial()
        let exchange = try site.export().replacingOccurrences(of: "id=\"\(Self.note)\"", with: "id=\"gone\"")
        #expect(try site.take(exchange).diagnostics.map(\.id) == ["exchange.unknown-block"])
    }

    @Test func aBlockThatIsGivenTwice() throws {
        let site = try TranslatedSite.biennial()
        let exchange = try site.export()
        let unit = try exchange.unit(Self.note)
        let twice = exchange.replacingOccurrences(of: unit, with: unit + unit)
        #expect(try site.take(twice).diagnostics.map(\.id) == ["exchange.duplicate-block"])
    }

    @Test func anUnknownLanguage() throws {
        let site = try TranslatedSite.biennial()
        let exchange = try site.export(Self.note)
            .replacingOccurrences(of: "target-language=\"en\"", with: "target-language=\"xx\"")
        #expect(try site.take(exchange).diagnostics.map(\.id) == ["exchange.language"])
    }

    @Test func theOthersGoIn() throws {
        let site = try TranslatedSite.biennial()
        let exchange = try site.export().changing(Self.visits, "60 million", "61 million")
            .changing(Self.note, "All figures", "All of the figures")
        let outcome = try site.take(exchange)
        #expect(outcome.refused == 1 && outcome.changed == 1)
        #expect(try site.text("2020-21/narratives/overview/en.md").contains("> All of the figures are invented"))
    }

    @Test func aListOfWhichNotAllIsThere() throws {
        let site = try TranslatedSite.outcomes()
        let exchange = try site.export("narratives/regions/moor")
        let table = "| Caminho | Estado |\n|---|---|\n| Norte | bom |\n| Sul | fechado |\n\n"
        let path = "2031/narratives/regions/moor/pt.md"
        let before = try site.text(path)
        try site.replace(table, "", in: path)
        let lacking = try exchange.changing("2031/narratives/regions/moor#top~1/2/1", "Sul", " ")
        #expect(Set(try site.take(lacking).diagnostics.map(\.id)) == ["exchange.incomplete"])
        #expect(try site.take(exchange).diagnostics.isEmpty)
        #expect(try site.text(path) == before, "with all of its texts the table is there again")
    }

    @Test func aTextWithAFootnote() throws {
        let (fault, _) = try fault(
            "2031/narratives/overview#top~3", "quilómetros", "km", in: .outcomes())
        #expect(fault.id == "exchange.form")
    }

    @Test func everyRuleHasATestHere() throws {
        let tests =
            try #require(Fixtures.text(#filePath)) + #require(
                Fixtures.text(Fixtures.root + "/Tests/TranslationTests/RoundTripTests.swift"))
        for rule in TranslationRule.allCases { #expect(tests.contains("\"\(rule.rawValue)\""), "\(rule.rawValue)") }
    }

    @Test func aShortNameThatIsTooLongIsWarnedOf() throws {
        let site = try TranslatedSite.biennial()
        let exchange = try site.export()
        let id = try #require(exchange.split(separator: "\"").first { $0.hasSuffix("/short") }.map { String($0) })
        let unit = try exchange.unit(id)
        let old = try #require(unit.split(separator: "<target").last?.split(separator: ">").dropFirst().first)
            .prefix { $0 != "<" }
        let outcome = try site.take(exchange.changing(id, String(old), String(repeating: "long ", count: 12)))
        #expect(outcome.diagnostics.map(\.id) == ["exchange.too-long"] && outcome.changed == 1)
    }

    @Test(arguments: [
        "", "<xliff", "<tmx version=\"1.4\"></tmx>", "<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff version=\"1.2\"/>",
        "<xliff version=\"1.2\"><file></xliff>", "<xliff version=\"1.2\">&a;</xliff>", "<xliff version=\"2.0\"/>",
        "<xliff a=\"1\" a=\"2\"/>",
    ])
    func whatIsNoExchangeFile(text: String) throws {
        let outcome = try TranslatedSite.biennial().take(text)
        #expect(outcome.diagnostics.map(\.id) == ["exchange.syntax"])
    }

    @Test func noBytesBringTheReaderDown() throws {
        let exchange = Array(try TranslatedSite.biennial().export().unicodeScalars.prefix(6000))
        var random = SplitMix64(seed: 7)
        for _ in 0..<300 {
            var scalars = exchange
            for _ in 0..<4 {
                let index = Int.random(in: 0..<scalars.count, using: &random)
                scalars[index] = "<>&\"/!-[]a".unicodeScalars.randomElement(using: &random) ?? "<"
            }
            _ = try? ExchangeFile.read(String(String.UnicodeScalarView(scalars)), path: "fuzz.xlf")
        }
    }
}
