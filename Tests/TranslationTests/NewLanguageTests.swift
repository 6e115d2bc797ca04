import ContentLoading
import Diagnostics
import Foundation
import Localization
import TestSupport
import Testing

@testable import Translation

/// A new language is new files and a word in `site.yml`: the five steps of the guide, with Portuguese.
@Suite struct NewLanguageTests {
    @Test func portugueseIsAddedToASmallSite() throws {
        let site = try TranslatedSite(Fixtures.path("biennial/Content"), "pt")
        let words = try #require(Fixtures.text(Fixtures.path("outcomes/Content/languages/pt.yml")))
        try site.folder.write(words, to: "Content/languages/pt.yml")
        try site.replace("editions:", "drafts: [pt]\neditions:", in: "site.yml")
        #expect(try published(site).isEmpty, "a draft does no harm")

        // The translator takes over what the source says, in which figures are written in Portuguese already.
        let english = try #require(LanguageTag("en"))
        _ = try Stamp(site.inventory()).run(english, parts: [], state: nil, in: site.content)
        let exchange = try site.export().replacing(#/<source>(.*)</source>\n/#) { unit in
            "\(unit.output.0)<target>\(unit.output.1)</target>\n"
        }
        let outcome = try site.take(exchange)
        #expect(outcome.diagnostics.filter { $0.severity == .error }.isEmpty, "\(outcome.diagnostics)")
        let table = StatusTable(try site.inventory(), languages: [site.language])
        #expect(table.languages(below: 100).isEmpty, "\(table.text)")

        try site.replace("drafts: [pt]\n", "", in: "site.yml")
        try site.replace("languages: [zh, en]", "languages: [zh, en, pt]", in: "site.yml")
        let faults = try published(site).filter { $0.severity == .error }
        #expect(faults.isEmpty, "\(faults)")
        let overview = try site.text("2020-21/narratives/overview/pt.md")
        #expect(overview.contains("[mais de 60\u{A0}milhões](figure:fact/visits)"))
    }

    /// What is wrong with the site as it is published.
    private func published(_ site: TranslatedSite) throws -> [Diagnostic] {
        ContentLoader.load(try site.content).diagnostics
    }
}
