import Localization
import ReportModel

/// All printed tables as they are built: tables, columns and rows. The cells are a data set of their own.
extension EditionData {
    private struct Leaf {
        var table: Table
        var column: Column
        /// The heads of the groups that it stands in, from the top down.
        var groups: [Text]
    }

    private struct Line {
        var table: Table
        var row: Row
    }

    var tables: DataTable {
        DataTable(
            "tables", in: .records, key: ["table"], of: edition.tables,
            [
                .string("table", "Id of the table") { $0.id },
                .text("label", "Printed label") { $0.label },
                .text("title", "Title") { $0.title }.required,
                about { $0.entities },
                .string("place", "Where it is shown: a page, or an entity as axis/id") { $0.place.description },
                .code("quantity", of: quantityList, "Unit of its cells") { $0.quantity },
                .code("role", of: roleList, "Role of its amounts") { $0.role },
                .code("period", of: periodList, "Period of its cells") { $0.period },
                .choice("status", of: TableStatus.self, "Whether its figures are final") { $0.status }.required,
                .text("row_head", "Head over the names of rows") { $0.rowHead },
                .text("source", "Where in the document it is printed") { $0.source },
                .codes("notes", of: noteList, "Ids of notes to the title") { $0.titleNotes },
                document(),
            ])
    }

    var columns: DataTable {
        let leaves = edition.tables.flatMap { table in
            table.columns.flatMap { $0.paths([]) }.map { Leaf(table: table, column: $0.column, groups: $0.groups) }
        }
        return DataTable(
            "columns", in: .records, key: ["table", "column"], of: leaves,
            [
                .code("table", of: tableList, "The table") { $0.table.id },
                .string("column", "Id of the column") { $0.column.id },
                .text("group", "Heads of the groups that it stands in, from the top down") {
                    $0.groups.isEmpty ? nil : joined($0.groups, " – ")
                },
                .text("head", "Head of the column") { head(of: $0.column) },
                about { $0.column.entities },
                .code("quantity", of: quantityList, "Unit, where the column has its own") { $0.column.quantity },
                .integer("decimals", "Digits after the point as printed") { $0.column.decimals },
                .code("role", of: roleList, "Role of its amounts") { $0.column.role },
                .code("period", of: periodList, "Period of its cells") { $0.column.period },
                .string("numerator", "For a ratio: the column that is divided") { $0.column.ratio?.numerator },
                .string("denominator", "For a ratio: the column by which it is divided") {
                    $0.column.ratio?.denominator
                },
                .codes("notes", of: noteList, "Ids of notes to the head") { $0.column.notes },
            ])
    }

    var rows: DataTable {
        let lines = edition.tables.flatMap { table in table.rows.map { Line(table: table, row: $0) } }
        return DataTable(
            "rows", in: .records, key: ["table", "row"], of: lines,
            [
                .code("table", of: tableList, "The table") { $0.table.id },
                .string("row", "Id of the row") { $0.row.id },
                .text("head", "Head of the row") { head(of: $0.row) },
                .choice("kind", of: Row.Kind.self, "What the row is; a section has no cells") { $0.row.kind }.required,
                .integer("level", "Indent") { $0.row.level },
                about { $0.row.entities },
                .code("quantity", of: quantityList, "Unit, where the row has its own") { $0.row.quantity },
                .integer("decimals", "Digits after the point as printed") { $0.row.decimals },
                .codes("notes", of: noteList, "Ids of notes to the head") { $0.row.notes },
            ])
    }

    /// The head of a column, or the short name of its entity.
    func head(of column: Column) -> Text? { column.head ?? column.entities.first.flatMap(index.entity)?.short }

    /// The head of a row, or the name of its entity.
    func head(of row: Row) -> Text? { row.head ?? row.entities.first.flatMap(index.entity)?.name }
}

extension ColumnNode {
    /// The columns that hold values, each with the heads above it.
    func paths(_ groups: [Text]) -> [(column: Column, groups: [Text])] {
        switch self {
        case .column(let column): [(column, groups)]
        case .group(let group): group.columns.flatMap { $0.paths(groups + [group.head]) }
        }
    }
}
