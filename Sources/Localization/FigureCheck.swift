/// What a figure link must say.
package struct ExpectedFigure: Hashable, Sendable {
    /// The value as it stands in the data.
    package var value: FixedDecimal
    package var kind: FigureKind
    /// What one of the value is worth, e.g. 1000 for a column in thousands.
    package var factor: FixedDecimal
    package var qualifier: Qualifier?
    /// Digits after the point as printed; the value's own when nil.
    package var fractionDigits: Int?

    package init(
        value: FixedDecimal, kind: FigureKind = .number, factor: FixedDecimal = .one, qualifier: Qualifier? = nil,
        fractionDigits: Int? = nil
    ) {
        self.value = value
        self.kind = kind
        self.factor = factor
        self.qualifier = qualifier
        self.fractionDigits = fractionDigits
    }
}

/// Why the text of a figure link is not what its cell says. Each case carries what a message needs.
package enum FigureMismatch: Hashable, Sendable {
    /// The text is no number of the language, or more than one.
    case notANumber(text: String, expected: String)
    case numberDiffers(text: String, expected: String)
    /// The cell has a qualifier that the text does not have.
    case qualifierMissing(Qualifier, expected: String)
    /// The text has a qualifier that the cell does not have.
    case qualifierExtra(Qualifier, expected: String)
    case qualifierDiffers(found: Qualifier, wanted: Qualifier, expected: String)
    case percentSignMissing(expected: String)
    case percentSignExtra(expected: String)
    /// The text names a currency where none is meant, or another one.
    case currencyDiffers(found: String, wanted: String?, expected: String)

    /// The kind of fault for diagnostics.
    package var rule: FigureRule {
        switch self {
        case .notANumber: .notANumber
        case .numberDiffers: .number
        case .qualifierMissing, .qualifierExtra, .qualifierDiffers: .qualifier
        case .percentSignMissing, .percentSignExtra: .percent
        case .currencyDiffers: .currency
        }
    }

    /// One lower-case sentence for a diagnostic.
    package var message: String {
        switch self {
        case .notANumber(let text, _): "“\(text)” is not one number as this language writes it"
        case .numberDiffers(let text, let expected): "“\(text)” is not the value of its cell, \(expected)"
        case .qualifierMissing(let wanted, _): "the cell says “\(wanted.rawValue)”, the text does not"
        case .qualifierExtra(let found, _): "the text says “\(found.rawValue)”, the cell does not"
        case .qualifierDiffers(let found, let wanted, _):
            "the text says “\(found.rawValue)”, the cell “\(wanted.rawValue)”"
        case .percentSignMissing: "the value is a percentage, the text has no percent sign"
        case .percentSignExtra: "the text has a percent sign, the value is no percentage"
        case .currencyDiffers(let found, let wanted, _):
            "the text says \(found), the value is " + (wanted.map { "in \($0)" } ?? "no money")
        }
    }

    /// The figure as the language writes it in full.
    package var expected: String {
        switch self {
        case .notANumber(_, let expected), .numberDiffers(_, let expected), .qualifierMissing(_, let expected),
            .qualifierExtra(_, let expected), .qualifierDiffers(_, _, let expected), .percentSignMissing(let expected),
            .percentSignExtra(let expected), .currencyDiffers(_, _, let expected):
            expected
        }
    }

    /// A sentence that tells how to mend the text.
    package var hint: String { "write “\(expected)”, or leave the text empty" }
}

extension FigureParser {
    /// Holds the text of a figure link against its cell: nil when they agree.
    ///
    /// The number must equal the value rounded to the digits that the text prints. A currency may be left out of the
    /// text of an amount of money, since it may stand outside of the link.
    package func mismatch(of text: String, with expected: ExpectedFigure) -> FigureMismatch? {
        let standard = format.standardForm(
            expected.value, kind: expected.kind, factor: expected.factor, fractionDigits: expected.fractionDigits,
            qualifier: expected.qualifier)
        guard let figure = parse(text) else { return .notANumber(text: text, expected: standard) }
        if !agrees(figure, with: expected) { return .numberDiffers(text: text, expected: standard) }
        return unitMismatch(figure, expected, standard) ?? qualifierMismatch(figure, expected, standard)
    }

    private func agrees(_ figure: ParsedFigure, with expected: ExpectedFigure) -> Bool {
        guard let whole = expected.value.multiplied(by: expected.factor),
            let rounded = whole.rounded(
                toFractionDigits: -figure.lastDigitPower, expected.qualifier?.rounding ?? .halfAwayFromZero)
        else { return false }
        // A value that rounds to nothing is not told by "0 million".
        return rounded == figure.value && (rounded.mantissa != 0 || whole.mantissa == 0)
    }

    private func unitMismatch(_ figure: ParsedFigure, _ expected: ExpectedFigure, _ standard: String) -> FigureMismatch?
    {
        let isPercent = expected.kind == .percent
        if isPercent && !figure.isPercent { return .percentSignMissing(expected: standard) }
        if !isPercent && figure.isPercent { return .percentSignExtra(expected: standard) }
        guard let found = figure.currency else { return nil }
        if case .money(let currency) = expected.kind {
            return found == currency ? nil : .currencyDiffers(found: found, wanted: currency, expected: standard)
        }
        return .currencyDiffers(found: found, wanted: nil, expected: standard)
    }

    private func qualifierMismatch(
        _ figure: ParsedFigure, _ expected: ExpectedFigure, _ standard: String
    ) -> FigureMismatch? {
        switch (figure.qualifier, expected.qualifier) {
        case (nil, let wanted?): return .qualifierMissing(wanted, expected: standard)
        case (let found?, nil): return .qualifierExtra(found, expected: standard)
        case (let found?, let wanted?) where found != wanted:
            return .qualifierDiffers(found: found, wanted: wanted, expected: standard)
        default: return nil
        }
    }
}
