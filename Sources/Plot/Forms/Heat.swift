/// A matrix of shaded cells under heads and beside names, with a legend of the classes.
struct HeatForm: OwnForm {
    let thresholds: [PlotTick]

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        guard !encoded.data.categories.isEmpty, !encoded.data.series.isEmpty else { return nil }
        let builder = SceneBuilder(encoded, metrics: metrics)
        let plot = HeatPlot(builder, thresholds: thresholds)
        // On a phone a wide matrix is easier to read as a high one.
        if metrics.isNarrow, !plot.isEasy, encoded.data.series.count > encoded.data.categories.count {
            let turned = SceneBuilder(Encoded(encoded.data.transposed), metrics: metrics)
            var scene = HeatPlot(turned, thresholds: thresholds).scene(turned, context: context)
            for index in scene.items.indices {
                guard let datum = scene.items[index].datum else { continue }
                scene.items[index].datum = PlotDatum(
                    category: datum.series, series: datum.category, value: datum.value)
            }
            return scene
        }
        return plot.scene(builder, context: context)
    }

    /// The largest and the smallest figure of all, and their sum by column.
    func findings(_ encoded: Encoded) -> [PlotFinding] {
        let figures = encoded.cells.filter { $0.value.number != nil }
        let order = { (cell: Cell) in (cell.value.number ?? 0, -cell.series, -cell.category) }
        let most = figures.max { order($0) < order($1) }
        let least = figures.min {
            (order($0).0, -order($0).1, -order($0).2) < (order($1).0, -order($1).1, -order($1).2)
        }
        let totals = Findings.of(encoded).filter { if case .total = $0 { true } else { false } }
        return (most.map { [.maximum(encoded.datum($0))] } ?? [])
            + (figures.count > 1 ? least.map { [.minimum(encoded.datum($0))] } ?? [] : []) + totals
    }

    func issues(_ encoded: Encoded) -> [PlotIssue] {
        thresholds.count > 6 ? [.tooManyForForm(count: thresholds.count, limit: 6)] : []
    }

    /// Shades are told apart by class, not by series.
    func keys(_ encoded: Encoded) -> (count: Int, limit: Int) {
        (HeatClasses(thresholds, numbers: encoded.numbers).count, 7)
    }
}

extension ChartData {
    /// Categories as series and series as categories.
    var transposed: ChartData {
        ChartData(
            title: title, description: description,
            categories: series.map { PlotCategory(id: $0.id, label: $0.label) },
            series: categories.enumerated().map {
                PlotSeries(id: $0.element.id, label: $0.element.label, slot: .series($0.offset + 1))
            },
            rows: rows.map { PlotRow(category: $0.series, series: $0.category, value: $0.value) })
    }
}

/// A matrix measured out: the room for names, the cells, and blocks of columns where one row of them can't hold all.
private struct HeatPlot {
    /// Whether all columns lie side by side and the cells hold their values.
    var isEasy: Bool { printsValues && blocks.count == 1 }

    private let classes: HeatClasses
    private let names: [WrappedText]
    private let heads: [WrappedText]?
    private let printsValues: Bool
    private let left: Double
    private let cellWidth: Double
    private let cellHeight: Double
    private let blocks: [Range<Int>]

    init(_ builder: SceneBuilder, thresholds: [PlotTick]) {
        let data = builder.data
        let metrics = builder.metrics
        classes = HeatClasses(thresholds, numbers: builder.encoded.numbers)
        let beside = data.categories.map { builder.wrap($0.label, limit: (metrics.width * 0.34).rounded()) }
        let fits = beside.allSatisfy { !$0.isTorn && $0.lines.count <= 3 }
        names = fits ? beside : data.categories.map { builder.wrap($0.label, limit: metrics.width) }
        let nameRoom = SceneBuilder.room(names.map(\.width).max() ?? 0)
        let left = fits && nameRoom > 0 ? nameRoom + metrics.labelGap : 0
        let count = data.series.count
        // A cell must at least hold the number of its column.
        let least = max(24, builder.width("\(count)", isBold: true) + 6)
        let most = max(1, Int((metrics.width - left) / least))
        let blockCount = (count + most - 1) / most
        let perBlock = (count + blockCount - 1) / blockCount
        blocks = (0..<blockCount).map { ($0 * perBlock)..<min(count, ($0 + 1) * perBlock) }.filter { !$0.isEmpty }
        let width = min(96, ((metrics.width - left) / Double(perBlock)).rounded(.down))
        let words = data.series.map { builder.wrap($0.label, limit: width - 6) }
        heads = words.allSatisfy { !$0.isTorn && $0.lines.count <= 3 && $0.width <= width - 4 } ? words : nil
        printsValues = builder.encoded.cells.allSatisfy { builder.width($0.value.text) + 6 <= width }
        (self.left, cellWidth, cellHeight) = (left, width, metrics.lineHeight + 8)
    }

