import Localization
import Markup
import ReportModel

/// Writes a table of the report: caption, heads, rows, notes, signs and source.
struct TableWriter {
    private let table: Table
    private let context: PageContext
    private let leaves: [Column]
    private let notesByID: [String: Note]
    private var notes: NoteList
    private var absences: Set<Absence> = []

    init(_ table: Table, _ context: PageContext) {
        self.table = table
        self.context = context
        leaves = table.leaves
        notesByID = Dictionary(table.notes.map { ($0.id, $0) }) { first, _ in first }
        notes = NoteList(anchor: Anchor.table(table.id))
    }

    static func write(_ table: Table, _ context: PageContext, to buffer: inout MarkupBuffer) {
        var writer = TableWriter(table, context)
        writer.write(to: &buffer)
    }

    private mutating func write(to buffer: inout MarkupBuffer) {
        let anchor = Anchor.table(table.id)
        // A wide table needs closer columns and scrolls.
        leaves.count >= 8
            ? buffer.raw("<figure class=\"data-table wide\"") : buffer.raw("<figure class=\"data-table\"")
        buffer.attribute("id", anchor)
        let name =
            table.label.map { context.plain($0) + " " + context.plain(table.title) } ?? context.plain(table.title)
        buffer.attribute("data-cite", context.citation(name, anchor: anchor))
        buffer.raw(">\n<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
        buffer.attribute("aria-labelledby", anchor + "_caption")
        buffer.raw(">\n<table>\n")
        caption(anchor, to: &buffer)
        TableHead(table, context).write(to: &buffer, &notes, notesByID)
        body(to: &buffer)
        buffer.raw("</table>\n</div>\n")
        let hanging = hangingNotes
        notes.write(general: table.notes.filter { !hanging.contains($0.id) }, to: &buffer, context)
        signs(to: &buffer)
        source(to: &buffer)
        buffer.raw("</figure>\n")
    }

    private mutating func caption(_ anchor: String, to buffer: inout MarkupBuffer) {
        buffer.raw("<caption")
        buffer.attribute("id", anchor + "_caption")
        buffer.raw(">")
        if let label = table.label {
            buffer.raw("<span class=\"label\">")
            context.write(label, to: &buffer)
            buffer.raw("</span> ")
        }
        buffer.raw("<span class=\"title\">")
        context.write(table.title, to: &buffer)
        notes.mark(table.titleNotes.compactMap { notesByID[$0] }, to: &buffer)
        buffer.raw("</span>")
        if let unit = table.quantity.flatMap(context.index.quantity), unit.kind != .count {
            buffer.raw(" <span class=\"unit\">")
            buffer.text(context.labelled("table.unit", context.plain(unit.name)))
            buffer.raw("</span>")
        }
        if table.status != .printed {
            buffer.raw(" ")
            buffer.element("span", class: "status", context.word("status.\(table.status.rawValue)"))
        }
        buffer.raw("</caption>\n")
    }

    // MARK: Body

    private mutating func body(to buffer: inout MarkupBuffer) {
        var isOpen = false
        for row in table.rows {
            if row.kind == .section || !isOpen {
                if isOpen { buffer.raw("</tbody>\n") }
                buffer.raw("<tbody>\n")
                isOpen = true
            }
            self.row(row, to: &buffer)
        }
        if isOpen { buffer.raw("</tbody>\n") }
    }

    private mutating func row(_ row: Row, to buffer: inout MarkupBuffer) {
        var classes = row.kind == .item ? [] : [row.kind.rawValue]
        if row.level > 0 { classes.append("level-\(row.level)") }
        buffer.raw("<tr")
        if !classes.isEmpty { buffer.attribute("class", classes.joined(separator: " ")) }
        buffer.raw(">")
        if row.kind == .section {
            buffer.raw("<th scope=\"rowgroup\"")
            buffer.attribute("colspan", leaves.count + 1)
            buffer.raw("><span>")
        } else {
            buffer.raw("<th scope=\"row\">")
        }
        head(row, to: &buffer)
        row.kind == .section ? buffer.raw("</span></th>") : buffer.raw("</th>")
        if row.kind != .section {
            for column in leaves { cell(row, column, to: &buffer) }
        }
        buffer.raw("</tr>\n")
    }

    private mutating func head(_ row: Row, to buffer: inout MarkupBuffer) {
        let entity = row.entities.first.flatMap(context.index.entity)
        let target = row.kind == .item ? entity.flatMap { context.link(to: .entity($0.reference)) } : nil
        if row.head == nil, let code = entity?.code {
            buffer.element("span", class: "code", context.plain(code))
            buffer.raw(" ")
        }
        if let target, entity?.reference != context.entity?.reference {
            buffer.raw("<a")
            buffer.attribute("href", target)
            buffer.raw(">")
        }
        if let name = row.head ?? entity?.name { context.write(name, to: &buffer) }
        if target != nil, entity?.reference != context.entity?.reference { buffer.raw("</a>") }
        notes.mark(row.notes.compactMap { notesByID[$0] }, to: &buffer)
        if let quantity = row.quantity, quantity != table.quantity, let unit = context.index.quantity(quantity) {
            buffer.raw(" ")
            buffer.element("span", class: "unit", context.labelled("table.unit", context.plain(unit.name)))
        }
    }

    private mutating func cell(_ row: Row, _ column: Column, to buffer: inout MarkupBuffer) {
        let address = CellAddress(row: row.id, column: column.id)
        let attributes = table.attributes[address]
        buffer.raw("<td")
        buffer.attribute("id", Anchor.cell(table.id, address))
        if column.isText { buffer.attribute("class", "text") }
        buffer.raw(">")
        switch table.cells[address] {
        case .number(let value)?:
            let quantity = table.quantity(row: row, column: column).flatMap(context.index.quantity)
            buffer.text(context.number(value, quantity, decimals: table.decimals(row: row, column: column)))
        case .text(let text)?: context.write(text, to: &buffer)
        case .absent(let absence)?: self.absence(absence, to: &buffer)
        case nil: break
        }
        notes.mark((attributes?.notes ?? []).compactMap { notesByID[$0] }, to: &buffer)
        buffer.raw("</td>")
    }

    /// Where nothing is printed, nothing is shown; every other absence has its sign.
    private mutating func absence(_ absence: Absence, to buffer: inout MarkupBuffer) {
        guard absence != .blank else { return }
        absences.insert(absence)
        buffer.raw("<span class=\"absent\"")
        buffer.attribute("title", context.word(absence.wordsID))
        buffer.raw(">")
        buffer.text(context.word(absence.signID))
        buffer.raw("</span>")
    }

    // MARK: Beneath

    private var hangingNotes: Set<String> { Set(notes.notes.map(\.id)) }

    private func signs(to buffer: inout MarkupBuffer) {
        let shown = Absence.allCases.filter(absences.contains)
        guard !shown.isEmpty else { return }
        buffer.raw("<p class=\"signs\">")
        for (index, absence) in shown.enumerated() {
            if index > 0 { buffer.raw(" · ") }
            buffer.element("span", class: "absent", context.word(absence.signID))
            buffer.raw(" ")
            buffer.text(context.word(absence.wordsID))
        }
        buffer.raw("</p>\n")
    }

    private func source(to buffer: inout MarkupBuffer) {
        // The caption says unit and status.
        let isUnitSaid = table.quantity.flatMap(context.index.quantity).map { $0.kind != .count } ?? false
        buffer.raw("<div class=\"source\">")
        ProvenanceWriter(context: context).write(
            context.index.provenance(of: table), leavingOut: isUnitSaid ? [.unit, .status] : .status, to: &buffer)
        buffer.raw(" · <a")
        buffer.attribute("href", context.link(to: Downloads.path(of: table, as: "csv", in: context.edition)))
        buffer.raw(" download>CSV</a> · <a")
        buffer.attribute("href", context.link(to: Downloads.path(of: table, as: "json", in: context.edition)))
        buffer.raw(" download>JSON</a>")
        AnchorLink.item(Anchor.table(table.id), context, to: &buffer)
        buffer.raw("</div>\n")
    }
}
