/// Bars over quarters: hollow for the plan, solid and thinner for what came to pass. Absences are said beneath their
/// row, as is a note that has no room at the end.
struct GanttForm: OwnForm {
    /// Planned, then actual; by category.
    let spans: [[GanttSpan?]]
    let notes: [String]
    let quarterText: @Sendable (Int) -> String
    let yearText: @Sendable (Int) -> String

    /// A hundred years: more can't be read.
    private static let most = 400
    private static let bar = 18.0

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        let shown = encoded.cells.filter { $0.value.number != nil }.compactMap { span($0) }
        guard let first = shown.map(\.from).min(), let last = shown.map(\.to).max(),
            last.index - first.index < Self.most
        else { return nil }
        var builder = SceneBuilder(encoded, metrics: metrics)
        drawLegend(in: &builder)
        let says = encoded.data.categories.indices.map { self.says($0, encoded) }
        var heights = encoded.data.categories.map { _ in Self.bar }
        for _ in 0..<2 {
            let left = CategoryRows(builder, heights: heights, top: 0).left
            heights = says.map { Self.bar + $0.height(left: left, builder) }
        }
        let axis = QuarterAxis(
            from: first.year * 4, to: last.year * 4 + 4,
            left: CategoryRows(builder, heights: heights, top: 0).left, width: metrics.width)
        let headTop = builder.bottom
        let hasQuarters = axis.hasRoomForQuarters(builder, quarterText)
        let top = headTop + metrics.lineHeight * (hasQuarters ? 2 : 1) + 8
        let rows = CategoryRows(builder, heights: heights, top: top)
        axis.draw(
            top: headTop, spans: rows.rows.map { ($0.contentTop - 4, $0.contentTop + Self.bar + 4) },
            hasQuarters: hasQuarters, quarterText, yearText, in: &builder)
        for cell in encoded.cells { draw(cell, row: rows.rows[cell.category], axis: axis, in: &builder) }
        for (row, says) in zip(rows.rows, says) {
            says.draw(left: rows.left, top: row.contentTop + Self.bar, in: &builder)
        }
        rows.draw(in: &builder)
        builder.bottom = rows.bottom
        StatusKey.draw(
            encoded.cells.filter { $0.series == 1 && $0.value.number != nil }, in: &builder, context: context,
            group: encoded.data.series[1].slot.className)
        return builder.scene()
    }

    private func span(_ cell: Cell) -> GanttSpan? {
        guard spans.indices.contains(cell.series), spans[cell.series].indices.contains(cell.category) else {
            return nil
        }
        return spans[cell.series][cell.category]
    }

    private func drawLegend(in builder: inout SceneBuilder) {
        let entries = builder.data.series.enumerated().map {
            KeyEntry(
                shape: .square, group: $0.element.slot.className, className: $0.offset == 0 ? "plan" : nil,
                word: $0.element.label)
        }
        StatusKey.drawAbove(entries, in: &builder)
    }

    /// What stands beneath a row: the words for spans that are not there, and the note.
    private func says(_ category: Int, _ encoded: Encoded) -> RowWords {
        let absences = encoded.cells(ofCategory: category).filter { $0.value.number == nil }.map { cell in
            KeyEntry(
                shape: .square, group: encoded.className(cell),
                className: SceneBuilder.className(of: cell.value.status), word: encoded.data.series[cell.series].label,
                value: cell.value.text)
        }
        let note = notes.indices.contains(category) ? notes[category] : ""
        return RowWords(absences: absences, note: note)
    }

    private func draw(_ cell: Cell, row: CategoryRows.Row, axis: QuarterAxis, in builder: inout SceneBuilder) {
        guard cell.value.number != nil, let span = span(cell) else { return }
        let inset = cell.series == 0 ? 1.0 : 5.5
        let box = Box(
            left: axis.place(span.from.index) + 1, top: row.contentTop + inset,
            right: axis.place(span.to.index + 1) - 1, bottom: row.contentTop + Self.bar - inset)
        let status = SceneBuilder.className(of: cell.value.status)
        builder.mark(.rect(box), role: .mark, cell: cell, className: cell.series == 0 ? "plan" : status)
    }

    func issues(_ encoded: Encoded) -> [PlotIssue] {
        var issues: [PlotIssue] = []
        for (series, row) in zip(encoded.data.series, spans) {
            for (category, span) in zip(encoded.data.categories, row) {
                guard let span, span.to < span.from else { continue }
                issues.append(.endsBeforeStart(category: category.id, series: series.id))
            }
        }
        let ends = encoded.cells.filter { $0.value.number != nil }.compactMap { span($0) }
        if let first = ends.map(\.from).min(), let last = ends.map(\.to).max(), last.index - first.index >= Self.most {
            issues.append(.tooManyForForm(count: last.index - first.index + 1, limit: Self.most))
        }
        return issues
    }

    /// How late each ended, and how many were in time.
    func findings(_ encoded: Encoded) -> [PlotFinding] {
        let shifts = encoded.data.categories.indices.compactMap { index -> (id: String, quarters: Int)? in
            let cells = encoded.cells(ofCategory: index).filter { $0.value.number != nil }
            guard cells.count == 2, let planned = span(cells[0]), let actual = span(cells[1]) else { return nil }
            return (encoded.data.categories[index].id, actual.to.index - planned.to.index)
        }
        guard !shifts.isEmpty else { return [] }
        return shifts.map { .shift(category: $0.id, quarters: $0.quarters) }
            + [.onTime(count: shifts.filter { $0.quarters <= 0 }.count, of: shifts.count)]
    }

    func keys(_ encoded: Encoded) -> (count: Int, limit: Int) { (encoded.data.series.count, 2) }
}

