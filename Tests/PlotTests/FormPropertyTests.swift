import TestSupport
import Testing

@testable import Plot

/// What must hold for any data in every form. A failure names the seed that makes it again.
@Suite struct FormPropertyTests {
    static let names = [
        "area", "bullet", "bullet-rows", "waffle", "heat", "treemap", "treemap-given", "flow", "gantt", "dumbbell",
        "slope",
        "sparkline", "multiples", "multiples-columns", "multiples-bars", "waterfall",
    ]

    static func chart(_ name: String, seed: UInt64) -> Chart {
        let data = PropertyTests.data(seed: seed)
        return switch name {
        case "area": .area(single(data))
        case "bullet": .bullet(firstSeries(data, 2), bands: seed % 3 == 0 ? FormSamples.bands : [])
        case "bullet-rows": .bullet(firstSeries(data, 3), bands: FormSamples.bands, scaling: .perRow)
        case "waffle": .waffle(counts(single(data)))
        case "heat": .heat(data, thresholds: seed % 2 == 0 ? [] : [1, 10, 100, 1000].map { PlotTick($0) })
        case "treemap": .treemap(single(data), groups: RandomForms.groups(data, seed: seed))
        case "treemap-given": .treemap(single(data), keepsOrder: true)
        case "flow": RandomForms.flow(seed: seed)
        case "gantt": RandomForms.gantt(seed: seed)
        case "dumbbell": .dumbbell(firstSeries(data, 2))
        case "slope": .slope(firstSeries(data.transposed, 2).transposed)
        case "sparkline": .sparkline(single(data))
        case "multiples": RandomForms.multiples(data, of: .line, seed: seed)
        case "multiples-columns": RandomForms.multiples(data, of: .column, seed: seed)
        case "multiples-bars": RandomForms.multiples(data, of: .bar, seed: seed)
        default: RandomForms.waterfall(single(data), seed: seed)
        }
    }

    static func firstSeries(_ data: ChartData, _ count: Int) -> ChartData {
        var data = data
        data.series = Array(data.series.prefix(count))
        let ids = Set(data.series.map(\.id))
        data.rows = data.rows.filter { ids.contains($0.series) }
        return data
    }

    static func single(_ data: ChartData) -> ChartData { firstSeries(data, 1) }

    /// Whole numbers of zero and more.
    static func counts(_ data: ChartData) -> ChartData {
        var data = data
        data.rows = data.rows.map { row in
            guard let number = row.value.number else { return row }
            let count = Int(number.magnitude) % 40
            return PlotRow(category: row.category, series: row.series, value: PlotValue(Double(count), "\(count)"))
        }
        return data
    }

    static func isLayout(_ issue: PlotIssue) -> Bool {
        if case .textOverEdge = issue { true } else { PropertyTests.isLayout(issue) }
    }

    static func scene(_ chart: Chart, width: Int = 640) -> Scene {
        chart.layout(
            Encoded(chart.data), context: PlotContext(idPrefix: "x", statusWords: FormSamples.words),
            metrics: Metrics(width: width)
        ).scene
    }

    @Test(arguments: names, [PlotContext.wide, PlotContext.narrow]) func layoutHolds(name: String, width: Int) {
        for seed in UInt64(1)...100 {
            let context = PlotContext(
                idPrefix: "x", direction: seed % 2 == 0 ? .rtl : .ltr, width: width,
                statusWords: seed % 3 == 0 ? FormSamples.words : [:])
            let faults = Self.chart(name, seed: seed).render(context).issues.filter(Self.isLayout)
            #expect(faults.isEmpty, "seed \(seed)")
        }
    }

    @Test(arguments: names) func mirrorOfMirrorIsTheSame(name: String) {
        for seed in UInt64(1)...30 {
            let scene = Self.scene(Self.chart(name, seed: seed))
            let mirrored = scene.mirrored()
            #expect(mirrored.mirrored() == scene, "seed \(seed)")
            #expect(
                zip(scene.items, mirrored.items).allSatisfy { old, new in
                    let (old, new) = (old.shape.box, new.shape.box)
                    return new.top == old.top && abs((scene.width - old.right).tenths - new.left.tenths) <= 1
                }, "seed \(seed)")
        }
    }

    @Test(arguments: names) func sameBytesWhateverTheOrderOfRows(name: String) {
        var random = SplitMix64(seed: 21)
        for seed in UInt64(1)...25 {
            var chart = Self.chart(name, seed: seed)
            let first = chart.render(PlotContext(idPrefix: "x")).svg
            #expect(first == Self.chart(name, seed: seed).render(PlotContext(idPrefix: "x")).svg, "seed \(seed)")
            chart.data.rows.shuffle(using: &random)
            #expect(first == chart.render(PlotContext(idPrefix: "x")).svg, "seed \(seed), state 21")
        }
    }

    @Test func orderOfLinksDoesNotMatter() {
        var random = SplitMix64(seed: 5)
        let first = FormSamples.flow().render(PlotContext(idPrefix: "x")).svg
        for round in 0..<20 {
            let shuffled = FormSamples.flow(FormSamples.links.shuffled(using: &random))
            #expect(first == shuffled.render(PlotContext(idPrefix: "x")).svg, "state 5, round \(round)")
        }
    }

    @Test(arguments: names) func onlyPlainMarkup(name: String) {
        for seed in UInt64(1)...12 {
            let bytes = Self.chart(name, seed: seed).render(PlotContext(idPrefix: "x")).svg
            let svg = String(decoding: bytes, as: UTF8.self)
            for word in [" style=", " fill=", " stroke", " transform=", "nan", "inf", "\"-0\"", "<title"] {
                #expect(!svg.contains(word), "seed \(seed): \(word)")
            }
            #expect(svg.firstMatch(of: /[0-9]\.[0-9]{2,}[^<]*"/) == nil, "seed \(seed)")
            for line in svg.split(separator: "\n") {
                #expect(line.matches(of: /<[a-z]/).count <= 1, "seed \(seed)")
            }
        }
    }
}

