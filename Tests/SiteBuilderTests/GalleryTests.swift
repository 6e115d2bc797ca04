import ContentLoading
import Files
import ReportModel
import TestSupport
import Testing

@testable import SiteBuilder

/// The site in `docs/gallery`: every form of chart, beside the specification that draws it.
@Suite struct GalleryTests {
    private static let content = Fixtures.root + "/docs/gallery/Content"

    @Test(arguments: ChartSpecification.Kind.allCases)
    func everyKindHasAChart(kind: ChartSpecification.Kind) throws {
        #expect(try charts().contains { $0.kind == kind })
    }

    @Test func everySourceOfValuesHasAChart() throws {
        let sources = Set(try charts().map { Source($0.data) })
        #expect(Set(Source.allCases).subtracting(sources) == [])
    }

    @Test func everyCodeBlockIsTheFileOfTheChartAboveIt() throws {
        var shown: [String] = []
        for path in try Fixtures.files(in: Self.content) where path.hasSuffix(".md") {
            for example in examples(try #require(Fixtures.text(Self.content + "/" + path))) {
                let chart = try #require(example.chart, "\(path): code without a chart above it")
                #expect(example.code == Fixtures.text("\(Self.content)/forms/charts/\(chart).yml"), "\(path): \(chart)")
                shown.append(chart)
            }
        }
        #expect(shown.sorted() == (try charts()).map(\.id).sorted(), "each chart is shown once, with its code")
    }

    @Test func theGalleryIsBuiltWithoutComplaintAndEveryChartIsDrawn() async throws {
        let charts = try charts()
        try await withTemporaryFolder { folder in
            let build = SiteBuild(
                content: Self.content, templates: [Fixtures.root + "/Templates"], output: folder, jobs: 2)
            let outcome = try await build.run()
            try #require(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
            let pages = try Fixtures.files(in: folder).filter { $0.hasSuffix(".html") }
                .compactMap { Fixtures.text("\(folder)/\($0)") }
            for chart in charts {
                let figure = "<figure class=\"chart\" id=\"\(Anchor.chart(chart.id))\">"
                #expect(pages.count { $0.contains(figure) } == 1, "\(chart.id)")
            }
        }
    }

    @Test func theLanguageFileIsThatOfTheReport() {
        let copy = Fixtures.text(Self.content + "/languages/en.yml")
        #expect(copy != nil)
        #expect(copy == Fixtures.text(Fixtures.root + "/Content/languages/en.yml"))
    }

    private func charts() throws -> [ChartSpecification] {
        let (content, _) = ContentLoader.load(try Folder(Self.content))
        return try #require(content).site.editions.flatMap(\.charts)
    }

    /// The code blocks of a narrative, each with the chart that is embedded last before it.
    private func examples(_ narrative: String) -> [(chart: String?, code: String)] {
        var examples: [(chart: String?, code: String)] = []
        var chart: String?
        var code: String?
        for line in narrative.split(separator: "\n", omittingEmptySubsequences: false) {
            if let text = code {
                if line == "```" {
                    examples.append((chart, text))
                    (chart, code) = (nil, nil)
                } else {
                    code = text + line + "\n"
                }
            } else if line.hasPrefix("```") {
                code = ""
            } else if let embed = line.wholeMatch(of: /!\[\]\(chart:(.+)\)/) {
                chart = String(embed.1)
            }
        }
        return examples
    }
}

/// Where a chart takes its values from, without the particulars.
private enum Source: CaseIterable {
    case table, turnedTable, money, flow, measures, progress

    init(_ data: ChartSpecification.Data) {
        self =
            switch data {
            case .table(let selection): selection.categories == .columns ? .turnedTable : .table
            case .money: .money
            case .flow: .flow
            case .measures: .measures
            case .progress: .progress
            }
    }
}
