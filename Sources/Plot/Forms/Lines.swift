/// Lines through the categories in their order, over a scale with round ticks. Values stand at both ends, names at the
/// last (above the plot where it is narrow). Where the categories' labels don't fit: bars, which show every value.
struct LinesForm: ChartForm {
    /// Fills the room between a line and zero.
    var isFilled = false

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        var builder = SceneBuilder(encoded, metrics: metrics)
        guard encoded.data.categories.count > 1, !encoded.numbers.isEmpty else { return nil }
        if metrics.isNarrow { Legend.draw(in: &builder, shape: MarkShape.ofSeries) }
        let top = builder.bottom + metrics.lineHeight / 2
        let height = metrics.isNarrow ? 190.0 : 210.0
        guard let plot = LinePlot(builder, context: context, top: top, height: height, isFilled: isFilled) else {
            return nil
        }
        plot.drawAxis(in: &builder)
        if isFilled { for series in encoded.data.series.indices { plot.drawArea(series, in: &builder) } }
        for series in encoded.data.series.indices { plot.drawLine(series, in: &builder) }
        plot.drawEnds(in: &builder)
        plot.drawCategories(in: &builder)
        StatusKey.draw(
            encoded.cells.filter { $0.value.number != nil }, in: &builder, context: context,
            group: encoded.data.series[0].slot.className,
            shape: { _ in .circle }, classes: { _ in "point hollow" })
        return builder.scene()
    }
}

/// The trained scales of a line chart and its drawing.
private struct LinePlot {
    let values: ValueAxis
    let categories: CategoryAxis
    /// Where the first values end and the last ones begin.
    let firstRight: Double
    let lastLeft: Double
    /// How wide the names at the last values may be; 0 where they stand above the plot.
    let nameRoom: Double
    /// The series with absent values between their ends: each has a line of words beneath the plot.
    let absenceRows: [Int]
    let top: Double
    let bottom: Double

    /// Nil where a label does not fit.
    init?(_ builder: SceneBuilder, context: PlotContext, top: Double, height: Double, isFilled: Bool) {
        let encoded = builder.encoded
        let metrics = builder.metrics
        self.top = top
        bottom = top + height
        // A filled room has a size, and so must begin at zero.
        values = ValueAxis(
            builder, context: context, top: top, bottom: bottom,
            wished: isFilled ? LinearScale.fromZero(encoded.numbers) : nil)
        let last = encoded.data.categories.count - 1
        let room = { (column: Int) in
            SceneBuilder.room(encoded.cells(ofCategory: column).map { builder.width($0.value.text) }.max() ?? 0)
        }
        nameRoom = metrics.isNarrow || encoded.data.series.count == 1 ? 0 : 150
        firstRight = values.room + 8 + room(0)
        lastLeft = metrics.width - room(last) - (nameRoom > 0 ? nameRoom + metrics.labelGap : 0)
        guard let categories = CategoryAxis(builder, from: firstRight + 12, to: lastLeft - 12) else { return nil }
        self.categories = categories
        let absences = encoded.cells.filter {
            $0.value.number == nil && $0.category > 0 && $0.category < last
        }
        absenceRows = Set(absences.map(\.series)).sorted()
        guard absences.allSatisfy({ builder.width($0.value.text) + 22 <= categories.step }) else { return nil }
    }

    private var x: BandScale { categories.scale }
    private var y: LinearScale { values.scale }

    func drawAxis(in builder: inout SceneBuilder) {
        values.draw(in: &builder, from: firstRight + 6, to: lastLeft - 6)
    }

    /// The room between a line and zero, in pieces as the line is; paler where the figure is no plain one.
    func drawArea(_ series: Int, in builder: inout SceneBuilder) {
        let slot = builder.data.series[series]
        let cells = builder.encoded.grid[series]
        for (left, right) in zip(cells, cells.dropFirst()) {
            guard let left, let right, let start = left.value.number, let end = right.value.number else { continue }
            let corners = [
                Point(x.centre(left.category), y(0)), Point(x.centre(left.category), y(start)),
                Point(x.centre(right.category), y(end)), Point(x.centre(right.category), y(0)),
            ]
            builder.add(
                .path(Shape.polyline(corners) + [.close]), role: .furniture, group: slot.slot.className, key: slot.id,
                className: right.value.status == .actual ? "area" : "area est")
        }
    }

