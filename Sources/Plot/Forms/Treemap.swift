/// Tiles by area in one or two levels. A tile holds its words where they fit, else a number that the key explains;
/// what is too small even for that stands in the key beside its colour.
struct TreemapForm: OwnForm {
    let groups: [TreemapGroup]
    let keepsOrder: Bool
    let tolerance: Double

    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene? {
        var builder = SceneBuilder(encoded, metrics: metrics)
        let parts = parts(encoded)
        drawLegend(parts, in: &builder)
        let top = builder.bottom
        let total = parts.reduce(0) { $0 + $1.sum }
        let room = Squarify.Rect(
            left: 0, top: top, width: metrics.width, height: total > 0 ? (metrics.isNarrow ? 380 : 300) : 0)
        var notes = Notes()
        let rects = Squarify.rects(parts.filter { $0.sum > 0 }.map(\.sum), in: room)
        for (part, rect) in zip(parts.filter { $0.sum > 0 }, rects) {
            draw(part, in: rect, notes: &notes, builder: &builder)
        }
        builder.bottom = top + room.height
        for part in parts { notes.rest += part.cells.filter { ($0.value.number ?? 0) <= 0 } }
        draw(notes, parts, in: &builder)
        let shown = parts.flatMap { $0.cells.filter { $0.value.number != nil && $0.value.status != .actual } }
        StatusKey.draw(
            shown, in: &builder, context: context, group: parts.first?.colour ?? "s1",
            classes: { ["tile", SceneBuilder.className(of: $0)].compactMap { $0 }.joined(separator: " ") })
        return builder.scene()
    }

    /// What the tiles left to say.
    private struct Notes {
        var numbered: [(token: String, cell: Cell)] = []
        var rest: [Cell] = []
    }

    /// A group and its cells in the order of drawing.
    private struct Part {
        let group: TreemapGroup?
        let colour: String
        let shape: MarkShape
        let cells: [Cell]
        var sum: Double { cells.reduce(0) { $0 + ($1.value.number ?? 0) } }
    }

    /// The groups, largest first; what no group claims comes last.
    private func parts(_ encoded: Encoded) -> [Part] {
        let cells = (encoded.grid.first ?? []).compactMap { $0 }
        var claimed = Set<Int>()
        var positions: [String: Int] = [:]
        for cell in cells { positions[encoded.data.categories[cell.category].id] = cell.category }
        var parts = groups.enumerated().map { index, group in
            let members = Set(group.members.compactMap { positions[$0] }).subtracting(claimed)
            claimed.formUnion(members)
            return Part(
                group: group, colour: (group.slot ?? .series(index + 1)).className, shape: .ofSeries(index),
                cells: sorted(cells.filter { members.contains($0.category) }, encoded))
        }
        if !keepsOrder {
            let ids = parts.map { ($0.sum, $0.group?.id ?? "") }
            parts = ids.indices.sorted { (ids[$1].0, ids[$0].1) < (ids[$0].0, ids[$1].1) }.map { parts[$0] }
        }
        let rest = cells.filter { !claimed.contains($0.category) }
        if !rest.isEmpty {
            let colour = (encoded.data.series.first?.slot ?? .page).className
            parts.append(
                Part(
                    group: nil, colour: groups.isEmpty ? colour : ColourSlot.series(groups.count + 1).className,
                    shape: .ofSeries(groups.count), cells: sorted(rest, encoded)))
        }
        return parts
    }

    /// The largest first, equals by their ids.
    private func sorted(_ cells: [Cell], _ encoded: Encoded) -> [Cell] {
        guard !keepsOrder else { return cells }
        let key = { (cell: Cell) in (cell.value.number ?? -1, encoded.data.categories[cell.category].id) }
        return cells.sorted { left, right in
            let (left, right) = (key(left), key(right))
            return (right.0, left.1) < (left.0, right.1)
        }
    }

    private func drawLegend(_ parts: [Part], in builder: inout SceneBuilder) {
        let entries = parts.compactMap { part in
            part.group.map {
                KeyEntry(
                    shape: part.shape, group: part.colour, className: nil, word: $0.label, value: $0.total?.text)
            }
        }
        StatusKey.drawAbove(entries, in: &builder)
    }

