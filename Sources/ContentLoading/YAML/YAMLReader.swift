import Diagnostics
import Yams

/// Reads YAML into nodes with places. This is the only file that knows the YAML library.
struct YAMLReader {
    private let source: SourceText
    /// The tags of values that carry none. Making one is slow, so it is done once a file.
    private let plainTags = [Tag(.str), Tag(.implicit), Tag(.map), Tag(.seq)]

    /// The root of the single document in a file. A file whose syntax is broken gives one diagnostic.
    static func read(_ source: SourceText) throws(ContentFault) -> YAMLNode {
        if let place = source.location(where: isSeparator) {
            throw ContentFault(
                .controlCharacter, at: place, "an invisible line or paragraph separator stands in the text",
                hint: "delete it or retype the line")
        }
        let parser: Parser
        let root: Node?
        do {
            parser = try Parser(yaml: source.text, resolver: .basic, constructor: .default, encoding: .utf8)
            root = try parser.singleRoot()
        } catch {
            throw fault(error, source)
        }
        guard let root else {
            throw ContentFault(.yamlEmpty, at: SourceLocation(source.path, line: 1, column: 1), "the file is empty")
        }
        // Nodes know their anchors only as long as the parser lives.
        return try withExtendedLifetime(parser) { () throws(ContentFault) in
            try YAMLReader(source: source).convert(root)
        }
    }

    /// What ends a line for the YAML library and for no editor: all lines after it would be miscounted.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{2028}" || scalar == "\u{2029}" }

    private func convert(_ node: Node) throws(ContentFault) -> YAMLNode {
        let location = SourceLocation(source.path, line: node.mark?.line, column: node.mark?.column)
        try refuseAnchorsAndTags(node, location)
        switch node {
        case .scalar(let scalar):
            return YAMLNode(content: .scalar(scalar.string), location: location, source: source)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence { items.append(try convert(item)) }
            return YAMLNode(content: .sequence(items), location: location, source: source)
        case .mapping(let mapping):
            var entries: [YAMLNode.Entry] = []
            for (key, value) in mapping { entries.append(try entry(key, value)) }
            return YAMLNode(content: .mapping(entries), location: location, source: source)
        case .alias:
            throw ContentFault(.yamlAnchor, at: location, "aliases are not used here", hint: "write the value out")
        }
    }

    private func entry(_ key: Node, _ value: Node) throws(ContentFault) -> YAMLNode.Entry {
        let location = SourceLocation(source.path, line: key.mark?.line, column: key.mark?.column)
        guard case .scalar(let name) = key else {
            throw ContentFault(.yamlType, at: location, "a key must be a text")
        }
        return YAMLNode.Entry(key: name.string, location: location, value: try convert(value))
    }

    private func refuseAnchorsAndTags(_ node: Node, _ location: SourceLocation) throws(ContentFault) {
        if node.anchor != nil {
            throw ContentFault(
                .yamlAnchor, at: location, "anchors and aliases are not used here", hint: "write the value out")
        }
        if !plainTags.contains(node.tag) {
            throw ContentFault(
                .yamlTag, at: location, "tags such as \"!!\" are not used here", hint: "quote the text")
        }
    }

    private static func fault(_ error: any Error, _ source: SourceText) -> ContentFault {
        func fault(_ mark: Mark?, _ problem: String) -> ContentFault {
            ContentFault(
                .yamlSyntax, at: SourceLocation(source.path, line: mark?.line ?? 1, column: mark?.column ?? 1), problem,
                hint: "check indentation, and quote texts that hold \": \" or \" #\" or begin with a special character")
        }
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return fault(mark, problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            return ContentFault(
                .yamlDuplicateKey,
                at: SourceLocation(source.path, line: context.mark.line, column: context.mark.column),
                "key \"\(duplicates.first ?? "")\" is given more than once", hint: "keep one of them")
        case .reader(let problem, _, _, _):
            return fault(nil, problem)
        default:
            return fault(nil, "the file cannot be read as YAML")
        }
    }
}