    /// A line in pieces: broken where a value is absent, dashed towards an estimate or plan.
    func drawLine(_ series: Int, in builder: inout SceneBuilder) {
        let cells = builder.encoded.grid[series]
        var piece: [Point] = []
        var pieceClass = "line"
        let slot = builder.data.series[series]
        func finish(_ builder: inout SceneBuilder) {
            if piece.count > 1 {
                builder.add(
                    .path(Shape.polyline(piece)), role: .furniture, group: slot.slot.className, key: slot.id,
                    className: pieceClass)
            }
        }
        for cell in cells {
            guard let cell, let number = cell.value.number else {
                finish(&builder)
                piece = []
                continue
            }
            let point = Point(x.centre(cell.category), y(number))
            let className = cell.value.status == .actual ? "line" : "line est"
            if className != pieceClass {
                finish(&builder)
                piece = piece.suffix(1)
                pieceClass = className
            }
            piece.append(point)
        }
        finish(&builder)
        drawPoints(series, in: &builder)
    }

    private func drawPoints(_ series: Int, in builder: inout SceneBuilder) {
        for case let cell? in builder.encoded.grid[series] {
            let place = x.centre(cell.category)
            if let number = cell.value.number {
                let hollow = cell.value.status == .actual ? "point" : "point hollow"
                builder.mark(
                    MarkShape.ofSeries(series).shape(x: place, y: y(number), radius: 4.5), role: .mark,
                    cell: cell, className: hollow)
            } else if let row = absenceRows.firstIndex(of: series), cell.category > 0, cell.category < x.count - 1 {
                let line = bottom + builder.metrics.lineHeight * Double(row + 1)
                let width = builder.width(cell.value.text) + 16
                builder.mark(
                    MarkShape.ofSeries(series).shape(x: place - width / 2 + 5, y: line, radius: 4.5),
                    role: .mark, cell: cell)
                builder.text(
                    cell.value.text, x: place - width / 2 + 16, y: builder.baseLine(centredOn: line), side: .left,
                    group: "value na")
            }
        }
    }

    /// The values at both ends, and the names at the last, moved apart where they would meet.
    func drawEnds(in builder: inout SceneBuilder) {
        drawEnd(0, x: firstRight, side: .right, names: false, in: &builder)
        drawEnd(x.count - 1, x: lastLeft, side: .left, names: nameRoom > 0, in: &builder)
    }

    private func drawEnd(_ column: Int, x: Double, side: TextSide, names: Bool, in builder: inout SceneBuilder) {
        let cells = builder.encoded.cells(ofCategory: column)
        let metrics = builder.metrics
        let labels = cells.map { builder.wrap(names ? builder.data.series[$0.series].label : "", limit: nameRoom) }
        let heights = labels.map { Double(max(1, $0.lines.count)) * metrics.lineHeight }
        let centres = Labels.spread(
            cells.map { wishedPlace($0, builder.encoded) }, size: heights, from: top - metrics.lineHeight / 2,
            to: bottom + metrics.lineHeight / 2)
        let valueRoom = cells.map { builder.width($0.value.text) }.max() ?? 0
        for (index, cell) in cells.enumerated() {
            let lineTop = centres[index] - heights[index] / 2
            builder.text(
                cell.value.text, x: x, y: lineTop + metrics.ascent, side: side,
                group: cell.value.number == nil ? "value na" : "value")
            builder.lines(
                labels[index].lines, x: x + valueRoom + metrics.labelGap, top: lineTop, side: .left, group: "label")
        }
    }

    /// Beside its own point, or beside the nearest one where the value is absent.
    private func wishedPlace(_ cell: Cell, _ encoded: Encoded) -> Double {
        let row = encoded.grid[cell.series].compactMap { $0 }
        let nearest = row.filter { $0.value.number != nil }.min {
            abs($0.category - cell.category) < abs($1.category - cell.category)
        }
        return nearest?.value.number.map { y($0) } ?? bottom
    }

    func drawCategories(in builder: inout SceneBuilder) {
        categories.draw(in: &builder, top: bottom + builder.metrics.lineHeight * (Double(absenceRows.count) + 0.5) + 2)
    }
}
