import Localization
import ReportModel

/// What a row of a data set says in one field.
enum DataCell: Sendable {
    case empty
    case string(String)
    case text(Text)
    case integer(Int)
    case number(FixedDecimal)
    case absent(Absence)
    case codes([String])
    case entities([EntityReference])

    init(_ text: String?) { self = text.map(DataCell.string) ?? .empty }
    init(_ text: Text?) { self = text.map(DataCell.text) ?? .empty }
    init(_ number: FixedDecimal?) { self = number.map(DataCell.number) ?? .empty }
    init(_ number: Int?) { self = number.map(DataCell.integer) ?? .empty }
}

/// A data set: fields and rows, from which every form in which it is offered is made.
struct DataTable: Sendable {
    /// Where the files of a data set lie below the folder of their edition.
    enum Group: String, CaseIterable, Sendable {
        /// Tables as they are printed, in the folder itself.
        case tables
        /// One row a fact.
        case records
        case axes, codes, charts
    }

    var name: String
    var group: Group
    var title: DataTitle
    /// What it holds; nil where the title says it.
    var about: DataTitle?
    /// The fields that together name a row.
    var key: [String]
    var fields: [DataField]
    var rows: [[DataCell]]

    /// The name without ending, from the folder of the edition.
    var resource: String { group == .tables ? name : "\(group.rawValue)/\(name)" }

    /// The place of a field in each row.
    func index(of field: String) -> Int? { fields.firstIndex { $0.name == field } }
}

/// A field and how to take it from what a row is made of.
struct DataColumn<Source> {
    var field: DataField
    var cell: (Source) -> DataCell
}

extension DataColumn {
    private init(_ name: String, _ kind: DataField.Kind, _ about: String, _ cell: @escaping (Source) -> DataCell) {
        field = DataField(name: name, title: .word("field.\(name)"), about: about, kind: kind)
        self.cell = cell
    }

    static func string(_ name: String, _ about: String, _ cell: @escaping (Source) -> String?) -> DataColumn {
        DataColumn(name, .string, about) { DataCell(cell($0)) }
    }

    static func text(_ name: String, _ about: String, _ cell: @escaping (Source) -> Text?) -> DataColumn {
        DataColumn(name, .text, about) { DataCell(cell($0)) }
    }

    static func integer(_ name: String, _ about: String, _ cell: @escaping (Source) -> Int?) -> DataColumn {
        DataColumn(name, .integer, about) { DataCell(cell($0)) }
    }

    static func number(_ name: String, _ about: String, _ cell: @escaping (Source) -> FixedDecimal?) -> DataColumn {
        DataColumn(name, .number, about) { DataCell(cell($0)) }
    }

    static func code(
        _ name: String, of list: CodeList, _ about: String, _ cell: @escaping (Source) -> String?
    ) -> DataColumn {
        DataColumn(name, .code(list), about) { DataCell(cell($0)) }
    }

    static func codes(
        _ name: String, of list: CodeList, _ about: String, _ cell: @escaping (Source) -> [String]
    ) -> DataColumn {
        DataColumn(name, .codes(list), about) { .codes(cell($0)) }
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, of choices: Choice.Type, words: String? = nil, _ about: String,
        _ cell: @escaping (Source) -> Choice?
    ) -> DataColumn {
        DataColumn(name, .choice(choices.allCases.map(\.rawValue), words: words), about) {
            DataCell(cell($0)?.rawValue)
        }
    }

    static func entities(
        _ name: String, of axes: [CodeList], _ about: String, _ cell: @escaping (Source) -> [EntityReference]
    ) -> DataColumn {
        DataColumn(name, .entities(axes), about) { .entities(cell($0)) }
    }

    /// The field, present in every row.
    var required: DataColumn {
        var column = self
        column.field.isRequired = true
        return column
    }

    /// The field, repeated from another data set.
    var repeated: DataColumn {
        var column = self
        column.field.isRepeated = true
        return column
    }
}

extension DataTable {
    /// A data set of an edition with a row for each source. Its title and description are interface words.
    init<Source>(
        _ name: String, in group: Group, key: [String], of sources: [Source], _ columns: [DataColumn<Source>]
    ) {
        self.init(
            name: name, group: group, title: .word("dataset.\(name)"),
            about: group == .records ? .word("dataset.\(name).about") : nil, key: key, fields: columns.map(\.field),
            rows: sources.map { source in columns.map { $0.cell(source) } })
    }
}
