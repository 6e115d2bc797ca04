import ContentLoading
import Markup

/// Writes the shape of a content file as a JSON Schema, for editors.
package struct SchemaDocument {
    let schema: ContentSchema

    package init(_ schema: ContentSchema) { self.schema = schema }

    /// The name of the file.
    package var name: String { "\(schema.name).schema.json" }

    package var bytes: [UInt8] {
        let definitions = schema.definitions.sorted { $0.key < $1.key }
        let members: [(String, JSONValue)] = [
            ("$schema", "http://json-schema.org/draft-07/schema#"), ("title", .string(schema.title)),
        ]
        var all = members + Self.members(schema.root)
        if !definitions.isEmpty {
            all.append(("definitions", .object(definitions.map { ($0.key, .object(Self.members(.record($0.value)))) })))
        }
        return JSONValue.object(all.map { (name: $0.0, value: $0.1) }).document
    }

    /// YAML has types of its own, which the loaders do not need: `1.1` is a number to an editor, and an id here.
    private static let scalar: JSONValue = ["string", "number", "boolean"]

    private static func members(_ shape: Shape) -> [(String, JSONValue)] {
        switch shape {
        case .text, .paragraph, .plain: [("type", scalar)]
        case .identifier: [("type", scalar), ("pattern", "^[a-z0-9]+([.-][a-z0-9]+)*$")]
        case .word(let words): [("enum", .array(words.map(word)))]
        case .boolean: [("type", "boolean")]
        case .integer(let range):
            [("type", "integer"), ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound))]
        case .number: [("type", "number")]
        case .list(let item): [("type", "array"), ("items", value(item))]
        case .map(let item): [("type", "object"), ("additionalProperties", value(item))]
        case .record(let record): members(record)
        case .either(let shapes): [("anyOf", .array(shapes.map(value)))]
        case .defined(let name): [("$ref", .string("#/definitions/\(name)"))]
        }
    }

    private static func members(_ record: RecordShape) -> [(String, JSONValue)] {
        let required = record.keys.filter(\.isRequired).map { JSONValue.string($0.name) }
        let properties = record.keys.map { key in
            // A reader of draft 7 sees nothing beside a reference, so the reference goes one level down.
            if case .defined = key.shape {
                return (
                    key.name, JSONValue.object([("description", .string(key.about)), ("allOf", [value(key.shape)])])
                )
            }
            let members = [("description", JSONValue.string(key.about))] + members(key.shape)
            return (key.name, .object(members.map { (name: $0.0, value: $0.1) }))
        }
        return [("type", "object")] + (required.isEmpty ? [] : [("required", .array(required))])
            + [
                ("properties", .object(properties.map { (name: $0.0, value: $0.1) })),
                ("additionalProperties", .boolean(false)),
            ]
    }

    private static func value(_ shape: Shape) -> JSONValue {
        .object(members(shape).map { (name: $0.0, value: $0.1) })
    }

    /// A word as an editor reads it without quotes.
    private static func word(_ word: String) -> JSONValue { Int(word).map(JSONValue.integer) ?? .string(word) }
}
