/// A ring of shares, with a list of words and values in the order of the slices. Only for figures of zero or more.
struct DonutForm: ChartForm {
    let centre: [String]

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        var builder = SceneBuilder(encoded, metrics: metrics)
        let cells = (encoded.grid.first ?? []).compactMap { $0 }
        let spans = Stack.spans(cells, stacking: .percent).filter { $0.end > $0.start }
        guard !spans.isEmpty else { return nil }
        let radius = metrics.isNarrow ? 88.0 : 100.0
        let ring = Ring(
            x: metrics.isNarrow ? metrics.width / 2 : radius + 2, y: radius + 2, outer: radius, inner: radius * 0.62)
        let list = List(cells, builder: builder, left: metrics.isNarrow ? 0 : radius * 2 + 40)
        // The smaller of ring and list stands in the middle of the larger.
        let isBeside = !metrics.isNarrow
        let shift = isBeside ? max(0, (list.height - ring.y * 2) / 2).rounded() : 0
        for span in spans {
            builder.add(
                .path(ring.slice(from: span.start, to: span.end, shift: shift)), role: .mark,
                group: encoded.className(ofCategory: span.cell.category),
                className: SceneBuilder.className(of: span.cell.value.status), datum: encoded.datum(span.cell))
        }
        drawCentre(in: &builder, ring: ring, shift: shift)
        let top = isBeside ? max(0, (ring.y * 2 - list.height) / 2).rounded() : ring.y * 2 + 12
        list.draw(in: &builder, top: top)
        builder.bottom = max(top + list.height, ring.y * 2)
        return builder.scene()
    }

    /// The first line large where it fits, the others beneath.
    private func drawCentre(in builder: inout SceneBuilder, ring: Ring, shift: Double) {
        guard let first = centre.first else { return }
        let metrics = builder.metrics
        let isLarge = TextMeasure.width(first, size: metrics.largeFontSize) <= ring.inner * 1.6
        let rest = isLarge ? Array(centre.dropFirst()) : centre
        let lines = rest.flatMap { builder.wrap($0, limit: ring.inner * 1.5).lines }
        let largeHeight = isLarge ? metrics.largeFontSize * 1.1 : 0
        let top = ring.y + shift - (largeHeight + Double(lines.count) * metrics.lineHeight) / 2
        if isLarge {
            builder.text(
                first, x: ring.x, y: top + metrics.largeFontSize * 0.85, side: .middle, group: "large",
                size: metrics.largeFontSize)
        }
        builder.lines(lines, x: ring.x, top: top + largeHeight, side: .middle, group: "label")
    }

    private struct Ring {
        let x: Double
        let y: Double
        let outer: Double
        let inner: Double

        /// The slice between two parts of a turn, clockwise from the top.
        func slice(from start: Double, to end: Double, shift: Double) -> [PathStep] {
            let middle = (start + end) / 2
            let place = { (turn: Double, radius: Double) in
                let (sine, cosine) = Turn.sineAndCosine(turn)
                return Point(x + sine * radius, y + shift - cosine * radius)
            }
            let isWhole = end - start > 0.9999
            // In two arcs, since one arc can't go all the way around.
            return [
                .move(place(start, outer)), .arc(radius: Fixed(outer), clockwise: true, to: place(middle, outer)),
                .arc(radius: Fixed(outer), clockwise: true, to: place(end, outer)),
                isWhole ? .move(place(end, inner)) : .line(place(end, inner)),
                .arc(radius: Fixed(inner), clockwise: false, to: place(middle, inner)),
                .arc(radius: Fixed(inner), clockwise: false, to: place(start, inner)), .close,
            ]
        }
    }

    /// Sign, words and value of every slice, the values in a column.
    private struct List {
        let cells: [Cell]
        let labels: [WrappedText]
        let left: Double
        let labelLeft: Double
        let valueRight: Double
        let height: Double
        private let rowGap = 6.0

        init(_ cells: [Cell], builder: SceneBuilder, left: Double) {
            let metrics = builder.metrics
            self.cells = cells
            self.left = left
            let labelLeft = left + metrics.sign * 2 + metrics.labelGap + 2
            let valueRoom = SceneBuilder.room(cells.map { builder.width($0.value.text) }.max() ?? 0)
            let limit = max(metrics.width - labelLeft - valueRoom - 16, 40)
            labels = cells.map { builder.wrap(builder.data.categories[$0.category].label, limit: limit) }
            let widest = SceneBuilder.room(labels.map(\.width).max() ?? 0)
            self.labelLeft = labelLeft
            valueRight = min(metrics.width, labelLeft + widest + 16 + valueRoom)
            let lines = labels.reduce(0) { $0 + max(1, $1.lines.count) }
            height = Double(lines) * metrics.lineHeight + Double(max(0, cells.count - 1)) * rowGap
        }

        func draw(in builder: inout SceneBuilder, top: Double) {
            let metrics = builder.metrics
            var y = top
            for (cell, label) in zip(cells, labels) {
                let middle = (y + metrics.lineHeight / 2).rounded()
                builder.add(
                    MarkShape.square.shape(x: left + metrics.sign, y: middle, radius: metrics.sign), role: .sign,
                    group: builder.encoded.className(ofCategory: cell.category),
                    className: SceneBuilder.className(of: cell.value.status))
                builder.lines(label.lines, x: labelLeft, top: y, side: .left, group: "label")
                let group = cell.value.number == nil ? "value na" : "value"
                builder.text(cell.value.text, x: valueRight, y: y + metrics.ascent, side: .right, group: group)
                y += Double(max(1, label.lines.count)) * metrics.lineHeight + rowGap
            }
        }
    }
}

/// Sine and cosine of parts of a turn, the same on every machine; the C library's differ in the last digit.
enum Turn {
    static func sineAndCosine(_ turn: Double) -> (sine: Double, cosine: Double) {
        let quarters = (turn * 4).rounded()
        let rest = (turn - quarters / 4) * 2 * Double.pi
        let (sine, cosine) = (series(rest, from: 1), series(rest, from: 0))
        switch (Int(quarters) % 4 + 4) % 4 {
        case 0: return (sine, cosine)
        case 1: return (cosine, -sine)
        case 2: return (-sine, -cosine)
        default: return (-cosine, sine)
        }
    }

    /// The power series of cosine (`first` 0) or sine (`first` 1); for an eighth of a turn nine terms are exact.
    private static func series(_ angle: Double, from first: Int) -> Double {
        var term = first == 0 ? 1 : angle
        var sum = term
        for index in 1..<9 {
            let factor = Double(2 * index + first)
            term *= -angle * angle / (factor * (factor - 1))
            sum += term
        }
        return sum
    }
}
