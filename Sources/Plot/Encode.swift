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
    /// All cells with a row, by series, then by category.
    let cells: [Cell]
    /// All figures, by series, then by category.
    let numbers: [Double]
    let issues: [PlotIssue]

    /// Larger numbers can't be told from their neighbours, let alone drawn.
    static let largest = 1e15

    init(_ data: ChartData) {
        self.data = data
        var issues: [PlotIssue] = []
        let empty = [Cell?](repeating: nil, count: data.categories.count)
        var grid = [[Cell?]](repeating: empty, count: data.series.count)
        var categories = KeyPositions(data.categories.map(\.id), into: &issues)
        var series = KeyPositions(data.series.map(\.id), into: &issues)
        for row in data.rows {
            guard let category = categories.position(of: row.category) else {
                issues.append(.unknownKey(row.category))
                continue
            }
            guard let position = series.position(of: row.series) else {
                issues.append(.unknownKey(row.series))
                continue
            }
            if grid[position][category] != nil {
                issues.append(.repeatedRow(category: row.category, series: row.series))
            }
            let value = Self.drawable(row, into: &issues)
            grid[position][category] = Cell(category: category, series: position, value: value)
        }
        var cells: [Cell] = []
        cells.reserveCapacity(data.rows.count)
        for row in grid {
            for case let cell? in row { cells.append(cell) }
        }
        self.grid = grid
        self.cells = cells
        numbers = cells.compactMap(\.value.number)
        self.issues = issues
    }

    private static func drawable(_ row: PlotRow, into issues: inout [PlotIssue]) -> PlotValue {
        guard let number = row.value.number, !(number.magnitude <= largest) else { return row.value }
        issues.append(.notDrawable(category: row.category, series: row.series))
        return PlotValue(absent: .missing, row.value.text)
    }

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

/// Where each key stands in its channel; the first of equal ones counts.
private struct KeyPositions {
    private let keys: [String]
    /// For channels too long to be searched from end to end.
    private var table: [String: Int] = [:]
    /// Where the last key was found: rows mostly come in the channels' order.
    private var last = 0

    init(_ keys: [String], into issues: inout [PlotIssue]) {
        self.keys = keys
        let isLong = keys.count > 16
        for (index, key) in keys.enumerated() {
            let isRepeated = isLong ? table[key] != nil : keys[..<index].contains(key)
            if isRepeated {
                issues.append(.repeatedKey(key))
            } else if isLong {
                table[key] = index
            }
        }
    }

    mutating func position(of key: String) -> Int? {
        if !table.isEmpty { return table[key] }
        if last < keys.count, keys[last] == key { return last }
        guard let found = keys.firstIndex(of: key) else { return nil }
        last = found
        return found
    }
}
