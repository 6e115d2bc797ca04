import Diagnostics
import Files
import Localization

/// Reads `languages/<lang>.yml`.
enum LanguageFiles {
    static func read(_ tag: LanguageTag, isDraft: Bool, _ reader: ContentReader) -> Language? {
        let path = "languages/\(tag).yml"
        guard let root = reader.yaml(path) else { return nil }
        var entries: [String: String] = [:]
        var locations: [String: SourceLocation] = [:]
        flatten(root, key: "", &entries, &locations)
        let (language, problems) = LanguageFile.read(entries, tag: tag, isDraft: isDraft)
        for problem in problems {
            let location = nearest(to: problem.key, in: locations) ?? SourceLocation(reader.folder.shown(path), line: 1)
            reader.bag.add(problem.diagnostic(at: location))
        }
        return language
    }

    /// The flat form that the language reader takes: paths of keys and positions, joined by slashes.
    private static func flatten(
        _ node: YAMLNode, key: String, _ entries: inout [String: String], _ locations: inout [String: SourceLocation]
    ) {
        func path(_ name: String) -> String { key.isEmpty ? name : key + "/" + name }
        locations[key] = node.location
        switch node.content {
        case .scalar(let text): entries[key] = text
        case .sequence(let items):
            for (index, item) in items.enumerated() { flatten(item, key: path(String(index)), &entries, &locations) }
        case .mapping(let pairs):
            for pair in pairs { flatten(pair.value, key: path(pair.key), &entries, &locations) }
        }
    }

    /// The place of a key, or of the nearest key above it.
    private static func nearest(to key: String, in locations: [String: SourceLocation]) -> SourceLocation? {
        var key = Substring(key)
        while true {
            if let location = locations[String(key)] { return location }
            guard let slash = key.lastIndex(of: "/") else { return locations[""] }
            key = key[..<slash]
        }
    }
}
