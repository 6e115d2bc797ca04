/// Nodes in columns, as high as what flows through them, and bands between them.
struct FlowForm: OwnForm {
    let columns: [[FlowNode]]
    let links: [FlowLink]
    let tolerance: Double
    /// The words for one thin link, for two, and so on.
    let thinWords: [String]

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        var builder = SceneBuilder(encoded, metrics: metrics)
        let graph = FlowGraph(columns: columns, links: links, encoded: encoded)
        let plot = FlowPlot(graph, builder)
        plot.drawBands(in: &builder)
        plot.drawNodes(in: &builder)
        builder.bottom = plot.height
        let thin = plot.thinCount
        if thin > 0, thinWords.indices.contains(thin - 1) {
            let words = builder.wrap(thinWords[thin - 1], limit: metrics.width)
            builder.lines(words.lines, x: 0, top: builder.bottom + 6, side: .left, group: "label")
            builder.bottom += Double(words.lines.count) * metrics.lineHeight + (words.lines.isEmpty ? 0 : 6)
        }
        plot.key.draw(in: &builder)
        StatusKey.drawList(encoded.cells.filter { $0.value.number == nil }, in: &builder) { _ in "s1" }
        StatusKey.draw(
            encoded.cells.filter { $0.value.number != nil }, in: &builder, context: context, group: "s1",
            classes: { _ in "band est" })
        return builder.scene()
    }

    func issues(_ encoded: Encoded) -> [PlotIssue] {
        let graph = FlowGraph(columns: columns, links: links, encoded: encoded)
        return graph.issues + graph.unbalanced(tolerance: tolerance)
    }

    /// What flows in all, and between each two columns the thickest link with its share.
    func findings(_ encoded: Encoded) -> [PlotFinding] {
        let edges = FlowGraph(columns: columns, links: links, encoded: encoded).edges
        guard let series = encoded.data.series.first?.id else { return [] }
        return columns.indices.dropLast().flatMap { column -> [PlotFinding] in
            let figures = edges.filter { $0.column == column && $0.cell.value.number != nil }
            // The first of equals, in the order of drawing.
            let largest = figures.max { ($0.number, $1.from, $1.to) < ($1.number, $0.from, $0.to) }
            let sum = figures.reduce(0) { $0 + $1.number }
            guard let largest else { return [] }
            let absent = edges.filter { $0.column == column }.count - figures.count
            let datum = encoded.datum(largest.cell)
            return [.maximum(datum), .total(series: series, sum: sum, absent: absent)]
                + (sum > 0 ? [.shareOfLargest(datum, share: largest.number / sum)] : [])
        }
    }

    func keys(_ encoded: Encoded) -> (count: Int, limit: Int) {
        (Set(FlowGraph(columns: columns, links: links, encoded: encoded).colours.joined()).count, 6)
    }
}

/// What stands beside the nodes of a column: their words, or codes and numbers that the key explains.
private struct ColumnWords {
    let labels: [WrappedText]
    let showsValues: Bool
    let entries: [NumberedKey.Entry]
}

/// Nodes and bands in their places.
private struct FlowPlot {
    /// The words that had no room beside their nodes.
    let key: NumberedKey
    let height: Double
    /// How many links are too thin for a band of their own.
    let thinCount: Int

    private let graph: FlowGraph
    private let isNarrow: Bool
    private let nodeWidth: Double
    private let unit: Double
    private let columns: [ColumnWords]
    private let x: [Double]
    private let tops: [[Double]]

    init(_ graph: FlowGraph, _ builder: SceneBuilder) {
        let metrics = builder.metrics
        let isNarrow = metrics.isNarrow
        let nodeWidth = isNarrow ? 10.0 : 12.0
        let count = graph.columns.count
        let outer = isNarrow || count < 2 ? (left: 0, right: 0) : Self.sides(graph, builder)
        let step = count > 1 ? (metrics.width - outer.left - outer.right - nodeWidth) / Double(count - 1) : 0
        let most =
            graph.columns.indices.map { column in
                graph.columns[column].indices.reduce(0) { $0 + graph.size(column, $1) }
            }.max() ?? 0
        let unit = most > 0 ? (isNarrow ? 240 : 280) / most : 0
        let limits = graph.columns.indices.map { column -> Double in
            // Neighbours must not meet, whose words stand at the edges or over their nodes.
            if isNarrow { return count > 2 ? step * 2 / 3 - 6 : metrics.width / Double(max(1, count)) - 6 }
            let isOuter = column == 0 || column == count - 1
            let side = (metrics.width * 0.25).rounded() - 8
            return count < 2 ? metrics.width - nodeWidth - 8 : isOuter ? side : step - nodeWidth - 14
        }
        let words = graph.columns.indices.map { column in
            Self.words(graph.columns[column], limit: limits[column], column: column, builder)
        }
        columns = words
        key = NumberedKey(entries: words.flatMap(\.entries))
        x = graph.columns.indices.map { outer.left + Double($0) * step }
        let places = Self.places(graph, words, unit: unit, builder)
        (tops, height) = (places.tops, places.height)
        thinCount = graph.edges.filter { Self.isThin($0, unit) }.count
        (self.graph, self.isNarrow, self.nodeWidth, self.unit) = (graph, isNarrow, nodeWidth, unit)
    }

