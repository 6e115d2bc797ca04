/// A form of a word that goes with some numbers; the names are those of CLDR.
package enum PluralCategory: String, Hashable, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}

/// A rule that tells which form goes with a number. A language file names its rule, so that a language whose rule is
/// known here needs no code. The rules are CLDR's for whole and decimal numbers; digits after the point count as shown.
package enum PluralRule: String, Hashable, Sendable, CaseIterable {
    /// One form: Chinese, Japanese, Korean, Vietnamese, Thai, Indonesian.
    case none
    /// 1 against the rest: English, German, Dutch, Swedish, Finnish.
    case oneOther = "one-other"
    /// 1 in any spelling, whole millions, the rest: Spanish.
    case spanish
    /// 1, whole millions, the rest: Italian, European Portuguese, Catalan.
    case italian
    /// 0 and 1 with their fractions, whole millions, the rest: French, Portuguese.
    case french
    /// Russian, Ukrainian, Belarusian.
    case russian
    case polish
    /// Czech, Slovak.
    case czech
    case arabic

    /// The forms that a text must give. `many` of the Romance languages may be left out: it is `other` in most texts.
    package var requiredCategories: [PluralCategory] {
        switch self {
        case .none: [.other]
        case .oneOther, .spanish, .italian, .french: [.one, .other]
        case .russian, .polish, .czech: [.one, .few, .many, .other]
        case .arabic: [.zero, .one, .two, .few, .many, .other]
        }
    }

    /// All forms that the rule can ask for.
    package var categories: [PluralCategory] {
        switch self {
        case .spanish, .italian, .french: [.one, .many, .other]
        default: requiredCategories
        }
    }

    /// The form that goes with a number as it is shown: `1.0` differs from `1` in many languages.
    package func category(for number: FixedDecimal) -> PluralCategory {
        let magnitude = number.mantissa.magnitude
        let divisor = UInt64(FixedDecimal.power(number.fractionDigits))
        let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: divisor)
        let isWholeShown = number.fractionDigits == 0
        switch self {
        case .none: return .other
        case .oneOther: return whole == 1 && isWholeShown ? .one : .other
        case .spanish, .italian, .french: return romance(whole, fraction, isWholeShown)
        case .russian, .polish: return isWholeShown ? slavic(whole) : .other
        case .czech: return isWholeShown ? czech(whole) : .many
        case .arabic: return fraction == 0 ? arabic(whole) : .other
        }
    }

    private func romance(_ whole: UInt64, _ fraction: UInt64, _ isWholeShown: Bool) -> PluralCategory {
        let isOne =
            switch self {
            case .french: whole <= 1
            case .spanish: whole == 1 && fraction == 0
            default: whole == 1 && isWholeShown
            }
        if isOne { return .one }
        return whole != 0 && whole % 1_000_000 == 0 && isWholeShown ? .many : .other
    }

    private func slavic(_ whole: UInt64) -> PluralCategory {
        let (last, lastTwo) = (whole % 10, whole % 100)
        if self == .polish ? whole == 1 : last == 1 && lastTwo != 11 { return .one }
        return (2...4).contains(last) && !(12...14).contains(lastTwo) ? .few : .many
    }

    private func czech(_ whole: UInt64) -> PluralCategory {
        switch whole {
        case 1: .one
        case 2...4: .few
        default: .other
        }
    }

    private func arabic(_ whole: UInt64) -> PluralCategory {
        switch (whole, whole % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...): .many
        default: .other
        }
    }
}
