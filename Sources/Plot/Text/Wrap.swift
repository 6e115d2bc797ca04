/// Text broken into lines.
struct WrappedText: Hashable, Sendable {
    let lines: [String]
    /// The width of the widest line.
    let width: Double
    /// Whether a word had to be torn apart.
    let isTorn: Bool

    /// Breaks text into the fewest lines no wider than `limit`, then evens them out.
    init(_ text: String, limit: Double, size: Double, isBold: Bool = false) {
        let limit = max(limit, size * 2)
        let extent = TextMeasure.extent(text, isBold: isBold)
        let wholeWidth = TextMeasure.width(hundredths: extent.trimmed, size: size)
        guard wholeWidth <= limit else {
            self.init(breaking: text, limit: limit, size: size, isBold: isBold)
            return
        }
        let line = extent.hasSpacesAtEnd ? Self.trimmed(text[...]) : text
        self.init(lines: text.isEmpty ? [] : [line], width: wholeWidth, isTorn: false)
    }

    private init(lines: [String], width: Double, isTorn: Bool) {
        self.lines = lines
        self.width = width
        self.isTorn = isTorn
    }

    private init(breaking text: String, limit: Double, size: Double, isBold: Bool) {
        var pieces = Self.pieces(of: text, size: size, isBold: isBold)
        let isTorn = pieces.contains { $0.width > limit }
        if isTorn { pieces = pieces.flatMap { $0.width > limit ? $0.torn(size: size, isBold: isBold) : [$0] } }
        var breaks = Self.fill(pieces, limit: limit)
        if breaks.count > 1 { breaks = Self.balanced(pieces, limit: limit, count: breaks.count) }
        var lines: [String] = []
        var widest = 0.0
        lines.reserveCapacity(breaks.count)
        for (position, start) in breaks.enumerated() {
            let line = pieces[start..<(position + 1 < breaks.count ? breaks[position + 1] : pieces.count)]
            guard let first = line.first, let last = line.last else { continue }
            lines.append(Self.trimmed(text[first.text.startIndex..<last.text.endIndex]))
            widest = max(widest, line.dropLast().reduce(last.width) { $0 + $1.fullWidth })
        }
        self.init(lines: lines, width: widest, isTorn: isTorn)
    }

    /// Text between two places where a line may end.
    struct Piece: Hashable {
        let text: Substring
        /// Without spaces at the end.
        let width: Double
        /// With them.
        let fullWidth: Double

        init(_ text: Substring, size: Double, isBold: Bool) {
            self.text = text
            let extent = TextMeasure.extent(text, isBold: isBold)
            fullWidth = TextMeasure.width(hundredths: extent.hundredths, size: size)
            width = TextMeasure.width(hundredths: extent.trimmed, size: size)
        }

        /// Every character a piece of its own, except what must not be parted even now.
        func torn(size: Double, isBold: Bool) -> [Piece] {
            var parts: [Substring] = []
            var start = text.startIndex
            var end = start
            for index in text.indices {
                let scalar = text.unicodeScalars[index]
                if end > start {
                    let last = text.unicodeScalars[text.unicodeScalars.index(before: index)]
                    if scalar != " ", !LineBreak.isBound(last, scalar) {
                        parts.append(text[start..<index])
                        start = index
                    }
                }
                end = text.index(after: index)
            }
            if end > start { parts.append(text[start..<end]) }
            return parts.map { Piece($0, size: size, isBold: isBold) }
        }
    }

    static func pieces(of text: String, size: Double, isBold: Bool = false) -> [Piece] {
        var pieces: [Piece] = []
        var start = text.startIndex
        var before: Unicode.Scalar?
        var last: Unicode.Scalar?
        let scalars = text.unicodeScalars
        var index = start
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if let last, LineBreak.isAllowed(before: before, last, scalar) {
                pieces.append(Piece(text[start..<index], size: size, isBold: isBold))
                start = index
            }
            (before, last) = (last, scalar)
            scalars.formIndex(after: &index)
        }
        if start < text.endIndex { pieces.append(Piece(text[start...], size: size, isBold: isBold)) }
        return pieces
    }

    /// The positions of the pieces that begin a line, where each line takes what it can.
    private static func fill(_ pieces: [Piece], limit: Double) -> [Int] {
        var breaks: [Int] = []
        var width = 0.0
        for index in pieces.indices {
            if breaks.isEmpty || width + pieces[index].width > limit {
                breaks.append(index)
                width = 0
            }
            width += pieces[index].fullWidth
        }
        return breaks
    }

    /// The narrowest lines that are no more than `count`.
    private static func balanced(_ pieces: [Piece], limit: Double, count: Int) -> [Int] {
        var low = pieces.reduce(0) { max($0, $1.width) }
        var high = limit
        for _ in 0..<10 where high - low > 0.5 {
            let middle = (low + high) / 2
            if fill(pieces, limit: middle).count <= count { high = middle } else { low = middle }
        }
        return fill(pieces, limit: high)
    }

    /// Without the spaces at the end.
    private static func trimmed(_ text: Substring) -> String {
        let end = text.utf8.lastIndex { $0 != 0x20 }.map(text.utf8.index(after:)) ?? text.startIndex
        return String(text[..<end])
    }
}
