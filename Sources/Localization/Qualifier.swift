/// What limits a figure that is not exact; the raw value is that of data files.
package enum Qualifier: String, Hashable, Sendable, CaseIterable {
    case moreThan = "more-than"
    case lessThan = "less-than"
    case about
    /// Little less than the number.
    case nearly
    case atLeast = "at-least"
    case atMost = "at-most"

    /// How a qualified value may be rounded: a lower bound may only go down, an upper bound only up, else the
    /// rounding would claim what the source does not.
    package var rounding: Rounding {
        switch self {
        case .moreThan, .atLeast: .down
        case .lessThan, .atMost: .up
        case .about, .nearly: .halfAwayFromZero
        }
    }
}

/// The words of one qualifier in one language.
package struct QualifierWords: Hashable, Sendable {
    /// How the qualifier is written in a sentence, e.g. `more than {n}`.
    package var pattern: NumberPattern
    /// How it is written where there is little room, e.g. `>{n}`.
    package var short: NumberPattern
    /// Words that are understood before a number.
    package var before: [String]
    /// Words that are understood after a number, before or after its scale word: 6,000 多万, 100 万以上.
    package var after: [String]

    package init(pattern: NumberPattern, short: NumberPattern, before: [String], after: [String] = []) {
        self.pattern = pattern
        self.short = short
        self.before = before
        self.after = after
    }
}
