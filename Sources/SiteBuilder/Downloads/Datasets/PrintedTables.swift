import Localization
import ReportModel

/// Tables and charts as they are shown, a column of data for each column.
extension EditionData {
    /// A table as its content file holds it: ids as heads, and cells as they stand there.
    func printed(_ table: Table) -> DataTable {
        let paths = table.columns.flatMap { $0.paths([]) }
        let rows = table.rows.filter { $0.kind != .section }
        let names = rows.compactMap { row in head(of: row).map { (row.id, $0) } }
        let rowList = CodeList(resource: "", labels: Dictionary(names) { first, _ in first })
        let rowField = DataField(
            name: "row", title: table.rowHead.map(DataTitle.content) ?? .word("field.row"), about: "Id of the row",
            kind: .code(rowList), isRequired: true)
        let title = table.label.map { joined([$0, table.title], " ") } ?? table.title
        return DataTable(
            name: table.id, group: .tables, title: .content(title), key: ["row"],
            fields: [rowField] + paths.map { field($0.column, $0.groups, table) },
            rows: rows.map { row in
                [.string(row.id)]
                    + paths.map { DataCell(table.cells[CellAddress(row: row.id, column: $0.column.id)]) }
            })
    }

    private func field(_ column: Column, _ groups: [Text], _ table: Table) -> DataField {
        let unit = (column.quantity ?? table.quantity).flatMap(index.quantity)?.id
        return DataField(
            name: column.id, title: .content(joined(groups + [head(of: column) ?? Text(column.id)], " – ")),
            about: column.isText ? "" : unit.map { "In \($0), unless the row has another unit" } ?? "",
            kind: column.isText ? .string : .value)
    }

    /// The figures of a chart on a page: ids and plain numbers, the first line being heads.
    func chart(_ name: String, title: DataTitle, _ data: [[String]]) -> DataTable {
        let heads = data.first ?? []
        let lines = Array(data.dropFirst())
        let fields = heads.enumerated().map { index, head in
            let isNumber = index > 0 && lines.allSatisfy { Self.isValue($0[index]) }
            return DataField(
                name: head, title: .content(Text(head)), about: "", kind: isNumber ? .value : .string,
                isRequired: index == 0)
        }
        return DataTable(
            name: name, group: .charts, title: title, key: [], fields: fields,
            rows: lines.map { $0.map(DataCell.string) })
    }
}

extension EditionData {
    private static func isValue(_ text: String) -> Bool {
        FixedDecimal(text) != nil || text.utf8.first == UInt8(ascii: "[")
    }
}
