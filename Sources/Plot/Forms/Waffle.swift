/// A small sign for each thing counted, row by row, in the shape of its kind; keys beneath say how many.
struct WaffleForm: OwnForm {
    /// More signs than this can't be told apart.
    static let most = 400.0

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        var builder = SceneBuilder(encoded, metrics: metrics)
        let cells = (encoded.grid.first ?? []).compactMap { $0 }
        let counted = cells.filter { ($0.value.number ?? 0) > 0 }
        let total = counted.reduce(0) { $0 + Int(min($1.value.number ?? 0, Self.most)) }
        let pitch = Self.pitch(total, width: metrics.width)
        // In tens, so that a reader can count.
        let columns = max(10, Int(metrics.width / pitch) / 10 * 10)
        var first = 0
        for cell in counted {
            let count = Int(min(cell.value.number ?? 0, Self.most))
            draw(cell, from: first, count: count, columns: columns, pitch: pitch, in: &builder)
            first += count
        }
        builder.bottom = total == 0 ? 0 : Double((total - 1) / columns + 1) * pitch + 6
        let entries = cells.filter { $0.value.number != 0 }.map { cell in
            KeyEntry(
                shape: sign(encoded, cell), group: encoded.className(ofCategory: cell.category),
                className: SceneBuilder.className(of: cell.value.status),
                word: encoded.data.categories[cell.category].label, value: cell.value.text)
        }
        let keys = KeyFlow(entries, builder: builder, left: 0, top: builder.bottom)
        keys.draw(in: &builder)
        builder.bottom += keys.height
        return builder.scene()
    }

    /// The largest signs that don't make the picture high.
    private static func pitch(_ total: Int, width: Double) -> Double {
        let sizes = [22.0, 18, 16, 14, 12, 11]
        return sizes.first { pitch in
            let columns = max(10, Int(width / pitch) / 10 * 10)
            return Double(columns) * pitch <= width && Double((total + columns - 1) / columns) * pitch <= 130
        } ?? 11
    }

    private func draw(
        _ cell: Cell, from first: Int, count: Int, columns: Int, pitch: Double, in builder: inout SceneBuilder
    ) {
        let shape = sign(builder.encoded, cell)
        let outlines = (first..<(first + count)).flatMap { index in
            shape.outline(
                x: (Double(index % columns) + 0.5) * pitch - 1, y: (Double(index / columns) + 0.5) * pitch - 1,
                radius: pitch / 2 - 1)
        }
        let encoded = builder.encoded
        builder.add(
            .path(outlines), role: .mark, group: encoded.className(ofCategory: cell.category),
            className: SceneBuilder.className(of: cell.value.status), datum: encoded.datum(cell))
    }

    private func sign(_ encoded: Encoded, _ cell: Cell) -> MarkShape {
        encoded.data.categories[cell.category].shape ?? .ofSeries(cell.category)
    }

    func keys(_ encoded: Encoded) -> (count: Int, limit: Int) { (encoded.data.categories.count, 6) }
}

extension MarkShape {
    /// The sign as an outline, so that many can share a path.
    fileprivate func outline(x: Double, y: Double, radius: Double) -> [PathStep] {
        switch shape(x: x, y: y, radius: radius) {
        case .path(let steps): return steps
        case .circle(let centre, let radius):
            let (start, end) = (Point(centre.x.value, y - radius.value), Point(centre.x.value, y + radius.value))
            return [
                .move(start), .arc(radius: radius, clockwise: true, to: end),
                .arc(radius: radius, clockwise: true, to: start), .close,
            ]
        case .rect(let box):
            let (left, right) = (box.left.value, box.right.value)
            let (top, bottom) = (box.top.value, box.bottom.value)
            return Shape.polyline([
                Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom),
            ]) + [.close]
        case .text: return []
        }
    }
}
