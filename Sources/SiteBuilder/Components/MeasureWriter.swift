import Markup
import ReportModel

/// Writes baseline, target and performance data as labelled values of a description list.
struct MeasureWriter {
    let context: PageContext

    func write(_ measured: some Measured, _ notes: inout NoteList, to buffer: inout MarkupBuffer) {
        for role in MeasureRole.allCases { write(measured.measures(role), role, &notes, to: &buffer) }
    }

    private func write(
        _ measures: [Measure], _ role: MeasureRole, _ notes: inout NoteList, to buffer: inout MarkupBuffer
    ) {
        buffer.raw("<div")
        buffer.attribute("class", role.rawValue)
        buffer.raw(">")
        buffer.element("dt", context.word("indicator.\(role.rawValue)"))
        if measures.isEmpty {
            buffer.raw("<dd>")
            absence(.blank, to: &buffer)
            buffer.raw("</dd>")
        }
        for measure in measures {
            buffer.raw("<dd>")
            if let label = measure.label {
                buffer.raw("<span class=\"label\">")
                context.write(label, to: &buffer)
                buffer.raw("</span> ")
            }
            context.write(measure.wording, to: &buffer)
            notes.mark(measure.notes, to: &buffer)
            buffer.raw("</dd>")
        }
        buffer.raw("</div>\n")
    }

    private func absence(_ absence: Absence, to buffer: inout MarkupBuffer) {
        buffer.raw("<span class=\"absent\"")
        buffer.attribute("title", context.word(absence.wordsID))
        buffer.raw(">")
        buffer.text(context.word(absence.signID))
        buffer.raw("</span>")
    }
}
