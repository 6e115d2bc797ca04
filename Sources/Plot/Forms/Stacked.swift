/// Horizontal bars of parts. The values stand beneath each bar beside their signs: a part is often too small for its
/// figure, and a figure on a coloured or patterned ground reads badly on paper.
struct StackedForm: ChartForm {
    let stacking: Stacking

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        var builder = SceneBuilder(encoded, metrics: metrics)
        // One bar names its parts in its own keys.
        let isAlone = encoded.data.categories.count == 1
        if !isAlone { Legend.draw(in: &builder) }
        var heights = [Double](repeating: 0, count: encoded.data.categories.count)
        // Twice: the keys' room depends on where the labels let the content begin, and the labels on its height.
        for _ in 0..<2 {
            let left = CategoryRows(builder, heights: heights, top: 0).left
            heights = heights.indices.map { index in
                metrics.stackedBar + 2 + keys(encoded, index, named: isAlone, builder, left: left, top: 0).height
            }
        }
        let rows = CategoryRows(builder, heights: heights, top: builder.bottom)
        let spans = heights.indices.map { Stack.spans(encoded.cells(ofCategory: $0), stacking: stacking) }
        let scale = LinearScale(
            domain: LinearScale.fromZero(spans.flatMap { $0.map(\.end) }), start: rows.left, end: metrics.width)
        let inOrder = spans.joined().sorted {
            ($0.cell.series, $0.cell.category) < ($1.cell.series, $1.cell.category)
        }
        for span in inOrder {
            let top = rows.rows[span.cell.category].contentTop
            let box = Box(left: scale(span.start), top: top, right: scale(span.end), bottom: top + metrics.stackedBar)
            if box.width > Fixed(0) { builder.mark(.rect(box), role: .mark, cell: span.cell) }
        }
        for (index, row) in rows.rows.enumerated() {
            keys(
                encoded, index, named: isAlone, builder, left: rows.left,
                top: row.contentTop + metrics.stackedBar + 2
            ).draw(in: &builder)
        }
        rows.draw(in: &builder)
        builder.bottom = rows.bottom
        return builder.scene()
    }

    private func keys(
        _ encoded: Encoded, _ category: Int, named: Bool, _ builder: SceneBuilder, left: Double, top: Double
    ) -> KeyFlow {
        let entries = encoded.cells(ofCategory: category).map { cell in
            KeyEntry(
                shape: .square, group: encoded.className(cell),
                className: SceneBuilder.className(of: cell.value.status),
                word: named ? encoded.data.series[cell.series].label : nil, value: cell.value.text)
        }
        return KeyFlow(entries, builder: builder, left: left, top: top)
    }
}
