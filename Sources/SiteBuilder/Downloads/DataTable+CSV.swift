import Localization
import ReportModel

/// One column of the CSV of a data set. A text has a column for each language, what a row is about one for each axis.
struct CSVColumn {
    var name: String
    var field: DataField
    /// The list whose ids stand in the column.
    var list: CodeList?
    /// Whether every row has something in the column.
    var isRequired: Bool
    /// The text of a cell in the column.
    var text: (DataCell) -> String
}

extension DataTable {
    /// The data set as CSV for programs: ids as heads, plain numbers, a column for each language of the site.
    func csv(_ languages: DataLanguages) -> [UInt8] {
        let columns = csvColumns(languages)
        var writer = CSVWriter()
        writer.write(columns.map(\.column.name))
        let texts = columns.map { (field: $0.field, text: $0.column.text) }
        for row in rows { writer.write(texts.map { $0.text(row[$0.field]) }) }
        return writer.bytes
    }

    /// The columns of the CSV, each with the place of its field in a row.
    func csvColumns(_ languages: DataLanguages) -> [(column: CSVColumn, field: Int)] {
        fields.enumerated().flatMap { index, field in
            field.columns(languages).map { (column: $0, field: index) }
        }
    }
}

extension DataField {
    fileprivate func columns(_ languages: DataLanguages) -> [CSVColumn] {
        switch kind {
        case .text:
            languages.all.map { language in
                let isSource = language == languages.source
                return CSVColumn(name: "\(name)_\(language)", field: self, isRequired: isRequired && isSource) {
                    $0.text.flatMap { languages.text($0, in: language) } ?? ""
                }
            }
        case .entities(let axes):
            axes.map { axis in
                CSVColumn(name: "\(name)_\(axis.name)", field: self, list: axis, isRequired: false) {
                    $0.ids(ofAxis: axis.name)
                }
            }
        case .code(let list): [CSVColumn(name: name, field: self, list: list, isRequired: isRequired) { $0.plain }]
        case .string, .integer, .number, .value, .codes, .choice:
            [CSVColumn(name: name, field: self, isRequired: isRequired) { $0.plain }]
        }
    }
}

extension DataCell {
    /// What stands between several ids in one cell.
    static let separator = ";"

    /// The cell as data: a plain number, an id, a text in the language of the source, an absence in brackets.
    var plain: String {
        switch self {
        case .empty: ""
        case .string(let text): text
        case .text(let text): text.source
        case .integer(let number): String(number)
        case .number(let number): number.description
        case .absent(let absence): "[\(absence.rawValue)]"
        case .codes(let codes): codes.joined(separator: Self.separator)
        case .entities(let entities): entities.map(\.description).joined(separator: Self.separator)
        }
    }

    fileprivate var text: Text? { if case .text(let text) = self { text } else { nil } }

    fileprivate func ids(ofAxis axis: String) -> String {
        guard case .entities(let entities) = self else { return "" }
        return entities.filter { $0.axis == axis }.map(\.id).joined(separator: Self.separator)
    }
}

extension DataCell {
    /// A cell of a printed table; one that the table lacks is blank.
    init(_ value: CellValue?) {
        switch value {
        case .number(let number)?: self = .number(number)
        case .text(let text)?: self = .text(text)
        case .absent(let absence)?: self = .absent(absence)
        case nil: self = .absent(.blank)
        }
    }
}
