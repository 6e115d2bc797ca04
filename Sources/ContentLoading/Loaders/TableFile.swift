import Diagnostics
import ReportModel

/// Reads `tables/<id>.yml` and the CSV beside it.
enum TableFile {
    static func read(_ root: Record, id: String, csv: [[CSVField]]?) -> Table {
        let notes = NoteReader(root)
        var table = outline(root, id: id, notes)
        checkColumns(table.leaves, root)
        table.attributes = attributes(root, table, notes)
        if let csv {
            var cells = TableCells(table: table, context: root.context, yaml: root)
            table.cells = cells.read(csv)
        }
        root.finish()
        return table
    }

    private static func outline(_ root: Record, id: String, _ notes: NoteReader) -> Table {
        Table(
            id: id, title: root.requiredText("title"), label: root.text("label"),
            place: ReferenceReader.place(root, "place"),
            quantity: ReferenceReader.id(root, "quantity") { .quantity($0) },
            decimals: root.integer("decimals", in: 0...9), entities: ReferenceReader.entities(root, "entities"),
            role: ReferenceReader.id(root, "role") { .role($0) },
            period: ReferenceReader.id(root, "period") { .period($0) },
            status: root.word("status", default: .printed), titleNotes: notes.ids(root, "title-notes"),
            rowHead: root.text("row-head"), source: root.text("source"),
            isHidden: root.boolean("hidden", default: false),
            caveats: ReferenceReader.caveats(root, "caveats"),
            columns: ColumnReader(notes: notes).columns(root),
            rows: root.records("rows").map { row($0, notes) }, notes: notes.notes, attributes: [:], cells: [:])
    }

    private static func row(_ record: Record, _ notes: NoteReader) -> Row {
        defer { record.finish() }
        let entities = ReferenceReader.entities(record, "entities")
        return Row(
            id: record.identifier("id"), head: entities.isEmpty ? record.requiredText("head") : record.text("head"),
            kind: record.word("kind", default: .item), level: record.integer("level", in: 0...4) ?? 0,
            quantity: ReferenceReader.id(record, "quantity") { .quantity($0) },
            decimals: record.integer("decimals", in: 0...9), entities: entities, notes: notes.ids(record))
    }

    private static func checkColumns(_ leaves: [Column], _ root: Record) {
        let ids = leaves.map(\.id)
        if let twice = ids.first(where: { id in ids.count { $0 == id } > 1 }) {
            root.context.report(.duplicateID, at: root.location(of: "columns"), "column \"\(twice)\" is given twice")
        }
        for column in leaves {
            for id in [column.ratio?.numerator, column.ratio?.denominator].compactMap(\.self) where !ids.contains(id) {
                root.context.report(
                    .unknownColumn, at: root.location(of: "columns"),
                    "column \"\(column.id)\" is of \"\(id)\", which is none",
                    hint: Suggestion.hint(for: id, among: ids))
            }
        }
    }

    private static func attributes(_ root: Record, _ table: Table, _ notes: NoteReader) -> [CellAddress: CellAttributes]
    {
        guard let cells = root.record("cells") else { return [:] }
        var result: [CellAddress: CellAttributes] = [:]
        for key in cells.keys {
            guard let record = cells.record(key), let address = address(key, table, cells) else { continue }
            result[address] = CellAttributes(
                printed: record.string("printed"), status: record.optionalWord("status"), notes: notes.ids(record))
            record.finish()
        }
        return result
    }

    private static func address(_ key: String, _ table: Table, _ cells: Record) -> CellAddress? {
        let parts = key.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        let location = cells.keyLocation(key)
        guard parts.count == 2, table.rows.contains(where: { $0.id == parts[0] }) else {
            cells.context.report(
                .unknownRow, at: location, "\"\(key)\" does not name a cell", hint: "write <row>/<column>")
            return nil
        }
        guard table.leaves.contains(where: { $0.id == parts[1] }) else {
            cells.context.report(
                .unknownColumn, at: location, "the table has no column \"\(parts[1])\"",
                hint: Suggestion.hint(for: parts[1], among: table.leaves.map(\.id)))
            return nil
        }
        return CellAddress(row: parts[0], column: parts[1])
    }
}

/// Reads the column tree of a table.
struct ColumnReader {
    let notes: NoteReader

    func columns(_ record: Record) -> [ColumnNode] {
        record.records("columns").map { column($0, depth: 1) }
    }

    private func column(_ record: Record, depth: Int) -> ColumnNode {
        // Block ids of columns are flat: `columns/<id>/head`, however deep a column stands.
        defer { record.finish() }
        guard record.has("columns"), depth < 4 else { return .column(leaf(record)) }
        let group = ColumnGroup(
            id: record.identifier("id"), head: head(record) ?? record.requiredText("head"),
            notes: notes.ids(record),
            columns: record.records("columns").map { column($0, depth: depth + 1) })
        return .group(group)
    }

    private func head(_ record: Record) -> Text? {
        guard record.has("head") else { return nil }
        return record.context.text(
            record.required("head"), block: "columns/\(record.string("id") ?? "")/head", at: record.location(of: "head")
        )
    }

    private func leaf(_ record: Record) -> Column {
        let entities = ReferenceReader.entities(record, "entities")
        return Column(
            id: record.identifier("id"), head: head(record) ?? (entities.isEmpty ? record.requiredText("head") : nil),
            isText: isText(record), quantity: ReferenceReader.id(record, "quantity") { .quantity($0) },
            decimals: record.integer("decimals", in: 0...9), role: ReferenceReader.id(record, "role") { .role($0) },
            period: ReferenceReader.id(record, "period") { .period($0) }, entities: entities, ratio: ratio(record),
            notes: notes.ids(record))
    }

    private func isText(_ record: Record) -> Bool {
        enum ColumnType: String, CaseIterable { case text, number }
        return record.word("type", default: ColumnType.number) == .text
    }

    private func ratio(_ record: Record) -> Column.Ratio? {
        let names = record.strings("of")
        guard !names.isEmpty else { return nil }
        guard names.count == 2 else {
            record.context.report(
                .unknownColumn, at: record.location(of: "of"), "\"of\" names two columns: numerator and denominator")
            return nil
        }
        return Column.Ratio(numerator: names[0].value, denominator: names[1].value)
    }
}