    func scene(_ builder: SceneBuilder, context: PlotContext) -> Scene {
        var builder = builder
        drawLegend(in: &builder, context: context)
        for block in blocks {
            if block.lowerBound > 0 { builder.bottom += builder.metrics.categoryGap }
            draw(block, in: &builder)
        }
        if heads == nil {
            NumberedKey(
                entries: builder.data.series.enumerated().map {
                    .init(token: "\($0.offset + 1)", word: $0.element.label)
                }
            ).draw(in: &builder)
        }
        let unsaid = builder.encoded.cells.filter { !printsValues || $0.value.status.isFigure }
        StatusKey.draw(
            unsaid, in: &builder, context: context, group: "heat",
            classes: { ($0.isFigure ? "q1 " : "") + (SceneBuilder.className(of: $0) ?? "") })
        return builder.scene()
    }

    private func drawLegend(in builder: inout SceneBuilder, context: PlotContext) {
        guard classes.count > 1 else { return }
        let entries = (0..<classes.count).map {
            KeyEntry(
                shape: .square, group: "heat", className: "q\(classes.shade($0))",
                word: classes.label($0, context: context))
        }
        StatusKey.drawAbove(entries, in: &builder)
    }

    private func draw(_ block: Range<Int>, in builder: inout SceneBuilder) {
        let metrics = builder.metrics
        let headLines = heads.map { heads in block.map { heads[$0].lines.count }.max() ?? 1 } ?? 1
        let headTop = builder.bottom
        var top = headTop + Double(headLines) * metrics.lineHeight + 3
        for series in block {
            let x = left + (Double(series - block.lowerBound) + 0.5) * cellWidth
            let lines = heads?[series].lines ?? ["\(series + 1)"]
            // Heads of fewer lines stand at the foot, next to their cells.
            let lift = Double(headLines - lines.count) * metrics.lineHeight
            builder.lines(lines, x: x, top: headTop + lift, side: .middle, group: heads == nil ? "token" : "label")
        }
        for (category, name) in names.enumerated() {
            let nameHeight = Double(name.lines.count) * metrics.lineHeight
            if left == 0 {
                builder.lines(name.lines, x: 0, top: top, side: .left, group: "label")
                top += nameHeight + 2
            }
            let height = left > 0 ? max(cellHeight, nameHeight + 4) : cellHeight
            if left > 0 {
                builder.lines(
                    name.lines, x: left - metrics.labelGap, top: top + (height - nameHeight) / 2, side: .right,
                    group: "label")
            }
            for series in block {
                guard let cell = builder.encoded.grid[series][category] else { continue }
                let x = left + Double(series - block.lowerBound) * cellWidth
                draw(cell, Box(left: x, top: top, right: x + cellWidth, bottom: top + height), in: &builder)
            }
            top += height + (left > 0 ? 0 : 4)
        }
        builder.bottom = top
    }

    private func draw(_ cell: Cell, _ box: Box, in builder: inout SceneBuilder) {
        let status = SceneBuilder.className(of: cell.value.status)
        let shade = cell.value.number.map { classes.shade(classes.index($0)) }
        let className = [shade.map { "q\($0)" }, status].compactMap { $0 }.joined(separator: " ")
        let encoded = builder.encoded
        // An absent value has an outline of its own, apart from its neighbours'.
        let inset = Fixed(tenths: shade == nil ? 20 : 0)
        let own = Box(
            left: box.left + inset, top: box.top + inset, right: box.right - inset, bottom: box.bottom - inset)
        builder.add(
            .rect(own), role: .ground, group: "heat", key: encoded.data.categories[cell.category].id,
            className: className, datum: encoded.datum(cell))
        if cell.value.status == .notApplicable, !printsValues {
            builder.add(
                .path([
                    .move(Point(own.left.value, own.bottom.value)), .line(Point(own.right.value, own.top.value)),
                ]), role: .furniture, group: "heat", key: encoded.data.categories[cell.category].id, className: "gap na"
            )
        }
        guard printsValues else { return }
        let isStrong = shade.map(HeatClasses.isStrong) ?? false
        builder.text(
            cell.value.text, x: (box.left.value + box.right.value) / 2,
            y: builder.baseLine(centredOn: (box.top.value + box.bottom.value) / 2), side: .middle,
            group: shade == nil ? "value na" : isStrong ? "value strong" : "value")
    }
}
