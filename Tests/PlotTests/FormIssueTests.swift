import Testing

@testable import Plot

/// What each form says about its data.
@Suite struct FormIssueTests {
    private func issues(_ chart: Chart) -> [PlotIssue] { chart.render(PlotContext(idPrefix: "x")).issues }
    private func findings(_ chart: Chart) -> [PlotFinding] { chart.render(PlotContext(idPrefix: "x")).findings }

    @Test(arguments: FormSamples.all.map(\.name)) func samplesAreSound(name: String) throws {
        let chart = try #require(FormSamples.all.first { $0.name == name }).chart
        #expect(issues(chart) == [])
        #expect(chart.render(PlotContext(idPrefix: "x")).mark == chart.mark)
    }

    @Test func flowThatLosesSomething() {
        var links = FormSamples.links
        links[3] = FlowLink(from: "p3", to: "r3.1", value: Samples.value(140))
        #expect(issues(FormSamples.flow(links)) == [.flowUnbalanced(node: "r3.1", incoming: 140, outgoing: 150)])
        let tolerant = Chart.flow(
            title: "", description: "", columns: FormSamples.columns, links: links, tolerance: 10)
        #expect(issues(tolerant) == [])
        // What is not known can't be out of balance.
        links[3] = FlowLink(from: "p3", to: "r3.1", value: PlotValue(absent: .lost, "lost"))
        #expect(issues(FormSamples.flow(links)) == [])
    }

