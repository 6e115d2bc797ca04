import Files
import Localization
import ReportModel

/// Data files that stand beside the pages, at fixed addresses.
enum Downloads {
    /// The path of a table's CSV from the root of the site.
    static func path(of table: Table, in edition: Edition) -> String { "data/\(edition.id)/\(table.id).csv" }

    /// All data files of an edition.
    static func files(of edition: Edition) -> [OutputFile] {
        edition.tables.map { OutputFile(path: path(of: $0, in: edition), bytes: csv(of: $0)) }
    }

    /// The values as they stand in the content: ids as heads, plain numbers, absences by name.
    private static func csv(of table: Table) -> [UInt8] {
        let leaves = table.leaves
        var lines = [(["row"] + leaves.map(\.id)).map(field).joined(separator: ",")]
        for row in table.rows where row.kind != .section {
            let values = leaves.map { column in
                text(table.cells[CellAddress(row: row.id, column: column.id)])
            }
            lines.append(([row.id] + values).map(field).joined(separator: ","))
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func text(_ value: CellValue?) -> String {
        switch value {
        case .number(let number)?: number.description
        case .text(let text)?: text.source
        case .absent(let absence)?: "[\(absence.rawValue)]"
        case nil: "[\(Absence.blank.rawValue)]"
        }
    }

    private static func field(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return text }
        return "\"" + String(text.flatMap { $0 == "\"" ? "\"\"" : String($0) }) + "\""
    }
}
