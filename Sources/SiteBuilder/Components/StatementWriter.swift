import Localization
import Markup
import ReportModel

/// Writes statements: paragraphs with the points beneath them, and beside each who benefits.
struct StatementWriter {
    let context: PageContext

    func write(_ statements: [Statement], _ notes: inout NoteList, to buffer: inout MarkupBuffer) {
        guard !statements.isEmpty else { return }
        // A single statement is a paragraph, not a list of one.
        let isList = statements.count > 1
        buffer.raw(isList ? "<ul class=\"statements\">\n" : "<div class=\"statements\">\n")
        for statement in statements {
            buffer.raw(isList ? "<li>" : "<div>")
            write(statement, &notes, to: &buffer)
            buffer.raw(isList ? "</li>\n" : "</div>\n")
        }
        buffer.raw(isList ? "</ul>\n" : "</div>\n")
    }

    private func write(_ statement: Statement, _ notes: inout NoteList, to buffer: inout MarkupBuffer) {
        buffer.raw("<p>")
        context.writeParagraph(statement.text, to: &buffer)
        notes.mark(statement.notes, to: &buffer)
        buffer.raw("</p>")
        beneficiaries(statement.beneficiaries, to: &buffer)
        write(statement.items, &notes, to: &buffer)
    }

    private func beneficiaries(_ groups: [Beneficiaries], to buffer: inout MarkupBuffer) {
        guard !groups.isEmpty else { return }
        buffer.raw("<p class=\"beneficiaries\"><span class=\"label\">")
        buffer.text(context.labelled("fund.beneficiaries", ""))
        buffer.raw("</span>")
        for (index, group) in groups.enumerated() {
            buffer.raw(index > 0 ? " · " : " ")
            buffer.element("span", name(of: group))
        }
        buffer.raw("</p>")
    }

    private func name(of group: Beneficiaries) -> String {
        let region = context.edition.regions.first { $0.id == group.region }.map { context.plain($0.text) }
        guard let count = group.count else { return region ?? group.region }
        return context.word(
            "fund.group",
            ["region": region ?? group.region, "count": context.count("count.\(group.kind.rawValue)", count)])
    }
}
