import TestSupport
import Testing

@testable import Plot

/// What must hold for any data. A failure names the seed that makes it again.
@Suite struct PropertyTests {
    static let presets: [@Sendable (ChartData) -> Chart] = [
        { .bars($0) }, { .columns($0) }, { .stackedBars($0) }, { .stackedBars($0, percent: true) },
        { .donut($0, centre: ["487.6", "million"]) }, { .ratingStrip($0) }, { .lines($0) },
    ]

    static func data(seed: UInt64) -> ChartData {
        var random = SplitMix64(seed: seed)
        let categories = (0..<Int.random(in: 1...11, using: &random)).map { _ in name(upTo: 6, &random) }
        let series = (0..<Int.random(in: 1...4, using: &random)).map { _ in name(upTo: 3, &random) }
        let magnitude = Powers.ofTen(Int.random(in: 0...7, using: &random))
        let signs: ClosedRange<Double> = Bool.random(using: &random) ? 0...1 : -1...1
        return Samples.table(categories, series) { _, _ in
            switch Int.random(in: 0..<12, using: &random) {
            case 0: PlotValue(absent: .missing, "not stated")
            case 1: PlotValue(absent: .notApplicable, "n.a.")
            case 2: Samples.value(0)
            case 3: Samples.value(Double.random(in: signs, using: &random) * magnitude, status: .estimate)
            default: Samples.value(Double.random(in: signs, using: &random) * magnitude)
            }
        }
    }

    static func name(upTo count: Int, _ random: inout SplitMix64) -> String {
        (0..<Int.random(in: 1...count, using: &random))
            .map { _ in Samples.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }

    /// The issues of layout, which no data may cause.
    static func isLayout(_ issue: PlotIssue) -> Bool {
        switch issue {
        case .textOutside, .textOverlap, .textOnMark, .textTooSmall, .markOutside, .barNotFromZero: true
        default: false
        }
    }

    @Test(arguments: [PlotContext.wide, PlotContext.narrow]) func layoutHoldsForAnyData(width: Int) {
        for seed in UInt64(1)...120 {
            for (index, preset) in Self.presets.enumerated() {
                let context = PlotContext(idPrefix: "x", direction: seed % 2 == 0 ? .rtl : .ltr, width: width)
                let faults = preset(Self.data(seed: seed)).render(context).issues.filter(Self.isLayout)
                #expect(faults.isEmpty, "seed \(seed), preset \(index), width \(width)")
            }
        }
    }

    @Test func everyLabelAndValueIsShown() {
        for seed in UInt64(1)...60 {
            let data = Self.data(seed: seed)
            let chart = Chart.bars(data)
            let scene = chart.layout(
                Encoded(data), context: PlotContext(idPrefix: "x"), metrics: Metrics(width: 360)
            ).scene
            let shown = scene.texts.map(\.text).joined().filter { $0 != " " }
            for text in data.rows.map(\.value.text) + data.categories.map(\.label) + data.series.map(\.label) {
                if data.series.count == 1, text == data.series[0].label { continue }
                #expect(shown.contains(text.filter { $0 != " " }), "seed \(seed): \(text)")
            }
        }
    }

    @Test func mirrorOfMirrorIsTheSame() {
        for seed in UInt64(1)...40 {
            for (index, preset) in Self.presets.enumerated() {
                let chart = preset(Self.data(seed: seed))
                let scene = chart.layout(
                    Encoded(chart.data), context: PlotContext(idPrefix: "x"), metrics: Metrics(width: 640)
                ).scene
                let mirrored = scene.mirrored()
                #expect(mirrored.mirrored() == scene, "seed \(seed), preset \(index)")
                #expect(
                    zip(scene.items, mirrored.items).allSatisfy { old, new in
                        let (old, new) = (old.shape.box, new.shape.box)
                        return new.top == old.top && abs((scene.width - old.right).tenths - new.left.tenths) <= 1
                    }, "seed \(seed), preset \(index)")
            }
        }
    }

    @Test func sameBytesTwice() {
        for seed in UInt64(1)...40 {
            for (index, preset) in Self.presets.enumerated() {
                let context = PlotContext(idPrefix: "x")
                let first = preset(Self.data(seed: seed)).render(context).svg
                #expect(first == preset(Self.data(seed: seed)).render(context).svg, "seed \(seed), preset \(index)")
            }
        }
    }

    @Test func orderOfRowsDoesNotMatter() {
        var random = SplitMix64(seed: 7)
        for seed in UInt64(1)...20 {
            var data = Self.data(seed: seed)
            let first = Chart.bars(data).render(PlotContext(idPrefix: "x")).svg
            data.rows.shuffle(using: &random)
            #expect(first == Chart.bars(data).render(PlotContext(idPrefix: "x")).svg, "seed \(seed)")
        }
    }

    @Test func percentStacksFillTheWidth() {
        for seed in UInt64(1)...60 {
            let data = Self.data(seed: seed)
            let encoded = Encoded(data)
            guard !encoded.numbers.contains(where: { $0 < 0 }) else { continue }
            for category in data.categories.indices {
                let spans = Stack.spans(encoded.cells(ofCategory: category), stacking: .percent)
                guard let last = spans.last, last.end > 0 else { continue }
                #expect((last.end - 1).magnitude < 1e-9, "seed \(seed)")
            }
        }
    }

    @Test func ticksAreFewRoundAndEqual() {
        var random = SplitMix64(seed: 11)
        for round in 0..<2000 {
            let scale = Powers.ofTen(Int.random(in: 0...12, using: &random)) / 1000
            let ends = [Double.random(in: -1...1, using: &random), .random(in: -1...1, using: &random)].sorted()
            let domain = (ends[0] * scale)...(ends[1] * scale)
            let ticks = Ticks(enclosing: domain, wanted: 5)
            #expect((3...7).contains(ticks.ticks.count), "state 11, round \(round)")
            let steps = Set(zip(ticks.ticks, ticks.ticks.dropFirst()).map { $1.mantissa - $0.mantissa })
            #expect(steps.count == 1 && Set(ticks.ticks.map(\.exponent)).count == 1, "state 11, round \(round)")
            #expect(
                ticks.domain.lowerBound <= domain.lowerBound + scale * 1e-9
                    && ticks.domain.upperBound >= domain.upperBound - scale * 1e-9, "state 11, round \(round)")
        }
    }

    @Test func spreadLabelsKeepApartAndInside() {
        var random = SplitMix64(seed: 3)
        for round in 0..<500 {
            let count = Int.random(in: 1...8, using: &random)
            let wished = (0..<count).map { _ in Double.random(in: -20...220, using: &random) }
            let centres = Labels.spread(wished, size: Array(repeating: 18, count: count), from: 0, to: 200)
            let sorted = centres.sorted()
            #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 17.999 }, "state 3, round \(round)")
            #expect(sorted.allSatisfy { (8.999...191.001).contains($0) }, "state 3, round \(round)")
        }
    }
}