    /// The room that the words beside the first and the last column take.
    private static func sides(_ graph: FlowGraph, _ builder: SceneBuilder) -> (left: Double, right: Double) {
        let limit = (builder.metrics.width * 0.25).rounded() - 8
        let room = { (column: Int) -> Double in
            let words = words(graph.columns[column], limit: limit, column: column, builder).labels.map(\.width)
            let values = graph.columns[column].map { builder.width($0.value ?? "") }
            return SceneBuilder.room((words + values).max() ?? 0) + 8
        }
        return (room(0), room(graph.columns.count - 1))
    }

    private static func isThin(_ edge: FlowEdge, _ unit: Double) -> Bool { edge.number > 0 && edge.number * unit < 1 }

    /// A column's labels; all of them codes or numbers where one does not fit.
    private static func words(
        _ nodes: [FlowNode], limit: Double, column: Int, _ builder: SceneBuilder
    ) -> ColumnWords {
        let labels = nodes.map { node in
            builder.wrap(node.code.map { $0 + " " + node.label } ?? node.label, limit: limit)
        }
        let values = nodes.map { builder.width($0.value ?? "") }
        let most = builder.metrics.isNarrow ? 3 : 4
        let fits =
            limit > 40 && labels.allSatisfy { !$0.isTorn && $0.lines.count <= most && $0.width <= limit }
            && values.allSatisfy { $0 <= limit }
        guard !fits else { return ColumnWords(labels: labels, showsValues: true, entries: []) }
        // Letters tell the columns' numbers apart.
        let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
        let tokens = nodes.enumerated().map { $0.element.code ?? letter + "\($0.offset + 1)" }
        let entries = zip(tokens, nodes).map { NumberedKey.Entry(token: $0, word: $1.label, value: $1.value) }
        return ColumnWords(
            labels: tokens.map { builder.wrap($0, limit: max(limit, 40), isBold: true) },
            showsValues: values.allSatisfy { $0 <= limit }, entries: entries)
    }

    /// Every node has a slot for itself and its words; columns of less than the full height stand in its middle.
    private static func places(
        _ graph: FlowGraph, _ words: [ColumnWords], unit: Double, _ builder: SceneBuilder
    ) -> (tops: [[Double]], height: Double) {
        let metrics = builder.metrics
        let gap = metrics.isNarrow ? 8.0 : 6.0
        let slots = graph.columns.indices.map { column in
            graph.columns[column].indices.map { node -> (height: Double, offset: Double) in
                let size = graph.size(column, node) * unit
                let hasValue = words[column].showsValues && graph.columns[column][node].value != nil
                let lines = words[column].labels[node].lines.count + (hasValue ? 1 : 0)
                let room = Double(lines) * metrics.lineHeight
                return metrics.isNarrow ? (room + 2 + size, room + 2) : (max(size, room), max(0, (room - size) / 2))
            }
        }
        let heights = slots.map { $0.reduce(0) { $0 + $1.height } + gap * Double(max(0, $0.count - 1)) }
        let height = heights.max() ?? 0
        let tops = slots.indices.map { column -> [Double] in
            let spare = height - heights[column]
            let extra = slots[column].count > 1 ? min(18, spare / Double(slots[column].count - 1)) : 0
            var y = (spare - extra * Double(max(0, slots[column].count - 1))) / 2
            return slots[column].map { slot in
                defer { y += slot.height + gap + extra }
                return y + slot.offset
            }
        }
        return (tops, height)
    }

