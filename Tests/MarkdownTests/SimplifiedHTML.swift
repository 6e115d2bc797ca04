/// HTML reduced to what two renderers must agree on: element names, addresses, titles, alignments and words.
///
/// Left out: line ends outside of `pre`, ids, roles and classes, head cells as against others, and what surrounds
/// footnotes (heading and back links).
struct SimplifiedHTML: Equatable, CustomStringConvertible {
    private(set) var tokens: [String] = []
    private var preDepth = 0

    var description: String { tokens.joined(separator: " ") }

    init(_ html: String) {
        var rest = Array(html.utf8)[...]
        while let first = rest.first {
            if first == UInt8(ascii: "<") {
                let tag = rest.prefix { $0 != UInt8(ascii: ">") }
                rest = rest[tag.endIndex...].dropFirst()
                let name = Self.name(of: String(decoding: tag.dropFirst(), as: UTF8.self))
                let text = String(decoding: tag.dropFirst(), as: UTF8.self)
                if text.contains("class=\"footnote-back") {
                    rest = Self.behind("</a>", rest)
                } else if text.contains("class=\"footnotes-title") {
                    rest = Self.behind("</h2>", rest)
                } else {
                    append(tag: text, name: name)
                }
            } else {
                let words = rest.prefix { $0 != UInt8(ascii: "<") }
                rest = rest[words.endIndex...]
                append(text: String(decoding: words, as: UTF8.self))
            }
        }
        tidy()
    }

    private static func behind(_ mark: String, _ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let mark = Array(mark.utf8)
        let start = rest.indices.first { rest[$0...].starts(with: mark) }
        return start.map { rest[($0 + mark.count)...] } ?? []
    }

    private static func name(of tag: String) -> String {
        String(tag.prefix { $0 != " " && $0 != "\n" })
    }

    private mutating func append(tag: String, name: String) {
        if name == "pre" { preDepth += 1 }
        if name == "/pre" { preDepth -= 1 }
        var token = "<" + name.replacing("th", with: "td", whole: true) + ">"
        for attribute in ["href", "title", "start", "align", "class"] {
            guard let value = Self.value(of: attribute, in: tag) else { continue }
            switch (attribute, value) {
            case ("href", _) where value.hasPrefix("#"): continue
            case ("align", "left"): continue
            case ("align", "right"), ("class", "align-end"): token += " align=end"
            case ("align", _), ("class", "align-center"): token += " align=center"
            case ("class", _) where !value.hasPrefix("language-"): continue
            default: token += " \(attribute)=\(Self.decoded(value))"
            }
        }
        tokens.append(token)
    }

    private static func value(of attribute: String, in tag: String) -> String? {
        let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() where index % 2 == 0 && part.hasSuffix(" \(attribute)=") {
            return index + 1 < parts.count ? String(parts[index + 1]) : nil
        }
        return nil
    }

    private mutating func append(text: String) {
        let words = preDepth > 0 ? text : String(decoding: text.utf8.filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        guard !words.isEmpty else { return }
        tokens.append("\"" + Self.decoded(words) + "\"")
    }

    private static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        let entities: [(String, UInt8)] = [
            ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27), ("&amp;", 0x26), ("&#x27;", 0x27),
        ]
        while let first = rest.first {
            if let (entity, byte) = entities.first(where: { rest.starts(with: $0.0.utf8) }) {
                bytes.append(byte)
                rest = rest.dropFirst(entity.utf8.count)
            } else {
                bytes.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Takes out what the removal of back links has left: spaces at the end of a paragraph, and empty paragraphs.
    private mutating func tidy() {
        var result: [String] = []
        for token in tokens {
            while token == "</p>", let last = result.last, last.hasPrefix("\""), last.hasSuffix(" \"") {
                result.removeLast()
                let bytes = Array(last.utf8.dropFirst().dropLast())
                let kept = bytes.prefix((bytes.lastIndex { $0 != UInt8(ascii: " ") } ?? -1) + 1)
                if !kept.isEmpty { result.append("\"" + String(decoding: kept, as: UTF8.self) + "\"") }
            }
            if token == "</p>", result.last == "<p>" { result.removeLast() } else { result.append(token) }
        }
        tokens = result.filter { $0 != "\" \"" }
    }
}

extension String {
    fileprivate func replacing(_ name: String, with other: String, whole: Bool) -> String {
        self == name ? other : self == "/" + name ? "/" + other : self
    }
}
