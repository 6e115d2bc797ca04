import Localization

extension EditionIndex {
    /// What comes of a rule: one outcome for each figure that it checks, in the order of the tables.
    package func outcomes(of rule: CheckRule) -> [CheckOutcome] {
        let evaluation = RuleEvaluation(index: self, rule: rule)
        switch rule.kind {
        case .sumRows(let sum): return evaluation.sums(sum, ofRows: true)
        case .sumColumns(let sum): return evaluation.sums(sum, ofRows: false)
        case .ratio(let ratio): return evaluation.ratios(ratio)
        case .same(let tables): return evaluation.repetitions(tables)
        case .equations(let equations): return equations.map(evaluation.outcome)
        }
    }

    /// The tables that one of the patterns matches, in printed order.
    package func tables(matching patterns: [IDPattern]) -> [Table] {
        edition.tables.filter { table in patterns.contains { $0.matches(table.id) } }
    }
}

/// Evaluates one rule.
struct RuleEvaluation {
    let index: EditionIndex
    let rule: CheckRule

    /// The number of a cell; nil where an absence makes checks impossible.
    func number(_ table: Table, _ row: Row, _ column: Column) -> CheckedNumber? {
        let address = CellAddress(row: row.id, column: column.id)
        if case .absent(let absence)? = table.cells[address] { return zero(absence) }
        return (try? index.figure(.cell(table: table.id, address))).flatMap { CheckedNumber($0) }
    }

    func number(_ figure: FigureAddress) -> CheckedNumber? {
        if case .cell(let id, let cell) = figure, let table = index.table(id),
            case .absent(let absence)? = table.cells[cell]
        {
            return zero(absence)
        }
        return (try? index.figure(figure)).flatMap { CheckedNumber($0) }
    }

    func outcome(
        _ figure: FigureAddress, _ others: [FigureAddress], found: CheckedNumber?, expected: CheckedNumber?
    ) -> CheckOutcome {
        guard let found, let expected, let isAllowed = rule.tolerance.allows(found, expected) else {
            return CheckOutcome(rule: rule.id, figure: figure, others: others, result: .untestable)
        }
        return CheckOutcome(
            rule: rule.id, figure: figure, others: others,
            result: isAllowed
                ? .holds : .breaks(expected: found.printed(expected.value), found: found.printed(found.value)))
    }

    /// The outcome for a percentage, the growth when `offset` is 100.
    func outcome(
        _ figure: FigureAddress, _ others: [FigureAddress], found: CheckedNumber?, part: CheckedNumber?,
        whole: CheckedNumber?, offset: FixedDecimal
    ) -> CheckOutcome {
        guard let found, let part, let whole, whole.value != 0,
            let isAllowed = rule.tolerance.allows(found, part: part, of: whole, offset: offset)
        else { return CheckOutcome(rule: rule.id, figure: figure, others: others, result: .untestable) }
        let digits = min(found.value.fractionDigits + 2, FixedDecimal.maximumFractionDigits)
        let share = part.value.percentage(of: whole.value, fractionDigits: digits)?.subtracting(offset)
        return CheckOutcome(
            rule: rule.id, figure: figure, others: others,
            result: isAllowed ? .holds : .breaks(expected: share ?? .zero, found: found.value))
    }

    private func zero(_ absence: Absence) -> CheckedNumber? {
        rule.zeros.contains(absence) ? .exact(0) : nil
    }
}
