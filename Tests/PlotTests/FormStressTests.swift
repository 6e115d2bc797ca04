import Testing

@testable import Plot

/// Data that break other tools, in every form.
@Suite struct FormStressTests {
    static let widths = [PlotContext.wide, PlotContext.narrow]

    /// Every form over the same names and values, by name.
    static func forms(_ names: [String], _ values: [PlotValue]) -> [(name: String, chart: Chart)] {
        let single = Samples.single(zip(names, values).map { ($0, $1) })
        let series = ["Расходы за двухлетний период", "Утвержденный бюджет", "Исходный уровень"]
        func table(_ count: Int) -> ChartData {
            Samples.table(names, Array(series.prefix(count))) { category, _ in values[category] }
        }
        let columns = [
            [FlowNode(id: "all", label: "Итого по всем секторам Организации")],
            names.enumerated().map { FlowNode(id: "n\($0.offset)", label: $0.element) },
            [FlowNode(id: "end", label: names.first ?? "")],
        ]
        let links = values.enumerated().flatMap { index, value in
            [
                FlowLink(from: "all", to: "n\(index)", value: value),
                FlowLink(from: "n\(index)", to: "end", value: value),
            ]
        }
        let spans = names.enumerated().map { index, name in
            GanttRow(
                PlotCategory(id: "c\(index)", label: name),
                planned: GanttSpan(PlotQuarter(2020 + index, 1), PlotQuarter(2021 + index, 2), "planned"),
                actual: values[index].number == nil
                    ? GanttSpan(absent: values[index].status, values[index].text)
                    : GanttSpan(PlotQuarter(2020 + index, 2), PlotQuarter(2021 + index, 3), "actual"), note: name)
        }
        let panels = names.prefix(4).enumerated().map {
            PlotPanel(id: "p\($0.offset)", label: $0.element, data: single)
        }
        let steps = zip(single.categories, values).enumerated().map { index, step in
            index == 0 ? WaterfallStep.total(step.0, step.1) : .delta(step.0, step.1)
        }
        let groups = [TreemapGroup(id: "g", label: names.first ?? "", members: ["c0"])]
        return [
            ("area", .area(single)), ("bullet", .bullet(table(2))),
            ("bullet-rows", .bullet(table(3), bands: FormSamples.bands, scaling: .perRow)), ("waffle", .waffle(single)),
            ("heat", .heat(table(3))), ("heat-turned", .heat(table(3).transposed)),
            ("treemap", .treemap(single, groups: groups)),
            ("flow", .flow(title: "", description: "", columns: columns, links: links)),
            ("gantt", .gantt(title: "", description: "", rows: spans, planned: series[1], actual: series[0])),
            ("dumbbell", .dumbbell(table(2))), ("slope", .slope(table(2).transposed)),
            ("sparkline", .sparkline(single)),
            ("multiples", .multiples(title: "", description: "", panels: panels)),
            ("multiples-columns", .multiples(title: "", description: "", panels: panels, of: .column)),
            ("multiples-bars", .multiples(title: "", description: "", panels: panels, of: .bar)),
            ("waterfall", .waterfall(title: "", description: "", steps: steps)),
        ]
    }

    /// The issues that are not about the data.
    private func faults(_ chart: Chart, _ width: Int, _ direction: PlotDirection = .ltr) -> [PlotIssue] {
        let context = PlotContext(
            idPrefix: "x", direction: direction, width: width, statusWords: FormSamples.words)
        return chart.render(context).issues.filter(FormPropertyTests.isLayout)
    }

    @Test(arguments: widths) func tenLongRussianNames(width: Int) {
        let values = Samples.russian.indices.map { PlotValue(Double(1234 + $0 * 1517), "\(1 + $0)\u{A0}234,5") }
        for (name, chart) in Self.forms(Samples.russian, values) {
            #expect(faults(chart, width) == [], "\(name)")
            #expect(chart.render(PlotContext(idPrefix: "x", width: width)).svg.count < 16 * 1024, "\(name)")
        }
    }

    @Test(arguments: widths) func longChineseName(width: Int) {
        for (name, chart) in Self.forms([Samples.chinese, "其他"], [Samples.value(12), Samples.value(3)]) {
            #expect(faults(chart, width) == [], "\(name)")
        }
    }

    @Test(arguments: widths) func arabicNames(width: Int) {
        let names = ["البراءات والتكنولوجيا", "العلامات والتصاميم", "حق المؤلف والصناعات الإبداعية", "PCT طلبات"]
        let values = [
            Samples.value(12), PlotValue(absent: .notApplicable, "غير منطبق"), Samples.value(3), Samples.value(0),
        ]
        for (name, chart) in Self.forms(names, values) {
            #expect(faults(chart, width, .rtl) == [], "\(name)")
        }
    }