/// What the figures claim of lengths and areas.
@Suite struct FormProportionTests {
    private func boxes(_ chart: Chart, role: ItemRole, width: Int = 640) -> [(number: Double, box: Box)] {
        FormPropertyTests.scene(chart, width: width).items.compactMap { item in
            guard item.role == role, let number = item.datum?.value.number else { return nil }
            return (number, item.shape.box)
        }
    }

    @Test func areasOfTilesFollowTheirValues() {
        for seed in UInt64(1)...60 {
            let tiles = boxes(FormPropertyTests.chart("treemap", seed: seed), role: .ground)
            let total = tiles.reduce(0) { $0 + $1.number }
            guard total > 0 else { continue }
            let area = 640.0 * 300
            for tile in tiles {
                let found = tile.box.width.value * tile.box.height.value
                // Edges lie on tenths.
                let slack = (tile.box.width.value + tile.box.height.value) * 0.11 + 0.1
                #expect((found - tile.number / total * area).magnitude <= slack, "seed \(seed)")
            }
        }
    }

    @Test func tilesDoNotOverlap() {
        for seed in UInt64(1)...60 {
            let tiles = boxes(FormPropertyTests.chart("treemap", seed: seed), role: .ground).map(\.box)
            for (index, tile) in tiles.enumerated() {
                #expect(!tiles[(index + 1)...].contains { $0.overlaps(tile, slack: Fixed(tenths: 1)) }, "seed \(seed)")
            }
        }
    }

    @Test func squaresAreAsManyAsCounted() {
        for seed in UInt64(1)...40 {
            let chart = FormPropertyTests.chart("waffle", seed: seed)
            guard chart.mark == .unit else { continue }
            for item in FormPropertyTests.scene(chart).items where item.role == .mark {
                guard case .path(let steps) = item.shape else { continue }
                #expect(Double(steps.filter { $0 == .close }.count) == item.datum?.value.number, "seed \(seed)")
            }
        }
    }

    @Test func bandsAreAsThickAsTheirValues() {
        for seed in UInt64(1)...40 {
            let chart = RandomForms.flow(seed: seed)
            let bands = FormPropertyTests.scene(chart).items.compactMap { item -> (Double, Double)? in
                guard item.role == .mark, let number = item.datum?.value.number, case .path(let steps) = item.shape,
                    case .line(let lower)? = steps.dropFirst(2).first,
                    case .curve(_, _, let upper)? = steps.dropFirst().first
                else { return nil }
                return (number, lower.y.value - upper.y.value)
            }
            guard let largest = bands.max(by: { $0.0 < $1.0 }), largest.0 > 0 else { continue }
            for band in bands {
                #expect((band.1 - band.0 / largest.0 * largest.1).magnitude <= 0.35, "seed \(seed)")
            }
        }
    }

    @Test func stepsOfAWaterfallAreAsLongAsTheirValues() {
        for seed in UInt64(1)...40 {
            let bars = boxes(FormPropertyTests.chart("waterfall", seed: seed), role: .mark)
            guard let largest = bars.max(by: { $0.number.magnitude < $1.number.magnitude }), largest.number != 0 else {
                continue
            }
            for bar in bars {
                let due = bar.number.magnitude / largest.number.magnitude * largest.box.width.value
                #expect((bar.box.width.value - due).magnitude <= 0.35, "seed \(seed)")
            }
        }
    }

    @Test func quartersAreEquallyLong() {
        let bars = boxes(FormSamples.gantt(), role: .mark)
        let quarter = ((bars.first?.box.width.value ?? 0) + 2) / (bars.first?.number ?? 1)
        for bar in bars { #expect((bar.box.width.value + 2 - bar.number * quarter).magnitude <= 0.5) }
    }

    @Test func panelsShareAScale() {
        let bars = boxes(FormSamples.multiples(of: .column), role: .mark)
        let unit = (bars.first?.box.height.value ?? 0) / (bars.first?.number ?? 1)
        #expect(bars.count == 18)
        for bar in bars { #expect((bar.box.height.value - bar.number * unit).magnitude <= 0.3) }
    }

    @Test func squarifiedRectanglesFillTheRoomAndAreNearlySquare() {
        var random = SplitMix64(seed: 8)
        for round in 0..<300 {
            let values = (0..<Int.random(in: 1...30, using: &random)).map { _ in
                Double.random(in: 1...100, using: &random)
            }.sorted(by: >)
            let rects = Squarify.rects(values, in: .init(left: 0, top: 0, width: 640, height: 300))
            let area = rects.reduce(0) { $0 + $1.width * $1.height }
            #expect((area - 640 * 300).magnitude < 1, "state 8, round \(round)")
            let ratios = rects.map { max($0.width, $0.height) / max(1e-9, min($0.width, $0.height)) }.sorted()
            if values.count > 5 { #expect(ratios[ratios.count / 2] <= 2.2, "state 8, round \(round)") }
        }
    }
}
