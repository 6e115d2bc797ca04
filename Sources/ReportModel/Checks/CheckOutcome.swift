import Localization

/// What came of one check of one figure.
package struct CheckOutcome: Sendable {
    package enum Result: Sendable {
        case holds
        /// What the other figures make of it, and what is printed, in the unit of the figure.
        case breaks(expected: FixedDecimal, found: FixedDecimal)
        /// A figure that is needed is absent.
        case untestable
    }

    /// Id of the rule.
    package var rule: String
    /// The figure that is checked.
    package var figure: FigureAddress
    /// The other figures that take part.
    package var others: [FigureAddress]
    package var result: Result

    package init(rule: String, figure: FigureAddress, others: [FigureAddress], result: Result) {
        self.rule = rule
        self.figure = figure
        self.others = others
        self.result = result
    }

    package var isBroken: Bool { if case .breaks = result { true } else { false } }

    /// Whether a figure takes part in the check.
    package func involves(_ figure: FigureAddress) -> Bool { self.figure == figure || others.contains(figure) }
}

/// How the checks of one rule came out.
package struct CheckCounts: Sendable {
    package var made = 0
    package var holding = 0
    package var untestable = 0
    /// Breaks that are recorded as misprints of the document.
    package var misprints = 0

    package init(_ outcomes: [CheckOutcome], _ corrections: [Correction]) {
        for outcome in outcomes {
            switch outcome.result {
            case .holds: holding += 1
            case .untestable: untestable += 1
            case .breaks: if corrections.contains(where: { $0.explains(outcome) }) { misprints += 1 }
            }
        }
        made = outcomes.count - untestable
    }
}
