/// Horizontal bars from zero, each with its value at its end; no axis is needed then.
struct BarsForm: ChartForm {
    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        laidOut(encoded, metrics: metrics)
    }

    func laidOut(_ encoded: Encoded, metrics: Metrics) -> Scene {
        var builder = SceneBuilder(encoded, metrics: metrics)
        Legend.draw(in: &builder)
        let count = max(1, encoded.data.series.count)
        let pitch = count == 1 ? metrics.bar : metrics.groupedBar + 2
        let height = pitch * Double(count) - (count == 1 ? 0 : 2)
        let heights = [Double](repeating: height, count: encoded.data.categories.count)
        var rows = CategoryRows(builder, heights: heights, top: builder.bottom)
        var scale = Self.scale(builder, left: rows.left)
        if rows.left > 0, !Self.isRoomy(builder, scale: scale, left: rows.left) {
            rows = CategoryRows(builder, heights: heights, top: builder.bottom, isAbove: true)
            scale = Self.scale(builder, left: rows.left)
        }
        let zero = scale(0)
        for cell in encoded.cells {
            let top = rows.rows[cell.category].contentTop + pitch * Double(cell.series)
            let bar = Bar(cell: cell, top: top, bottom: top + (count == 1 ? pitch : pitch - 2))
            bar.draw(in: &builder, scale: scale, left: rows.left)
        }
        rows.drawBaseLine(x: zero, in: &builder)
        rows.draw(in: &builder)
        builder.bottom = rows.bottom
        return builder.scene(baseLine: .vertical(x: Fixed(zero)))
    }

    /// Room for the values is taken off both ends before the scale is trained.
    private static func scale(_ builder: SceneBuilder, left: Double) -> LinearScale {
        let cells = builder.encoded.cells
        let gap = builder.metrics.labelGap
        let widths = { (isWanted: (Double) -> Bool) in
            cells.compactMap { cell in cell.value.number.map(isWanted) == true ? builder.width(cell.value.text) : nil }
        }
        let stub = cells.contains { $0.value.number == nil } ? builder.metrics.stub + 2 : 0
        let after = max(widths { $0 >= 0 }.max().map { SceneBuilder.room($0 + gap) } ?? 0, stub)
        let before = widths { $0 < 0 }.max().map { SceneBuilder.room($0 + gap) } ?? 0
        let start = left + before + 1
        let end = max(start + 40, builder.metrics.width - after - 1)
        // On a whole unit, so that the base line is sharp.
        let domain = LinearScale.fromZero(builder.encoded.numbers)
        return LinearScale(domain: domain, start: start.rounded(), end: end.rounded(.down))
    }

    /// Whether bars have a quarter of the width at least, and the words for absent values fit on a side of zero.
    private static func isRoomy(_ builder: SceneBuilder, scale: LinearScale, left: Double) -> Bool {
        let metrics = builder.metrics
        let words = builder.encoded.cells.filter { $0.value.number == nil }.map { builder.width($0.value.text) }
        let longest = (words.max() ?? 0) + metrics.labelGap + metrics.stub
        let room = max(metrics.width - scale(0), scale(0) - left)
        return scale.end - scale.start >= metrics.width / 4 && longest <= room
    }

    private struct Bar {
        let cell: Cell
        let top: Double
        let bottom: Double

        func draw(in builder: inout SceneBuilder, scale: LinearScale, left: Double) {
            let gap = builder.metrics.labelGap
            let baseLine = builder.baseLine(centredOn: (top + bottom) / 2)
            guard let number = cell.value.number else {
                drawAbsence(in: &builder, zero: scale(0), left: left)
                return
            }
            let box = Box(left: scale(0), top: top, right: scale(number), bottom: bottom)
            // Zero has a value but no bar.
            if box.width > Fixed(0) { builder.mark(.rect(box), role: .bar, cell: cell) }
            builder.text(
                cell.value.text, x: scale(number) + (number < 0 ? -gap : gap), y: baseLine,
                side: number < 0 ? .right : .left, group: "value")
        }

        /// An empty stub and the words that say why; the words go before the base line where there is no room after it.
        private func drawAbsence(in builder: inout SceneBuilder, zero: Double, left: Double) {
            let gap = builder.metrics.labelGap
            let stub = cell.value.status == .notApplicable ? 0 : builder.metrics.stub
            if stub > 0 {
                let box = Box(left: zero, top: top + 3, right: zero + stub, bottom: bottom - 3)
                builder.mark(.rect(box), role: .mark, cell: cell)
            }
            let width = builder.width(cell.value.text)
            let after = zero + stub + gap
            let isBefore = after + width > builder.metrics.width && zero - gap - width >= left
            builder.text(
                cell.value.text, x: isBefore ? zero - gap : after, y: builder.baseLine(centredOn: (top + bottom) / 2),
                side: isBefore ? .right : .left, group: "value na")
        }
    }
}