    @Test(arguments: widths) func extremes(width: Int) {
        let cases: [(String, [PlotValue])] = [
            ("all zero", [Samples.value(0), Samples.value(0)]), ("one row", [Samples.value(5)]),
            ("negative", [Samples.value(-5), Samples.value(3)]),
            ("all negative", [Samples.value(-5), Samples.value(-3)]),
            ("huge range", [PlotValue(1e15, "1\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000"), Samples.value(0.1)]),
            ("absent", [PlotValue(absent: .missing, "not stated"), PlotValue(absent: .lost, "lost")]),
            ("no number", [PlotValue(.nan, "?"), PlotValue(.infinity, "∞"), PlotValue(1e300, "many")]), ("none", []),
        ]
        for (label, values) in cases {
            for (name, chart) in Self.forms(values.map { _ in "Category" }, values) {
                #expect(faults(chart, width) == [], "\(label), \(name)")
            }
        }
    }

    /// Every word and figure of the data stands in the picture, except in forms that show the course only.
    @Test(arguments: widths) func nothingIsDropped(width: Int) {
        let values = Samples.russian.indices.map { index in
            index == 3 ? PlotValue(absent: .lost, "утрачено") : PlotValue(Double(12 + index * 7), "\(12 + index * 7)")
        }
        let courses: Set<String> = [
            "area", "sparkline", "gantt", "multiples", "multiples-columns", "flow", "heat-turned",
        ]
        for (name, chart) in Self.forms(Samples.russian, values) where !courses.contains(name) {
            let scene = FormPropertyTests.scene(chart, width: width)
            let shown = scene.texts.map(\.text).joined().filter { $0 != " " }
            for text in Samples.russian.prefix(name == "multiples-bars" ? 4 : 10) {
                #expect(shown.contains(text.filter { $0 != " " }), "\(name): \(text)")
            }
            for value in values { #expect(shown.contains(value.text), "\(name): \(value.text)") }
        }
    }

    /// A missing, a lost and an inapplicable value look different from zero and from each other, or say so.
    @Test(arguments: FormStressTests.widths) func absenceIsNotZero(width: Int) {
        let statuses: [PlotStatus] = [.missing, .notApplicable, .lost]
        func pictures(_ value: PlotValue) -> [(name: String, svg: [UInt8])] {
            Self.forms(["A", "B", "C"], [Samples.value(4), value, Samples.value(2)]).map {
                ($0.name, $0.chart.render(PlotContext(idPrefix: "x", width: width, statusWords: FormSamples.words)).svg)
            }
        }
        let zero = pictures(Samples.value(0))
        // The same words for all: the shapes must differ, where there are no words.
        let absent = statuses.map { pictures(PlotValue(absent: $0, "0")) }
        for (index, (name, svg)) in zero.enumerated() {
            let all = absent.map { $0[index].svg } + [svg]
            #expect(Set(all).count == all.count, "\(name)")
        }
    }

    @Test func estimatesAreMarkedByShapeAndWord() {
        let values = [Samples.value(4), Samples.value(2), Samples.value(3, status: .estimate)]
        for (name, chart) in Self.forms(["A", "B", "C"], values) where name != "gantt" {
            let context = PlotContext(idPrefix: "x", statusWords: FormSamples.words)
            let svg = String(decoding: chart.render(context).svg, as: UTF8.self)
            let isMarked = svg.contains("est\"") || svg.contains("hollow\"")
            #expect(isMarked, "\(name)")
            let valued: Set<String> = ["bullet", "bullet-rows", "waffle", "dumbbell", "waterfall", "sparkline"]
            if !valued.contains(name) { #expect(svg.contains(">estimate</text>"), "\(name)") }
        }
    }

    @Test func oneValueChangesFewLines() {
        // Forms whose marks don't lean on each other, with the scale held by a larger value.
        let apart: Set<String> = [
            "area", "bullet", "heat", "dumbbell", "slope", "sparkline", "multiples-columns", "multiples-bars",
        ]
        func lines(_ value: Double) -> [String: Set<Substring>] {
            let values = [Samples.value(100), Samples.value(value), Samples.value(0), Samples.value(12)]
            return Dictionary(
                Self.forms(["A", "B", "C", "D"], values).map { name, chart in
                    let svg = String(decoding: chart.render(PlotContext(idPrefix: "x")).svg, as: UTF8.self)
                    return (name, Set(svg.split(separator: "\n")))
                }, uniquingKeysWith: { $1 })
        }
        let (before, after) = (lines(51), lines(52))
        for name in apart.sorted() {
            let changed = (before[name] ?? []).subtracting(after[name] ?? []).count
            // The samples give a value to each series and panel.
            let copies =
                name.hasPrefix("multiples") ? 4 : ["slope", "bullet", "heat", "dumbbell"].contains(name) ? 3 : 1
            #expect(changed <= 4 * copies, "\(name): \(changed)")
        }
    }
}
