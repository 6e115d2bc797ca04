import Localization
import Markup
import ReportModel

extension DataTable {
    /// What a data package says of the CSV: columns with their types, keys, and the lists that ids come from.
    func resource(_ languages: DataLanguages, _ source: Language) -> JSONValue {
        let columns = csvColumns(languages)
        return .members([
            "name": .string(resource), "path": .string(resource + ".csv"), "profile": "tabular-data-resource",
            "title": .string(title.text(in: source)),
            "description": about.map { .string($0.text(in: source)) },
            "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
            "schema": .members([
                "fields": .array(columns.map { $0.column.descriptor(source, isKey: key.contains($0.column.name)) }),
                "missingValues": .array(missingValues),
                "primaryKey": key.isEmpty ? nil : .array(key.map(JSONValue.string)),
                "foreignKeys": foreignKeys(columns),
            ]),
        ])
    }

    /// Where the cells of printed tables say why there is no number, that is no value but a missing one.
    private var missingValues: [JSONValue] {
        let hasAbsences = fields.contains { if case .value = $0.kind { true } else { false } }
        return [""] + (hasAbsences ? Absence.allCases.map { .string("[\($0.rawValue)]") } : [])
    }

    /// A column holds a key of another data set where no row has several ids in it.
    private func foreignKeys(_ columns: [(column: CSVColumn, field: Int)]) -> JSONValue? {
        let keys = columns.compactMap { column, field -> JSONValue? in
            guard let list = column.list, !list.resource.isEmpty,
                !rows.contains(where: { column.text($0[field]).contains(DataCell.separator) })
            else { return nil }
            return .members([
                "fields": .string(column.name),
                "reference": .members([
                    "resource": .string(list.resource == resource ? "" : list.resource), "fields": .string(list.key),
                ]),
            ])
        }
        return keys.isEmpty ? nil : .array(keys)
    }
}

extension CSVColumn {
    fileprivate func descriptor(_ language: Language, isKey: Bool) -> JSONValue {
        var constraints: [(name: String, value: JSONValue)] = []
        if isRequired || isKey { constraints.append((name: "required", value: .boolean(true))) }
        if case .choice(let choices, _) = field.kind {
            constraints.append((name: "enum", value: .array(choices.map(JSONValue.string))))
        }
        return .members([
            "name": .string(name), "title": .string(field.title.text(in: language)), "type": .string(type),
            "description": field.about.isEmpty ? nil : .string(field.about),
            "constraints": constraints.isEmpty ? nil : .object(constraints),
        ])
    }

    private var type: String {
        switch field.kind {
        case .integer: "integer"
        case .number, .value: "number"
        case .string, .text, .code, .codes, .choice, .entities: "string"
        }
    }
}
