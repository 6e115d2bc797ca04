/// A row whose keys have been found.
struct Cell: Hashable, Sendable {
    let category: Int
    let series: Int
    let value: PlotValue
}

/// The rows of a chart brought into a grid, and what was wrong with them.
struct Encoded: Sendable {
    let data: ChartData
    /// By series, then by category; nil where no row says anything.
    let grid: [[Cell?]]
    let issues: [PlotIssue]

    /// Larger numbers can't be told from their neighbours, let alone drawn.
    static let largest = 1e15

    init(_ data: ChartData) {
        self.data = data
        var issues: [PlotIssue] = []
        let empty = [Cell?](repeating: nil, count: data.categories.count)
        var grid = [[Cell?]](repeating: empty, count: data.series.count)
        let categories = Self.positions(data.categories.map(\.id), into: &issues)
        let series = Self.positions(data.series.map(\.id), into: &issues)
        for row in data.rows {
            guard let category = categories[row.category] else {
                issues.append(.unknownKey(row.category))
                continue
            }
            guard let position = series[row.series] else {
                issues.append(.unknownKey(row.series))
                continue
            }
            if grid[position][category] != nil {
                issues.append(.repeatedRow(category: row.category, series: row.series))
            }
            let value = Self.drawable(row, into: &issues)
            grid[position][category] = Cell(category: category, series: position, value: value)
        }
        self.grid = grid
        self.issues = issues
    }

    private static func positions(_ ids: [String], into issues: inout [PlotIssue]) -> [String: Int] {
        var positions: [String: Int] = [:]
        for (index, id) in ids.enumerated() {
            if positions[id] == nil { positions[id] = index } else { issues.append(.repeatedKey(id)) }
        }
        return positions
    }

    private static func drawable(_ row: PlotRow, into issues: inout [PlotIssue]) -> PlotValue {
        guard let number = row.value.number, !(number.magnitude <= largest) else { return row.value }
        issues.append(.notDrawable(category: row.category, series: row.series))
        return PlotValue(absent: .missing, row.value.text)
    }

    /// All cells with a row, by series, then by category.
    var cells: [Cell] { grid.flatMap { $0.compactMap { $0 } } }

    /// All figures, by series, then by category.
    var numbers: [Double] { cells.compactMap(\.value.number) }

    /// The cells of one category in the order of the series.
    func cells(ofCategory category: Int) -> [Cell] {
        grid.compactMap { $0.indices.contains(category) ? $0[category] : nil }
    }

    /// The colour of a cell: the category's own, else the series'.
    func className(_ cell: Cell) -> String {
        (data.categories[cell.category].slot ?? data.series[cell.series].slot).className
    }

    /// The colour of a category in a form that has no series: its own, else by position.
    func className(ofCategory category: Int) -> String {
        (data.categories[category].slot ?? .series(category + 1)).className
    }

    func datum(_ cell: Cell) -> PlotDatum {
        PlotDatum(
            category: data.categories[cell.category].id, series: data.series[cell.series].id, value: cell.value)
    }
}
