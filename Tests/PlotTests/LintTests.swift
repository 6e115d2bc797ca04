import Testing

@testable import Plot

@Suite struct LintTests {
    private func issues(_ chart: Chart, change: (inout Scene) -> Void = { _ in }) -> [PlotIssue] {
        let encoded = Encoded(chart.data)
        var scene = chart.layout(encoded, context: PlotContext(idPrefix: "x"), metrics: Metrics(width: 640)).scene
        change(&scene)
        return Lint(encoded: encoded, chart: chart, scene: scene).issues()
    }

    @Test func textMovedAway() {
        let found = issues(.bars(Samples.budget)) { scene in
            for index in scene.items.indices {
                guard case .text(var run) = scene.items[index].shape, run.text == "Brands" else { continue }
                run.at.x = Fixed(-30)
                scene.items[index].shape = .text(run)
            }
        }
        #expect(found == [.textOutside("Brands")])
    }

    @Test func textOnText() {
        let found = issues(.bars(Samples.budget)) { scene in
            let runs = scene.texts.filter { $0.text == "Patents" || $0.text == "Brands" }
            for index in scene.items.indices where scene.items[index].shape == .text(runs[1]) {
                var run = runs[1]
                run.at = runs[0].at
                scene.items[index].shape = .text(run)
            }
        }
        #expect(found == [.textOverlap("Patents", "Brands")])
    }

    @Test func smallText() {
        let found = issues(.ratingStrip(Samples.ratings)) { $0.leastShown = 320 }
        #expect(found.contains(.textTooSmall("Achieved\u{2002}131", pixels: 7)))
    }

    @Test func barThatDoesNotBeginAtZero() {
        let found = issues(.bars(Samples.budget)) { scene in
            guard let index = scene.items.firstIndex(where: { $0.role == .bar }),
                case .rect(var box) = scene.items[index].shape
            else { return }
            box.left = box.left + Fixed(20)
            scene.items[index].shape = .rect(box)
        }
        #expect(found == [.barNotFromZero(category: "c0", series: "k0")])
    }

    @Test func sharesOffTheWhole() {
        let data = Samples.single([("A", Samples.value(60)), ("B", Samples.value(30))], whole: .percent)
        #expect(issues(.donut(data)) == [.sharesOffWhole(key: "value", sum: 90, whole: 100)])
        var stacked = Samples.table(["A"], ["x", "y"]) { _, series in Samples.value(series == 0 ? 60 : 45) }
        stacked.whole = .percent
        #expect(issues(.stackedBars(stacked, percent: true)) == [.sharesOffWhole(key: "c0", sum: 105, whole: 100)])
        #expect(issues(.donut(Samples.income)) == [])
    }

    @Test func tooManySeries() {
        let names = (1...7).map { "S\($0)" }
        let data = Samples.table(["A", "B"], names) { Samples.value(Double($0 + $1)) }
        #expect(issues(.bars(data)) == [.tooManySeries(count: 7, limit: 6)])
        #expect(issues(.lines(data)).contains(.tooManySeries(count: 7, limit: 4)))
    }

    @Test func rowsThatNameNothing() {
        var data = Samples.single([("A", Samples.value(1))])
        data.rows.append(PlotRow(category: "c9", series: "value", value: Samples.value(2)))
        data.rows.append(PlotRow(category: "c0", series: "value", value: Samples.value(3)))
        #expect(issues(.bars(data)) == [.unknownKey("c9"), .repeatedRow(category: "c0", series: "value")])
    }

    @Test func negativePartBecomesBars() {
        let data = Samples.single([("A", Samples.value(1)), ("B", Samples.value(-1))])
        let rendered = Chart.donut(data).render(PlotContext(idPrefix: "x"))
        #expect(rendered.mark == .bar)
        #expect(rendered.issues == [.negativePart(category: "c1", series: "value")])
    }

    @Test func findings() {
        let rendered = Chart.bars(Samples.sectors).render(PlotContext(idPrefix: "x"))
        let largest = PlotDatum(category: "c1", series: "value", value: Samples.value(98.4))
        let smallest = PlotDatum(category: "c5", series: "value", value: Samples.value(0))
        guard rendered.findings.count == 4, case .total(let series, let sum, let absent) = rendered.findings[2],
            case .shareOfLargest(let datum, let share) = rendered.findings[3]
        else {
            Issue.record("four findings expected")
            return
        }
        #expect(rendered.findings.prefix(2) == [.maximum(largest), .minimum(smallest)])
        #expect(series == "value" && absent == 1 && (sum - 236.8).magnitude < 1e-9)
        #expect(datum == largest && (share - 98.4 / 236.8).magnitude < 1e-9)
    }
}
