import ContentLoading

/// Writes the keys of all content files as one page of Markdown.
package enum KeyReference {
    package static var bytes: [UInt8] {
        let head = """
            # Keys of content files

            Made by `report schema --reference docs/keys.md` from what the program knows of its files. *Needed* keys are in bold;
            [content.md](content.md) explains how files belong together.

            """
        return Array((head + ContentSchema.all.filter { $0.name != "texts" }.map(section).joined()).utf8)
    }

    private static func section(_ schema: ContentSchema) -> String {
        let files =
            schema.files.isEmpty ? "`<edition>/<axis>.yml`" : schema.files.map { "`\($0)`" }.joined(separator: ", ")
        var rows: [String] = []
        collect(schema.root, path: "", into: &rows)
        for (name, record) in schema.definitions.sorted(by: { $0.key < $1.key }) {
            for key in record.keys { collect(key, path: "‹\(name)›/", into: &rows) }
        }
        let table = "| key | holds | what it says |\n|---|---|---|\n" + rows.joined()
        return "\n## \(schema.name)\n\n\(schema.title): \(files).\n\n\(table)"
    }

    private static func collect(_ shape: Shape, path: String, into rows: inout [String]) {
        // Interface words are many, and the language files themselves show them best.
        guard case .record(let record) = shape, path != "words/", path != "plurals/" else { return }
        for key in record.keys { collect(key, path: path, into: &rows) }
    }

    private static func collect(_ key: KeyShape, path: String, into rows: inout [String]) {
        let name = "`\(path)\(key.name)`"
        rows.append("| \(key.isRequired ? "**\(name)**" : name) | \(words(key.shape)) | \(key.about) |\n")
        switch key.shape {
        case .record: collect(key.shape, path: "\(path)\(key.name)/", into: &rows)
        case .list(let item): collect(item, path: "\(path)\(key.name)/", into: &rows)
        case .map(let item): collect(item, path: "\(path)\(key.name)/*/", into: &rows)
        default: break
        }
    }

    private static func words(_ shape: Shape) -> String {
        switch shape {
        case .text: "text"
        case .paragraph: "paragraph"
        case .plain: "plain text"
        case .identifier: "id"
        case .word(let words): words.map { "`\($0)`" }.joined(separator: " ")
        case .boolean: "`true` `false`"
        case .integer(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .number: "number"
        case .list(.record): "list of groups"
        case .list(let item): "list: \(words(item))"
        case .map: "keys of your own"
        case .record: "group"
        case .either(let shapes): shapes.map(words).joined(separator: " or ")
        case .defined(let name): "‹\(name)›"
        }
    }
}
