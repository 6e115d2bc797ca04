import Localization
import Markup
import Plot
import ReportModel

/// Writes a chart: title, finding, the picture for two widths, and its figures as a table.
struct ChartWriter {
    let context: PageContext
    /// Level of the heading, 2 or 3.
    var heading = 3

    /// Writes the chart of a specification; false when the page has no figures for it.
    @discardableResult
    func write(_ specification: ChartSpecification, to buffer: inout MarkupBuffer) -> Bool {
        guard let values = ChartValues.make(specification, context), !values.categories.isEmpty else { return false }
        let finding = ChartFindings(values: values, context: context).text(of: specification.kind)
        let anchor = Anchor.chart(specification.id)
        buffer.raw("<figure class=\"chart\"")
        buffer.attribute("id", anchor)
        buffer.raw(">\n<figcaption>")
        title(specification, anchor, to: &buffer)
        buffer.raw("<p class=\"finding\"")
        buffer.attribute("id", anchor + "-d")
        buffer.raw(">")
        buffer.text(finding)
        buffer.raw("</p></figcaption>\n")
        let chart = ChartDrawing(values: values, context: context, kind: specification.kind, title: specification.title)
        // The style sheet shows the one of the two that suits the room.
        buffer.raw("<div class=\"plot-frame\">\n")
        for width in [PlotContext.wide, PlotContext.narrow] {
            buffer.append(chart.draw(anchor: anchor, width: width).svg)
        }
        buffer.raw("</div>\n")
        table(values, anchor, to: &buffer)
        source(specification, values, to: &buffer)
        buffer.raw("</figure>\n")
        return true
    }

    private func title(_ specification: ChartSpecification, _ anchor: String, to buffer: inout MarkupBuffer) {
        heading == 2 ? buffer.raw("<h2") : buffer.raw("<h3")
        buffer.attribute("id", anchor + "-t")
        buffer.raw(">")
        context.write(specification.title, to: &buffer)
        heading == 2 ? buffer.raw("</h2>") : buffer.raw("</h3>")
    }

    private func table(_ values: ChartValues, _ anchor: String, to buffer: inout MarkupBuffer) {
        buffer.raw("<details class=\"chart-data\"><summary>")
        buffer.text(context.word("chart.show-data"))
        buffer.raw("</summary>\n<div class=\"data-table\"><div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
        buffer.attribute("aria-labelledby", anchor + "-t")
        buffer.raw(">\n<table>\n<thead>\n<tr>")
        buffer.raw("<td class=\"row-head\"></td>")
        for series in values.series {
            buffer.raw("<th scope=\"col\">")
            buffer.text(series.label)
            buffer.raw("</th>")
        }
        buffer.raw("</tr>\n</thead>\n<tbody>\n")
        for (index, category) in values.categories.enumerated() {
            buffer.raw("<tr><th scope=\"row\">")
            buffer.text(category.label)
            buffer.raw("</th>")
            for series in values.series.indices {
                buffer.raw("<td>")
                buffer.text(context.text(of: values.values[series][index], values))
                buffer.raw("</td>")
            }
            buffer.raw("</tr>\n")
        }
        buffer.raw("</tbody>\n</table>\n</div></div>\n</details>\n")
    }

    private func source(_ specification: ChartSpecification, _ values: ChartValues, to buffer: inout MarkupBuffer) {
        buffer.raw("<p class=\"source\">")
        if let note = specification.note {
            context.write(note, to: &buffer)
            buffer.raw(" ")
        }
        buffer.text(context.sourceLine(values.source))
        if let unit = values.quantity, unit.kind == .money || unit.kind == .measure {
            buffer.raw(" · ")
            buffer.text(context.labelled("table.unit", context.plain(unit.name)))
        }
        buffer.raw("</p>\n")
    }
}

/// Turns values into the plotting module's terms.
struct ChartDrawing {
    let values: ChartValues
    let context: PageContext
    let kind: ChartSpecification.Kind
    let title: Text

    func draw(anchor: String, width: Int) -> RenderedChart {
        let plot = PlotContext(
            idPrefix: anchor, direction: context.language.direction == .rightToLeft ? .rtl : .ltr, width: width,
            tickText: { [format = context.language.format] tick in Self.text(tick, format) })
        return chart.render(plot)
    }

    private var chart: Chart {
        switch kind {
        case .bar, .groupedBar: .bars(data)
        case .stackedBar: .stackedBars(data)
        case .donut: .donut(data)
        case .line: .lines(data)
        }
    }

    private var data: ChartData {
        let isSingle = values.series.count == 1
        return ChartData(
            title: context.plain(title), description: "",
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
                            category: values.categories[category].id, series: values.series[series].id, value: value($0))
                    }
                }
            })
    }

    private func value(_ value: CellValue) -> PlotValue {
        let text = context.text(of: value, values)
        return switch value {
        case .number(let number): PlotValue(number.doubleValue, text)
        case .absent(.notApplicable): PlotValue(absent: .notApplicable, text)
        case .absent(.lost), .absent(.unclear): PlotValue(absent: .lost, text)
        case .absent, .text: PlotValue(absent: .missing, text)
        }
    }

    private static func text(_ tick: PlotTick, _ format: NumberFormat) -> String {
        guard let mantissa = FixedDecimal(mantissa: Int64(tick.mantissa), fractionDigits: 0),
            let value = mantissa.multiplied(byPowerOfTen: tick.exponent)
        else { return tick.plainText }
        return format.number(value)
    }
}

extension PageContext {
    /// A value of a chart in digits or, where there is none, the sign that says so.
    func text(of value: CellValue?, _ values: ChartValues) -> String {
        switch value {
        case .number(let number)?: self.number(number, values.quantity, decimals: values.decimals)
        case .text(let text)?: plain(text)
        case .absent(let absence)?: word(absence.signID)
        case nil: word(Absence.blank.signID)
        }
    }
}
