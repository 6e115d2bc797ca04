import Foundation
import Testing

@testable import Plot

/// Every form as a picture in a file: wide, and narrow or mirrored where that is another picture.
@Suite struct FormGoldenTests {
    static let narrow = ["bullet", "heat", "treemap", "flow", "gantt", "dumbbell", "slope", "multiples", "waterfall"]
    static let mirrored = ["area", "gantt"]

    static let cases = FormSamples.all.flatMap { sample in
        [GoldenTests.Case(name: sample.name, chart: sample.chart)]
            + (narrow.contains(sample.name)
                ? [GoldenTests.Case(name: sample.name + "-narrow", chart: sample.chart, width: PlotContext.narrow)]
                : [])
            + (mirrored.contains(sample.name)
                ? [GoldenTests.Case(name: sample.name + "-rtl", chart: sample.chart, direction: .rtl)] : [])
    }

    @Test(arguments: cases) func picture(_ sample: GoldenTests.Case) throws {
        let context = PlotContext(
            idPrefix: "chart", direction: sample.direction, width: sample.width, statusWords: FormSamples.words)
        let rendered = sample.chart.render(context)
        #expect(rendered.issues.isEmpty)
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(sample.name).svg")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
            try Data(rendered.svg).write(to: file)
        }
        let golden = try #require(try? Data(contentsOf: file), "no golden picture \(sample.name).svg")
        #expect(String(decoding: rendered.svg, as: UTF8.self) == String(decoding: golden, as: UTF8.self))
    }
}
