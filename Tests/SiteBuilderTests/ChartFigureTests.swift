import ContentLoading
import Files
import Localization
import Markup
import ReportModel
import TestSupport
import Testing

@testable import SiteBuilder

/// Every chart of the report that the package carries, in every language: what stands beside the picture.
@Suite struct ChartFigureTests {
    private func figures() throws -> [(page: String, figure: ChartFigure)] {
        let (content, _) = ContentLoader.load(try Folder(Fixtures.root + "/Content"))
        let loaded = try #require(content)
        let plan = SitePlan(loaded.site)
        return loaded.site.languages.compactMap { loaded.languages[$0] }.flatMap { language in
            loaded.site.editions.flatMap { edition in
                let scope = Scope(content: loaded, plan: plan, language: language, index: EditionIndex(edition))
                return plan.pages(of: edition).flatMap { page in
                    let context = PageContext(scope: scope, page: page)
                    return PageComposer(context: context).figures().map { (context.path, $0) }
                }
            }
        }
    }

    @Test func everyChartHasATitleAFindingAndItsFigures() throws {
        let all = try figures()
        #expect(all.count > 150)
        for (page, figure) in all {
            let title = figure.title.string
            #expect(!title.isEmpty && title.count <= 150, "\(page), \(figure.id): \(title)")
            #expect(!figure.finding.isEmpty, "\(page), \(figure.id) says nothing")
            #expect(figure.rows.count + 1 == figure.data.count, "\(page), \(figure.id): table and data differ")
            let isEven = figure.rows.allSatisfy { $0.cells.count == figure.heads.count }
            #expect(isEven, "\(page), \(figure.id)")
        }
    }

    /// A finding states numbers, and each of them stands in the table or is a total, a share or a rounded amount.
    @Test func everyFindingStatesANumber() throws {
        for (page, figure) in try figures() {
            let hasNumber = figure.finding.contains { $0.isNumber }
            #expect(hasNumber, "\(page), \(figure.id): \(figure.finding)")
        }
    }

    @Test func theDataOfAChartIsTheSameInEveryLanguage() throws {
        let byPath = Dictionary(grouping: try figures(), by: \.figure.dataPath)
        for (path, figures) in byPath {
            #expect(Set(figures.map(\.figure.data)).count == 1, "\(path)")
        }
    }
}
