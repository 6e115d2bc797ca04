/// Where a value begins and ends when it is laid after those before it.
struct StackSpan: Hashable, Sendable {
    let cell: Cell
    let start: Double
    let end: Double
}

enum Stack {
    /// The figures of one category laid one after the other from zero, absences left out. With `percent` they fill
    /// 0 to 1. Only for figures that are not negative.
    static func spans(_ cells: [Cell], stacking: Stacking) -> [StackSpan] {
        let figures = cells.filter { $0.value.number != nil }
        let total = figures.reduce(0) { $0 + ($1.value.number ?? 0) }
        let unit = stacking == .percent && total > 0 ? total : 1
        var end = 0.0
        return figures.map { cell in
            let start = end
            end += cell.value.number ?? 0
            return StackSpan(cell: cell, start: start / unit, end: end / unit)
        }
    }
}
