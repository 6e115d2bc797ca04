/// Text broken into lines.
struct WrappedText: Hashable, Sendable {
    let lines: [String]
    /// The width of the widest line.
    let width: Double
    /// Whether a word had to be torn apart.
    let isTorn: Bool

    /// Breaks text into the fewest lines no wider than `limit`, then evens them out.
    init(_ text: String, limit: Double, size: Double) {
        let limit = max(limit, size * 2)
        var pieces = Self.pieces(of: text, size: size)
        let isTooWide = pieces.contains { $0.width > limit }
        if isTooWide { pieces = pieces.flatMap { $0.width > limit ? $0.torn(size: size) : [$0] } }
        var lines = Self.fill(pieces, limit: limit)
        if lines.count > 1 {
            lines = Self.balanced(pieces, limit: limit, count: lines.count)
        }
        self.lines = lines.map { $0.reduce(into: "") { $0 += $1.text }.trimmedEnd }
        width = lines.map(Self.width).max() ?? 0
        isTorn = isTooWide
    }

    /// Text between two places where a line may end.
    struct Piece: Hashable {
        var text: String
        /// Without spaces at the end.
        var width: Double
        /// With them.
        var fullWidth: Double

        init(_ text: String, size: Double) {
            self.text = text
            fullWidth = TextMeasure.width(text, size: size)
            width = text.utf8.last == 0x20 ? TextMeasure.width(text.trimmedEnd, size: size) : fullWidth
        }

        /// Every character a piece of its own, except what must not be parted even now.
        func torn(size: Double) -> [Piece] {
            var parts: [String] = []
            for character in text {
                let scalar = character.unicodeScalars.first ?? " "
                if let last = parts.last?.unicodeScalars.last, scalar == " " || LineBreak.isBound(last, scalar) {
                    parts[parts.count - 1].append(character)
                } else {
                    parts.append(String(character))
                }
            }
            return parts.map { Piece($0, size: size) }
        }
    }

    static func pieces(of text: String, size: Double) -> [Piece] {
        var pieces: [Piece] = []
        var current = ""
        var before: Unicode.Scalar?
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let last, LineBreak.isAllowed(before: before, last, scalar) {
                pieces.append(Piece(current, size: size))
                current = ""
            }
            current.unicodeScalars.append(scalar)
            (before, last) = (last, scalar)
        }
        if !current.isEmpty { pieces.append(Piece(current, size: size)) }
        return pieces
    }

    private static func width(_ line: [Piece]) -> Double {
        line.dropLast().reduce(line.last?.width ?? 0) { $0 + $1.fullWidth }
    }

    private static func fill(_ pieces: [Piece], limit: Double) -> [[Piece]] {
        var lines: [[Piece]] = []
        var width = 0.0
        for piece in pieces {
            if lines.isEmpty || width + piece.width > limit {
                lines.append([piece])
                width = piece.fullWidth
            } else {
                lines[lines.count - 1].append(piece)
                width += piece.fullWidth
            }
        }
        return lines
    }

    /// The narrowest lines that are no more than `count`.
    private static func balanced(_ pieces: [Piece], limit: Double, count: Int) -> [[Piece]] {
        var low = pieces.map(\.width).max() ?? 0
        var high = limit
        for _ in 0..<10 where high - low > 0.5 {
            let middle = (low + high) / 2
            if fill(pieces, limit: middle).count <= count { high = middle } else { low = middle }
        }
        return fill(pieces, limit: high)
    }
}

/// Where a line may end.
enum LineBreak {
    private static let notFirst = Set(
        "、。，．：；！？）》」』】〉〕〗”’…—～·‰％%!),.:;?]}»›".unicodeScalars)
    private static let notLast = Set("（《「『【〈〔〖“‘([{«‹¥￥$€".unicodeScalars)
    /// No-break spaces and joiners.
    private static let glue = Set("\u{A0}\u{2002}\u{202F}\u{2060}\u{2011}\u{FEFF}".unicodeScalars)

    /// Whether two scalars must stay on one line at any price: closing signs begin none, opening signs end none.
    static func isBound(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        if isLetter(left), isLetter(right) { return false }
        return glue.contains(left) || glue.contains(right) || notFirst.contains(right) || notLast.contains(left)
            || TextMeasure.hundredths(right) == 0
    }

    /// Plain letters, digits and Han, which most text is made of: a quick no to the question above.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x17F, 0x400...0x45F, 0x4E00...0x9FFF: true
        default: false
        }
    }

    /// Whether a line may end between `left` and `right`; `before` precedes `left`.
    static func isAllowed(before: Unicode.Scalar?, _ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        if right == " " || isBound(left, right) { return false }
        if left == " " || left == "\u{200B}" { return true }
        if TextMeasure.isWide(left) || TextMeasure.isWide(right) { return true }
        if ["”", "’", "—", "…"].contains(left), let before { return TextMeasure.isWide(before) }
        let joins = left == "-" || left == "/" || left == "\u{2010}" || left == "\u{2013}"
        return joins && right.properties.isAlphabetic && (before?.properties.isAlphabetic ?? false)
    }
}

extension String {
    /// Without the spaces at the end.
    fileprivate var trimmedEnd: String {
        let end = utf8.lastIndex { $0 != 0x20 }.map(utf8.index(after:)) ?? startIndex
        return String(self[..<end])
    }
}
