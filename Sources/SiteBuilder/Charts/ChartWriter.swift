import Localization
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
        guard let figure = figure(specification) else { return false }
        figure.write(to: &buffer)
        return true
    }

    /// The chart as it stands on the page; nil when the page has no figures for it.
    func figure(_ specification: ChartSpecification) -> ChartFigure? {
        if case .flow(let levels, let measure) = specification.data {
            return figure(MoneyFlow(context: context, levels: levels, measure: measure), specification)
        }
        guard let values = ChartValues.make(specification, context), !values.categories.isEmpty, !values.isNotDue
        else { return nil }
        return ChartFigure(
            context: context, id: specification.id, heading: heading, title: title(specification),
            finding: ChartFindings(values: values, context: context).text(of: specification.kind),
            chart: ChartDrawing(values: values, context: context, specification: specification).chart,
            heads: values.series.map(\.label),
            rows: values.categories.enumerated().map { index, category in
                ChartFigure.Row(
                    head: category.label, cells: values.values.map { context.text(of: $0[index], values) })
            },
            source: source(specification), data: values.data)
    }

    private func figure(_ flow: MoneyFlow, _ specification: ChartSpecification) -> ChartFigure? {
        let links = flow.links()
        guard !links.isEmpty else { return nil }
        return ChartFigure(
            context: context, id: specification.id, heading: heading, title: title(specification),
            finding: flow.finding(links), chart: flow.chart(title: context.plain(specification.title), links),
            heads: [context.roleName(flow.measure.role)],
            rows: links.map { link in
                ChartFigure.Row(
                    head: context.word(
                        "chart.link", ["from": context.label(of: link.from), "to": context.label(of: link.to)]),
                    cells: [context.language.format.number(link.fact.value)])
            },
            source: source(specification),
            data: [["from", "to", flow.measure.role]]
                + links.map { [$0.from.reference.description, $0.to.reference.description, $0.fact.value.description] })
    }

    private func title(_ specification: ChartSpecification) -> MarkupBuffer {
        var title = MarkupBuffer()
        context.write(specification.title, to: &title)
        return title
    }

    private func source(_ specification: ChartSpecification) -> MarkupBuffer {
        var buffer = MarkupBuffer()
        if let note = specification.note {
            context.writeParagraph(note, to: &buffer)
            buffer.raw(" ")
        }
        ProvenanceWriter(context: context).write(
            context.index.provenance(of: specification, on: context.entity), to: &buffer)
        return buffer
    }
}
