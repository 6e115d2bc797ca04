import Markup
import ReportModel

/// Writes baseline, target and performance data as labelled values of a description list.
struct MeasureWriter {
    let context: PageContext

    /// The measures of every role but those that stand elsewhere.
    func write(
        _ measured: some Measured, except shared: [MeasureRole] = [], _ notes: inout NoteList,
        to buffer: inout MarkupBuffer
    ) {
        for role in MeasureRole.allCases where !shared.contains(role) {
            write(
                measured.measures(role), role, head: context.word("indicator.\(role.rawValue)"), &notes, to: &buffer)
        }
    }

    /// The measures of one role beneath its name.
    func write(
        _ measures: [Measure], _ role: MeasureRole, head: String, _ notes: inout NoteList,
        to buffer: inout MarkupBuffer
    ) {
        buffer.raw("<div")
        buffer.attribute("class", role.rawValue)
        buffer.raw(">")
        buffer.element("dt", head)
        if measures.isEmpty {
            buffer.raw("<dd>")
            absence(.blank, to: &buffer)
            buffer.raw("</dd>")
        }
        for measure in measures.shown {
            buffer.raw("<dd>")
            if let label = measure.label {
                buffer.raw("<span class=\"label\">")
                context.write(label, to: &buffer)
                buffer.raw("</span> ")
            }
            context.write(measure.wording, to: &buffer)
            notes.mark(measures.notes(on: measure), to: &buffer)
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