    @Test func linksThatLeadNowhere() {
        let links = [
            FlowLink(from: "p1", to: "nowhere", value: Samples.value(1)),
            FlowLink(from: "p1", to: "patents", value: Samples.value(1)),
            FlowLink(from: "r1.1", to: "p1", value: Samples.value(1)),
        ]
        let found = Set(issues(FormSamples.flow(FormSamples.links + links)))
        #expect(
            found == [
                .unknownKey("nowhere"), .linkBetweenColumns(from: "p1", to: "patents"),
                .linkBetweenColumns(from: "r1.1", to: "p1"),
            ])
    }

    @Test func waterfallThatEndsElsewhere() {
        var steps = FormSamples.steps
        steps[5] = .result(FormSamples.category("result", "Result"), Samples.value(118))
        let found = issues(FormSamples.waterfall(steps))
        guard found.count == 1, case .runningTotalOff("result", let running, 118) = found[0] else {
            Issue.record("one issue expected")
            return
        }
        #expect((running - 117.9).magnitude < 1e-9)
        let tolerant = Chart.waterfall(title: "", description: "", steps: steps, tolerance: 0.1)
        #expect(issues(tolerant) == [])
        steps[2] = .delta(FormSamples.category("other", "Other"), PlotValue(absent: .missing, "not stated"))
        #expect(issues(FormSamples.waterfall(steps)) == [])
    }

    @Test func tilesOffTheirTotal() {
        let group = TreemapGroup(id: "g", label: "G", members: ["c0", "c1", "c99"], total: Samples.value(200))
        let found = issues(.treemap(FormSamples.tiles, groups: [group]))
        #expect(found.contains(.unknownKey("c99")))
        guard case .partsOffTotal("g", let sum, 200)? = found.last else {
            Issue.record("the total is off")
            return
        }
        #expect((sum - 159.6).magnitude < 1e-9)
        let shares = Samples.single([("A", Samples.value(60)), ("B", Samples.value(30))], whole: .percent)
        #expect(issues(.treemap(shares)) == [.sharesOffWhole(key: "value", sum: 90, whole: 100)])
    }

    @Test func spanThatEndsBeforeItStarts() {
        let rows =
            FormSamples.deliverables + [
                GanttRow(
                    FormSamples.category("e", "Odd"),
                    planned: GanttSpan(PlotQuarter(2024, 3), PlotQuarter(2024, 1), "?"),
                    actual: nil),
                // Reaching back by one quarter is as wrong as by many.
                GanttRow(
                    FormSamples.category("f", "Odder"), planned: nil,
                    actual: GanttSpan(PlotQuarter(2024, 1), PlotQuarter(2023, 4), "?")),
            ]
        #expect(
            issues(FormSamples.gantt(rows)) == [
                .endsBeforeStart(category: "e", series: "planned"), .endsBeforeStart(category: "f", series: "actual"),
            ])
    }

    @Test func tooMuchForAForm() {
        let long = GanttRow(
            FormSamples.category("a", "Long"), planned: GanttSpan(PlotQuarter(0, 1), PlotQuarter(Int.max, 9), "ever"),
            actual: nil)
        #expect(issues(FormSamples.gantt([long])).contains(.tooManyForForm(count: 40_000, limit: 400)))
        #expect(issues(.slope(FormSamples.income)).contains(.tooManyForForm(count: 6, limit: 2)))
        #expect(Chart.slope(FormSamples.income).render(PlotContext(idPrefix: "x")).mark == .bar)
        let seven = Samples.table(["A", "B"], (1...7).map { "S\($0)" }) { Samples.value(Double($0 + $1)) }
        #expect(issues(.slope(seven)) == [.tooManySeries(count: 7, limit: 6)])
        #expect(issues(.dumbbell(seven)).contains(.tooManySeries(count: 7, limit: 2)))
        let many = Samples.single([("A", Samples.value(500))])
        #expect(Chart.waffle(many).mark == .segment)
        #expect(Chart.waffle(Samples.single([("A", Samples.value(1.5))])).mark == .segment)
    }

    @Test func negativePartsBecomeBars() {
        let data = Samples.single([("A", Samples.value(1)), ("B", Samples.value(-1))])
        for chart in [Chart.treemap(data), .waffle(data)] {
            let rendered = chart.render(PlotContext(idPrefix: "x"))
            #expect(rendered.mark == .bar)
            #expect(rendered.issues == [.negativePart(category: "c1", series: "value")])
        }
    }

    @Test func textOverTheEdgeOfACell() {
        let chart = Chart.heat(FormSamples.matrix)
        let encoded = Encoded(chart.data)
        var scene = FormPropertyTests.scene(chart)
        for index in scene.items.indices {
            guard case .text(var run) = scene.items[index].shape, run.text == "38" else { continue }
            run.at.x = run.at.x + Fixed(22)
            scene.items[index].shape = .text(run)
        }
        let found = Lint(encoded: encoded, chart: chart, scene: scene).issues()
        #expect(found.contains(.textOverEdge("38")))
    }

    @Test func findingsOfEachForm() {
        let attained = findings(.bullet(FormSamples.progress, scaling: .perRow))
        guard case .attained(let value, let target, let share)? = attained.first else {
            Issue.record("attainment expected")
            return
        }
        #expect(value.value.number == 88 && target.value.number == 95 && (share - 16.0 / 23).magnitude < 1e-9)
        let late = findings(FormSamples.gantt())
        #expect(
            late == [
                .shift(category: "a", quarters: 2), .shift(category: "b", quarters: 2),
                .shift(category: "d", quarters: -1),
                .onTime(count: 1, of: 3),
            ])
        let changes = findings(.slope(FormSamples.slopes))
        #expect(changes.count == 4)
        guard case .change(_, _, let difference, let ratio?) = changes[1] else {
            Issue.record("a change expected")
            return
        }
        #expect((difference + 8.4).magnitude < 1e-9 && (ratio + 8.4 / 98.4).magnitude < 1e-9)
        let steps = findings(FormSamples.waterfall())
        guard steps.count == 3, case .change(_, _, let fall, _) = steps[0], case .maximum(let most) = steps[1],
            case .minimum(let least) = steps[2]
        else {
            Issue.record("three findings expected")
            return
        }
        #expect((fall + 379.7).magnitude < 1e-9 && most.category == "gains" && least.category == "staff")
        #expect(findings(.heat(FormSamples.matrix)).count == 10)
        let flow = findings(FormSamples.flow())
        guard flow.count == 6, case .maximum(let link) = flow[0], case .shareOfLargest(_, let part) = flow[2] else {
            Issue.record("six findings expected")
            return
        }
        #expect(link.category == "p3>r3.1" && (part - 150.0 / 320).magnitude < 1e-9)
    }
}

/// Rounded shares that still sum to the whole.
@Suite struct RoundedShareTests {
    @Test(arguments: [
        ([1.0, 1, 1], [34, 33, 33]), ([2, 1], [67, 33]), ([0, 0], [0, 0]), ([50, 30, 20], [50, 30, 20]),
        ([1, 0, 1, 1, 1, 1, 1], [17, 0, 17, 17, 17, 16, 16]), ([], []), ([.nan, 1], [0, 100]), ([-5, 1], [0, 100]),
    ])
    func wholePercentages(values: [Double], expected: [Int]) {
        #expect(PlotShares.rounded(values) == expected)
    }

    @Test func tenths() {
        #expect(PlotShares.rounded([1, 1, 1], of: 1000) == [334, 333, 333])
        #expect(PlotShares.rounded([1e300, 1e300], of: 100) == [50, 50])
    }
}
