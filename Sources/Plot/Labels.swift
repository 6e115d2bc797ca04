/// Labels along a line that must not overlap.
enum Labels {
    private struct Block {
        var wished: Double
        var size: Double
        var members: Int
        var start: Double { wished - size / 2 }
    }

    /// Moves centres apart as little as needed: overlapping neighbours merge into blocks around their mean wish.
    ///
    /// - Parameters:
    ///   - wished: the centres wished for, in any order.
    ///   - size: how much room each needs, in the same order.
    /// - Returns: the new centres in the order given. Where the room is too small they run over its end.
    static func spread(_ wished: [Double], size: [Double], from start: Double, to end: Double) -> [Double] {
        let order = wished.indices.sorted { (wished[$0], $0) < (wished[$1], $1) }
        var blocks: [Block] = []
        for index in order {
            blocks.append(clamped(Block(wished: wished[index], size: size[index], members: 1), start, end))
            while blocks.count > 1, let last = blocks.last {
                let before = blocks[blocks.count - 2]
                guard before.start + before.size > last.start else { break }
                blocks.removeLast(2)
                let members = before.members + last.members
                let mean =
                    (before.wished * Double(before.members) + last.wished * Double(last.members)) / Double(members)
                blocks.append(clamped(Block(wished: mean, size: before.size + last.size, members: members), start, end))
            }
        }
        var centres = wished
        var position = 0
        for block in blocks {
            var place = block.start
            for index in order[position..<(position + block.members)] {
                centres[index] = place + size[index] / 2
                place += size[index]
            }
            position += block.members
        }
        return centres
    }

    private static func clamped(_ block: Block, _ start: Double, _ end: Double) -> Block {
        var block = block
        block.wished = max(min(block.wished, end - block.size / 2), start + block.size / 2)
        return block
    }
}

/// Categories one beneath the other, their labels beside the content or, where those are too long, above it.
struct CategoryRows {
    struct Row {
        let label: WrappedText
        let labelTop: Double
        let contentTop: Double
        let contentBottom: Double
    }

    /// Where the content begins.
    let left: Double
    let rows: [Row]
    let bottom: Double

    /// - Parameters:
    ///   - heights: how high the content of each category is.
    ///   - isAbove: sets the labels above even where they would fit beside.
    init(_ builder: SceneBuilder, heights: [Double], top: Double, isAbove: Bool = false) {
        let metrics = builder.metrics
        let labels = builder.data.categories.map(\.label)
        let beside = labels.map { builder.wrap($0, limit: (metrics.width * 0.34).rounded()) }
        let fits =
            !isAbove
            && zip(beside, heights).allSatisfy { label, height in
                let most = max(metrics.isNarrow ? 1 : 2, Int((height + metrics.categoryGap / 2) / metrics.lineHeight))
                return !label.isTorn && label.lines.count <= most
            }
        let wrapped = fits ? beside : labels.map { builder.wrap($0, limit: metrics.width - 2) }
        let widest = wrapped.map(\.width).max() ?? 0
        left = fits && widest > 0 ? SceneBuilder.room(widest) + metrics.labelGap + 2 : 0
        var rows: [Row] = []
        var y = top
        for (label, height) in zip(wrapped, heights) {
            let labelHeight = Double(label.lines.count) * metrics.lineHeight
            if fits {
                let rowHeight = max(height, labelHeight)
                // The content stands in the middle of a label of several lines.
                let slack = ((rowHeight - height) / 2).rounded(.down)
                rows.append(
                    Row(
                        label: label, labelTop: y + (rowHeight - labelHeight) / 2, contentTop: y + slack,
                        contentBottom: y + slack + height))
                y += rowHeight + metrics.categoryGap
            } else {
                let labelGap = label.lines.isEmpty ? 0 : 2.0
                let contentTop = y + labelHeight + labelGap
                rows.append(
                    Row(label: label, labelTop: y, contentTop: contentTop, contentBottom: contentTop + height))
                y += labelHeight + labelGap + height + metrics.categoryGap + 2
            }
        }
        self.rows = rows
        bottom = max(top, y - metrics.categoryGap)
    }

    /// Draws the labels: beside the content they end where it begins.
    func draw(in builder: inout SceneBuilder) {
        for row in rows {
            let x = left > 0 ? left - builder.metrics.labelGap - 2 : 0
            builder.lines(row.label.lines, x: x, top: row.labelTop, side: left > 0 ? .right : .left, group: "label")
        }
    }
    /// A base line along the content: in one piece, or broken where labels stand above it.
    func drawBaseLine(x: Double, in builder: inout SceneBuilder) {
        guard let first = rows.first, let last = rows.last else { return }
        let spans = left > 0 ? [(first.contentTop, last.contentBottom)] : rows.map { ($0.contentTop, $0.contentBottom) }
        let steps = spans.flatMap { [PathStep.move(Point(x, $0.0 - 2)), .line(Point(x, $0.1 + 2))] }
        builder.add(.path(steps), role: .furniture, group: "axis")
    }
}
