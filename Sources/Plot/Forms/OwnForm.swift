/// A form whose data say more than a grid of values: it brings its own checks and findings.
protocol OwnForm: ChartForm, Sendable {
    /// What is wrong with the data as this form understands them.
    func issues(_ encoded: Encoded) -> [PlotIssue]
    /// What the figures show.
    func findings(_ encoded: Encoded) -> [PlotFinding]
    /// How many things a reader must keep apart by their colour, and how many that may be.
    func keys(_ encoded: Encoded) -> (count: Int, limit: Int)
}

extension OwnForm {
    func issues(_ encoded: Encoded) -> [PlotIssue] { [] }
    func findings(_ encoded: Encoded) -> [PlotFinding] { Findings.of(encoded) }
    func keys(_ encoded: Encoded) -> (count: Int, limit: Int) { (encoded.data.series.count, 6) }
}

extension Findings {
    /// From the first figure of a row of cells to its last; nil where there are fewer than two.
    static func change(_ encoded: Encoded, _ cells: [Cell]) -> PlotFinding? {
        let figures = cells.filter { $0.value.number != nil }
        guard figures.count > 1, let first = figures.first, let last = figures.last,
            let start = first.value.number, let end = last.value.number
        else { return nil }
        return .change(
            from: encoded.datum(first), to: encoded.datum(last), difference: end - start,
            ratio: start == 0 ? nil : (end - start) / start.magnitude)
    }

    /// The plain findings, and the change of every series from its first figure to its last.
    static func withChanges(_ encoded: Encoded) -> [PlotFinding] {
        of(encoded) + encoded.grid.compactMap { change(encoded, $0.compactMap { $0 }) }
    }
}

extension Lint {
    /// Words on cells and tiles keep within them.
    func groundIssues() -> [PlotIssue] {
        let grounds = scene.items.filter { $0.role == .ground }.map(\.shape.box).sorted { $0.top < $1.top }
        guard !grounds.isEmpty else { return [] }
        return scene.texts.compactMap { run in
            for ground in grounds {
                if ground.top >= run.box.bottom { break }
                if ground.overlaps(run.box), !ground.contains(run.box) { return .textOverEdge(run.text) }
            }
            return nil
        }
    }
}
