/// A sign with what it stands for: a word, a value, or both.
struct KeyEntry {
    var shape: MarkShape
    /// The colour class.
    var group: String
    /// A class of the sign itself.
    var className: String?
    var word: String?
    var value: String?

    /// Word and value in one text, parted by a space that no line breaks at.
    var text: String {
        guard let word, let value else { return word ?? value ?? "" }
        return word + "\u{2002}" + value
    }
}

/// Keys that flow in lines like text: legends, the values beneath a segmented bar.
struct KeyFlow {
    private struct Placed {
        let entry: KeyEntry
        let x: Double
        let top: Double
        let words: WrappedText
    }

    private var placed: [Placed] = []
    let height: Double

    init(_ entries: [KeyEntry], builder: SceneBuilder, left: Double, top: Double) {
        let metrics = builder.metrics
        let signRoom = metrics.sign * 2 + metrics.labelGap
        var x = left
        var y = top
        var lineBottom = top
        for entry in entries {
            let words = builder.wrap(entry.text, limit: max(metrics.width - left - signRoom - 1, 40))
            let width = signRoom + words.width
            if x > left, x + width > metrics.width - 1 {
                x = left
                y = lineBottom
            }
            placed.append(Placed(entry: entry, x: x, top: y, words: words))
            lineBottom = max(lineBottom, y + Double(max(1, words.lines.count)) * metrics.lineHeight)
            x += width + 18
        }
        height = lineBottom - top
    }

    func draw(in builder: inout SceneBuilder) {
        let metrics = builder.metrics
        for key in placed {
            let centre = (key.top + metrics.lineHeight / 2).rounded()
            builder.add(
                key.entry.shape.shape(x: key.x + metrics.sign, y: centre, radius: metrics.sign), role: .sign,
                group: key.entry.group, className: key.entry.className)
            let x = key.x + metrics.sign * 2 + metrics.labelGap
            let group = key.entry.value == nil ? "label" : "value"
            builder.lines(key.words.lines, x: x, top: key.top, side: .left, group: group)
        }
    }
}

/// The names of the series above the plot, for forms that can't name them where they are.
enum Legend {
    /// Draws the legend where there is more than one series.
    static func draw(in builder: inout SceneBuilder, shape: (Int) -> MarkShape = { _ in .square }) {
        let series = builder.data.series
        guard series.count > 1 else { return }
        let entries = series.enumerated().map {
            KeyEntry(
                shape: shape($0.offset), group: $0.element.slot.className,
                className: commonClass(builder.encoded.grid[$0.offset]), word: $0.element.label)
        }
        let flow = KeyFlow(entries, builder: builder, left: 0, top: builder.bottom)
        flow.draw(in: &builder)
        builder.bottom += flow.height + builder.metrics.categoryGap
    }
    /// The class of a series that is estimated or planned throughout, so that its sign looks like its marks.
    private static func commonClass(_ cells: [Cell?]) -> String? {
        var common: PlotStatus?
        for case let cell? in cells where cell.value.status.isFigure {
            if let common, common != cell.value.status { return nil }
            common = cell.value.status
        }
        return common.flatMap(SceneBuilder.className)
    }
}
