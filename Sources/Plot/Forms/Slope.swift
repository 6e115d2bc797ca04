/// Two columns of points, the two of a series joined by a line. Values stand at both ends and names at the last one;
/// the plot grows until all of them have room.
struct SlopeForm: OwnForm {
    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        guard encoded.data.categories.count == 2, !encoded.data.series.isEmpty else { return nil }
        var builder = SceneBuilder(encoded, metrics: metrics)
        guard let plot = SlopePlot(builder) else { return nil }
        plot.draw(in: &builder, context: context)
        return builder.scene()
    }

    func issues(_ encoded: Encoded) -> [PlotIssue] {
        let count = encoded.data.categories.count
        return count == 2 ? [] : [.tooManyForForm(count: count, limit: 2)]
    }

    func findings(_ encoded: Encoded) -> [PlotFinding] {
        encoded.grid.compactMap { Findings.change(encoded, $0.prefix(2).compactMap { $0 }) }
    }
}

private struct SlopePlot {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let y: LinearScale
    private let rows: [(first: Cell?, last: Cell?)]
    private let names: [WrappedText]
    private let heads: [WrappedText]

    /// Nil where a word does not fit its place.
    init?(_ builder: SceneBuilder) {
        let encoded = builder.encoded
        let metrics = builder.metrics
        rows = encoded.grid.map { ($0.first ?? nil, $0.dropFirst().first ?? nil) }
        let room = { (cells: [Cell?]) in
            SceneBuilder.room(cells.compactMap { $0.map { builder.width($0.value.text) } }.max() ?? 0)
        }
        let isNamed = encoded.data.series.count > 1
        let limit = (metrics.width * (metrics.isNarrow ? 0.34 : 0.36)).rounded()
        names = encoded.data.series.map { builder.wrap(isNamed ? $0.label : "", limit: limit) }
        let ends = zip(rows, names).map { row, name in
            (row.last.map { builder.width($0.value.text) } ?? 0) + (isNamed ? name.width + metrics.labelGap : 0)
        }
        let left = room(rows.map(\.first)) + 12
        let right = metrics.width - SceneBuilder.room(ends.max() ?? 0) - 12
        (self.left, self.right) = (left, right)
        heads = encoded.data.categories.prefix(2).map { builder.wrap($0.label, limit: (right - left) / 2 - 6) }
        guard right - left >= 60, !names.contains(where: \.isTorn),
            heads.allSatisfy({ !$0.isTorn && $0.lines.count < 4 })
        else { return nil }
        top = Double(heads.map(\.lines.count).max() ?? 1) * metrics.lineHeight + metrics.lineHeight
        let labels = names.map { Double(max(1, $0.lines.count)) * metrics.lineHeight }.reduce(0, +)
        bottom = top + max(metrics.isNarrow ? 180 : 210, labels)
        let numbers = rows.flatMap { [$0.first, $0.last] }.compactMap { $0?.value.number }
        y = LinearScale(domain: LinearScale.near(numbers), start: bottom - 6, end: top + 6)
    }

    func draw(in builder: inout SceneBuilder, context: PlotContext) {
        let metrics = builder.metrics
        for (x, head) in zip([left, right], heads) {
            builder.rule(from: Point(x, top - 6), to: Point(x, bottom + 6), group: "grid")
            builder.lines(head.lines, x: x, top: 0, side: x == left ? .left : .right, group: "label")
        }
        for (series, row) in rows.enumerated() { drawLine(series, row, in: &builder) }
        drawEnd(rows.map(\.first), x: left - 12, isLast: false, in: &builder)
        drawEnd(rows.map(\.last), x: right + 12, isLast: true, in: &builder)
        builder.bottom = bottom + metrics.lineHeight / 2
        StatusKey.draw(
            rows.flatMap { [$0.first, $0.last] }.compactMap { $0 }.filter { $0.value.number != nil }, in: &builder,
            context: context, group: builder.data.series[0].slot.className, shape: { _ in .circle },
            classes: { _ in "point hollow" })
    }

    private func drawLine(_ series: Int, _ row: (first: Cell?, last: Cell?), in builder: inout SceneBuilder) {
        let slot = builder.data.series[series]
        let ends = [(row.first, left), (row.last, right)]
        let points = ends.compactMap { cell, x in cell?.value.number.map { Point(x, y($0)) } }
        if points.count == 2 {
            let isPlain = row.first?.value.status == .actual && row.last?.value.status == .actual
            builder.add(
                .path(Shape.polyline(points)), role: .furniture, group: slot.slot.className, key: slot.id,
                className: isPlain ? "line" : "line est")
        }
        for (cell, x) in ends {
            guard let cell else { continue }
            let shape = MarkShape.ofSeries(series).shape(x: x, y: place(series, cell), radius: 4.5)
            let figure = cell.value.status == .actual ? "point" : "point hollow"
            builder.mark(shape, role: .mark, cell: cell, className: cell.value.number == nil ? nil : figure)
        }
    }

    /// An absent value stands at the height of the other end.
    private func place(_ series: Int, _ cell: Cell?) -> Double {
        let number = cell?.value.number ?? rows[series].first?.value.number ?? rows[series].last?.value.number
        return number.map { y($0) } ?? bottom - 6
    }

    private func drawEnd(_ cells: [Cell?], x: Double, isLast: Bool, in builder: inout SceneBuilder) {
        let metrics = builder.metrics
        let heights = names.map { Double(isLast ? max(1, $0.lines.count) : 1) * metrics.lineHeight }
        let centres = Labels.spread(
            cells.indices.map { place($0, cells[$0]) }, size: heights, from: top - metrics.lineHeight / 2,
            to: bottom + metrics.lineHeight / 2)
        for (index, cell) in cells.enumerated() {
            let lineTop = centres[index] - heights[index] / 2
            if let cell {
                builder.text(
                    cell.value.text, x: x, y: lineTop + metrics.ascent, side: isLast ? .left : .right,
                    group: cell.value.number == nil ? "value na" : "value")
            }
            guard isLast else { continue }
            let room = cell.map { builder.width($0.value.text) + metrics.labelGap } ?? 0
            builder.lines(names[index].lines, x: x + room, top: lineTop, side: .left, group: "label")
        }
    }
}
