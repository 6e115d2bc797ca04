/// Numbers or codes that stand in a picture for words too long for their place, and the words beneath it.
struct NumberedKey {
    struct Entry {
        /// The number or code shown in the picture.
        var token: String
        var word: String
        var value: String?

        var text: String { [word, value].compactMap { $0 }.joined(separator: "\u{2002}") }
    }

    let entries: [Entry]

    /// Draws the key beneath what is there: in two columns where every entry then keeps to two lines.
    func draw(in builder: inout SceneBuilder) {
        guard !entries.isEmpty else { return }
        let metrics = builder.metrics
        let tokenRoom = SceneBuilder.room((entries.map { builder.width($0.token, isBold: true) }.max() ?? 0) + 4)
        let half = (metrics.width - 24) / 2
        let halved = entries.map { builder.wrap($0.text, limit: half - tokenRoom - metrics.labelGap) }
        let isHalved = !metrics.isNarrow && entries.count > 3 && halved.allSatisfy { !$0.isTorn && $0.lines.count <= 2 }
        let columns = isHalved ? 2 : 1
        let words =
            isHalved
            ? halved : entries.map { builder.wrap($0.text, limit: metrics.width - tokenRoom - metrics.labelGap - 1) }
        var top = builder.bottom + metrics.categoryGap
        for start in stride(from: 0, to: entries.count, by: columns) {
            let row = start..<min(start + columns, entries.count)
            for index in row {
                let left = Double(index - start) * (half + 24)
                builder.text(
                    entries[index].token, x: left + tokenRoom, y: top + metrics.ascent, side: .right, group: "token")
                builder.lines(
                    words[index].lines, x: left + tokenRoom + metrics.labelGap, top: top, side: .left, group: "label")
            }
            top += Double(row.map { max(1, words[$0].lines.count) }.max() ?? 1) * metrics.lineHeight + 2
        }
        builder.bottom = top - 2
    }
}

/// What is said beneath a picture about values that are no plain figures.
enum StatusKey {
    private static let order: [PlotStatus] = [.estimate, .planned, .missing, .notApplicable, .lost]

    /// The statuses that occur, each with the words that the page has for it.
    ///
    /// - Parameters:
    ///   - group: the group whose look the signs take, as a colour class.
    ///   - classes: the class that gives a status its look.
    static func draw(
        _ cells: [Cell], in builder: inout SceneBuilder, context: PlotContext, group: String,
        shape: (PlotStatus) -> MarkShape = { _ in .square },
        classes: (PlotStatus) -> String? = { SceneBuilder.className(of: $0) }
    ) {
        let found = Set(cells.map(\.value.status))
        let entries = order.filter(found.contains).compactMap { status in
            context.statusWords[status].map {
                KeyEntry(shape: shape(status), group: group, className: classes(status), word: $0)
            }
        }
        draw(entries, in: &builder)
    }

    /// Values that have no shape of their own in the picture, each with its name and words.
    static func drawList(_ cells: [Cell], in builder: inout SceneBuilder, group: (Cell) -> String) {
        let entries = cells.map { cell in
            KeyEntry(
                shape: .square, group: group(cell), className: SceneBuilder.className(of: cell.value.status),
                word: builder.data.categories[cell.category].label, value: cell.value.text)
        }
        draw(entries, in: &builder)
    }

    /// Keys beneath what is there.
    static func draw(_ entries: [KeyEntry], in builder: inout SceneBuilder) {
        guard !entries.isEmpty else { return }
        let top = builder.bottom + builder.metrics.categoryGap
        let flow = KeyFlow(entries, builder: builder, left: 0, top: top)
        flow.draw(in: &builder)
        builder.bottom = top + flow.height
    }

    /// Keys above the plot.
    static func drawAbove(_ entries: [KeyEntry], in builder: inout SceneBuilder) {
        guard !entries.isEmpty else { return }
        let flow = KeyFlow(entries, builder: builder, left: 0, top: builder.bottom)
        flow.draw(in: &builder)
        builder.bottom += flow.height + builder.metrics.categoryGap
    }
}
