/// A text laid beside the source that it came from, escapes and entities followed.
struct TextAlignment {
    /// The byte after the text's last.
    var end: Int
    /// The scalar behind each escape or entity, and the byte from which it stands in the source.
    var turns: [(index: Int, offset: Int)] = []

    /// Lays `text` at byte `start` of `source`; nil where they do not agree.
    init?(_ text: [UInt8], in source: [UInt8], at start: Int) {
        end = start
        var position = 0
        var scalar = 0
        var behindEntity = false
        while position < text.count {
            guard end < source.count || behindEntity else { return nil }
            let width = Self.scalarWidth(text[position])
            if let length = Self.escapeLength(source, at: end, text, position) {
                behindEntity = source[end] == UInt8(ascii: "&")
                end += length
                turns.append((scalar + 1, end))
            } else if source[end...].starts(with: text[position..<min(position + width, text.count)]) {
                behindEntity = false
                end += width
            } else if behindEntity {
                // Some entities stand for two scalars.
                behindEntity = false
                turns.append((scalar + 1, end))
            } else {
                return nil
            }
            position += width
            scalar += 1
        }
    }

    private static func scalarWidth(_ byte: UInt8) -> Int {
        switch byte {
        case ..<0xC0: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }

    /// The bytes in the source of an escape or entity that stands for the scalar at `position`; nil where none stands.
    private static func escapeLength(_ source: [UInt8], at offset: Int, _ text: [UInt8], _ position: Int) -> Int? {
        guard offset < source.count else { return nil }
        switch source[offset] {
        case UInt8(ascii: "\\"):
            let next = offset + 1
            return next < source.count && isPunctuation(source[next]) && source[next] == text[position] ? 2 : nil
        case UInt8(ascii: "&"):
            guard let length = entityLength(source, at: offset) else { return nil }
            return text[position...].starts(with: source[offset..<(offset + length)]) ? nil : length
        case 0:
            // The parser puts a replacement character in the place of NUL.
            return 1
        default:
            return nil
        }
    }

    static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    private static func entityLength(_ source: [UInt8], at offset: Int) -> Int? {
        let longest = 40
        for (end, byte) in zip((offset + 1)..., source[(offset + 1)...].prefix(longest)) {
            switch byte {
            case UInt8(ascii: ";"): return end - offset > 1 ? end - offset + 1 : nil
            case UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): continue
            default: return nil
            }
        }
        return nil
    }
}
