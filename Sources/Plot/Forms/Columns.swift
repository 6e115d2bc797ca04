/// Vertical bars from zero with their values above them. Only where every word fits its band: otherwise horizontal.
struct ColumnsForm: ChartForm {
    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        var builder = SceneBuilder(encoded, metrics: metrics)
        let bands = BandScale(count: encoded.data.categories.count, start: 0, end: metrics.width)
        let labels = encoded.data.categories.map { builder.wrap($0.label, limit: bands.band - 8) }
        let seriesCount = encoded.data.series.count
        let slots = BandScale(count: seriesCount, start: 0, end: min(bands.band * 0.84, 64 * Double(seriesCount)))
        let valueLimit = (seriesCount == 1 ? bands.band : slots.band) - 4
        let fits =
            labels.allSatisfy { !$0.isTorn && $0.lines.count <= 3 && $0.width <= bands.band - 8 }
            && encoded.cells.allSatisfy { builder.width($0.value.text) <= valueLimit }
        guard fits, !encoded.cells.isEmpty else { return nil }

        Legend.draw(in: &builder)
        let domain = LinearScale.fromZero(encoded.numbers)
        let top = (builder.bottom + metrics.lineHeight).rounded()
        let plotHeight = metrics.isNarrow ? 160.0 : 180.0
        let scale = LinearScale(domain: domain, start: top + plotHeight, end: top)
        for cell in encoded.cells {
            let left = bands.centre(cell.category) - slots.end / 2 + slots.band * Double(cell.series)
            draw(cell, left: left + 1, right: left + slots.band - 1, scale: scale, in: &builder)
        }
        let zero = scale(0)
        builder.rule(from: Point(0, zero), to: Point(metrics.width, zero), group: "axis")
        builder.bottom = top + plotHeight + (domain.lowerBound < 0 ? metrics.lineHeight : 0) + 4
        for (index, label) in labels.enumerated() {
            builder.lines(label.lines, x: bands.centre(index), top: builder.bottom, side: .middle, group: "label")
        }
        builder.bottom += Double(labels.map(\.lines.count).max() ?? 0) * metrics.lineHeight
        return builder.scene(baseLine: .horizontal(y: Fixed(zero)))
    }

    private func draw(_ cell: Cell, left: Double, right: Double, scale: LinearScale, in builder: inout SceneBuilder) {
        let zero = scale(0)
        let middle = (left + right) / 2
        let metrics = builder.metrics
        let descent = metrics.lineHeight - metrics.ascent
        guard let number = cell.value.number else {
            // Away from zero to the side on which there are bars.
            let isBelow = scale.domain.upperBound <= 0
            let stub = cell.value.status == .notApplicable ? 0 : metrics.stub
            let end = zero + (isBelow ? stub : -stub)
            if stub > 0 {
                builder.mark(
                    .rect(Box(left: left + 3, top: end, right: right - 3, bottom: zero)), role: .mark, cell: cell)
            }
            let y = isBelow ? end + metrics.ascent : end - descent
            builder.text(cell.value.text, x: middle, y: y, side: .middle, group: "value na")
            return
        }
        let box = Box(left: left, top: scale(number), right: right, bottom: zero)
        if box.height > Fixed(0) { builder.mark(.rect(box), role: .bar, cell: cell) }
        let y = number < 0 ? scale(number) + metrics.ascent : scale(number) - descent
        builder.text(cell.value.text, x: middle, y: y, side: .middle, group: "value")
    }
}
