/// Panels in a grid that folds: the widest number of columns in which every word fits.
struct MultiplesForm: OwnForm {
    /// The words above each panel, and how many of the chart's series it has.
    let panels: [(label: String, count: Int)]
    /// The series of a panel.
    let series: [PlotSeries]
    let mark: Mark

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        var builder = SceneBuilder(encoded, metrics: metrics)
        drawLegend(in: &builder)
        let grids = (1...(metrics.isNarrow ? 2 : 4)).reversed().filter { $0 == 1 || $0 <= panels.count }
        let widths = grids.map { (($0, (metrics.width - Double($0 - 1) * 24) / Double($0))) }
        guard let (columns, width) = widths.first(where: { fits(encoded, width: $0.1, builder) }) else { return nil }
        var start = 0
        let contents = panels.map { panel -> ArraySlice<[Cell?]> in
            defer { start += panel.count }
            return encoded.grid[start..<(start + panel.count)]
        }
        for row in stride(from: 0, to: panels.count, by: columns) {
            let inRow = row..<min(row + columns, panels.count)
            let titles = inRow.map { builder.wrap(panels[$0].label, limit: width, isBold: true) }
            let titleHeight = Double(titles.map(\.lines.count).max() ?? 0) * metrics.lineHeight
            let top = builder.bottom
            var bottom = top
            for (title, index) in zip(titles, inRow) {
                let left = Double(index - row) * (width + 24)
                // Words of fewer lines stand at the foot, next to their picture.
                let lift = titleHeight - Double(title.lines.count) * metrics.lineHeight
                builder.lines(title.lines, x: left, top: top + lift, side: .left, group: "head")
                builder.bottom = top + titleHeight + 4
                let panel = PanelPlot(
                    rows: Array(contents[index]), mark: mark, left: left, width: width,
                    domain: LinearScale.fromZero(encoded.numbers))
                panel.draw(in: &builder)
                bottom = max(bottom, builder.bottom)
            }
            builder.bottom = bottom + metrics.categoryGap + 4
        }
        builder.bottom -= metrics.categoryGap + 4
        StatusKey.draw(
            encoded.cells, in: &builder, context: context, group: series.first?.slot.className ?? "s0",
            shape: { $0.isFigure && drawsPoints ? .circle : .square },
            classes: { $0.isFigure && drawsPoints ? "point hollow" : SceneBuilder.className(of: $0) })
        return builder.scene()
    }

    private var drawsPoints: Bool { mark != .column && mark != .bar }

    private func drawLegend(in builder: inout SceneBuilder) {
        guard series.count > 1 else { return }
        let entries = series.enumerated().map {
            KeyEntry(shape: .ofSeries($0.offset), group: $0.element.slot.className, word: $0.element.label)
        }
        StatusKey.drawAbove(entries, in: &builder)
    }

    private func fits(_ encoded: Encoded, width: Double, _ builder: SceneBuilder) -> Bool {
        let isBelow = width >= builder.metrics.width
        guard panels.allSatisfy({ !builder.wrap($0.label, limit: width, isBold: true).isTorn || isBelow }) else {
            return false
        }
        return PanelPlot.fits(encoded, mark: mark, seriesCount: series.count, width: width, builder)
    }

    func issues(_ encoded: Encoded) -> [PlotIssue] {
        panels.contains { $0.count != series.count }
            ? [.tooManyForForm(count: panels.map(\.count).max() ?? 0, limit: series.count)] : []
    }

    func findings(_ encoded: Encoded) -> [PlotFinding] { Findings.withChanges(encoded) }
    func keys(_ encoded: Encoded) -> (count: Int, limit: Int) { (series.count, mark == .line ? 4 : 6) }
}
