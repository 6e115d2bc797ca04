import Localization

/// What must hold between figures of an edition.
package struct CheckRule: Sendable {
    /// How figures must hang together.
    package enum Kind: Sendable {
        /// In each of some columns, rows add up to a total row.
        case sumRows(SumRule)
        /// In each of some rows, columns add up to a total column.
        case sumColumns(SumRule)
        /// A column holds the percentages of two others.
        case ratio(RatioRule)
        /// An amount that several tables print is the same in all of them.
        case same(tables: [IDPattern])
        /// Single figures from anywhere.
        case equations([Equation])
    }

    /// How far figures may be apart.
    package enum Tolerance: Sendable {
        /// What the rounding of the printed digits can explain.
        case rounding
        /// A number in the unit of the figure that is checked.
        case fixed(FixedDecimal)
    }

    package var id: String
    package var name: Text
    package var kind: Kind
    package var tolerance: Tolerance
    /// Absences that count as zero; every other one makes a check impossible.
    package var zeros: Set<Absence>

    package init(id: String, name: Text, kind: Kind, tolerance: Tolerance, zeros: Set<Absence> = [.nil]) {
        self.id = id
        self.name = name
        self.kind = kind
        self.tolerance = tolerance
        self.zeros = zeros
    }
}

/// Parts that add up to a total, in each table of a family.
package struct SumRule: Sendable {
    package var tables: [IDPattern]
    /// Id of the row or column that holds the sum.
    package var total: String
    /// Nil: all items (of rows) or all other numbers (of columns).
    package var parts: [IDPattern]?
    /// Parts that are taken away.
    package var less: [IDPattern]
    /// Where this holds: columns for a sum of rows, rows for a sum of columns. Nil: all numbers, all rows.
    package var places: [IDPattern]?

    package init(tables: [IDPattern], total: String, parts: [IDPattern]?, less: [IDPattern], places: [IDPattern]?) {
        self.tables = tables
        self.total = total
        self.parts = parts
        self.less = less
        self.places = places
    }
}

/// A column of percentages.
package struct RatioRule: Sendable {
    package var tables: [IDPattern]
    /// Nil: every column that says itself of what it is the ratio.
    package var column: String?
    /// Numerator and denominator of `column`, unless the column says them.
    package var ratio: Column.Ratio?
    /// Id of the row from which the denominator is taken; nil: the row itself.
    package var whole: String?
    /// Whether the percentage is the growth from the denominator to the numerator.
    package var isGrowth: Bool

    package init(tables: [IDPattern], column: String?, ratio: Column.Ratio?, whole: String?, isGrowth: Bool) {
        self.tables = tables
        self.column = column
        self.ratio = ratio
        self.whole = whole
        self.isGrowth = isGrowth
    }
}

/// An id, or many: `*` stands for any characters.
package struct IDPattern: Hashable, Sendable {
    package var text: String

    package init(_ text: String) { self.text = text }

    /// Whether it can match more than one id.
    package var isOpen: Bool { text.utf8.contains(UInt8(ascii: "*")) }

    package func matches(_ id: String) -> Bool {
        guard isOpen else { return id == text }
        let parts = text.split(separator: "*", omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, id.utf8.count >= text.utf8.count - parts.count + 1,
            id.hasPrefix(first), id.hasSuffix(last)
        else { return false }
        var rest = id.dropFirst(first.count).dropLast(last.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = rest.firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }
}
