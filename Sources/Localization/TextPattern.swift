/// A text with places to fill, e.g. `{n} of {total}`.
///
/// A place is a name of lower-case letters, digits and hyphens in braces. Braces have no other use.
package struct TextPattern: Hashable, Sendable {
    enum Segment: Hashable, Sendable {
        case literal(String)
        case place(String)
    }

    let segments: [Segment]

    /// Reads a pattern; nil when a brace has no partner or a name is empty or has other characters.
    package init?(_ text: String) {
        var segments: [Segment] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let literal = rest.prefix { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }
            if !literal.isEmpty { segments.append(.literal(String(decoding: literal, as: UTF8.self))) }
            rest = rest.dropFirst(literal.count)
            guard let brace = rest.popFirst() else { break }
            let name = rest.prefix(while: Self.isNameByte)
            rest = rest.dropFirst(name.count)
            guard brace == UInt8(ascii: "{"), !name.isEmpty, rest.popFirst() == UInt8(ascii: "}") else { return nil }
            segments.append(.place(String(decoding: name, as: UTF8.self)))
        }
        self.segments = segments
    }

    /// The names of the places, each once, sorted.
    package var places: [String] {
        Set(segments.compactMap { if case .place(let name) = $0 { name } else { nil } }).sorted()
    }

    /// The text with its places filled. A place without a value keeps its braces, so that the fault is seen.
    /// - Parameter isolating: whether each value is wrapped in Unicode isolates, so that a value of the other direction
    ///   cannot reorder what stands around it.
    package func filled(_ values: [String: String], isolating: Bool = false) -> String {
        var result = ""
        for segment in segments {
            switch segment {
            case .literal(let text): result += text
            case .place(let name):
                guard let value = values[name] else {
                    result += "{\(name)}"
                    continue
                }
                result += isolating ? Self.isolated(value) : value
            }
        }
        return result
    }

    /// A value that holds a letter written from right to left runs so as a whole, though it may begin with a Latin code or hold
    /// isolates only; any other takes the direction of its first letter.
    private static func isolated(_ value: String) -> String {
        let runsLeft = value.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: scalar.properties.isAlphabetic
            default: false
            }
        }
        return (runsLeft ? "\u{2067}" : "\u{2068}") + value + "\u{2069}"
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "-")
    }
}

/// What stands before and after a number, e.g. `CHF ` and nothing.
package struct NumberPattern: Hashable, Sendable {
    /// The text before the number.
    package let prefix: String
    /// The text after the number.
    package let suffix: String

    /// Reads a pattern with the one place `{n}`, e.g. `CHF {n}`; nil for any other.
    package init?(_ text: String) {
        guard let pattern = TextPattern(text), pattern.places == ["n"] else { return nil }
        var literals = ["", ""]
        var index = 0
        for segment in pattern.segments {
            switch segment {
            case .literal(let text): literals[index] = text
            case .place: index += 1
            }
            if index > 1 { return nil }
        }
        self.init(prefix: literals[0], suffix: literals[1])
    }

    /// A pattern of two texts.
    package init(prefix: String = "", suffix: String = "") {
        self.prefix = prefix
        self.suffix = suffix
    }

    /// The pattern around a text.
    package func filled(_ number: String) -> String { prefix + number + suffix }
}