    /// The bands, the thickest beneath; those too thin to be told apart are drawn together.
    func drawBands(in builder: inout SceneBuilder) {
        var out = tops
        var into = tops
        var bands: [(edge: FlowEdge, steps: [PathStep])] = []
        // In the order of their ends, so that bands don't cross at a node.
        let leaving = graph.edges.sorted { ($0.column, $0.from, $0.to) < ($1.column, $1.from, $1.to) }
        var starts: [FlowEdge: Double] = [:]
        for edge in leaving {
            starts[edge] = out[edge.column][edge.from]
            out[edge.column][edge.from] += edge.number * unit
        }
        for edge in graph.edges.sorted(by: { ($0.column, $0.to, $0.from) < ($1.column, $1.to, $1.from) }) {
            let end = into[edge.column + 1][edge.to]
            into[edge.column + 1][edge.to] += edge.number * unit
            bands.append((edge, band(edge, from: starts[edge] ?? end, to: end)))
        }
        let encoded = builder.encoded
        bands.sort { ($0.edge.column, $0.edge.from, $0.edge.to) < ($1.edge.column, $1.edge.from, $1.edge.to) }
        for (edge, steps) in bands where !Self.isThin(edge, unit) && edge.cell.value.number != 0 {
            let status = SceneBuilder.className(of: edge.cell.value.status)
            builder.add(
                .path(steps), role: .mark, group: colour(edge), key: graph.columns[edge.column][edge.from].id,
                className: edge.cell.value.number == nil
                    ? status : ["band", status].compactMap { $0 }.joined(separator: " "),
                datum: encoded.datum(edge.cell))
        }
        let thin = bands.filter { Self.isThin($0.edge, unit) }
        for column in graph.columns.indices {
            let steps = thin.filter { $0.edge.column == column }.flatMap(\.steps)
            if !steps.isEmpty { builder.add(.path(steps), role: .mark, group: "s0", className: "band") }
        }
    }

    private func colour(_ edge: FlowEdge) -> String { graph.colours[edge.column][edge.from] }

    private func band(_ edge: FlowEdge, from start: Double, to end: Double) -> [PathStep] {
        let left = x[edge.column] + nodeWidth
        let right = x[edge.column + 1]
        let middle = (left + right) / 2
        let thickness = edge.number * unit
        let upper: [PathStep] = [
            .move(Point(left, start)),
            .curve(Point(middle, start), Point(middle, end), to: Point(right, end)),
        ]
        guard edge.cell.value.number != nil else { return upper }
        return upper + [
            .line(Point(right, end + thickness)),
            .curve(
                Point(middle, end + thickness), Point(middle, start + thickness), to: Point(left, start + thickness)),
            .close,
        ]
    }

    /// Whether the words between the outer columns stand before their nodes: on the side with fewer bands.
    private var isMiddleBefore: Bool {
        let into = graph.edges.filter { $0.column < graph.columns.count - 2 }.count
        let out = graph.edges.filter { $0.column > 0 }.count
        return into < out
    }

    func drawNodes(in builder: inout SceneBuilder) {
        for (column, nodes) in graph.columns.enumerated() {
            for (index, node) in nodes.enumerated() {
                let top = tops[column][index]
                let height = graph.size(column, index) * unit
                let box = Box(left: x[column], top: top, right: x[column] + nodeWidth, bottom: top + height)
                if height > 0 {
                    builder.add(
                        .rect(box), role: .sign, group: graph.colours[column][index], key: node.id, className: "node")
                }
                label(column, index, node, top: top, height: height, in: &builder)
            }
        }
    }

    private func label(
        _ column: Int, _ index: Int, _ node: FlowNode, top: Double, height: Double, in builder: inout SceneBuilder
    ) {
        let metrics = builder.metrics
        let label = columns[column].labels[index]
        let value = columns[column].showsValues ? node.value : nil
        let isFirst = column == 0
        let isLast = column == graph.columns.count - 1 && !isFirst
        let words = Double(label.lines.count + (value == nil ? 0 : 1)) * metrics.lineHeight
        let place: (x: Double, side: TextSide)
        if isNarrow {
            place =
                isFirst
                ? (x[column], .left) : isLast ? (x[column] + nodeWidth, .right) : (x[column] + nodeWidth / 2, .middle)
        } else {
            let isOutside = isFirst ? graph.columns.count > 1 : !isLast && isMiddleBefore
            place = isOutside ? (x[column] - 6, .right) : (x[column] + nodeWidth + 6, .left)
        }
        let first = isNarrow ? top - words - 2 : top + height / 2 - words / 2
        builder.lines(
            label.lines, x: place.x, top: first, side: place.side,
            group: columns[column].entries.isEmpty ? "label halo" : "token halo")
        if let value {
            builder.text(
                value, x: place.x, y: first + words - metrics.lineHeight + metrics.ascent, side: place.side,
                group: "value halo")
        }
    }
}
