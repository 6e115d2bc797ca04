import Localization

extension Table {
    /// Rows that a list names; a pattern with `*` means items only, no list means all items.
    package func rows(_ patterns: [IDPattern]?) -> [Row] {
        rows.filter { row in
            guard let patterns else { return row.kind == .item }
            return row.kind != .section
                && patterns.contains { $0.isOpen ? row.kind == .item && $0.matches(row.id) : $0.matches(row.id) }
        }
    }

    /// Columns of numbers that a list names; without a list all that are no ratios.
    package func columns(_ patterns: [IDPattern]?) -> [Column] {
        leaves.filter { column in
            guard !column.isText else { return false }
            return patterns.map { $0.contains { $0.matches(column.id) } } ?? (column.ratio == nil)
        }
    }
}

extension RuleEvaluation {
    func sums(_ sum: SumRule, ofRows: Bool) -> [CheckOutcome] {
        index.tables(matching: sum.tables).flatMap { ofRows ? rowSums(sum, $0) : columnSums(sum, $0) }
    }

    private func rowSums(_ sum: SumRule, _ table: Table) -> [CheckOutcome] {
        guard let total = table.rows.first(where: { $0.id == sum.total }) else { return [] }
        let less = sum.less.isEmpty ? [] : table.rows(sum.less)
        let parts = table.rows(sum.parts).filter { row in row.id != total.id && !less.contains { $0.id == row.id } }
        return table.columns(sum.places).map { column in
            outcome(
                (total, column), parts.map { (false, $0, column) } + less.map { (true, $0, column) }, table)
        }
    }

    private func columnSums(_ sum: SumRule, _ table: Table) -> [CheckOutcome] {
        guard let total = table.leaves.first(where: { $0.id == sum.total }) else { return [] }
        let less = sum.less.isEmpty ? [] : table.columns(sum.less)
        let parts = table.columns(sum.parts).filter { column in
            column.id != total.id && !less.contains { $0.id == column.id }
        }
        let rows = sum.places.map { table.rows($0) } ?? table.rows.filter { $0.kind != .section }
        return rows.map { row in
            outcome((row, total), parts.map { (false, row, $0) } + less.map { (true, row, $0) }, table)
        }
    }

    private func outcome(
        _ total: (row: Row, column: Column), _ parts: [(isLess: Bool, row: Row, column: Column)], _ table: Table
    ) -> CheckOutcome {
        func address(_ row: Row, _ column: Column) -> FigureAddress {
            .cell(table: table.id, CellAddress(row: row.id, column: column.id))
        }
        let numbers = parts.compactMap { part in
            number(table, part.row, part.column).map { (isLess: part.isLess, number: $0) }
        }
        return outcome(
            address(total.row, total.column), parts.map { address($0.row, $0.column) },
            found: number(table, total.row, total.column),
            expected: numbers.count == parts.count ? CheckedNumber.sum(numbers) : nil)
    }

    func ratios(_ rule: RatioRule) -> [CheckOutcome] {
        index.tables(matching: rule.tables).flatMap { table in
            let leaves = table.leaves
            return leaves.flatMap { column -> [CheckOutcome] in
                guard rule.column.map({ $0 == column.id }) ?? true, let ratio = rule.ratio ?? column.ratio,
                    let part = leaves.first(where: { $0.id == ratio.numerator }),
                    let whole = leaves.first(where: { $0.id == ratio.denominator })
                else { return [] }
                // A cell that the table leaves blank says nothing that could be checked.
                return table.rows.filter { $0.kind != .section && !isBlank($0, column, table) }.map { row in
                    let wholeRow = rule.whole.flatMap { id in table.rows.first { $0.id == id } } ?? row
                    func address(_ row: Row, _ column: Column) -> FigureAddress {
                        .cell(table: table.id, CellAddress(row: row.id, column: column.id))
                    }
                    return outcome(
                        address(row, column), [address(row, part), address(wholeRow, whole)],
                        found: number(table, row, column), part: number(table, row, part),
                        whole: number(table, wholeRow, whole), offset: rule.isGrowth ? 100 : 0)
                }
            }
        }
    }

    private func isBlank(_ row: Row, _ column: Column, _ table: Table) -> Bool {
        table.cells[CellAddress(row: row.id, column: column.id)] == .absent(.blank)
    }
}
