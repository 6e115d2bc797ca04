/// How one language writes numbers, money, dates and lists.
package struct LanguageConventions: Hashable, Sendable {
    package var pluralRule: PluralRule
    package var numbers: NumberConventions
    /// Words for powers of ten, from the smallest.
    package var scaleWords: [ScaleWord]
    package var money: MoneyConventions
    package var qualifiers: [Qualifier: QualifierWords]
    package var dates: DateConventions
    package var lists: ListConventions
    package var quotes: QuotationMarks

    package init(
        pluralRule: PluralRule, numbers: NumberConventions = .plain, scaleWords: [ScaleWord] = [],
        money: MoneyConventions = .plain, qualifiers: [Qualifier: QualifierWords] = [:],
        dates: DateConventions = .plain, lists: ListConventions = .plain, quotes: QuotationMarks = .plain
    ) {
        self.pluralRule = pluralRule
        self.numbers = numbers
        self.scaleWords = scaleWords.sorted { $0.power < $1.power }
        self.money = money
        self.qualifiers = qualifiers
        self.dates = dates
        self.lists = lists
        self.quotes = quotes
    }
}

/// How digits, signs and percentages are written.
package struct NumberConventions: Hashable, Sendable {
    /// The mark between whole and fraction.
    package var decimal: String
    /// The mark between groups of digits; empty for none.
    package var group: String
    /// Digits in the last group before the decimal mark.
    package var groupSize: Int
    /// Digits in the groups before that: 2 in the Indian way, else the same.
    package var furtherGroupSize: Int
    /// The least count of whole digits that is grouped: 4, or 5 where `1234` stays together.
    package var minimumGroupedDigits: Int
    package var minus: String
    /// The ten digits from zero.
    package var digits: [Unicode.Scalar]
    /// How a percentage is written, e.g. `{n} %`.
    package var percent: NumberPattern
    /// Further ways that are understood, e.g. `{n} per cent`.
    package var otherPercents: [NumberPattern]
    /// From one number to another, with `{from}` and `{to}`.
    package var range: TextPattern?
    /// A number with a scale word, with `{n}` and `{word}`.
    package var scaled: TextPattern?

    package init(
        decimal: String, group: String, groupSize: Int = 3, furtherGroupSize: Int? = nil,
        minimumGroupedDigits: Int = 4, minus: String = "\u{2212}", digits: [Unicode.Scalar]? = nil,
        percent: NumberPattern = NumberPattern(suffix: "%"), otherPercents: [NumberPattern] = [],
        range: TextPattern? = nil, scaled: TextPattern? = nil
    ) {
        self.decimal = decimal
        self.group = group
        self.groupSize = max(1, groupSize)
        self.furtherGroupSize = max(1, furtherGroupSize ?? groupSize)
        self.minimumGroupedDigits = minimumGroupedDigits
        self.minus = minus
        self.digits = digits.flatMap { $0.count == 10 ? $0 : nil } ?? Array("0123456789".unicodeScalars)
        self.percent = percent
        self.otherPercents = otherPercents
        self.range = range ?? TextPattern("{from}–{to}")
        self.scaled = scaled ?? TextPattern("{n}\u{A0}{word}")
    }

    /// Point and comma.
    package static let plain = NumberConventions(decimal: ".", group: ",")
}

/// A word that stands for a power of ten, after the number.
package struct ScaleWord: Hashable, Sendable {
    /// The power of ten, 0 to 18.
    package let power: Int
    /// The word in its plural forms; `other` where a form is missing.
    package var forms: [PluralCategory: String]
    /// Further spellings that are understood.
    package var alternatives: [String]
    /// Whether numbers are written with it, or it is only understood.
    package var isWritten: Bool

    package init(
        power: Int, forms: [PluralCategory: String], alternatives: [String] = [], isWritten: Bool = true
    ) {
        self.power = min(max(0, power), 18)
        self.forms = forms
        self.alternatives = alternatives
        self.isWritten = isWritten
    }

    /// All spellings.
    package var spellings: [String] { Set(forms.values).union(alternatives).sorted() }
}

/// How amounts of money are written.
package struct MoneyConventions: Hashable, Sendable {
    /// A currency without an entry of its own, with `{code}` and `{n}`.
    package var pattern: TextPattern?
    /// By ISO 4217 code.
    package var currencies: [String: CurrencyWords]

    package init(pattern: TextPattern? = nil, currencies: [String: CurrencyWords] = [:]) {
        self.pattern = pattern ?? TextPattern("{code}\u{A0}{n}")
        self.currencies = currencies
    }

    /// The code before the number.
    package static let plain = MoneyConventions()
}

/// The words of one currency in one language.
package struct CurrencyWords: Hashable, Sendable {
    /// The name in full, e.g. `Swiss francs`.
    package var name: String
    /// How an amount is written, e.g. `CHF {n}` or `{n} 瑞郎`.
    package var pattern: NumberPattern
    /// How an amount with a scale word is written, e.g. `{n}瑞郎` after 亿.
    package var scaledPattern: NumberPattern
    /// Further ways that are understood.
    package var alternatives: [NumberPattern]
    /// Names of the currency in powers of ten, for heads: 3 is `千瑞郎`, 6 `百万瑞郎`.
    package var units: [Int: String]

    package init(
        name: String, pattern: NumberPattern, scaledPattern: NumberPattern? = nil,
        alternatives: [NumberPattern] = [], units: [Int: String] = [:]
    ) {
        self.name = name
        self.pattern = pattern
        self.scaledPattern = scaledPattern ?? pattern
        self.alternatives = alternatives
        self.units = units
    }
}
