extension FigureParser {
    /// A figure's text in another language, as this one writes it: to the same digit and, where the author used a scale
    /// word, with the word of this language that suits. What cannot be read takes the standard form.
    package func translated(_ text: String, from source: FigureParser, as expected: ExpectedFigure) -> String {
        let standard = format.standardForm(
            expected.value, kind: expected.kind, factor: expected.factor, fractionDigits: expected.fractionDigits,
            qualifier: expected.qualifier)
        guard let parts = source.layout(of: text)?.parts, let figure = source.parse(text) else { return standard }
        let forms = amounts(figure, hasScale: parts.scale != nil).map { amount, hasScale in
            dressed(
                amount, hasScale: hasScale, namesCurrency: figure.currency != nil, expected,
                // A sign such as > takes the short form of the other language.
                isShort: !text.contains(where: \.isLetter))
        }
        return forms.first { mismatch(of: $0, with: expected) == nil } ?? standard
    }

    /// The number by the words of scale that leave a whole unit, largest first, and at last in digits.
    private func amounts(_ figure: ParsedFigure, hasScale: Bool) -> [(String, Bool)] {
        guard let size = figure.value.absolute() else { return [] }
        let words = hasScale ? format.conventions.scaleWords.reversed().filter(\.isWritten) : []
        let scaled = words.compactMap { word -> (String, Bool)? in
            guard let unit = FixedDecimal.one.multiplied(byPowerOfTen: word.power), size >= unit else { return nil }
            return format.scaled(figure.value, by: word).map { ($0, true) }
        }
        let digits = format.number(figure.value, fractionDigits: max(0, -figure.lastDigitPower))
        return scaled + [(digits, false)]
    }

    private func dressed(
        _ amount: String, hasScale: Bool, namesCurrency: Bool, _ expected: ExpectedFigure, isShort: Bool
    ) -> String {
        let text =
            switch expected.kind {
            case .percent: format.conventions.numbers.percent.filled(amount)
            case .money(let currency) where namesCurrency:
                format.money(amount, currency: currency, hasScaleWord: hasScale)
            case .number, .money: amount
            }
        return format.qualified(text, expected.qualifier, short: isShort)
    }
}
