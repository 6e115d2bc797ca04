/// Counts by rating: one bar in as many parts, each told by colour and sign, then sign, word and count beneath.
struct StripForm: ChartForm {
    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        var builder = SceneBuilder(encoded, metrics: metrics)
        let cells = (encoded.grid.first ?? []).compactMap { $0 }.filter { $0.value.number != 0 }
        let spans = Stack.spans(cells, stacking: .percent)
        let scale = LinearScale(domain: 0...1, start: 0, end: metrics.width)
        let total = spans.last?.end ?? 0
        for span in spans where total > 0 {
            let box = Box(left: scale(span.start), top: 0, right: scale(span.end), bottom: metrics.stackedBar + 2)
            builder.add(
                .rect(box), role: .mark, group: encoded.className(ofCategory: span.cell.category),
                datum: encoded.datum(span.cell))
        }
        for span in spans where scale(span.end) - scale(span.start) >= 20 {
            let centre = (scale(span.start) + scale(span.end)) / 2
            let shape = sign(encoded, span.cell).shape(x: centre, y: (metrics.stackedBar + 2) / 2, radius: metrics.sign)
            builder.add(shape, role: .sign, group: "on")
        }
        builder.bottom = total > 0 ? metrics.stackedBar + 8 : 0
        let entries = cells.map { cell in
            KeyEntry(
                shape: sign(encoded, cell), group: encoded.className(ofCategory: cell.category),
                className: SceneBuilder.className(of: cell.value.status),
                word: encoded.data.categories[cell.category].label, value: cell.value.text)
        }
        let keys = KeyFlow(entries, builder: builder, left: 0, top: builder.bottom)
        keys.draw(in: &builder)
        builder.bottom += keys.height
        return builder.scene()
    }

    private func sign(_ encoded: Encoded, _ cell: Cell) -> MarkShape {
        encoded.data.categories[cell.category].shape ?? .ofSeries(cell.category)
    }
}
