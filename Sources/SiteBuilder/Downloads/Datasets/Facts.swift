import Localization
import ReportModel

/// Single figures: amounts of money by what they are about, and those that only narratives quote.
extension EditionData {
    /// One row for each amount that is known by what it is about, role and period; where several tables print it, the
    /// first of them has the word.
    var money: DataTable {
        DataTable(
            "money", in: .records, key: ["table", "row", "column"], of: index.money.entries,
            [
                about { $0.entities },
                .code("role", of: roleList, "What the amount is: approved, spent, transferred") { $0.role }.required,
                .code("period", of: periodList, "The period of the amount") { $0.period }.required,
                .number("value", "The amount in its unit") { $0.fact.value }.required,
                .code("quantity", of: quantityList, "Unit of the value") { $0.fact.quantity }.required,
                .choice("status", of: TableStatus.self, "Whether the figure is final") { [index] in
                    index.table($0.fact.table)?.status(of: $0.fact.cell)
                },
                .code("table", of: tableList, "The table that prints it") { $0.fact.table }.required,
                .string("row", "Row of the cell") { $0.fact.cell.row },
                .string("column", "Column of the cell") { $0.fact.cell.column },
                source { [index] in index.table($0.fact.table) },
                document(),
            ])
    }

    var facts: DataTable {
        DataTable(
            "facts", in: .records, key: ["fact"], of: edition.facts,
            [
                .string("fact", "Id of the figure") { $0.id },
                .number("value", "The figure") { $0.value }.required,
                .code("quantity", of: quantityList, "Unit of the value") { $0.quantity }.required,
                .choice("qualifier", of: Qualifier.self, "What limits the figure") { $0.qualifier },
                .text("counted", "What is counted, in the language of the source") { $0.note },
                .text("place", "Where in the document the figure stands") { $0.source },
                document(),
            ])
    }
}

extension Table {
    /// Whether a cell is final: what is said of it, else of the table.
    func status(of cell: CellAddress) -> TableStatus { attributes[cell]?.status ?? status }
}
