import Localization
import Markup
import ReportModel

extension DataTable {
    /// Rows as the members of objects: what is empty is left out, and so is what another data set says already.
    func records(
        _ rows: some Sequence<Int>, without omitted: String? = nil, _ languages: DataLanguages
    ) -> [[(name: String, value: JSONValue)]] {
        // Fields are taken apart once: there are thousands of rows.
        let shown = fields.enumerated().filter { !$0.element.isRepeated && $0.element.name != omitted }
        let names = shown.map { (index: $0.offset, name: $0.element.name) }
        return rows.map { row in
            let cells = self.rows[row]
            return names.compactMap { index, name in cells[index].json(languages).map { (name: name, value: $0) } }
        }
    }

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
            members += [
                (name: "type", value: "array"), (name: "items", value: .object([(name: "type", value: "string")])),
            ]
        }
        return .object(members)
    }
}
