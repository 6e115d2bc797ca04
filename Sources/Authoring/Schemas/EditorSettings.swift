import ContentLoading
import Markup

/// Tells an editor which schema is for which file.
package enum EditorSettings {
    /// The settings of Visual Studio Code for the YAML extension.
    /// - Parameter axes: ids of axes, whose files are named after them.
    package static func document(content: String = "Content", axes: [String]) -> [UInt8] {
        let schemas = ContentSchema.all.map { schema in
            let files = schema.files + (schema.name == "axis" ? axes.map { "*/\($0).yml" } : [])
            let patterns = files.map { JSONValue.string("\(content)/\($0)") }
            return (name: "./Schemas/\(SchemaDocument(schema).name)", value: JSONValue.array(patterns))
        }
        return JSONValue.object([("yaml.schemas", .object(schemas))]).document
    }
}
