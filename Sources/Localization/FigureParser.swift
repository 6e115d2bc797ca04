/// A figure as a text states it.
package struct ParsedFigure: Hashable, Sendable {
    /// The exact number with sign and scale word: 3.834 亿 is 383400000.
    package var value: FixedDecimal
    /// The power of ten that one step of the last digit is worth: 5 for 3.834 亿, 0 for 1,525, -1 for 44.7.
    package var lastDigitPower: Int
    /// How many digits are printed, without zeros in front.
    package var significantDigits: Int
    package var qualifier: Qualifier?
    package var isPercent: Bool
    /// ISO 4217 code.
    package var currency: String?
}

/// Reads the text of a figure link by the conventions of one language.
///
/// The text is one number: a sign, digits, a scale word, a percent sign or a currency, and a qualifier before, after or
/// between number and scale word. All spaces are equal, and may be missing between these parts.
package struct FigureParser: Sendable {
    let format: NumberFormat
    private let reader: NumberReader
    private let affixes: FigureAffixes

    package init(_ conventions: LanguageConventions) {
        format = NumberFormat(conventions)
        reader = NumberReader(conventions.numbers)
        affixes = FigureAffixes(conventions)
    }

    /// Reads a text; nil when it is not exactly one number.
    package func parse(_ text: String) -> ParsedFigure? {
        layout(of: text).flatMap { figure($0.reading.value, $0.parts) }
    }

    /// Which parts of a text say what; nil when it is not exactly one number.
    func layout(of text: String) -> FigureLayout? {
        let original = Array(text.unicodeScalars)
        let normalized = NormalizedText(text, digits: format.conventions.numbers.digits).scalars
        let origins = normalized.indices.filter { normalized[$0] != NormalizedText.invisible }
        let cursor = ScalarCursor(scalars: origins.map { normalized[$0] })
        var parts = FigureParts()
        var sign: Range<Int>?
        var index = cursor.afterSpaces(0)
        while !cursor.isDigit(index) {
            let hadSign = parts.sign != nil
            guard let next = readPrefix(cursor, at: index, into: &parts) else { return nil }
            if !hadSign && parts.sign != nil { sign = index..<next }
            index = cursor.afterSpaces(next)
        }
        guard let reading = reader.read(cursor, at: index) else { return nil }
        let digits = index..<reading.end
        var scale: Range<Int>?
        index = cursor.afterSpaces(reading.end)
        while index < cursor.scalars.count {
            guard let affix = affixes.suffix(cursor, at: index), parts.take(affix.role) else { return nil }
            if case .scale = affix.role { scale = index..<affix.end }
            index = cursor.afterSpaces(affix.end)
        }
        func inOriginal(_ range: Range<Int>) -> Range<Int> {
            origins[range.lowerBound]..<origins[range.upperBound - 1] + 1
        }
        return FigureLayout(
            scalars: original, parts: parts, reading: reading, sign: sign.map(inOriginal), digits: inOriginal(digits),
            scale: scale.map(inOriginal))
    }

    private func readPrefix(_ cursor: ScalarCursor, at index: Int, into parts: inout FigureParts) -> Int? {
        if let affix = affixes.prefix(cursor, at: index) {
            return parts.take(affix.role) ? affix.end : nil
        }
        if cursor.scalar(index) == "-" || cursor.scalar(index) == "+" {
            guard parts.sign == nil else { return nil }
            parts.sign = cursor.scalar(index)
            return index + 1
        }
        guard let code = affixes.currencyCode(cursor, at: index), parts.take(.currency(code)) else { return nil }
        return index + code.utf8.count
    }

    private func figure(_ digits: FixedDecimal, _ parts: FigureParts) -> ParsedFigure? {
        guard let signed = parts.sign == "-" ? digits.negated() : digits,
            let value = signed.multiplied(byPowerOfTen: parts.scale ?? 0)
        else { return nil }
        return ParsedFigure(
            value: value, lastDigitPower: (parts.scale ?? 0) - digits.fractionDigits,
            significantDigits: String(digits.mantissa.magnitude).utf8.count, qualifier: parts.qualifier,
            isPercent: parts.isPercent, currency: parts.currency)
    }
}

/// A figure's text with the places of its parts, counted in Unicode scalars of the text as it is written.
struct FigureLayout: Sendable {
    var scalars: [Unicode.Scalar]
    var parts: FigureParts
    var reading: NumberReader.Reading
    var sign: Range<Int>?
    var digits: Range<Int>
    /// The scale word.
    var scale: Range<Int>?

    /// The scalars of a range as a text.
    func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
}

/// What a figure's text has said so far; each thing can be said once, or again in the same way.
struct FigureParts: Sendable {
    var sign: Unicode.Scalar?
    var scale: Int?
    var qualifier: Qualifier?
    var isPercent = false
    var currency: String?

    /// Takes what an affix says; false when it contradicts what was said before.
    mutating func take(_ role: FigureAffixes.Role) -> Bool {
        switch role {
        case .qualifier(let new):
            guard qualifier == nil || qualifier == new else { return false }
            qualifier = new
        case .scale(let new):
            guard scale == nil, !isPercent else { return false }
            scale = new
        case .percent:
            guard currency == nil, scale == nil else { return false }
            isPercent = true
        case .currency(let new):
            guard currency == nil || currency == new, !isPercent else { return false }
            currency = new
        }
        return true
    }
}
