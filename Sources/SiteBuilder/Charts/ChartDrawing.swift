import Localization
import Plot
import ReportModel

/// Turns values into the plotting module's terms.
struct ChartDrawing {
    let values: ChartValues
    let context: PageContext
    let specification: ChartSpecification

    var chart: Chart {
        switch specification.kind {
        case .bar, .groupedBar: .bars(data)
        case .column: .columns(data)
        case .stackedBar: .stackedBars(data)
        case .percentBar: .stackedBars(data, percent: true)
        case .donut: .donut(data)
        case .waffle: .waffle(data)
        case .line: .lines(data)
        case .multiples: multiples
        case .area: .area(data)
        case .slope: .slope(data)
        case .dumbbell: .dumbbell(data)
        case .bullet: .bullet(data)
        case .heat: .heat(data, thresholds: specification.thresholds.map { PlotTick(mantissa: $0, exponent: 0) })
        case .waterfall: waterfall
        case .treemap: .treemap(data, groups: groups, tolerance: Double(values.categories.count))
        case .gantt: gantt
        case .sparkline: .sparkline(data)
        case .flow: .bars(data)
        }
    }

    /// A row for each category: the first two series are the plan's first and last quarter, the next two what came of it.
    private var gantt: Chart {
        .gantt(
            title: context.plain(specification.title), description: "",
            rows: values.categories.indices.map { category in
                GanttRow(
                    PlotCategory(id: values.categories[category].id, label: values.categories[category].label),
                    planned: span(0, category), actual: span(2, category))
            },
            planned: context.word("chart.planned"), actual: context.word("chart.actual"),
            quarterText: { [language = context.language] in language.text("chart.quarter", ["n": String($0)]) })
    }

    private func span(_ series: Int, _ category: Int) -> GanttSpan? {
        guard series + 1 < values.series.count else { return nil }
        let ends = [series, series + 1].map { values.values[$0][category] }
        let quarters = ends.compactMap { cell -> PlotQuarter? in
            guard case .text(let text)? = cell else { return nil }
            return Quarter(parsing: text.source).map { PlotQuarter($0.year, $0.number) }
        }
        guard quarters.count == 2 else { return GanttSpan(absent: .missing, context.text(of: ends[1], values)) }
        return GanttSpan(quarters[0], quarters[1], ends.map { context.text(of: $0, values) }.joined(separator: " – "))
    }

    /// A small picture of lines for each series, all on one scale.
    private var multiples: Chart {
        let data = data
        let panels = data.series.map { series in
            let panel = PlotSeries(id: series.id, label: series.label, slot: .page)
            return PlotPanel(
                id: series.id, label: series.label,
                data: ChartData(
                    title: series.label, description: "", categories: data.categories, series: [panel],
                    rows: data.rows.filter { $0.series == series.id }))
        }
        return .multiples(title: data.title, description: "", panels: panels)
    }

    /// The steps of the first series: totals stand by themselves, what is taken away goes down.
    private var waterfall: Chart {
        guard case .table(let selection) = specification.data else { return .bars(data) }
        let steps = zip(values.categories, values.values.first ?? []).map { category, value in
            let place = PlotCategory(id: category.id, label: category.label)
            let isLess = selection.less.contains(category.id)
            let step = value.map { self.value(isLess ? context.negated($0) : $0) } ?? PlotValue(absent: .missing, "")
            return selection.totals.contains(category.id)
                ? WaterfallStep.total(place, step) : WaterfallStep.delta(place, step)
        }
        return .waterfall(
            title: context.plain(specification.title), description: "", steps: steps,
            tolerance: values.decimals == 0 ? 2 : 0.2)
    }

    /// The tiles of a treemap by what stands above their entities.
    private var groups: [TreemapGroup] {
        var groups: [(parent: Entity, members: [String])] = []
        for category in values.categories {
            guard let parent = category.entity.flatMap(context.index.ancestors)?.last else { continue }
            if groups.last?.parent.reference == parent.reference {
                groups[groups.count - 1].members.append(category.id)
            } else {
                groups.append((parent, [category.id]))
            }
        }
        return groups.map { parent, members in
            TreemapGroup(
                id: parent.reference.id, label: context.label(of: parent), members: members,
                slot: parent.colour.map { .series($0) })
        }
    }

    private var data: ChartData {
        let isSingle = values.series.count == 1
        return ChartData(
            title: context.plain(specification.title), description: "",
            categories: values.categories.map { category in
                PlotCategory(
                    id: category.id, label: category.label,
                    slot: isSingle ? category.colour.map { .series($0) } : nil)
            },
            series: values.series.enumerated().map { index, series in
                PlotSeries(id: series.id, label: series.label, slot: isSingle ? .page : .series(index + 1))
            },
            rows: values.series.indices.flatMap { series in
                values.categories.indices.compactMap { category in
                    values.values[series][category].map {
                        PlotRow(
                            category: values.categories[category].id, series: values.series[series].id,
                            value: value($0, isEstimate: values.isEstimate(series, category)))
                    }
                }
            })
    }

    private func value(_ value: CellValue, isEstimate: Bool = false) -> PlotValue {
        let text = context.text(of: value, values)
        return switch value {
        case .number(let number): PlotValue(number.doubleValue, text, status: isEstimate ? .estimate : .actual)
        case .absent(.notApplicable): PlotValue(absent: .notApplicable, text)
        case .absent(.lost), .absent(.unclear): PlotValue(absent: .lost, text)
        case .absent, .text: PlotValue(absent: .missing, text)
        }
    }
}

extension PageContext {
    /// A number with the other sign; anything else as it is.
    func negated(_ value: CellValue) -> CellValue {
        guard case .number(let number) = value, let opposite = number.negated() else { return value }
        return .number(opposite)
    }

    /// A quarter in words.
    func name(of quarter: Quarter) -> String {
        word("chart.quarter-of-year", ["n": String(quarter.number), "year": String(quarter.year)])
    }

    /// A quarter in words, where the text is one.
    private func quarter(_ text: Text) -> String? {
        Quarter(parsing: text.source).map(name)
    }

    /// A value of a chart in digits or, where there is none, the sign that says so.
    func text(of value: CellValue?, _ values: ChartValues) -> String {
        switch value {
        case .number(let number)?: self.number(number, values.quantity, decimals: values.decimals)
        case .text(let text)?: quarter(text) ?? plain(text)
        case .absent(let absence)?: word(absence.signID)
        case nil: word(Absence.blank.signID)
        }
    }
}
