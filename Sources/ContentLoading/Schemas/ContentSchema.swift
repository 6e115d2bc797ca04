/// The shape of one kind of content file.
package struct ContentSchema: Sendable {
    /// Names the schema, e.g. `indicators`.
    package var name: String
    package var title: String
    /// Which files are of this kind, as patterns below the content folder; those of axes are named by the edition.
    package var files: [String]
    package var root: Shape
    /// Records that are referred to by name.
    package var definitions: [String: RecordShape] = [:]

    /// The schemas of all kinds of files.
    package static let all: [ContentSchema] = [
        .site, .language, .glossary, .places, .edition, .axis, .table, .indicators, .risks, .chart, .checks, .formulas,
        .media, .fund, .project, .texts,
    ]

    /// The record at the end of a path of keys, and the name by which records of the same shape are known; without keys
    /// where these are data, and nil where the path leads to no record.
    func record(at path: [String]) -> (name: String, shape: RecordShape)? {
        var shape = root
        var name = ""
        for key in path {
            switch inner(shape) {
            case .record(let record):
                guard let next = record.key(key)?.shape else { return nil }
                shape = next
            case .map(let value): shape = value
            default: return nil
            }
            name += "/" + key
            if case .defined(let definition) = item(shape) { name = definition }
        }
        switch inner(shape) {
        case .record(let record): return (name, record)
        case .map: return (name, RecordShape([]))
        default: return nil
        }
    }

    /// A shape without the list around it and the name in its place.
    private func inner(_ shape: Shape) -> Shape {
        if case .defined(let name) = item(shape) { return definitions[name].map(Shape.record) ?? shape }
        return item(shape)
    }

    private func item(_ shape: Shape) -> Shape { if case .list(let item) = shape { item } else { shape } }
}