/// What stands beneath a row's bars.
private struct RowWords {
    let absences: [KeyEntry]
    let note: String

    private func note(left: Double, _ builder: SceneBuilder) -> WrappedText {
        builder.wrap(note, limit: builder.metrics.width - left - 1)
    }

    func height(left: Double, _ builder: SceneBuilder) -> Double {
        let keys = KeyFlow(absences, builder: builder, left: left, top: 0).height
        let lines = Double(note(left: left, builder).lines.count) * builder.metrics.lineHeight
        return keys + lines + (keys + lines > 0 ? 2 : 0)
    }

    func draw(left: Double, top: Double, in builder: inout SceneBuilder) {
        let keys = KeyFlow(absences, builder: builder, left: left, top: top + 2)
        keys.draw(in: &builder)
        builder.lines(
            note(left: left, builder).lines, x: left, top: top + 2 + keys.height, side: .left, group: "label")
    }
}

/// Whole years in quarters from left to right.
private struct QuarterAxis {
    /// The index of the first quarter shown and of the one after the last.
    let first: Int
    let end: Int
    let left: Double
    let right: Double

    init(from first: Int, to end: Int, left: Double, width: Double) {
        (self.first, self.end, self.left, self.right) = (first, max(end, first + 4), left, width - 1)
    }

    var quarter: Double { (right - left) / Double(end - first) }

    func place(_ index: Int) -> Double { left + Double(index - first) * quarter }

    func hasRoomForQuarters(_ builder: SceneBuilder, _ text: (Int) -> String) -> Bool {
        (1...4).allSatisfy { builder.width(text($0)) + 4 <= quarter }
    }

    /// A line at each year's start, a short one at each quarter's, and the years as often as they have room.
    func draw(
        top: Double, spans: [(Double, Double)], hasQuarters: Bool, _ quarterText: (Int) -> String,
        _ yearText: (Int) -> String,
        in builder: inout SceneBuilder
    ) {
        let metrics = builder.metrics
        let years = Array(stride(from: first, to: end, by: 4))
        let widest = years.map { builder.width(yearText($0 / 4)) }.max() ?? 0
        let every = [1, 2, 5, 10, 20, 50].first { Double($0) * quarter * 4 >= widest + 8 } ?? 100
        let lineTop = top + metrics.lineHeight * (hasQuarters ? 2 : 1) + 2
        for index in stride(from: first, through: end, by: quarter >= 4 ? 1 : 4) {
            let x = place(index).rounded()
            let isYear = index % 4 == 0
            let headTop = isYear ? top : lineTop - (hasQuarters ? metrics.lineHeight : 0)
            // Beside the bars only: words stand between them.
            let lines = [(headTop, lineTop + 2)] + (isYear ? spans : [])
            let steps = lines.flatMap { [PathStep.move(Point(x, $0.0)), .line(Point(x, $0.1))] }
            builder.add(.path(steps), role: .furniture, group: "grid")
        }
        for (position, index) in years.enumerated() where position % every == 0 {
            // Over the middle of its year, or from its start on where a label stands for several.
            let x = every == 1 ? place(index) + quarter * 2 : place(index) + 4
            guard every == 1 || x + builder.width(yearText(index / 4)) <= right else { continue }
            builder.text(
                yearText(index / 4), x: x, y: top + metrics.ascent, side: every == 1 ? .middle : .left, group: "tick")
        }
        guard hasQuarters else { return }
        for index in first..<end {
            builder.text(
                quarterText(index % 4 + 1), x: place(index) + quarter / 2,
                y: top + metrics.lineHeight + metrics.ascent, side: .middle, group: "tick")
        }
    }
}
