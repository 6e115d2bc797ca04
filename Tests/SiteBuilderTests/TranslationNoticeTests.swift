import Localization
import ReportModel
import TestSupport
import Testing

@testable import SiteBuilder

/// What readers are told of translations that lag behind.
@Suite struct TranslationNoticeTests {
    /// A page of the biennial site, built with certain states.
    private func page(_ path: String, _ change: (inout TranslationStates) throws -> Void) async throws -> String {
        var states = TranslationStates()
        try change(&states)
        let built = states
        return try await withTemporaryFolder { folder in
            let build = SiteBuild(
                content: Fixtures.path("biennial/Content"), templates: [Fixtures.root + "/Templates"], output: folder,
                jobs: 2, states: { _ in built })
            _ = try await build.run()
            return try read("\(folder)/\(path)")
        }
    }

    @Test func anOutdatedPageSaysSoAndLeadsToItsSource() async throws {
        let english = try #require(LanguageTag("en"))
        let outdated = TranslationStates.Page(edition: "2020-21", place: .page(.overview), language: english)
        let page = try await page("en/2020-21/index.html") { $0.outdated.insert(outdated) }
        #expect(page.contains("The Chinese text of this page has changed since it was translated."))
        #expect(page.contains("<a href=\"../../zh/2020-21/index.html\" hreflang=\"zh\" lang=\"zh\">"))
    }

    @Test func theLanguageSwitchTellsWhatIsIncomplete() async throws {
        let english = try #require(LanguageTag("en"))
        let note = "English <small>incomplete</small></a>"
        let incomplete = try await page("zh/2020-21/index.html") { $0.incomplete["2020-21"] = [english] }
        #expect(incomplete.contains(note))
        let complete = try await page("zh/2020-21/index.html") { $0.incomplete["2031"] = [english] }
        #expect(!complete.contains(note), "another edition is meant")
        let choice = try await page("index.html") { $0.incomplete["2020-21"] = [english] }
        #expect(choice.contains("<small>incomplete</small>"))
    }

    @Test func whereAllIsWellNothingIsSaid() async throws {
        let page = try await page("en/2020-21/index.html") { _ in }
        #expect(!page.contains("page-notice") && !page.contains("<small>"))
    }
}
