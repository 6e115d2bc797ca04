/// The upright scale of a plot: round ticks, their texts, and a line for each.
struct ValueAxis {
    let scale: LinearScale
    /// How much the texts take of the plot's width.
    let room: Double
    private let ticks: [(place: Double, text: String, isZero: Bool)]

    /// - Parameter wished: what the scale must hold, where that is more than the figures.
    init(
        _ builder: SceneBuilder, context: PlotContext, top: Double, bottom: Double, wished: ClosedRange<Double>? = nil
    ) {
        let ticks = Ticks(enclosing: wished ?? LinearScale.near(builder.encoded.numbers), wanted: 5)
        let scale = LinearScale(domain: ticks.domain, start: bottom, end: top)
        self.ticks = ticks.ticks.map { (scale($0.value), context.tickText($0), $0.mantissa == 0) }
        self.scale = scale
        room = SceneBuilder.room(self.ticks.map { builder.width($0.text) }.max() ?? 0)
    }

    /// Draws the texts from the left edge on, and the lines between two places.
    func draw(in builder: inout SceneBuilder, from start: Double, to end: Double) {
        for tick in ticks {
            let place = tick.place.rounded()
            builder.rule(from: Point(start, place), to: Point(end, place), group: tick.isZero ? "axis" : "grid")
            builder.text(
                tick.text, x: room, y: builder.baseLine(centredOn: tick.place), side: .right, group: "tick")
        }
    }
}

/// The categories beneath a plot, in one row or, for want of room, every second one a line lower.
struct CategoryAxis {
    let scale: BandScale
    /// The distance between two categories.
    let step: Double
    private let labels: [WrappedText]
    private let isStaggered: Bool

    /// Nil where a label does not fit even so.
    ///
    /// - Parameters:
    ///   - start: where the first category stands.
    ///   - end: where the last one stands.
    init?(_ builder: SceneBuilder, from start: Double, to end: Double) {
        let names = builder.data.categories.map(\.label)
        let step = (end - start) / Double(max(1, names.count - 1))
        guard step >= 16 else { return nil }
        let inOneRow = names.map { builder.wrap($0, limit: step - 6) }
        isStaggered = !inOneRow.allSatisfy { !$0.isTorn && $0.lines.count <= 2 && $0.width <= step - 6 }
        let room = isStaggered ? step * 2 - 6 : step - 6
        labels = isStaggered ? names.map { builder.wrap($0, limit: room) } : inOneRow
        let mostLines = isStaggered ? 1 : 2
        let fits = labels.allSatisfy { !$0.isTorn && $0.lines.count <= mostLines && $0.width <= room }
        guard fits, let first = labels.first, let last = labels.last, start >= first.width / 2,
            end + last.width / 2 <= builder.metrics.width
        else { return nil }
        // Half a band lies outside either end.
        scale = BandScale(count: names.count, start: start - step / 2, end: end + step / 2)
        self.step = step
    }

    func draw(in builder: inout SceneBuilder, top: Double) {
        let lineHeight = builder.metrics.lineHeight
        for (index, label) in labels.enumerated() {
            let lower = isStaggered && index % 2 == 1 ? lineHeight : 0
            builder.lines(label.lines, x: scale.centre(index), top: top + lower, side: .middle, group: "label")
        }
        let lineCount = isStaggered ? 2 : labels.map(\.lines.count).max() ?? 0
        builder.bottom = top + Double(lineCount) * lineHeight
    }
}
