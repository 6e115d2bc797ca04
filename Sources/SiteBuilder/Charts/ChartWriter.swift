import Markup
import ReportModel

/// Writes the chart of a specification.
struct ChartWriter {
    let context: PageContext
    /// Level of the heading, 2 or 3.
    var heading = 3

    /// Writes the chart; false when the page has no figures for it.
    @discardableResult
    func write(_ specification: ChartSpecification, to buffer: inout MarkupBuffer) -> Bool {
        guard let values = ChartValues.make(specification, context), !values.categories.isEmpty else { return false }
        let drawing = ChartDrawing(
            values: values, context: context, kind: specification.kind, title: specification.title)
        var title = MarkupBuffer()
        context.write(specification.title, to: &title)
        let figure = ChartFigure(
            context: context, anchor: Anchor.chart(specification.id), heading: heading, title: title,
            finding: ChartFindings(values: values, context: context).text(of: specification.kind),
            chart: drawing.chart, heads: values.series.map(\.label),
            rows: values.categories.enumerated().map { index, category in
                ChartFigure.Row(
                    head: category.label, cells: values.values.map { context.text(of: $0[index], values) })
            },
            source: source(specification, values))
        figure.write(to: &buffer)
        return true
    }

    private func source(_ specification: ChartSpecification, _ values: ChartValues) -> MarkupBuffer {
        var buffer = MarkupBuffer()
        if let note = specification.note {
            context.write(note, to: &buffer)
            buffer.raw(" ")
        }
        buffer.text(context.sourceLine(values.source))
        if let unit = values.quantity, unit.kind == .money || unit.kind == .measure {
            buffer.raw(" · ")
            buffer.text(context.labelled("table.unit", context.plain(unit.name)))
        }
        return buffer
    }
}
