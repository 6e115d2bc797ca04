/// Whether a figure counts, is a percentage, or is money.
package enum FigureKind: Hashable, Sendable {
    case number
    case percent
    /// Money in the currency with this ISO 4217 code.
    case money(currency: String)
}

extension NumberFormat {
    /// A number in units of a scale word, e.g. 383.4 million; `fractionDigits` as in `number`, where nil writes all
    /// that the value has. Nil when the shifted number does not fit.
    package func scaled(_ number: FixedDecimal, by word: ScaleWord, fractionDigits: Int? = nil) -> String? {
        guard let exact = number.multiplied(byPowerOfTen: -word.power) else { return nil }
        let shown = fractionDigits.map { exact.padded(toFractionDigits: $0) } ?? exact.normalized
        let digits = self.number(shown)
        let form = conventions.pluralRule.category(for: shown)
        guard let name = word.forms[form] ?? word.forms[.other] else { return nil }
        return conventions.numbers.scaled?.filled(["n": digits, "word": name])
    }

    /// A number in the largest scale word that leaves at least one whole unit, with up to `maximumFractionDigits`
    /// digits and no needless zeros: 9.2 billion, 3.83 亿; as it is where no word fits.
    package func compact(_ number: FixedDecimal, maximumFractionDigits digits: Int) -> String {
        let digits = max(0, digits)
        for word in conventions.scaleWords.reversed() where word.isWritten {
            // Rounding first lets 999,999 become 1 million and not 1000 thousand.
            guard let rounded = number.rounded(toFractionDigits: digits - word.power), let size = rounded.absolute(),
                let unit = FixedDecimal.one.multiplied(byPowerOfTen: word.power), size >= unit
            else { continue }
            if let text = scaled(rounded, by: word) { return text }
        }
        return self.number((number.rounded(toFractionDigits: digits) ?? number).normalized)
    }

    /// An amount of money: the pattern of the currency around a number that is already written.
    /// - Parameter hasScaleWord: whether the number ends with a scale word, beside which the pattern may differ.
    package func money(_ number: String, currency: String, hasScaleWord: Bool = false) -> String {
        if let words = conventions.money.currencies[currency] {
            return (hasScaleWord ? words.scaledPattern : words.pattern).filled(number)
        }
        return conventions.money.pattern?.filled(["code": currency, "n": number]) ?? "\(currency) \(number)"
    }

    /// An amount of money with exactly `fractionDigits` digits after the point.
    package func money(_ amount: FixedDecimal, currency: String, fractionDigits: Int? = nil) -> String {
        money(number(amount, fractionDigits: fractionDigits), currency: currency)
    }

    /// The name of a currency in powers of ten, for a head: `千瑞郎`. Nil when the language does not give it.
    package func moneyUnit(currency: String, power: Int) -> String? {
        let words = conventions.money.currencies[currency]
        return power == 0 ? words?.name : words?.units[power]
    }

    /// A written number with its qualifier: `more than 60 million`, or `>550,000` in short.
    package func qualified(_ number: String, _ qualifier: Qualifier?, short: Bool = false) -> String {
        guard let qualifier, let words = conventions.qualifiers[qualifier] else { return number }
        return (short ? words.short : words.pattern).filled(number)
    }

    /// The standard form of a figure: what an empty figure link prints.
    ///
    /// All digits of the value are shown, `fractionDigits` of them after the point. From a million on, a scale word is
    /// taken where the number then has no more than two digits after the point, for money with a factor in any case.
    /// - Parameters:
    ///   - value: as it stands in the data.
    ///   - factor: what one of it is worth, e.g. 1000 for a column in thousands.
    ///   - fractionDigits: digits after the point as printed; the value's own when nil.
    ///   - short: whether the qualifier takes its short form.
    package func standardForm(
        _ value: FixedDecimal, kind: FigureKind, factor: FixedDecimal = .one, fractionDigits: Int? = nil,
        qualifier: Qualifier? = nil, short: Bool = false
    ) -> String {
        let shown = fractionDigits.map { value.padded(toFractionDigits: $0) } ?? value
        switch kind {
        case .percent: return qualified(percent(shown), qualifier, short: short)
        case .number: return qualified(amount(shown, factor).text, qualifier, short: short)
        case .money(let currency):
            let amount = amount(shown, factor)
            let text = money(amount.text, currency: currency, hasScaleWord: amount.hasScaleWord)
            return qualified(text, qualifier, short: short)
        }
    }

    private func amount(_ value: FixedDecimal, _ factor: FixedDecimal) -> (text: String, hasScaleWord: Bool) {
        // Where the whole amount does not fit, no reader would take it in either; the number alone remains.
        guard let total = factor == .one ? value : value.multiplied(by: factor) else { return (number(value), false) }
        if let text = scaledAmount(total, isExact: factor != .one) { return (text, true) }
        return (number(factor == .one ? value : total.normalized), false)
    }

    /// An amount from a million on with the largest scale word that fits and, unless `isExact`, leaves no more than two
    /// digits after the point.
    private func scaledAmount(_ total: FixedDecimal, isExact: Bool) -> String? {
        guard let size = total.absolute(), size >= 1_000_000 else { return nil }
        for word in conventions.scaleWords.reversed() where word.isWritten && word.power > 3 {
            guard let unit = FixedDecimal.one.multiplied(byPowerOfTen: word.power), size >= unit,
                let shifted = total.multiplied(byPowerOfTen: -word.power)?.normalized,
                isExact || shifted.fractionDigits <= 2
            else { continue }
            return scaled(total, by: word)
        }
        return nil
    }
}

extension FixedDecimal {
    /// The number with exactly `digits` digits after the point where it fits, rounded half away from zero.
    func padded(toFractionDigits digits: Int) -> FixedDecimal {
        let digits = min(max(0, digits), Self.maximumFractionDigits)
        let rounded = rounded(toFractionDigits: digits) ?? self
        let scale = Self.power(digits - rounded.fractionDigits)
        guard let mantissa = Int64(exactly: Int128(rounded.mantissa) * scale) else { return rounded }
        return FixedDecimal(unchecked: mantissa, fractionDigits: max(digits, rounded.fractionDigits))
    }
}
