import Markup
import ReportModel

extension PageComposer {
    /// What a fund achieved: a section for each expected result, in it an article for each indicator.
    func fund(_ report: FundReport, _ page: inout PageBody) {
        var notes = NoteList(anchor: "fund")
        for result in report.results {
            resultSection(result.result, &page) { buffer in
                for indicator in result.indicators { write(indicator, &notes, to: &buffer) }
            }
        }
        notes.write(general: report.notes.filter { !notes.has($0) }, to: &page.body, context)
    }

    private func write(_ indicator: FundIndicator, _ notes: inout NoteList, to buffer: inout MarkupBuffer) {
        buffer.raw("<article class=\"achievement\">\n<h3>")
        context.write(indicator.name, to: &buffer)
        notes.mark(indicator.notes, to: &buffer)
        buffer.raw("</h3>\n")
        StatementWriter(context: context).write(indicator.achievements, &notes, to: &buffer)
        buffer.raw("</article>\n")
    }

    /// A section under the name of an expected result, which leads to its page.
    func resultSection(
        _ reference: EntityReference, _ page: inout PageBody, _ write: (inout MarkupBuffer) -> Void
    ) {
        guard let result = context.index.entity(reference) else { return }
        page.section(
            "result_\(reference.axis)_\(reference.id)", context.label(of: result),
            heading: context.heading(of: result), write)
    }
}
