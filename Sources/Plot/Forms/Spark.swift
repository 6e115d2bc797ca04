/// A line without axes or words. Absent values break it and leave an empty mark at its foot.
struct SparkForm: OwnForm {
    static let width = 120.0
    static let height = 28.0

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        var builder = SceneBuilder(encoded, metrics: metrics)
        let cells = (encoded.grid.first ?? []).compactMap { $0 }
        let domain = Self.domain(cells.compactMap(\.value.number))
        let trace = Trace(
            x: LinearScale(
                domain: 0...Double(max(1, encoded.data.categories.count - 1)), start: 5, end: Self.width - 5),
            y: LinearScale(domain: domain, start: Self.height - 5, end: 5))
        trace.draw(encoded.grid.first ?? [], foot: Self.height - 5, marksAll: false, in: &builder)
        return Scene(
            width: Fixed(Self.width), height: Fixed(Self.height), items: builder.items, baseLine: nil,
            leastShown: Self.width)
    }

    /// The figures alone decide: a spark shows the course, its cell the size. Equal figures lie in the middle.
    private static func domain(_ numbers: [Double]) -> ClosedRange<Double> {
        guard let lower = numbers.min(), let upper = numbers.max() else { return 0...1 }
        return lower < upper ? lower...upper : (lower - 1)...(upper + 1)
    }

    func findings(_ encoded: Encoded) -> [PlotFinding] { Findings.withChanges(encoded) }
    func keys(_ encoded: Encoded) -> (count: Int, limit: Int) { (encoded.data.series.count, 1) }
}

/// A line through the figures of a series, for small pictures.
struct Trace {
    /// By position of the category.
    let x: LinearScale
    let y: LinearScale

    /// - Parameters:
    ///   - foot: where the marks of absent values stand.
    ///   - marksAll: whether every point is marked, or only the last and those that stand alone.
    func draw(_ row: [Cell?], foot: Double, marksAll: Bool, in builder: inout SceneBuilder) {
        for (left, right) in zip(row, row.dropFirst()) {
            guard let left, let right, let start = left.value.number, let end = right.value.number else { continue }
            let slot = builder.data.series[left.series]
            let isPlain = left.value.status == .actual && right.value.status == .actual
            builder.add(
                .path([.move(point(left, start)), .line(point(right, end))]), role: .furniture,
                group: slot.slot.className, key: slot.id, className: isPlain ? "line" : "line est")
        }
        let last = row.lastIndex { $0?.value.number != nil }
        for (index, cell) in row.enumerated() {
            guard let cell else { continue }
            guard let number = cell.value.number else {
                let box = MarkShape.square.shape(x: x(Double(cell.category)), y: foot, radius: 3.5)
                builder.mark(box, role: .mark, cell: cell)
                continue
            }
            let isAlone = figure(row, index - 1) == nil && figure(row, index + 1) == nil
            guard marksAll || index == last || isAlone || cell.value.status != .actual else { continue }
            let centre = point(cell, number)
            builder.mark(
                .circle(centre: centre, radius: Fixed(3.5)), role: .mark, cell: cell,
                className: cell.value.status == .actual ? "point" : "point hollow")
        }
    }

    private func point(_ cell: Cell, _ number: Double) -> Point { Point(x(Double(cell.category)), y(number)) }

    private func figure(_ row: [Cell?], _ index: Int) -> Double? {
        row.indices.contains(index) ? row[index]?.value.number : nil
    }
}
