/// A text in which spellings that mean the same look the same, scalar by scalar, so that offsets stay those of the
/// text: every space is U+0020, every minus sign and its look-alikes `-`, every decimal digit ASCII, every percent sign `%`,
/// and letters are lower case. Marks that only steer direction become U+200B.
struct NormalizedText: Sendable {
    static let invisible: Unicode.Scalar = "\u{200B}"

    let scalars: [Unicode.Scalar]

    init(_ text: String, digits: [Unicode.Scalar] = []) {
        scalars = text.unicodeScalars.map { Self.normalized($0, digits: digits) }
    }

    /// The words and marks of conventions: without invisible marks and without spaces at the ends.
    static func word(_ text: String) -> [Unicode.Scalar] {
        var scalars = NormalizedText(text).scalars.filter { $0 != invisible }[...]
        while scalars.first == " " { scalars.removeFirst() }
        while scalars.last == " " { scalars.removeLast() }
        return Array(scalars)
    }

    static func normalized(_ scalar: Unicode.Scalar, digits: [Unicode.Scalar]) -> Unicode.Scalar {
        if scalar.value < 0x80 {
            let isUpper = (0x41...0x5A).contains(scalar.value)
            if isUpper { return Unicode.Scalar(UInt8(scalar.value) | 0x20) }
            return scalar == "\t" || scalar == "\n" || scalar == "\r" ? " " : scalar
        }
        switch scalar.value {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return " "
        case 0x2011, 0x2212, 0xFE63, 0xFF0D: return "-"
        case 0xFF10...0xFF19: return asciiDigit(scalar.value - 0xFF10)
        case 0xFF05, 0xFE6A, 0x066A: return "%"
        case 0xFF1C: return "<"
        case 0xFF1E: return ">"
        case 0x2019: return "'"
        case 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: return invisible
        default: return digits.firstIndex(of: scalar).map { asciiDigit(UInt32($0)) } ?? lowercased(scalar)
        }
    }

    private static func asciiDigit(_ value: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(truncatingIfNeeded: 0x30 + value % 10))
    }

    private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.properties.isUppercase else { return scalar }
        let mapped = scalar.properties.lowercaseMapping.unicodeScalars
        return mapped.count == 1 ? mapped.first ?? scalar : scalar
    }
}

extension Unicode.Scalar {
    /// Whether this is an ASCII digit.
    var isDigit: Bool { ("0"..."9").contains(self) }

    /// Whether this is a letter of a script with capitals: such letters make words, and codes with digits.
    var isCasedLetter: Bool {
        value < 0x80 ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isCased
    }
}

/// Reading of normalized scalars from a position; every function gives the position after what it read.
struct ScalarCursor: Sendable {
    let scalars: [Unicode.Scalar]

    /// The scalar at a position, nil outside of the text.
    func scalar(_ index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }

    func isDigit(_ index: Int) -> Bool { scalar(index)?.isDigit ?? false }

    /// The first position from `index` on that holds no space.
    func afterSpaces(_ index: Int) -> Int {
        var index = index
        while let scalar = scalar(index), scalar == " " || scalar == NormalizedText.invisible { index += 1 }
        return index
    }

    /// The first position from `index` on that holds no digit.
    func afterDigits(_ index: Int) -> Int {
        var index = index
        while isDigit(index) { index += 1 }
        return index
    }

    /// The position after a word that stands at `index`, nil when it does not. A space in the word stands for one or
    /// more spaces; a word that ends with a letter must not go on in the text.
    func match(_ word: [Unicode.Scalar], at index: Int) -> Int? {
        var index = index
        for expected in word {
            guard scalar(index) == expected else { return nil }
            index = expected == " " ? afterSpaces(index) : index + 1
        }
        guard let last = word.last else { return nil }
        if last.isCasedLetter, let next = scalar(index), next.isCasedLetter { return nil }
        return index
    }
}
