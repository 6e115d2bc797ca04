import ContentLoading
import Foundation
import Localization
import TestSupport
import Testing

@testable import Translation

/// Where translations stand, and how that comes about.
@Suite struct StateTests {
    private let visits = "2020-21/narratives/overview#top~2"
    private let source = "2020-21/narratives/overview/zh.md"

    @Test func aTranslationIsUnstampedThenCurrentThenOutdated() throws {
        let site = try TranslatedSite.biennial()
        #expect(try site.status(of: visits) == .unstamped)
        try site.stamp(state: .reviewed)
        #expect(try site.status(of: visits) == .current(.reviewed))
        try site.replace("样例网站", "网站", in: source)
        #expect(try site.status(of: visits) == .outdated(.reviewed))
        try site.stamp(visits)
        #expect(try site.status(of: visits) == .current(.reviewed), "the state is kept")
    }

    @Test func aTextThatIsNotThereIsMissing() throws {
        let site = try TranslatedSite.biennial()
        try site.stamp()
        try site.folder.delete("Content/2020-21/narratives/overview/en.md")
        #expect(try site.status(of: visits) == .missing)
    }

    @Test func aChangedNumberMakesNothingOutdated() throws {
        let site = try TranslatedSite.biennial()
        try site.stamp()
        try site.replace("6,000 多万", "7,000 多万", in: source)
        #expect(try site.status(of: visits) == .current(.draft))
    }

    @Test func anotherFigureMakesATextOutdated() throws {
        let site = try TranslatedSite.biennial()
        try site.stamp()
        try site.replace("figure:fact/visits", "figure:fact/calls", in: source)
        #expect(try site.status(of: visits) == .outdated(.draft))
    }

    @Test func aStampTakesPartsOnly() throws {
        let site = try TranslatedSite.biennial()
        try site.stamp("narratives/overview")
        #expect(try site.status(of: visits) == .current(.draft))
        #expect(try site.status(of: "2020-21/indicators/2-9.1#indicators/users/name") == .unstamped)
        let language = try #require(LanguageTag("en"))
        let outcome = try Stamp(site.inventory()).run(
            language, parts: ["narratives/nowhere"], state: nil, in: site.content)
        #expect(outcome.count == 0 && outcome.unknown == ["narratives/nowhere"])
    }

    @Test func whatTranslatorsSayIsKept() throws {
        let site = try TranslatedSite.biennial()
        for (said, state) in [
            ("state=\"final\"", TranslationRecord.State.reviewed), ("state=\"translated\"", .draft),
            ("state=\"needs-review-translation\" state-qualifier=\"leveraged-mt\"", .machine),
        ] {
            let exchange = try site.export(visits)
                .replacingOccurrences(
                    of: #"<target state="[^>]*">"#, with: "<target \(said)>", options: .regularExpression
                )
                .replacingOccurrences(of: " approved=\"yes\"", with: "")
            #expect(try site.take(exchange).diagnostics.isEmpty)
            #expect(try site.status(of: visits) == .current(state))
        }
        _ = try site.take(
            site.export(visits).replacingOccurrences(of: " state-qualifier=\"leveraged-mt\"", with: ""))
        #expect(try site.status(of: visits) == .current(.machine), "what needs work says nothing")
    }

    /// The source changes while the text is at the translator's.
    @Test func aTranslationOfAnOldSourceIsOutdatedFromTheFirst() throws {
        let site = try TranslatedSite.biennial()
        try site.stamp()
        let exchange = try site.export()
        try site.replace("样例网站", "网站", in: source)
        let outcome = try site.take(exchange.changing(visits, "sample website", "example website"))
        #expect(outcome.changed == 1 && outcome.diagnostics.isEmpty)
        #expect(try site.status(of: visits) == .outdated(.draft))
    }

    @Test func anOutdatedTextGoesOutWithItsFormerSource() throws {
        let site = try TranslatedSite.biennial()
        try site.stamp()
        let before = try site.inventory()
        try site.replace("样例网站", "网站", in: source)
        let selection = Export.Selection(into: site.language, onlyUnfinished: true)
        let exchange = String(
            decoding: Export(try site.inventory(), before: before).file(selection), as: UTF8.self)
        let targets = exchange.split(separator: "\n").filter { $0.hasPrefix("<target") }
        #expect(targets.count == 1, "what is current stays at home")
        let unit = try exchange.unit(visits)
        #expect(unit.contains("<source>网站有"))
        #expect(unit.contains("<target state=\"needs-adaptation\">The sample website"))
        #expect(unit.contains("<alt-trans alttranstype=\"previous-version\"><source>样例网站有"))
        #expect(unit.contains("<context context-type=\"x-page\">overview</context>"))
        #expect(unit.contains("<context context-type=\"x-before\">概述</context>"))
    }

    @Test func figuresGoOutAsTheTargetLanguageWritesThem() throws {
        let unit = try TranslatedSite.biennial().export(visits).unit(visits)
        let code = "[more than 60\u{A0}million](figure:fact/visits)"
        let shown = "more than 60\u{A0}million"
        #expect(unit.contains("样例网站有<ph id=\"1\" ctype=\"x-figure\" equiv-text=\"\(shown)\">\(code)</ph>次"))
    }

    @Test func theTableCountsByLanguageAndPart() throws {
        let site = try TranslatedSite.biennial()
        try site.stamp("narratives", state: .reviewed)
        let table = StatusTable(try site.inventory(), languages: [site.language])
        let narratives = try #require(table.rows.first { $0.part == "narratives" })
        #expect(narratives.blocks == narratives.current && narratives.states == [.reviewed: narratives.blocks])
        let all = try #require(table.rows.last)
        #expect(all.part.isEmpty && all.unstamped + all.missing == all.blocks - narratives.blocks)
        #expect(table.languages(below: 100) == [site.language] && table.languages(below: 1).isEmpty)
        #expect(String(decoding: table.json, as: UTF8.self).contains("\"part\":\"narratives\""))
    }

    @Test func chaptersGoOutOneByOne() throws {
        let site = try TranslatedSite.biennial()
        let chapters = Export(try site.inventory()).chapters(Export.Selection(into: site.language))
        #expect(chapters.map(\.name).contains("2020-21-narratives-overview"))
        for chapter in chapters {
            #expect(try site.take(String(decoding: chapter.bytes, as: UTF8.self)).diagnostics.isEmpty)
        }
    }
}

/// The content that is shipped.
@Suite struct ShippedTranslationTests {
    @Test func englishIsCurrentThroughout() throws {
        let site = try TranslatedSite(Fixtures.root + "/Content", "en")
        let unfinished = try site.inventory().unfinished(in: [site.language])
        #expect(unfinished.isEmpty, "run `report translations stamp en` once the texts agree: \(unfinished.prefix(5))")
    }
}
