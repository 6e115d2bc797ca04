/// How dates are written. Patterns have the places `{day}`, `{month}` (a number), `{month-name}` and `{year}`.
package struct DateConventions: Hashable, Sendable {
    /// Day, month and year.
    package var full: TextPattern?
    package var monthAndYear: TextPattern?
    package var dayAndMonth: TextPattern?
    package var year: TextPattern?
    /// Further patterns that are recognised as dates in texts, e.g. `{day} to {day} {month-name}`.
    package var others: [TextPattern]
    /// Twelve names for `{month-name}` without a day.
    package var months: [String]
    /// Twelve names for `{month-name}` beside a day, where they differ.
    package var monthsBesideDay: [String]

    package init(
        full: TextPattern? = nil, monthAndYear: TextPattern? = nil, dayAndMonth: TextPattern? = nil,
        year: TextPattern? = nil, others: [TextPattern] = [], months: [String] = [], monthsBesideDay: [String]? = nil
    ) {
        self.full = full ?? TextPattern("{year}-{month}-{day}")
        self.monthAndYear = monthAndYear ?? TextPattern("{year}-{month}")
        self.dayAndMonth = dayAndMonth ?? TextPattern("{month}-{day}")
        self.year = year ?? TextPattern("{year}")
        self.others = others
        self.months = months
        self.monthsBesideDay = monthsBesideDay ?? months
    }

    /// Numbers with hyphens, from the year down.
    package static let plain = DateConventions()
}

/// How the items of a list are joined, each pattern with `{a}` and `{b}`.
package struct ListConventions: Hashable, Sendable {
    /// Two items.
    package var pair: TextPattern?
    /// The first item and the rest of three or more.
    package var start: TextPattern?
    /// An inner item and the rest.
    package var middle: TextPattern?
    /// The last two of three or more.
    package var end: TextPattern?

    package init(
        pair: TextPattern? = nil, start: TextPattern? = nil, middle: TextPattern? = nil, end: TextPattern? = nil
    ) {
        let comma = TextPattern("{a}, {b}")
        self.pair = pair ?? comma
        self.start = start ?? comma
        self.middle = middle ?? comma
        self.end = end ?? comma
    }

    /// Commas throughout.
    package static let plain = ListConventions()

    /// The items as one text; empty for none.
    package func joined(_ items: [String]) -> String {
        guard let last = items.last else { return "" }
        if items.count == 2 { return Self.fill(pair, items[0], last) }
        var result = last
        for (index, item) in items.enumerated().dropLast().reversed() {
            let pattern = index == items.count - 2 ? end : index == 0 ? start : middle
            result = Self.fill(pattern, item, result)
        }
        return result
    }

    private static func fill(_ pattern: TextPattern?, _ first: String, _ second: String) -> String {
        pattern?.filled(["a": first, "b": second]) ?? "\(first), \(second)"
    }
}

/// The marks around quoted words.
package struct QuotationMarks: Hashable, Sendable {
    package var open: String
    package var close: String
    /// Marks inside a quotation.
    package var innerOpen: String
    package var innerClose: String

    package init(open: String, close: String, innerOpen: String, innerClose: String) {
        self.open = open
        self.close = close
        self.innerOpen = innerOpen
        self.innerClose = innerClose
    }

    /// “Double” and ‘single’.
    package static let plain = QuotationMarks(open: "“", close: "”", innerOpen: "‘", innerClose: "’")

    /// A text in its marks.
    package func quoted(_ text: String) -> String { open + text + close }
}
