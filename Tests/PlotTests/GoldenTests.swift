import Foundation
import Testing

@testable import Plot

/// Pictures kept as files. A change shows as a readable difference; `UPDATE_GOLDENS=1` writes them anew.
@Suite struct GoldenTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let chart: Chart
        var direction = PlotDirection.ltr
        var width = PlotContext.wide
        var embedding = PlotEmbedding.page
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "bars", chart: .bars(Samples.sectors)),
        Case(name: "bars-rtl", chart: .bars(Samples.sectors), direction: .rtl),
        Case(name: "bars-narrow", chart: .bars(Samples.sectors), width: PlotContext.narrow),
        Case(name: "grouped", chart: .bars(Samples.budget)),
        Case(name: "columns", chart: .columns(Samples.years)),
        Case(name: "stacked", chart: .stackedBars(Samples.budget)),
        Case(name: "stacked-percent", chart: .stackedBars(Samples.budget, percent: true)),
        Case(name: "donut-file", chart: .donut(Samples.income, centre: ["487.6", "million"]), embedding: .file),
        Case(name: "rating-strip", chart: .ratingStrip(Samples.ratings)),
        Case(name: "rating-strip-narrow", chart: .ratingStrip(Samples.ratings), width: PlotContext.narrow),
        Case(name: "lines", chart: .lines(Samples.filings)),
        Case(name: "lines-narrow", chart: .lines(Samples.filings), width: PlotContext.narrow),
    ]

    @Test(arguments: cases) func picture(_ sample: Case) throws {
        let context = PlotContext(
            idPrefix: "chart", direction: sample.direction, width: sample.width, embedding: sample.embedding)
        let rendered = sample.chart.render(context)
        #expect(rendered.issues.isEmpty)
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(sample.name).svg")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
            try Data(rendered.svg).write(to: file)
        }
        let golden = try #require(try? Data(contentsOf: file), "no golden picture \(sample.name).svg")
        #expect(String(decoding: rendered.svg, as: UTF8.self) == String(decoding: golden, as: UTF8.self))
        #expect(rendered.svg == Array(golden))
    }
}
