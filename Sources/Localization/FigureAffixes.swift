/// The words and signs of one language that may stand before or after the digits of a figure.
struct FigureAffixes: Sendable {
    /// What an affix says.
    enum Role: Hashable, Sendable {
        case qualifier(Qualifier)
        case scale(Int)
        case percent
        case currency(String)
    }

    private struct Affix: Sendable {
        var word: [Unicode.Scalar]
        var role: Role
    }

    private let prefixes: [Affix]
    private let suffixes: [Affix]
    private let scales: [Affix]
    private let percents: [Affix]

    init(_ conventions: LanguageConventions) {
        var prefixes: [Affix] = []
        var suffixes: [Affix] = []
        func add(_ pattern: NumberPattern, _ role: Role) {
            prefixes.append(Affix(word: NormalizedText.word(pattern.prefix), role: role))
            suffixes.append(Affix(word: NormalizedText.word(pattern.suffix), role: role))
        }
        for qualifier in Qualifier.allCases {
            guard let words = conventions.qualifiers[qualifier] else { continue }
            add(words.pattern, .qualifier(qualifier))
            add(words.short, .qualifier(qualifier))
            for word in words.before { add(NumberPattern(prefix: word), .qualifier(qualifier)) }
            for word in words.after { add(NumberPattern(suffix: word), .qualifier(qualifier)) }
        }
        for (code, currency) in conventions.money.currencies.sorted(by: { $0.key < $1.key }) {
            let patterns = [currency.pattern, currency.scaledPattern] + currency.alternatives
            for pattern in patterns { add(pattern, .currency(code)) }
            add(NumberPattern(prefix: code, suffix: code), .currency(code))
        }
        for pattern in [conventions.numbers.percent, NumberPattern(suffix: "%")] + conventions.numbers.otherPercents {
            add(pattern, .percent)
        }
        for scale in conventions.scaleWords {
            for word in scale.spellings { add(NumberPattern(suffix: word), .scale(scale.power)) }
        }
        self.prefixes = Self.longestFirst(prefixes)
        self.suffixes = Self.longestFirst(suffixes)
        scales = self.suffixes.filter { if case .scale = $0.role { true } else { false } }
        percents = self.suffixes.filter { $0.role == .percent }
    }

    /// The longest affix before the digits that stands at a position.
    func prefix(_ cursor: ScalarCursor, at index: Int) -> (role: Role, end: Int)? {
        Self.first(of: prefixes, cursor, index)
    }

    /// The longest affix after the digits that stands at a position.
    func suffix(_ cursor: ScalarCursor, at index: Int) -> (role: Role, end: Int)? {
        Self.first(of: suffixes, cursor, index)
    }

    /// The position after a scale word that stands at a position.
    func scale(_ cursor: ScalarCursor, at index: Int) -> Int? {
        Self.first(of: scales, cursor, index)?.end
    }

    /// The position after a percent sign or its words.
    func percent(_ cursor: ScalarCursor, at index: Int) -> Int? {
        Self.first(of: percents, cursor, index)?.end
    }

    /// A currency code that the language has no words for: three letters before a space or a digit.
    func currencyCode(_ cursor: ScalarCursor, at index: Int) -> String? {
        let code = (index..<index + 3).compactMap { cursor.scalar($0) }
        guard code.count == 3, code.allSatisfy({ ("a"..."z").contains($0) }),
            let next = cursor.scalar(index + 3), next == " " || next.isDigit
        else { return nil }
        return String(code.map { Character($0) }).uppercased()
    }

    private static func first(of affixes: [Affix], _ cursor: ScalarCursor, _ index: Int) -> (role: Role, end: Int)? {
        for affix in affixes {
            if let end = cursor.match(affix.word, at: index) { return (affix.role, end) }
        }
        return nil
    }

    private static func longestFirst(_ affixes: [Affix]) -> [Affix] {
        // The sort is stable, so that equal lengths keep the order of the conventions.
        affixes.filter { !$0.word.isEmpty }.sorted { $0.word.count > $1.word.count }
    }
}
