import Localization
import Markup
import ReportModel

/// The whole edition as one JSON file, and the schema that describes it. Both are made from the same data sets.
struct ReportDocument {
    let data: EditionData
    let tables: EditionTables

    /// `report.json`: a record a line.
    var json: JSONValue {
        let axes = data.edition.axes.enumerated().map { index, axis in
            let tree = RecordTree(name: axis.id, table: tables.axes[index])
            return (name: axis.id, value: JSONValue.array(tree.records(data.tags)))
        }
        return .object(
            DataNotice(data: data).members + [(name: "axes", value: .array(data.edition.axes.map(levels)))] + axes
                + trees.map { (name: $0.name, value: .array($0.records(data.tags))) })
    }

    /// `report.schema.json`: fixed members by name; any other is an axis with its entities.
    var schema: JSONValue {
        let text: JSONValue = .members([
            "description": "A text by language tag", "type": "object",
            "additionalProperties": .members(["type": "string"]),
        ])
        let fixed = ["formatVersion", "edition", "document", "attribution", "statements", "axes"]
        return .members([
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "report.json", "description": "One edition of a results report as data. The shape only grows.",
            "type": "object", "required": .array((fixed + trees.map(\.name)).map(JSONValue.string)),
            "properties": .object(head + trees.map { (name: $0.name, value: list($0.schema)) }),
            "additionalProperties": list(RecordTree(name: "entities", table: tables.axes.first ?? empty).schema),
            "$defs": .members(["text": text]),
        ])
    }

    /// Data sets whose rows stand within those of another one, and the field that names it. A new data set stands alone.
    private static let parents = [
        "assessments": (name: "indicators", field: "indicator"), "measures": (name: "assessments", field: "assessment"),
        "columns": (name: "tables", field: "table"), "rows": (name: "tables", field: "table"),
    ]

    /// All records but those that only look up cells of tables by what they are about, then the lists of ids.
    private var trees: [RecordTree] {
        let alone = tables.records.filter { Self.parents[$0.name] == nil && $0.name != "money" }
        return (alone + tables.codes).map(tree)
    }

    private func tree(_ table: DataTable) -> RecordTree {
        RecordTree(
            name: table.name, table: table, parent: Self.parents[table.name]?.field,
            children: tables.records.filter { Self.parents[$0.name]?.name == table.name }.map(tree))
    }

    private var head: [(name: String, value: JSONValue)] {
        [
            (name: "formatVersion", value: .members(["const": .integer(EditionData.formatVersion)])),
            (
                name: "edition",
                value: object(["id", "name", "short", "stage", "currency", "languages", "sourceLanguage"])
            ),
            (name: "document", value: object(["symbol", "body", "session", "dates"])),
            (name: "attribution", value: Self.text), (name: "statements", value: list(Self.text)),
            (name: "axes", value: list(object(["id", "levels"]))),
        ]
    }

    private func levels(_ axis: Axis) -> JSONValue {
        let tags = data.tags
        return .members([
            "id": .string(axis.id),
            "levels": .array(
                axis.levels.map { level in
                    .members([
                        "id": .string(level.id), "name": level.name.json(tags), "plural": level.plural.json(tags),
                        "note": level.note?.json(tags),
                    ])
                }),
        ])
    }

    private static let text: JSONValue = .members(["$ref": "#/$defs/text"])

    private var empty: DataTable {
        DataTable(name: "", group: .axes, title: .joined([], separator: ""), key: [], fields: [], rows: [])
    }

    private func list(_ items: JSONValue) -> JSONValue { .members(["type": "array", "items": items]) }

    private func object(_ required: [String]) -> JSONValue {
        .members(["type": "object", "required": .array(required.map(JSONValue.string))])
    }
}
