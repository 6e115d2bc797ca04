import ContentLoading
import Files
import Foundation
import ReportModel
import TestSupport
import Testing

@testable import SiteBuilder

/// What the print edition holds, how it is divided, and that nothing in it leads nowhere. Dead links are looked for in
/// whole sites, the print edition among them, by `GoldenTests` and `ShippedContentTests`.
@Suite struct PrintEditionTests {
    private func content(_ root: String) throws -> LoadedContent {
        try #require(ContentLoader.load(try Folder(root + "/Content")).content)
    }

    private func plan(_ root: String, limit: Int) throws -> PrintPlan {
        let site = try content(root).site
        let edition = try #require(site.editions.first)
        return try #require(PrintPlan(EditionIndex(edition), SitePlan(site).pages(of: edition), limit: limit))
    }

    @Test func anEditionOfFewPagesIsOneFile() throws {
        let plan = try plan(Fixtures.path("outcomes"), limit: 50)
        #expect(plan.contents.map(\.file.path) == ["2031/print.html"])
    }

    @Test func anEditionOfManyPagesHasAFileForEachChapter() throws {
        let plan = try plan(Fixtures.path("outcomes"), limit: 5)
        #expect(
            plan.contents.map(\.file.path) == [
                "2031/print.html", "2031/print/overview.html", "2031/print/ziele-1.html", "2031/print/ziele-2.html",
                "2031/print/regionen-moor.html", "2031/print/regionen-flussland.html",
                "2031/print/regionen-inseln.html", "2031/print/indicators.html",
            ])
    }

    @Test func everyPrintedPageStandsInOneChapter() throws {
        let site = try content(Fixtures.root).site
        for edition in site.editions {
            let pages = SitePlan(site).pages(of: edition)
            let plan = try #require(PrintPlan(EditionIndex(edition), pages))
            #expect(plan.chapters.flatMap(\.pages) == pages.filter(\.isPrinted))
            #expect(Set(plan.chapters.map(\.name)).count == plan.chapters.count)
        }
    }

    @Test(arguments: ["minimal", "outcomes", "biennial"])
    func noIDStandsTwiceAndNoLevelOfHeadingsIsSkipped(name: String) async throws {
        try await withTemporaryFolder { folder in
            _ = try await SiteBuild(
                content: Fixtures.path(name) + "/Content", templates: [Fixtures.root + "/Templates"], output: folder,
                jobs: 2
            ).run()
            for page in try Fixtures.files(in: folder) where page.contains("/print") {
                let text = try read(folder + "/" + page)
                let ids = text.matches(of: /\sid="([^"]*)"/).map(\.1)
                #expect(ids.count == Set(ids).count, "\(page)")
                let levels = text.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
                #expect(levels.first == 1 && zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(page)")
            }
        }
    }

    @Test func noFileOfTheShippedReportPassesAMegabyte() async throws {
        let folder = try await ShippedSite.folder()
        let files = try Fixtures.files(in: folder).filter { $0.contains("/print") }
        #expect(files.count > 2)
        for file in files { #expect(try read(folder + "/" + file).utf8.count < 1_000_000, "\(file)") }
    }
}
