import Testing

@testable import Plot

/// Charts that break other tools.
@Suite struct StressTests {
    static let widths = [PlotContext.wide, PlotContext.narrow]

    static let tenByThree = Samples.table(
        Samples.russian, ["Утвержденный бюджет", "После перераспределения", "Расходы"]
    ) {
        PlotValue(Double(1234 + $0 * 1517 - $1 * 310), "\(1 + $0)\u{A0}\(234 + $1),5")
    }

    @Test(arguments: widths) func tenLongNamesInThreeSeries(width: Int) {
        let rendered = Chart.bars(Self.tenByThree).render(PlotContext(idPrefix: "stress", width: width))
        #expect(rendered.issues == [])
        #expect(rendered.svg.count <= 5 * 1024)
    }

    @Test(arguments: widths) func columnsThatDoNotFitBecomeBars(width: Int) {
        let rendered = Chart.columns(Self.tenByThree).render(PlotContext(idPrefix: "stress", width: width))
        #expect(rendered.mark == .bar)
        #expect(rendered.issues == [])
    }

    @Test(arguments: widths) func longChineseCategory(width: Int) {
        let data = Samples.single([(Samples.chinese, Samples.value(12)), ("其他", Samples.value(3))])
        for chart in [Chart.bars(data), .columns(data), .donut(data), .ratingStrip(data), .lines(data)] {
            let rendered = chart.render(PlotContext(idPrefix: "x", width: width))
            #expect(rendered.issues == [], "\(chart.mark)")
        }
    }

    @Test(arguments: widths) func extremes(width: Int) {
        let values: [(String, [PlotValue], [PlotIssue])] = [
            ("all zero", [Samples.value(0), Samples.value(0)], []),
            ("one row", [Samples.value(5)], []),
            ("negative", [Samples.value(-5), Samples.value(3)], []),
            (
                "huge range", [PlotValue(1e15, "1\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000"), Samples.value(0.1)],
                []
            ),
            ("absent", [PlotValue(absent: .missing, "not stated"), PlotValue(absent: .lost, "lost")], [.noFigures]),
            ("none", [], [.noFigures]),
        ]
        for (name, row, expected) in values {
            let data = Samples.single(row.map { ("Category", $0) })
            for chart in PropertyTests.presets.map({ $0(data) }) {
                let issues = chart.render(PlotContext(idPrefix: "x", width: width)).issues.filter {
                    if case .negativePart = $0 { false } else { true }
                }
                #expect(issues == expected, "\(name), \(chart.mark)")
            }
        }
    }

    @Test func numbersThatAreNone() {
        for number in [Double.nan, .infinity, -.infinity, 1e300] {
            let data = Samples.single([("A", PlotValue(number, "?")), ("B", Samples.value(1))])
            for chart in PropertyTests.presets.map({ $0(data) }) {
                let issues = chart.render(PlotContext(idPrefix: "x")).issues
                #expect(issues == [.notDrawable(category: "c0", series: "value")])
            }
        }
    }

    @Test func absentValuesDifferFromZero() throws {
        let statuses: [(PlotValue, String?)] = [
            (Samples.value(0), nil), (PlotValue(absent: .missing, "not stated"), "class=\"gap\""),
            (PlotValue(absent: .lost, "lost"), "class=\"gap lost\""), (PlotValue(absent: .notApplicable, "n.a."), nil),
        ]
        for (value, mark) in statuses {
            let data = Samples.single([("A", Samples.value(1)), ("B", value)])
            let svg = Chart.bars(data).render(PlotContext(idPrefix: "x")).svg
            let text = String(decoding: svg, as: UTF8.self)
            #expect(text.contains(">\(value.text)</text>"))
            #expect(text.contains("value na") == (value.number == nil))
            if let mark { #expect(text.contains(mark)) }
        }
    }

    @Test func oneValueChangesFewLines() {
        func lines(_ value: Double) -> Set<Substring> {
            let data = Samples.single([("A", Samples.value(9)), ("B", Samples.value(value)), ("C", Samples.value(4))])
            let svg = Chart.bars(data).render(PlotContext(idPrefix: "x")).svg
            return Set(String(decoding: svg, as: UTF8.self).split(separator: "\n"))
        }
        #expect(lines(5).subtracting(lines(6)).count <= 2)
    }
}
