import Localization
import ReportModel

extension EditionData {
    private struct Cell {
        var table: Table
        var row: Row
        var column: Column
        var value: CellValue?

        var address: CellAddress { CellAddress(row: row.id, column: column.id) }

        var number: FixedDecimal? { if case .number(let number)? = value { number } else { nil } }
        var text: Text? { if case .text(let text)? = value { text } else { nil } }
        var absence: Absence? {
            switch value {
            case .absent(let absence)?: absence
            case nil: .blank
            case .number, .text: nil
            }
        }
    }

    /// All cells of all tables, one a row, with the names of their rows and columns beside the ids.
    var cells: DataTable {
        let cells = edition.tables.flatMap { table in
            table.rows.filter { $0.kind != .section }.flatMap { row in
                table.leaves.map { column in
                    Cell(
                        table: table, row: row, column: column,
                        value: table.cells[CellAddress(row: row.id, column: column.id)])
                }
            }
        }
        return DataTable("cells", in: .records, key: ["table", "row", "column"], of: cells, cellColumns)
    }

    private var cellColumns: [DataColumn<Cell>] {
        [
            .code("table", of: tableList, "The table") { $0.table.id },
            .string("row", "Id of the row") { $0.row.id },
            .string("column", "Id of the column") { $0.column.id },
            .text("row_label", "Head of the row") { head(of: $0.row) }.repeated,
            .text("column_label", "Head of the column") { head(of: $0.column) }.repeated,
            .number("value", "The number; empty where there is none") { $0.number },
            .text("text", "The text, in columns of text") { $0.text },
            .code("absence", of: absenceList, "Why there is no value") { $0.absence?.rawValue },
            .code("quantity", of: quantityList, "Unit of the value") {
                $0.column.isText ? nil : $0.table.quantity(row: $0.row, column: $0.column)
            },
            .integer("decimals", "Digits after the point as printed") {
                $0.table.decimals(row: $0.row, column: $0.column)
            },
            .code("role", of: roleList, "What an amount is: approved, spent, transferred") {
                $0.column.ratio == nil ? $0.column.role ?? $0.table.role : nil
            },
            .code("period", of: periodList, "Period of the value") { $0.column.period ?? $0.table.period },
            about { Set($0.table.entities + $0.row.entities + $0.column.entities).sorted() },
            .choice("status", of: TableStatus.self, "Whether the figure is final") { $0.table.status(of: $0.address) },
            .string("printed", "The form in which the document prints it, where that differs") {
                $0.table.attributes[$0.address]?.printed
            },
            .codes("notes", of: noteList, "Ids of notes to the cell") {
                $0.table.attributes[$0.address]?.notes ?? []
            },
            source { $0.table },
            document(),
        ]
    }
}
