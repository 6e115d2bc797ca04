/// Two points for each category, joined by a bar: plan and actual, or one year and the next. The values stand at the
/// outer sides of the points.
struct DumbbellForm: OwnForm {
    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        guard encoded.data.series.count == 2 else { return nil }
        var builder = SceneBuilder(encoded, metrics: metrics)
        Legend.draw(in: &builder, shape: MarkShape.ofSeries)
        let heights = encoded.data.categories.map { _ in metrics.lineHeight }
        for isAbove in [false, true] {
            let rows = CategoryRows(builder, heights: heights, top: builder.bottom, isAbove: isAbove)
            guard let scale = Self.scale(builder, left: rows.left) else { continue }
            for (index, row) in rows.rows.enumerated() {
                let y = ((row.contentTop + row.contentBottom) / 2).rounded()
                let room = Self.draw(encoded.cells(ofCategory: index), y: y, scale: scale, in: &builder)
                Self.drawRule(scale, y: y, around: room, in: &builder)
            }
            rows.draw(in: &builder)
            builder.bottom = rows.bottom
            return builder.scene()
        }
        return nil
    }

    /// Nil where texts leave the points less than a quarter of the width.
    private static func scale(_ builder: SceneBuilder, left: Double) -> LinearScale? {
        let cells = builder.encoded.cells
        let widest = { (isWanted: (Cell) -> Bool) in
            cells.filter(isWanted).map { builder.width($0.value.text) }.max() ?? 0
        }
        let figures = widest { $0.value.number != nil } + 12
        let absences = widest { $0.value.number == nil } + 24
        let before = SceneBuilder.room(figures)
        // Two absent values stand one after the other.
        let isAbsent = cells.contains { $0.value.number == nil }
        let after = SceneBuilder.room(max(figures, isAbsent ? absences : 0))
        let start = left + before
        let end = builder.metrics.width - after
        let both = builder.data.categories.indices.contains { category in
            builder.encoded.cells(ofCategory: category).filter { $0.value.number == nil }.count == 2
        }
        guard end - start >= builder.metrics.width / 4, !both || left + absences * 2 <= builder.metrics.width
        else { return nil }
        return LinearScale(domain: LinearScale.near(builder.encoded.numbers), start: start, end: end)
    }

    /// The line on which a row's points lie, left open where its words stand.
    private static func drawRule(
        _ scale: LinearScale, y: Double, around room: ClosedRange<Double>, in builder: inout SceneBuilder
    ) {
        let pieces = [(scale.start, min(room.lowerBound, scale.end)), (max(room.upperBound, scale.start), scale.end)]
        let steps = pieces.filter { $0.1 - $0.0 > 4 }.flatMap {
            [PathStep.move(Point($0.0, y)), .line(Point($0.1, y))]
        }
        if !steps.isEmpty { builder.add(.path(steps), role: .furniture, group: "grid") }
    }

    /// Draws points and words, and says from where to where they reach.
    private static func draw(
        _ cells: [Cell], y: Double, scale: LinearScale, in builder: inout SceneBuilder
    ) -> ClosedRange<Double> {
        let figures = cells.filter { $0.value.number != nil }.sorted {
            ($0.value.number ?? 0, $0.series) < ($1.value.number ?? 0, $1.series)
        }
        let places = figures.map { scale($0.value.number ?? 0) }
        if let first = places.first, let last = places.last, first < last {
            builder.add(.path([.move(Point(first, y)), .line(Point(last, y))]), role: .furniture, group: "link")
        }
        // Points at nearly the same place stand one above the other, so that none is hidden.
        let isTight = places.count == 2 && places[1] - places[0] < 7
        for (cell, x) in zip(figures, places) {
            let className = cell.value.status == .actual ? "point" : "point hollow"
            let shape = MarkShape.ofSeries(cell.series).shape(
                x: x, y: isTight ? y + (cell.series == 0 ? -4 : 4) : y, radius: isTight ? 4 : 5.5)
            builder.mark(shape, role: .mark, cell: cell, className: className)
        }
        let baseLine = builder.baseLine(centredOn: y)
        if let first = figures.first, let x = places.first {
            builder.text(first.value.text, x: x - 12, y: baseLine, side: .right, group: "value")
        }
        if figures.count == 2, let last = figures.last, let x = places.last {
            builder.text(last.value.text, x: x + 12, y: baseLine, side: .left, group: "value")
        }
        var x = places.last.map { $0 + 10 } ?? scale.start
        for cell in cells where cell.value.number == nil {
            let shape = MarkShape.ofSeries(cell.series).shape(x: x + 6, y: y, radius: 4.5)
            builder.mark(shape, role: .mark, cell: cell)
            builder.text(cell.value.text, x: x + 14, y: baseLine, side: .left, group: "value na")
            x += builder.width(cell.value.text) + 24
        }
        let start = figures.first.map { places[0] - 18 - builder.width($0.value.text) } ?? scale.start
        let end = figures.count == 2 ? (places.last ?? 0) + 18 + builder.width(figures[1].value.text) : x - 4
        return start...max(start, end)
    }

    /// Each category's change from the first series to the second.
    func findings(_ encoded: Encoded) -> [PlotFinding] {
        Findings.of(encoded)
            + encoded.data.categories.indices.compactMap { Findings.change(encoded, encoded.cells(ofCategory: $0)) }
    }

    func keys(_ encoded: Encoded) -> (count: Int, limit: Int) { (encoded.data.series.count, 2) }
}
