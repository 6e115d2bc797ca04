import Localization
import ReportModel

extension PageContext {
    /// A value as a cell shows it: digits, and a percent sign where the unit is percent.
    func number(_ value: FixedDecimal, _ quantity: Quantity?, decimals: Int? = nil) -> String {
        quantity?.kind == .percent
            ? language.format.percent(value, fractionDigits: decimals)
            : language.format.number(value, fractionDigits: decimals)
    }

    /// An amount of money with its currency, to three or four digits, e.g. `CHF 383.4 million`.
    func amount(_ fact: MoneyFact) -> String {
        guard let quantity = index.quantity(fact.quantity) else { return language.format.number(fact.value) }
        return amount(fact.value, quantity)
    }

    func amount(_ value: FixedDecimal, _ quantity: Quantity) -> String {
        guard let whole = value.multiplied(by: FixedDecimal(quantity.factor)) else { return number(value, quantity) }
        let digits = String(whole.mantissa.magnitude).utf8.count - whole.fractionDigits
        let power = language.conventions.scaleWords.last { $0.isWritten && $0.power < digits }?.power
        // Two digits after the point of the scaled number, one where three or more stand before it.
        // Without a scale word, fractions of a large amount say nothing that the whole units do not.
        let rounded =
            power.flatMap { whole.rounded(toFractionDigits: (digits - $0 >= 3 ? 1 : 2) - $0) }
            ?? (digits >= 4 ? whole.rounded(toFractionDigits: 0) : nil) ?? whole
        return language.format.standardForm(rounded.normalized, kind: kind(of: quantity))
    }

    func currency(of quantity: Quantity) -> String { quantity.currency ?? edition.currency }

    /// The figure at an address in the standard form of the language.
    func standardForm(_ figure: ResolvedFigure) -> String {
        language.standardForm(figure, currency: edition.currency)
    }

    func kind(of quantity: Quantity) -> FigureKind { quantity.figureKind(currency: edition.currency) }

    /// `part` as a percentage of `whole`, in whole percent; nil when it cannot be told.
    func share(_ part: MoneyFact, of whole: MoneyFact) -> String? {
        guard let part = base(part), let whole = base(whole), whole != 0 else { return nil }
        let percent = part / whole * 100
        guard percent.isFinite, abs(percent) < 1_000_000 else { return nil }
        return language.format.percent(FixedDecimal(Int(percent.rounded())))
    }

    /// An amount in whole units of its currency.
    func base(_ fact: MoneyFact) -> Double? {
        index.quantity(fact.quantity).map { fact.value.doubleValue * Double($0.factor) }
    }
}

extension Language {
    /// A figure in the standard form; amounts that name no currency are in the given one.
    func standardForm(_ figure: ResolvedFigure, currency: String) -> String {
        format.standardForm(
            figure.value, kind: figure.quantity.figureKind(currency: currency),
            factor: FixedDecimal(figure.quantity.factor), fractionDigits: figure.decimals, qualifier: figure.qualifier)
    }
}

extension Quantity {
    /// How figures of this unit are written.
    func figureKind(currency edition: String) -> FigureKind {
        switch kind {
        case .money: .money(currency: currency ?? edition)
        case .percent: .percent
        case .count, .measure: .number
        }
    }
}

extension Absence {
    /// The sign that stands in a cell.
    var signID: String { "absence.\(rawValue).sign" }

    /// The reason in words.
    var wordsID: String { "absence.\(rawValue)" }
}
