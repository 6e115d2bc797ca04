/// An element of markup that this program has written, read back so that what pages consist of can be listed.
///
/// It reads no markup but ours: well formed, quoted attributes, the five entities of `Escaping`.
struct MarkupElement: Sendable {
    enum Child: Sendable {
        case element(MarkupElement)
        case text(String)
    }

    var name: String
    var attributes: [String: String] = [:]
    var children: [Child] = []

    var id: String? { attributes["id"] }

    /// The elements directly within this one.
    var elements: [MarkupElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    func has(class name: String) -> Bool {
        attributes["class"]?.split(separator: " ").contains { $0 == name } ?? false
    }

    /// The first element below this one, in the order of the text, that a rule admits.
    func first(where isMatch: (MarkupElement) -> Bool) -> MarkupElement? {
        for element in elements {
            if isMatch(element) { return element }
            if let found = element.first(where: isMatch) { return found }
        }
        return nil
    }

    /// Every element below this one, in the order of the text, that a rule admits; what such a one holds is left out.
    func all(where isMatch: (MarkupElement) -> Bool) -> [MarkupElement] {
        elements.flatMap { isMatch($0) ? [$0] : $0.all(where: isMatch) }
    }

    /// The words within, without those that `isLeftOut` takes out; blocks are set apart by a space.
    func text(without isLeftOut: (MarkupElement) -> Bool) -> String {
        var words = ""
        append(to: &words, isLeftOut)
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func append(to words: inout String, _ isLeftOut: (MarkupElement) -> Bool) {
        for child in children {
            switch child {
            case .text(let text): words += text
            case .element(let element) where isLeftOut(element): break
            case .element(let element):
                let isBlock = !Self.inlines.contains(element.name)
                if isBlock { words += " " }
                element.append(to: &words, isLeftOut)
                if isBlock { words += " " }
            }
        }
    }

    private static let inlines: Set<String> = ["a", "abbr", "b", "bdi", "code", "data", "em", "strong", "span", "sup"]
}

/// Reads markup of ours into a tree.
struct MarkupReader {
    private let bytes: [UInt8]
    private var position = 0

    /// The elements of a body under one root without a name.
    static func read(_ bytes: [UInt8]) -> MarkupElement {
        var reader = MarkupReader(bytes: bytes)
        return reader.element(MarkupElement(name: ""))
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Reads on behind a start tag, past the end tag that goes with it.
    private mutating func element(_ start: MarkupElement) -> MarkupElement {
        var element = start
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                element.children.append(.text(Self.decoded(take { $0 == UInt8(ascii: "<") })))
                continue
            }
            position += 1
            if bytes[position...].first == UInt8(ascii: "/") {
                _ = take { $0 == UInt8(ascii: ">") }
                position += 1
                return element
            }
            let (child, isClosed) = startTag()
            element.children.append(.element(isClosed ? child : self.element(child)))
        }
        return element
    }

    private static let void: Set<String> = ["br", "hr", "img", "input", "wbr", "col"]

    private mutating func startTag() -> (element: MarkupElement, isClosed: Bool) {
        let isEnd = { (byte: UInt8) in byte == 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") }
        var element = MarkupElement(name: String(decoding: take(until: isEnd), as: UTF8.self))
        var isClosed = Self.void.contains(element.name)
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            guard !isEnd(bytes[position]) else {
                if bytes[position] == UInt8(ascii: "/") { isClosed = true }
                position += 1
                continue
            }
            let name = take { isEnd($0) || $0 == UInt8(ascii: "=") }
            guard bytes[position...].starts(with: Array("=\"".utf8)) else { continue }
            position += 2
            let value = take { $0 == UInt8(ascii: "\"") }
            position += 1
            element.attributes[String(decoding: name, as: UTF8.self)] = Self.decoded(value)
        }
        position += 1
        return (element, isClosed)
    }

    private mutating func take(until isEnd: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
        return bytes[start..<position]
    }

    private static let entities = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var plain: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let (entity, value) = entities.first(where: { rest.starts(with: $0.0) }) {
                plain += value
                rest = rest.dropFirst(entity.count)
            } else {
                plain.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