    private func draw(_ part: Part, in rect: Squarify.Rect, notes: inout Notes, builder: inout SceneBuilder) {
        let encoded = builder.encoded
        let figures = part.cells.filter { ($0.value.number ?? 0) > 0 }
        let rects = Squarify.rects(figures.map { $0.value.number ?? 0 }, in: rect)
        for (cell, rect) in zip(figures, rects) {
            let colour = encoded.data.categories[cell.category].slot?.className ?? part.colour
            let status = SceneBuilder.className(of: cell.value.status)
            builder.add(
                .rect(rect.box), role: .ground, group: colour, key: part.group?.id,
                className: ["tile", status].compactMap { $0 }.joined(separator: " "), datum: encoded.datum(cell))
        }
        // The group's sign in its largest tile, where that has room for it.
        let hasSign = groups.count > 1 && (rects.first.map { $0.width >= 44 && $0.height >= 30 } ?? false)
        if hasSign, let first = rects.first {
            let radius = builder.metrics.sign
            builder.add(
                part.shape.shape(x: first.left + 6 + radius, y: first.top + 6 + radius + 3, radius: radius),
                role: .sign, group: part.colour)
        }
        for (index, (cell, rect)) in zip(figures, rects).enumerated() {
            label(cell, rect, indent: hasSign && index == 0 ? 18 : 0, notes: &notes, builder: &builder)
        }
        if groups.count > 1 { drawBorder(rect, colour: part.colour, in: &builder) }
    }

    /// A gap around a group and, within it, a line that can be seen.
    private func drawBorder(_ rect: Squarify.Rect, colour: String, in builder: inout SceneBuilder) {
        let outline = { (inset: Double) -> Shape in
            let (left, right) = (rect.left + inset, rect.left + rect.width - inset)
            let (top, bottom) = (rect.top + inset, rect.top + rect.height - inset)
            let corners = [Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom)]
            return .path(Shape.polyline(corners) + [.close])
        }
        builder.add(outline(0), role: .furniture, group: "border")
        guard min(rect.width, rect.height) > 8 else { return }
        builder.add(outline(2), role: .furniture, group: colour, className: "edge")
    }

    /// Words and value, or words alone, or a number, or nothing.
    private func label(
        _ cell: Cell, _ rect: Squarify.Rect, indent: Double, notes: inout Notes, builder: inout SceneBuilder
    ) {
        let metrics = builder.metrics
        let words = builder.wrap(builder.data.categories[cell.category].label, limit: rect.width - 14 - indent)
        let value = cell.value.text
        let height = Double(words.lines.count + 1) * metrics.lineHeight
        let fits =
            !words.isTorn && words.lines.count <= 3 && height + 8 <= rect.height
            && max(words.width, builder.width(value)) + indent + 14 <= rect.width
        let left = rect.left + 7
        if fits {
            builder.lines(words.lines, x: left + indent, top: rect.top + 5, side: .left, group: "label")
            builder.text(
                value, x: left + indent, y: rect.top + 5 + metrics.ascent + height - metrics.lineHeight, side: .left,
                group: "value")
            return
        }
        let token = "\(cell.category + 1)"
        if builder.width(token, isBold: true) + 8 + indent <= rect.width, metrics.lineHeight + 2 <= rect.height {
            let x = indent > 0 ? left + indent : rect.left + 4
            builder.text(token, x: x, y: rect.top + 1 + metrics.ascent, side: .left, group: "token")
            notes.numbered.append((token, cell))
        } else {
            notes.rest.append(cell)
        }
    }

    private func draw(_ notes: Notes, _ parts: [Part], in builder: inout SceneBuilder) {
        let categories = builder.data.categories
        NumberedKey(
            entries: notes.numbered.sorted { $0.cell.category < $1.cell.category }.map {
                .init(token: $0.token, word: categories[$0.cell.category].label, value: $0.cell.value.text)
            }
        ).draw(in: &builder)
        var colours: [Int: String] = [:]
        for part in parts { for cell in part.cells { colours[cell.category] = part.colour } }
        StatusKey.drawList(notes.rest.sorted { $0.category < $1.category }, in: &builder) {
            colours[$0.category] ?? "s1"
        }
    }

    /// The stated totals of the groups against their parts; a group with an absent part can't be checked.
    func issues(_ encoded: Encoded) -> [PlotIssue] {
        let known = Set(encoded.data.categories.map(\.id))
        let strangers = groups.flatMap(\.members).filter { !known.contains($0) }.map { PlotIssue.unknownKey($0) }
        return strangers
            + parts(encoded).compactMap { part in
                guard let group = part.group, let stated = group.total?.number,
                    part.cells.allSatisfy({ $0.value.number != nil }),
                    (part.sum - stated).magnitude > tolerance + max(stated.magnitude, 1) * 1e-9
                else { return nil }
                return .partsOffTotal(group: group.id, sum: part.sum, stated: stated)
            }
    }

    func keys(_ encoded: Encoded) -> (count: Int, limit: Int) { (groups.count, 6) }
}
