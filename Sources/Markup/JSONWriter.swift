/// Writes JSON to bytes. Texts are escaped byte by byte: a quote that carries a combining mark is still a quote.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    /// Whether what is written will stand in a page, where `<` could end the element.
    let isInMarkup: Bool

    init(isInMarkup: Bool) { self.isInMarkup = isInMarkup }

    /// Writes a value; down to a depth of `breaking`, each item takes a line of its own.
    mutating func write(_ value: JSONValue, breaking: Int, indent: Int) {
        switch value {
        case .null: raw("null")
        case .boolean(let flag): flag ? raw("true") : raw("false")
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .digits(let digits): bytes.append(contentsOf: digits.utf8)
        case .string(let text): string(text)
        case .array(let items):
            list("[", items, "]", breaking, indent) { $0.write($1, breaking: breaking - 1, indent: indent + 1) }
        case .object(let members):
            list("{", members, "}", breaking, indent) { writer, member in
                writer.string(member.name)
                breaking > 0 ? writer.raw(": ") : writer.raw(":")
                writer.write(member.value, breaking: breaking - 1, indent: indent + 1)
            }
        }
    }

    private mutating func list<Item>(
        _ open: StaticString, _ items: [Item], _ close: StaticString, _ breaking: Int, _ indent: Int,
        _ write: (inout JSONWriter, Item) -> Void
    ) {
        raw(open)
        for (index, item) in items.enumerated() {
            if index > 0 { raw(",") }
            if breaking > 0 { line(indent + 1) }
            write(&self, item)
        }
        if breaking > 0, !items.isEmpty { line(indent) }
        raw(close)
    }

    private mutating func line(_ indent: Int) {
        raw("\n")
        for _ in 0..<indent { raw(" ") }
    }

    private mutating func string(_ text: String) {
        raw("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): raw("\\\"")
            case UInt8(ascii: "\\"): raw("\\\\")
            case UInt8(ascii: "\n"): raw("\\n")
            case 0..<0x20, 0x7F: escape(byte)
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
                isInMarkup ? escape(byte) : bytes.append(byte)
            default: bytes.append(byte)
            }
        }
        raw("\"")
    }

    private mutating func escape(_ byte: UInt8) {
        raw("\\u00")
        for digit in [byte >> 4, byte & 15] {
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }

    private mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
