/// Reads the tokens of XML from bytes, one after the other.
struct XMLCursor {
    let bytes: [UInt8]
    private(set) var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { offset >= bytes.count }

    func isAt(_ text: String) -> Bool { bytes[offset...].starts(with: text.utf8) }

    /// Steps over a text if it stands here.
    mutating func take(_ text: String) -> Bool {
        guard isAt(text) else { return false }
        offset += text.utf8.count
        return true
    }

    @discardableResult mutating func skipSpace() -> Bool {
        let start = offset
        while !isAtEnd, Self.isSpace(bytes[offset]) { offset += 1 }
        return offset > start
    }

    /// `<?xml …?>`, which may only stand at the beginning and name no encoding but UTF-8.
    mutating func skipDeclaration() throws(SVGScanner.Fault) {
        guard isAt("<?xml ") else { return }
        offset += 5
        while skipSpace(), !isAt("?>") {
            let start = offset
            let name = try name()
            let value = try value().lowercased()
            let isKnown = name == "version" || name == "standalone" || (name == "encoding" && value == "utf-8")
            guard isKnown else {
                throw SVGScanner.Fault(offset: start, message: "the file is not UTF-8", hint: "save it as UTF-8")
            }
        }
        guard take("?>") else { throw malformed("the declaration is never closed") }
    }

    /// What follows `<!--`.
    mutating func skipComment() throws(SVGScanner.Fault) {
        while !isAtEnd, !isAt("--") { offset += 1 }
        guard take("-->") else { throw malformed("the comment is not closed") }
    }

    /// Text up to the next tag; only within the drawing may it be more than space.
    mutating func skipText(isContent: Bool) throws(SVGScanner.Fault) {
        while !isAtEnd, bytes[offset] != UInt8(ascii: "<") {
            let byte = bytes[offset]
            guard isContent || Self.isSpace(byte) else { throw malformed("text stands outside of the drawing") }
            if byte == UInt8(ascii: "&"), !SVGVocabulary.characters.contains(where: isAt) {
                throw SVGScanner.Fault(
                    offset: offset, message: "a reference stands for a character or more",
                    hint: "write the character itself; an ampersand is &amp;")
            }
            if byte == UInt8(ascii: "]"), isAt("]]>") { throw malformed("]]> stands in text") }
            offset += 1
        }
    }

    mutating func name() throws(SVGScanner.Fault) -> String {
        let start = offset
        while !isAtEnd, Self.isName(bytes[offset]) || bytes[offset] == UInt8(ascii: ":") { offset += 1 }
        guard offset > start, Self.isLetter(bytes[start]) else { throw malformed("a name is expected") }
        guard offset - start <= 64 else { throw malformed("the name is too long") }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// `="…"` after the name of an attribute.
    mutating func value() throws(SVGScanner.Fault) -> String {
        skipSpace()
        guard take("=") else { throw malformed("an equals sign is expected") }
        skipSpace()
        guard !isAtEnd, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") else {
            throw malformed("a value in quotes is expected")
        }
        let quote = bytes[offset]
        let start = offset + 1
        guard let end = bytes[start...].firstIndex(where: { $0 == quote || $0 == UInt8(ascii: "<") }),
            bytes[end] == quote
        else { throw malformed("the value is never closed") }
        offset = end + 1
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private func malformed(_ message: String) -> SVGScanner.Fault {
        SVGScanner.Fault(offset: offset, message: message, hint: "save the drawing anew")
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// Letters, digits, and `-_.`: all that names and ids here may hold.
    static func isName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ".")
    }
}
