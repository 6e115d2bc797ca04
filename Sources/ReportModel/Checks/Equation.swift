/// One figure that others make: a sum, a percentage or a growth in percent, e.g. `fact/a = fact/b + fact/c`.
package struct Equation: Sendable {
    /// What stands on the right.
    package enum Expression: Sendable {
        case sum([(isLess: Bool, term: Term)])
        /// Hundredths of the second that the first is.
        case percentage(Term, Term)
        /// By how many percent the first is larger than the second.
        case growth(Term, Term)
        /// By how many percent the first is smaller than the second.
        case fall(Term, Term)
    }

    /// A figure, the sum of many, or a number of things.
    package enum Term: Hashable, Sendable {
        case figure(FigureAddress)
        /// The sum of all cells that match.
        case cells(table: IDPattern, row: IDPattern, column: IDPattern)
        /// How many the edition has, e.g. `indicators`.
        case count(Countable)
    }

    /// What can be counted.
    package enum Countable: Hashable, Sendable {
        case indicators
        case assessments
        /// The items of a table.
        case items(table: String)
    }

    package var figure: FigureAddress
    package var expression: Expression

    /// Reads an equation; nil when its form is none of those that `docs/content.md` lists.
    package init?(parsing text: String) {
        let words = text.split(separator: " ").map { String($0) }
        guard words.count >= 3, words[1] == "=", let figure = FigureAddress(parsing: words[0]),
            let expression = Self.expression(Array(words.dropFirst(2)))
        else { return nil }
        self.figure = figure
        self.expression = expression
    }

    /// The terms of the right side.
    package var terms: [Term] {
        switch expression {
        case .sum(let terms): terms.map(\.term)
        case .percentage(let part, let whole), .growth(let part, let whole), .fall(let part, let whole): [part, whole]
        }
    }

    private static func expression(_ words: [String]) -> Expression? {
        guard let slash = words.firstIndex(of: "/") else { return sum(words) }
        guard slash > 0, slash + 1 < words.count, let part = term(words[slash - 1]), let whole = term(words[slash + 1])
        else { return nil }
        switch (Array(words[..<(slash - 1)]), Array(words[(slash + 2)...])) {
        case ([], []): return .percentage(part, whole)
        case ([], ["-", "1"]): return .growth(part, whole)
        case (["1", "-"], []): return .fall(part, whole)
        default: return nil
        }
    }

    private static func sum(_ words: [String]) -> Expression? {
        var terms: [(isLess: Bool, term: Term)] = []
        var isLess = false
        for (index, word) in words.enumerated() {
            if index % 2 == 0 {
                guard let term = term(word) else { return nil }
                terms.append((isLess, term))
            } else {
                guard word == "+" || word == "-" else { return nil }
                isLess = word == "-"
            }
        }
        return words.count % 2 == 1 ? .sum(terms) : nil
    }

    private static func term(_ text: String) -> Term? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        switch (parts.first, parts.count) {
        case ("count", 2):
            switch parts[1] {
            case "indicators": return .count(.indicators)
            case "assessments": return .count(.assessments)
            default: return Identifier.isValid(parts[1]) ? .count(.items(table: parts[1])) : nil
            }
        case ("table", 4) where text.contains("*"):
            return .cells(table: IDPattern(parts[1]), row: IDPattern(parts[2]), column: IDPattern(parts[3]))
        default:
            return FigureAddress(parsing: text).map(Term.figure)
        }
    }
}
