import Localization
import TestSupport
import Testing

@testable import ContentLoading

/// Languages in preparation do no harm, and do not show.
@Suite struct DraftLanguageTests {
    @Test func filesOfADraftAreNotRead() throws {
        let folder = try TestSite.minimal()
        let site = String(decoding: try folder.read("Content/site.yml"), as: UTF8.self)
        try folder.write(site + "drafts: [fr]\n", to: "Content/site.yml")
        try folder.write("a: [", to: "Content/languages/fr.yml")
        try folder.write("a: [", to: "Content/2031/text/fr/edition.yml")
        try folder.write("<b>", to: "Content/2031/narratives/overview/fr.md")
        let (content, diagnostics) = TestSite.load(folder)
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        #expect(content?.languages.keys.map(\.text) == ["en"])
    }

    @Test func withoutTheKeyTheyAreFaults() throws {
        let folder = try TestSite.minimal()
        try folder.write("<b>", to: "Content/2031/narratives/overview/fr.md")
        #expect(!TestSite.load(folder).diagnostics.isEmpty)
    }
}
