import Localization

extension RuleEvaluation {
    /// A cell that says an amount, and what it is about.
    private struct Amount {
        var figure: FigureAddress
        var number: CheckedNumber?
    }

    /// What makes two cells say the same: entities, role and period; the row's id where it is about no entity.
    private struct Key: Hashable {
        var entities: Set<EntityReference>
        var row: String?
        var role: String
        var period: String
    }

    /// Every amount that more than one table prints, against what most of them say.
    func repetitions(_ patterns: [IDPattern]) -> [CheckOutcome] {
        var order: [Key] = []
        var amounts: [Key: [Amount]] = [:]
        for table in index.tables(matching: patterns) {
            for row in table.rows where row.kind != .section {
                for column in table.leaves {
                    guard let key = key(table, row, column) else { continue }
                    if amounts[key] == nil { order.append(key) }
                    let address = FigureAddress.cell(table: table.id, CellAddress(row: row.id, column: column.id))
                    amounts[key, default: []].append(Amount(figure: address, number: number(table, row, column)))
                }
            }
        }
        return order.flatMap { compare(amounts[$0] ?? []) }
    }

    private func key(_ table: Table, _ row: Row, _ column: Column) -> Key? {
        guard !column.isText, column.ratio == nil, let role = column.role ?? table.role,
            let period = column.period ?? table.period
        else { return nil }
        let entities = Set(table.entities + row.entities + column.entities)
        return Key(
            entities: entities, row: entities.isEmpty && row.kind != .total ? row.id : nil, role: role, period: period)
    }

    /// The first of those that agree with most is right; each other one is checked against it.
    private func compare(_ amounts: [Amount]) -> [CheckOutcome] {
        guard amounts.count > 1 else { return [] }
        let votes = amounts.map { amount in amounts.count { agree(amount.number, $0.number) ?? false } }
        guard let most = votes.max(), let reference = votes.firstIndex(of: most) else { return [] }
        let right = amounts[reference]
        return amounts.indices.filter { $0 != reference }.map { index in
            let other = amounts[index]
            guard let found = other.number, let expected = right.number, let isSame = agree(found, expected) else {
                return CheckOutcome(rule: rule.id, figure: other.figure, others: [right.figure], result: .untestable)
            }
            return CheckOutcome(
                rule: rule.id, figure: other.figure, others: [right.figure],
                result: isSame
                    ? .holds : .breaks(expected: found.printed(expected.value), found: found.printed(found.value)))
        }
    }

    /// Printed to the same digits, numbers must be equal; else the rounding may explain a difference.
    private func agree(_ first: CheckedNumber?, _ second: CheckedNumber?) -> Bool? {
        guard let first, let second else { return nil }
        if first.value == second.value { return true }
        if case .rounding = rule.tolerance, first.slack == second.slack { return false }
        return rule.tolerance.allows(first, second)
    }
}

extension RuleEvaluation {
    func outcome(_ equation: Equation) -> CheckOutcome {
        let others = equation.terms.flatMap(figures)
        let found = number(equation.figure)
        switch equation.expression {
        case .sum(let terms):
            let numbers = terms.compactMap { part in number(part.term).map { (isLess: part.isLess, number: $0) } }
            return outcome(
                equation.figure, others, found: found,
                expected: numbers.count == terms.count ? CheckedNumber.sum(numbers) : nil)
        case .percentage(let part, let whole):
            return outcome(
                equation.figure, others, found: found, part: number(part), whole: number(whole), offset: 0)
        case .growth(let part, let whole):
            return outcome(
                equation.figure, others, found: found, part: number(part), whole: number(whole), offset: 100)
        case .fall(let part, let whole):
            // A fall of 5 % is a growth of -5 %.
            let growth = found.flatMap { number in
                number.value.negated().map { CheckedNumber(value: $0, slack: number.slack, factor: number.factor) }
            }
            return turned(
                outcome(
                    equation.figure, others, found: growth, part: number(part), whole: number(whole), offset: 100))
        }
    }

    /// The outcome with the other sign, as a fall is printed.
    private func turned(_ outcome: CheckOutcome) -> CheckOutcome {
        var turned = outcome
        if case .breaks(let expected, let found) = outcome.result {
            turned.result = .breaks(expected: expected.negated() ?? expected, found: found.negated() ?? found)
        }
        return turned
    }

    /// The figures that a term stands for.
    func figures(_ term: Equation.Term) -> [FigureAddress] {
        switch term {
        case .figure(let figure): [figure]
        case .count: []
        case .cells(let tables, let rows, let columns):
            index.tables(matching: [tables]).flatMap { table in
                table.rows([rows]).flatMap { row in
                    table.columns([columns]).map { column in
                        FigureAddress.cell(table: table.id, CellAddress(row: row.id, column: column.id))
                    }
                }
            }
        }
    }

    private func number(_ term: Equation.Term) -> CheckedNumber? {
        switch term {
        case .figure(let figure): return number(figure)
        case .count(.indicators): return .exact(index.edition.indicators.count)
        case .count(.assessments): return .exact(index.edition.indicators.flatMap(\.assessments).count)
        case .count(.items(let table)): return index.table(table).map { .exact($0.rows(nil).count) }
        case .cells:
            let figures = figures(term)
            let numbers = figures.compactMap { number($0) }
            guard numbers.count == figures.count else { return nil }
            return CheckedNumber.sum(numbers.map { (false, $0) })
        }
    }
}
