import Localization
import Markup
import ReportModel

extension DataTable {
    /// A row as an object: what is empty is left out, and so is what another data set says already.
    func record(
        _ row: Int, without omitted: Set<String> = [], _ languages: DataLanguages
    ) -> [(name: String, value: JSONValue)] {
        zip(fields, rows[row]).compactMap { field, cell in
            guard !field.isRepeated, !omitted.contains(field.name) else { return nil }
            return cell.json(languages).map { (name: field.name, value: $0) }
        }
    }

    /// All rows as objects.
    func records(_ languages: DataLanguages) -> [JSONValue] { rows.indices.map { .object(record($0, languages)) } }

    /// The places of rows by the id that they hold in a field.
    func rows(by field: String) -> [String: [Int]] {
        guard let index = index(of: field) else { return [:] }
        return Dictionary(grouping: rows.indices) { row in
            if case .string(let id) = rows[row][index] { id } else { "" }
        }
    }
}

extension DataCell {
    fileprivate func json(_ languages: DataLanguages) -> JSONValue? {
        switch self {
        case .empty: nil
        case .string(let text): .string(text)
        case .text(let text): text.json(languages)
        case .integer(let number): .integer(number)
        case .number(let number): .digits(number.description)
        case .absent(let absence): .string(absence.rawValue)
        case .codes(let codes): codes.isEmpty ? nil : .array(codes.map(JSONValue.string))
        case .entities(let entities): entities.isEmpty ? nil : .array(entities.map { .string($0.description) })
        }
    }
}

extension Text {
    /// The text in every language that has it.
    func json(_ languages: DataLanguages) -> JSONValue {
        .object(
            languages.all.compactMap { language in
                languages.text(self, in: language).map { (name: language.text, value: .string($0)) }
            })
    }
}

extension DataField {
    /// What the field may hold in JSON.
    var jsonSchema: JSONValue {
        var members: [(name: String, value: JSONValue)] = [(name: "description", value: .string(about))]
        switch kind {
        case .string, .code: members.append((name: "type", value: "string"))
        case .text: members.append((name: "$ref", value: "#/$defs/text"))
        case .integer: members.append((name: "type", value: "integer"))
        case .number: members.append((name: "type", value: "number"))
        case .value: members.append((name: "type", value: ["number", "string"]))
        case .choice(let choices, _): members.append((name: "enum", value: .array(choices.map(JSONValue.string))))
        case .codes, .entities:
            members += [(name: "type", value: "array"), (name: "items", value: .object([(name: "type", value: "string")]))]
        }
        return .object(members)
    }
}
