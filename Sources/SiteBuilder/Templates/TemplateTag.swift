import Diagnostics

/// One tag of a template and its place.
struct TemplateTag: Equatable {
    enum Kind: Equatable {
        case variable, section, inverted, close, partial, comment
        /// A tag of the template language that is not used here.
        case unsupported
    }

    var kind: Kind
    var name: String
    var location: SourceLocation
}

/// Finds the tags of a template. The template library says nothing of unknown names, so tags are checked beforehand.
struct TagScanner {
    private let path: String
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line = 1
    private var column = 1

    /// All tags in order, and what is wrong with their form.
    static func scan(_ text: String, path: String) -> (tags: [TemplateTag], diagnostics: [Diagnostic]) {
        var scanner = TagScanner(path: path, scalars: Array(text.unicodeScalars))
        return scanner.scan()
    }

    private init(path: String, scalars: [Unicode.Scalar]) {
        self.path = path
        self.scalars = scalars
    }

    private mutating func scan() -> ([TemplateTag], [Diagnostic]) {
        var tags: [TemplateTag] = []
        while index < scalars.count {
            guard looking(at: "{{") else {
                advance()
                continue
            }
            let location = SourceLocation(path, line: line, column: column)
            guard let tag = tag(at: location) else {
                let fault = Diagnostic(
                    TemplateRule.syntax, at: location, "the tag is never closed", hint: "close it with }} or }}}")
                return (tags, [fault])
            }
            tags.append(tag)
        }
        return (tags, [])
    }

    private mutating func tag(at location: SourceLocation) -> TemplateTag? {
        let isTriple = looking(at: "{{{")
        advance(by: isTriple ? 3 : 2)
        var text = String.UnicodeScalarView()
        while index < scalars.count, !looking(at: isTriple ? "}}}" : "}}") {
            text.append(scalars[index])
            advance()
        }
        guard index < scalars.count else { return nil }
        advance(by: isTriple ? 3 : 2)
        return Self.tag(String(text), isTriple: isTriple, at: location)
    }

    private static func tag(_ text: String, isTriple: Bool, at location: SourceLocation) -> TemplateTag {
        let kinds: [(Character, TemplateTag.Kind)] = [
            ("#", .section), ("^", .inverted), ("/", .close), (">", .partial), ("!", .comment), ("&", .variable),
            ("=", .unsupported), ("%", .unsupported), ("<", .unsupported), ("$", .unsupported), ("*", .unsupported),
        ]
        let text = trimmed(text)
        if !isTriple, let first = text.first, let kind = kinds.first(where: { $0.0 == first })?.1 {
            return TemplateTag(kind: kind, name: trimmed(String(text.dropFirst())), location: location)
        }
        let isCall = text.contains("(") || text.contains(" ")
        return TemplateTag(kind: isCall ? .unsupported : .variable, name: text, location: location)
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private func looking(at text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        return index + wanted.count <= scalars.count && Array(scalars[index..<index + wanted.count]) == wanted
    }

    private mutating func advance(by count: Int = 1) {
        for _ in 0..<count where index < scalars.count {
            if scalars[index] == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
            index += 1
        }
    }
}
