/// A bar against the mark of a target, over a track. The values stand beneath each row beside their signs.
struct BulletForm: OwnForm {
    let bands: [BulletBand]
    let scaling: BulletScaling

    private static let value = 0
    private static let target = 1
    private static let baseline = 2

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        guard (2...3).contains(encoded.data.series.count) else { return nil }
        var builder = SceneBuilder(encoded, metrics: metrics)
        drawLegend(in: &builder)
        var heights = [Double](repeating: 0, count: encoded.data.categories.count)
        for _ in 0..<2 {
            let left = CategoryRows(builder, heights: heights, top: 0).left
            heights = heights.indices.map { metrics.bar + 2 + keys($0, builder, left: left, top: 0).height }
        }
        let rows = CategoryRows(builder, heights: heights, top: builder.bottom)
        let room = (start: rows.left + 6, end: metrics.width - 8)
        let all = LinearScale(
            domain: LinearScale.fromZero(encoded.numbers + bandEnds(encoded)), start: room.start, end: room.end)
        for (index, row) in rows.rows.enumerated() {
            let cells = encoded.grid.map { $0.indices.contains(index) ? $0[index] : nil }
            let scale = scaling == .shared ? all : ownScale(cells, from: room.start, to: room.end)
            draw(cells, scale: scale, top: row.contentTop, in: &builder)
        }
        for (index, row) in rows.rows.enumerated() {
            keys(index, builder, left: rows.left, top: row.contentTop + metrics.bar + 2).draw(in: &builder)
        }
        if scaling == .shared { drawZero(rows, x: all(0), in: &builder) }
        rows.draw(in: &builder)
        builder.bottom = rows.bottom
        return builder.scene(baseLine: scaling == .shared ? .vertical(x: Fixed(all(0))) : nil)
    }

    private func drawZero(_ rows: CategoryRows, x: Double, in builder: inout SceneBuilder) {
        let height = builder.metrics.bar
        let steps = rows.rows.flatMap {
            [PathStep.move(Point(x, $0.contentTop)), .line(Point(x, $0.contentTop + height))]
        }
        builder.add(.path(steps), role: .furniture, group: "axis")
    }

    private func bandEnds(_ encoded: Encoded) -> [Double] {
        let targets = (encoded.grid.dropFirst().first ?? []).compactMap { $0?.value.number }
        return targets.flatMap { target in bands.map { target * $0.upTo } }.filter { $0.magnitude <= Encoded.largest }
    }

    /// From where the way begins to the farthest of value and target.
    private func ownScale(_ cells: [Cell?], from start: Double, to end: Double) -> LinearScale {
        let base = origin(cells)
        let target = cells[Self.target]?.value.number
        let ends = target.map { target in bands.map { base + (target - base) * $0.upTo } } ?? []
        let numbers = cells.compactMap { $0?.value.number } + [base] + ends
        return LinearScale(domain: (numbers.min() ?? 0)...(numbers.max() ?? 1), start: start, end: end)
    }

    /// Where bars begin: at zero on a shared scale, else at the baseline where there is one.
    private func origin(_ cells: [Cell?]) -> Double {
        guard scaling == .perRow, cells.indices.contains(Self.baseline) else { return 0 }
        return cells[Self.baseline]?.value.number ?? 0
    }

    private func draw(_ cells: [Cell?], scale: LinearScale, top: Double, in builder: inout SceneBuilder) {
        let height = builder.metrics.bar
        let base = origin(cells)
        if let target = cells[Self.target]?.value.number {
            drawTrack(from: base, to: target, scale: scale, top: top, in: &builder)
        }
        if let cell = cells[Self.value] {
            if let number = cell.value.number {
                let box = Box(left: scale(base), top: top + 5, right: scale(number), bottom: top + height - 5)
                if box.width > Fixed(0) {
                    builder.mark(.rect(box), role: scaling == .shared ? .bar : .mark, cell: cell)
                }
            } else {
                // On the side with room, where the bar would have grown to the left.
                let left = min(scale(base), builder.metrics.width - builder.metrics.stub - 2)
                let box = Box(left: left, top: top + 5, right: left + builder.metrics.stub, bottom: top + height - 5)
                builder.mark(.rect(box), role: .mark, cell: cell)
            }
        }
        if let cell = cells[Self.target], let number = cell.value.number {
            aim(.tick, cell, x: scale(number), y: top + height / 2, radius: height / 2, in: &builder)
        }
        if cells.indices.contains(Self.baseline), let cell = cells[Self.baseline], let number = cell.value.number {
            aim(.diamond, cell, x: scale(number), y: top + height / 2, radius: 5.5, in: &builder)
        }
    }

    private func aim(
        _ shape: MarkShape, _ cell: Cell, x: Double, y: Double, radius: Double, in builder: inout SceneBuilder
    ) {
        builder.add(
            shape.shape(x: x, y: y, radius: radius), role: .mark, group: "aim",
            key: builder.data.series[cell.series].id, className: shape == .diamond ? "from" : nil,
            datum: builder.encoded.datum(cell))
    }

    private func drawTrack(
        from base: Double, to target: Double, scale: LinearScale, top: Double, in builder: inout SceneBuilder
    ) {
        let ends = bands.isEmpty ? [1] : bands.map(\.upTo)
        var start = 0.0
        for (index, end) in ends.enumerated() where end > start {
            let box = Box(
                left: scale(base + (target - base) * start), top: top, right: scale(base + (target - base) * end),
                bottom: top + builder.metrics.bar)
            if box.width > Fixed(0) {
                builder.add(.rect(box), role: .furniture, group: "track", className: Self.bandClass(index))
            }
            start = end
        }
    }

    private static func bandClass(_ index: Int) -> String { "t\(min(index, 3) + 1)" }

    private func sign(_ series: Int) -> MarkShape {
        series == Self.value ? .square : series == Self.target ? .tick : .diamond
    }

    private func drawLegend(in builder: inout SceneBuilder) {
        let roles = builder.data.series.enumerated().map { index, series in
            KeyEntry(
                shape: sign(index), group: index == Self.value ? series.slot.className : "aim",
                className: index == Self.baseline ? "from" : nil, word: series.label)
        }
        let tracks = bands.enumerated().filter { !$0.element.label.isEmpty }.map {
            KeyEntry(shape: .square, group: "track", className: Self.bandClass($0.offset), word: $0.element.label)
        }
        StatusKey.drawAbove(roles + tracks, in: &builder)
    }

    private func keys(_ category: Int, _ builder: SceneBuilder, left: Double, top: Double) -> KeyFlow {
        let entries = builder.encoded.cells(ofCategory: category).map { cell in
            let status = SceneBuilder.className(of: cell.value.status)
            let own = cell.series == Self.baseline ? "from" : nil
            let isFigure = cell.value.number != nil
            return KeyEntry(
                shape: sign(cell.series),
                group: cell.series == Self.value || !isFigure ? builder.encoded.className(cell) : "aim",
                className: cell.series == Self.value || !isFigure ? status : own, value: cell.value.text)
        }
        return KeyFlow(entries, builder: builder, left: left, top: top)
    }

    /// Each row's value as a part of its target; from the baseline on, where there is one and rows have own scales.
    func findings(_ encoded: Encoded) -> [PlotFinding] {
        guard encoded.grid.count >= 2 else { return Findings.of(encoded) }
        return encoded.data.categories.indices.compactMap { index in
            let cells = encoded.grid.map { $0[index] }
            guard let value = cells[Self.value], let target = cells[Self.target], let number = value.value.number,
                let wanted = target.value.number, wanted != origin(cells)
            else { return nil }
            let base = origin(cells)
            return .attained(
                encoded.datum(value), target: encoded.datum(target), share: (number - base) / (wanted - base))
        }
    }

    func keys(_ encoded: Encoded) -> (count: Int, limit: Int) { (encoded.data.series.count, 3) }
}
