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
            (name: axis.id, value: JSONValue.array(tables.axes[index].records(source: data.source.tag)))
        }
        return .object(
            DataProvenance(data: data).members + [(name: "axes", value: .array(data.edition.axes.map(levels)))] + axes
                + trees.map { (name: $0.name, value: .array($0.records(data.source.tag))) })
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

    private var trees: [RecordTree] {
        let measures = RecordTree(name: "measures", table: tables["measures"], parent: "assessment")
        let assessments = RecordTree(
            name: "assessments", table: tables["assessments"], parent: "indicator", children: [measures])
        let parts = ["columns", "rows"].map { RecordTree(name: $0, table: tables[$0], parent: "table") }
        return [
            RecordTree(name: "indicators", table: tables["indicators"], children: [assessments]),
            RecordTree(name: "risks", table: tables["risks"]),
            RecordTree(name: "tables", table: tables["tables"], children: parts),
            RecordTree(name: "cells", table: tables["cells"]), RecordTree(name: "facts", table: tables["facts"]),
            RecordTree(name: "notes", table: tables["notes"]),
        ] + tables.codes.map { RecordTree(name: $0.name, table: $0) }
    }

    private var head: [(name: String, value: JSONValue)] {
        [
            (name: "formatVersion", value: .members(["const": .integer(EditionData.formatVersion)])),
            (name: "edition", value: object(["id", "name", "short", "stage", "currency", "languages", "sourceLanguage"])),
            (name: "document", value: object(["symbol", "body", "session", "dates"])),
            (name: "attribution", value: Self.text), (name: "statements", value: list(Self.text)),
            (name: "axes", value: list(object(["id", "levels"]))),
        ]
    }

    private func levels(_ axis: Axis) -> JSONValue {
        let tag = data.source.tag
        return .members([
            "id": .string(axis.id),
            "levels": .array(
                axis.levels.map { level in
                    .members([
                        "id": .string(level.id), "name": level.name.json(tag), "plural": level.plural.json(tag),
                        "note": level.note?.json(tag),
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
