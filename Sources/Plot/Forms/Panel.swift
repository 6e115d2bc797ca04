/// One small picture of several on one scale: its ends are named and valued beneath it, or every bar beside itself.
struct PanelPlot {
    /// By series, then by category.
    let rows: [[Cell?]]
    let mark: Mark
    let left: Double
    let width: Double
    let domain: ClosedRange<Double>

    private static let height = 72.0

    /// Whether every word has room in a panel of a width.
    static func fits(
        _ encoded: Encoded, mark: Mark, seriesCount: Int, width: Double, _ builder: SceneBuilder
    ) -> Bool {
        let names = encoded.data.categories.map(\.label)
        let values = encoded.cells.map { builder.width($0.value.text) }.max() ?? 0
        if mark == .bar {
            let sides = barSides(encoded, builder)
            return width - sides.before - sides.after >= 60
                && names.allSatisfy { !builder.wrap($0, limit: width).isTorn }
        }
        let half = width / 2 - 6
        let ends = [names.first, names.last].compactMap { $0 }
        return width >= 120 && values + (seriesCount > 1 ? 18 : 0) <= half
            && ends.allSatisfy { !builder.wrap($0, limit: half).isTorn }
            // Three units for every point and column.
            && Double(names.count) * Double(mark == .column ? max(1, seriesCount) : 1) * 3 <= width
    }

    func draw(in builder: inout SceneBuilder) {
        if mark == .bar { return drawBars(in: &builder) }
        let top = builder.bottom + 6
        let y = LinearScale(domain: domain, start: top + Self.height, end: top)
        let zero = y(0).rounded()
        builder.rule(from: Point(left, zero), to: Point(left + width, zero), group: "axis")
        mark == .column ? drawColumns(y, in: &builder) : drawLines(y, in: &builder)
        builder.bottom = top + Self.height + 6
        drawEnds(in: &builder)
    }

    private func drawLines(_ y: LinearScale, in builder: inout SceneBuilder) {
        let count = rows.first?.count ?? 0
        let x = LinearScale(domain: 0...Double(max(1, count - 1)), start: left + 6, end: left + width - 6)
        if mark == .area, rows.count == 1 { drawArea(x, y, in: &builder) }
        for row in rows { Trace(x: x, y: y).draw(row, foot: y(0) - 5, marksAll: false, in: &builder) }
    }

    private func drawArea(_ x: LinearScale, _ y: LinearScale, in builder: inout SceneBuilder) {
        let cells = rows[0]
        for (before, after) in zip(cells, cells.dropFirst()) {
            guard let before, let after, let start = before.value.number, let end = after.value.number else { continue }
            let slot = builder.data.series[before.series]
            let (from, to) = (x(Double(before.category)), x(Double(after.category)))
            let corners = [Point(from, y(0)), Point(from, y(start)), Point(to, y(end)), Point(to, y(0))]
            builder.add(
                .path(Shape.polyline(corners) + [.close]), role: .furniture, group: slot.slot.className, key: slot.id,
                className: after.value.status == .actual ? "area" : "area est")
        }
    }

    private func drawColumns(_ y: LinearScale, in builder: inout SceneBuilder) {
        let bands = BandScale(count: rows.first?.count ?? 0, start: left, end: left + width)
        let room = min(bands.band * 0.84, 40 * Double(rows.count))
        let slot = room / Double(max(1, rows.count))
        for (position, row) in rows.enumerated() {
            for case let cell? in row {
                let start = bands.centre(cell.category) - room / 2 + slot * Double(position)
                let number = cell.value.number
                let end = number.map { y($0) } ?? y(0) - 10
                let box = Box(left: start, top: end, right: start + max(1, slot - 1), bottom: y(0))
                if box.height > Fixed(0) { builder.mark(.rect(box), role: .mark, cell: cell) }
            }
        }
    }

    /// The first and last category with their values, a line for each series.
    private func drawEnds(in builder: inout SceneBuilder) {
        let metrics = builder.metrics
        let names = builder.data.categories.map(\.label)
        let ends = [(names.first, left, TextSide.left), (names.count > 1 ? names.last : nil, left + width, .right)]
        let labels = ends.map { builder.wrap($0.0 ?? "", limit: width / 2 - 6) }
        for (label, end) in zip(labels, ends) {
            builder.lines(label.lines, x: end.1, top: builder.bottom, side: end.2, group: "tick")
        }
        builder.bottom += Double(labels.map(\.lines.count).max() ?? 1) * metrics.lineHeight
        for (position, row) in rows.enumerated() {
            let cells = [row.first ?? nil, row.count > 1 ? row.last ?? nil : nil]
            let sign = rows.count > 1 ? 18.0 : 0
            for (cell, end) in zip(cells, ends) {
                guard let cell else { continue }
                let isLeft = end.2 == .left
                builder.text(
                    cell.value.text, x: end.1 + (isLeft ? sign : 0), y: builder.bottom + metrics.ascent, side: end.2,
                    group: cell.value.number == nil ? "value na" : "value")
                guard sign > 0, isLeft else { continue }
                builder.add(
                    MarkShape.ofSeries(position).shape(
                        x: end.1 + metrics.sign, y: (builder.bottom + metrics.lineHeight / 2).rounded(),
                        radius: metrics.sign), role: .sign, group: builder.data.series[cell.series].slot.className)
            }
            builder.bottom += metrics.lineHeight
        }
    }

    /// The room for values before and after the bars.
    private static func barSides(_ encoded: Encoded, _ builder: SceneBuilder) -> (before: Double, after: Double) {
        let gap = builder.metrics.labelGap
        let rooms = encoded.cells.map { cell -> (before: Double, after: Double) in
            let width = builder.width(cell.value.text) + gap
            guard let number = cell.value.number else { return (0, width + builder.metrics.stub) }
            return number < 0 ? (width, 0) : (0, width)
        }
        return (
            SceneBuilder.room(rooms.map(\.before).max() ?? 0), SceneBuilder.room(rooms.map(\.after).max() ?? 0)
        )
    }

    /// Every category with its name above its bars and the values at their ends.
    private func drawBars(in builder: inout SceneBuilder) {
        let metrics = builder.metrics
        let sides = Self.barSides(builder.encoded, builder)
        let x = LinearScale(domain: domain, start: left + sides.before, end: left + width - sides.after)
        for (category, name) in builder.data.categories.enumerated() {
            let label = builder.wrap(name.label, limit: width)
            builder.lines(label.lines, x: left, top: builder.bottom, side: .left, group: "label")
            builder.bottom += Double(label.lines.count) * metrics.lineHeight
            for case let cell? in rows.map({ $0[category] }) {
                let top = builder.bottom
                let height = metrics.lineHeight - 4
                let number = cell.value.number
                let end = number.map { x($0) } ?? x(0) + metrics.stub
                let box = Box(left: x(0), top: top + 2, right: end, bottom: top + 2 + height)
                if box.width > Fixed(0) { builder.mark(.rect(box), role: .mark, cell: cell) }
                let isBefore = (number ?? 0) < 0
                builder.text(
                    cell.value.text, x: end + (isBefore ? -metrics.labelGap : metrics.labelGap),
                    y: builder.baseLine(centredOn: top + 2 + height / 2), side: isBefore ? .right : .left,
                    group: number == nil ? "value na" : "value")
                builder.bottom += metrics.lineHeight
            }
            builder.bottom += 4
        }
    }
}
