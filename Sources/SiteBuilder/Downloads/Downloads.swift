import Files
import Localization
import ReportModel

/// Data files that stand beside the pages, at fixed addresses.
enum Downloads {
    /// The path of a table's CSV from the root of the site.
    static func path(of table: Table, in edition: Edition) -> String { "data/\(edition.id)/\(table.id).csv" }

    /// The path of the data of a chart on a page from the root of the site.
    static func chartPath(_ chart: String, on page: PagePlan) -> String {
        let edition = page.edition ?? ""
        let name = page.path.dropFirst(edition.isEmpty ? 0 : edition.utf8.count + 1).dropLast(".html".utf8.count)
        let slug = String(name.map { $0 == "/" ? "_" : $0 })
        return "data/\(edition)/charts/\(slug)_\(chart).csv"
    }

    /// The data of all tables and charts of an edition, and its pictures. They hold no words, so any language will do.
    static func files(_ scope: Scope) -> [OutputFile] {
        let tables = scope.edition.tables.map {
            OutputFile(path: path(of: $0, in: scope.edition), bytes: csv(of: $0))
        }
        let charts = scope.plan.pages(of: scope.edition).flatMap { page in
            PageComposer(context: PageContext(scope: scope, page: page)).figures().map {
                OutputFile(path: $0.dataPath, bytes: csv($0.data))
            }
        }
        return tables + charts + PictureWriter.files(of: scope.edition)
    }

    /// The values as they stand in the content: ids as heads, plain numbers, absences by name.
    private static func csv(of table: Table) -> [UInt8] {
        let leaves = table.leaves
        let rows = table.rows.filter { $0.kind != .section }
        return csv(
            [["row"] + leaves.map(\.id)]
                + rows.map { row in
                    [row.id] + leaves.map { text(table.cells[CellAddress(row: row.id, column: $0.id)]) }
                })
    }

    private static func csv(_ lines: [[String]]) -> [UInt8] {
        Array(lines.map { $0.map(field).joined(separator: ",") + "\n" }.joined().utf8)
    }

    /// A value in data: a plain number, a text, or the name of an absence in brackets.
    static func text(_ value: CellValue?) -> String {
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
