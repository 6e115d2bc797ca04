/// Totals from zero and steps from where the last one ended, one beneath the other, each with its value at its end.
struct WaterfallForm: OwnForm {
    let kinds: [WaterfallStep.Kind]
    let tolerance: Double

    /// Where each bar starts and ends. What follows an absent step begins where the last known one ended.
    private func spans(_ encoded: Encoded) -> [(cell: Cell, start: Double, end: Double)] {
        var running = 0.0
        return (encoded.grid.first ?? []).compactMap { $0 }.map { cell in
            let number = cell.value.number ?? 0
            let isTotal = kind(cell) == .total
            let start = isTotal && cell.value.number != nil ? 0 : running
            let end = start + number
            running = end
            return (cell, start, end)
        }
    }

    private func kind(_ cell: Cell) -> WaterfallStep.Kind {
        kinds.indices.contains(cell.category) ? kinds[cell.category] : .delta
    }

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        let spans = spans(encoded)
        // A step from a number far larger than itself can't be told from none.
        guard spans.allSatisfy({ $0.end.magnitude <= Encoded.largest }) else { return nil }
        var builder = SceneBuilder(encoded, metrics: metrics)
        let heights = encoded.data.categories.map { _ in metrics.bar }
        var rows = CategoryRows(builder, heights: heights, top: 0)
        let widest = spans.map { builder.width($0.cell.value.text) }.max() ?? 0
        let after = SceneBuilder.room(widest + metrics.labelGap + metrics.stub)
        if rows.left > 0, metrics.width - rows.left - after < metrics.width / 4 {
            rows = CategoryRows(builder, heights: heights, top: 0, isAbove: true)
        }
        let start = rows.left + 1
        let end = max(start + 40, metrics.width - after)
        guard after <= metrics.width * 0.8 else { return nil }
        let scale = LinearScale(
            domain: LinearScale.fromZero(spans.flatMap { [$0.start, $0.end] }), start: start.rounded(),
            end: end.rounded(.down))
        for span in spans { draw(span, row: rows.rows[span.cell.category], scale: scale, in: &builder) }
        drawLinks(spans, rows: rows, scale: scale, in: &builder)
        rows.drawBaseLine(x: scale(0), in: &builder)
        rows.draw(in: &builder)
        builder.bottom = rows.bottom
        return builder.scene()
    }

    private func draw(
        _ span: (cell: Cell, start: Double, end: Double), row: CategoryRows.Row, scale: LinearScale,
        in builder: inout SceneBuilder
    ) {
        let cell = span.cell
        let gap = builder.metrics.labelGap
        let y = builder.baseLine(centredOn: (row.contentTop + row.contentBottom) / 2)
        let isAbsent = cell.value.number == nil
        let right = isAbsent ? scale(span.start) + builder.metrics.stub : max(scale(span.start), scale(span.end))
        let inset = isAbsent ? 3.0 : 0
        let box = Box(
            left: min(scale(span.start), scale(span.end)), top: row.contentTop + inset, right: right,
            bottom: row.contentBottom - inset)
        if box.width > Fixed(0) {
            builder.add(
                .rect(box), role: .mark, group: colour(cell, builder.encoded), key: builder.data.series[0].id,
                className: SceneBuilder.className(of: cell.value.status), datum: builder.encoded.datum(cell))
        }
        builder.text(cell.value.text, x: right + gap, y: y, side: .left, group: isAbsent ? "value na" : "value")
    }

    /// A category's own colour, else one for totals and one each for what is added and what is taken away.
    private func colour(_ cell: Cell, _ encoded: Encoded) -> String {
        if let slot = encoded.data.categories[cell.category].slot { return slot.className }
        if kind(cell) == .total { return encoded.className(cell) }
        return (cell.value.number ?? 0) < 0 ? "s6" : "s3"
    }

    /// From the end of each bar down to the next, where labels don't stand between them.
    private func drawLinks(
        _ spans: [(cell: Cell, start: Double, end: Double)], rows: CategoryRows, scale: LinearScale,
        in builder: inout SceneBuilder
    ) {
        guard rows.left > 0 || rows.rows.allSatisfy({ $0.label.lines.isEmpty }) else { return }
        for (upper, lower) in zip(spans, spans.dropFirst()) {
            let x = scale(upper.end).rounded()
            let top = rows.rows[upper.cell.category].contentBottom
            let bottom = rows.rows[lower.cell.category].contentTop
            builder.rule(from: Point(x, top), to: Point(x, bottom), group: "lead")
        }
    }

    /// Every total after the first against what the steps have come to. An absent step makes the next total unsure,
    /// and so it is not checked.
    func issues(_ encoded: Encoded) -> [PlotIssue] {
        var running: Double?
        var issues: [PlotIssue] = []
        for cell in (encoded.grid.first ?? []).compactMap({ $0 }) {
            guard let number = cell.value.number else {
                running = nil
                continue
            }
            switch kind(cell) {
            case .delta: running = running.map { $0 + number } ?? (cell.category == 0 ? number : nil)
            case .total:
                // What adding up in binary costs is no difference.
                let slack = tolerance + max(number.magnitude, 1) * 1e-9
                if let running, (running - number).magnitude > slack {
                    issues.append(
                        .runningTotalOff(
                            category: encoded.data.categories[cell.category].id, running: running, stated: number))
                }
                running = number
            }
        }
        return issues
    }

    /// From the first total to the last, and the largest step each way.
    func findings(_ encoded: Encoded) -> [PlotFinding] {
        let figures = (encoded.grid.first ?? []).compactMap { $0 }.filter { $0.value.number != nil }
        let change = Findings.change(encoded, figures.filter { kind($0) == .total })
        let steps = figures.filter { kind($0) == .delta }
        let largest = steps.max { ($0.value.number ?? 0, $1.category) < ($1.value.number ?? 0, $0.category) }
        let smallest = steps.min { ($0.value.number ?? 0, $0.category) < ($1.value.number ?? 0, $1.category) }
        return [change].compactMap { $0 } + (largest.map { [.maximum(encoded.datum($0))] } ?? [])
            + (steps.count > 1 ? smallest.map { [.minimum(encoded.datum($0))] } ?? [] : [])
    }
}
