import Diagnostics
import Localization
import ReportModel

/// Holds the figures of an edition against the rules of its `checks.yml`, and the corrections against the figures.
struct ReconciliationChecks {
    let index: EditionIndex
    let content: CheckFile.Content
    /// Where figures stand in files.
    let places: [FigureAddress: SourceLocation]
    /// Whether nothing else is wrong with the file of rules.
    let isSound: Bool

    func check() -> [Diagnostic] {
        let outcomes = content.rules.map { (rule: $0, outcomes: index.outcomes(of: $0.value)) }
        let corrections = content.corrections.map(\.value)
        let breaks = outcomes.flatMap { rule, outcomes in
            outcomes.compactMap { outcome in
                corrections.contains { $0.explains(outcome) } ? nil : diagnostic(outcome, rule)
            }
        }
        // A rule with an unknown name has been reported for that.
        let idle = outcomes.filter { isSound && $0.outcomes.isEmpty }.map { rule, _ in
            Diagnostic(
                .idleRule, at: rule.location, "rule \"\(rule.value.id)\" checks nothing",
                hint: "name tables, rows and columns that hold numbers")
        }
        let byRule = Dictionary(outcomes.map { ($0.rule.value.id, $0.outcomes) }) { first, _ in first }
        return breaks + idle + content.corrections.flatMap { check($0, byRule) }
    }

    private func diagnostic(_ outcome: CheckOutcome, _ rule: Located<CheckRule>) -> Diagnostic? {
        guard case .breaks(let expected, let found) = outcome.result else { return nil }
        let difference = found.subtracting(expected)?.description ?? "?"
        return Diagnostic(
            .broken, at: places[outcome.figure] ?? rule.location,
            "rule \"\(rule.value.id)\" (\(rule.value.name.source)) makes this \(expected), not \(found):"
                + " a difference of \(difference)",
            hint: "compare \(outcome.figure) with the document; record a misprint under \"corrections\" in checks.yml")
    }

    private func check(_ correction: Located<Correction>, _ outcomes: [String: [CheckOutcome]]) -> [Diagnostic] {
        switch correction.value.target {
        case .figure(let figure): checkFigure(correction, figure, outcomes)
        case .column(let table, let id):
            checkProof(correction, outcomes) {
                if case .cell(table, let cell) = $0 { cell.column == id } else { false }
            }
        case .row(let table, let id):
            checkProof(correction, outcomes) { if case .cell(table, let cell) = $0 { cell.row == id } else { false } }
        case .table(let table):
            checkProof(correction, outcomes) { if case .cell(table, _) = $0 { true } else { false } }
        case .indicator(let name):
            checkProof(correction, outcomes) {
                if case .measure(let entity, let id, _, _, _) = $0 { "\(entity)/\(id)" == name } else { false }
            }
        case .place: checkProof(correction, outcomes) { _ in true }
        }
    }

    /// A misprinted figure: each rule that is named must break because of it, and the figure must be as printed.
    private func checkFigure(
        _ correction: Located<Correction>, _ figure: FigureAddress, _ outcomes: [String: [CheckOutcome]]
    ) -> [Diagnostic] {
        var diagnostics = correction.value.rules.compactMap { rule -> Diagnostic? in
            guard let made = outcomes[rule], !made.contains(where: { $0.isBroken && $0.involves(figure) }) else {
                return nil
            }
            return Diagnostic(
                .staleCorrection, at: correction.location,
                "rule \"\(rule)\" does not break at \(figure)",
                hint: "take the correction away, or the rule from its list")
        }
        if let printed = FixedDecimal(correction.value.printed.source),
            let value = try? index.figure(figure).value, value != printed
        {
            diagnostics.append(
                Diagnostic(
                    .staleCorrection, at: correction.location,
                    "\(figure) is \(value), but \(printed) is said to be printed",
                    hint: "a figure stays as the document prints it"))
        }
        return diagnostics
    }

    /// A head or name that rules prove: they must check something there, and hold.
    private func checkProof(
        _ correction: Located<Correction>, _ outcomes: [String: [CheckOutcome]],
        _ isThere: (FigureAddress) -> Bool
    ) -> [Diagnostic] {
        correction.value.rules.compactMap { rule in
            guard let made = outcomes[rule] else { return nil }
            let relevant = made.filter { isThere($0.figure) || $0.others.contains(where: isThere) }
            let proofs = relevant.filter { if case .holds = $0.result { true } else { false } }
            if !proofs.isEmpty && !relevant.contains(where: \.isBroken) { return nil }
            return Diagnostic(
                .unprovenCorrection, at: correction.location,
                "rule \"\(rule)\" does not prove correction \"\(correction.value.id)\"",
                hint: "name a rule that checks figures there and holds")
        }
    }
}
