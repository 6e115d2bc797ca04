import Markup

/// Writes a scene as SVG: classes only, one element a line, consecutive items of one kind in a group.
struct SVGWriter {
    private var buffer: MarkupBuffer

    static func write(_ scene: Scene, data: ChartData, context: PlotContext, isNarrow: Bool) -> [UInt8] {
        var writer = SVGWriter(buffer: MarkupBuffer(reserving: 256 + scene.items.count * 64))
        writer.root(scene, data: data, context: context, isNarrow: isNarrow)
        var open: Group?
        for item in scene.items {
            let group = Group(item)
            if group != open {
                if open != nil { writer.buffer.raw("</g>\n") }
                writer.start(group)
                open = group
            }
            writer.item(item)
        }
        if open != nil { writer.buffer.raw("</g>\n") }
        writer.buffer.raw("</svg>\n")
        return writer.buffer.bytes
    }

    /// What items must share to stand in one group.
    private struct Group: Equatable {
        let className: String
        let key: String?
        let anchor: Anchor
        let isRightToLeft: Bool

        init(_ item: SceneItem) {
            className = item.group
            key = item.key
            guard case .text(let run) = item.shape else {
                anchor = .start
                isRightToLeft = false
                return
            }
            isRightToLeft = run.direction == .rtl
            // The words of SVG follow the text's direction; the scene names physical sides.
            anchor =
                switch run.side {
                case .middle: .middle
                case .left: run.direction == .ltr ? .start : .end
                case .right: run.direction == .ltr ? .end : .start
                }
        }
    }

    private enum Anchor { case start, middle, end }

    private mutating func root(_ scene: Scene, data: ChartData, context: PlotContext, isNarrow: Bool) {
        buffer.raw("<svg")
        if context.embedding == .file { buffer.raw(" xmlns=\"http://www.w3.org/2000/svg\"") }
        buffer.attribute("class", isNarrow ? "plot narrow" : "plot wide")
        buffer.raw(" viewBox=\"0 0 ")
        number(scene.width)
        buffer.raw(" ")
        number(scene.height)
        // Without this a page that reads right to left would turn every anchor around.
        buffer.raw("\" direction=\"ltr\" role=\"img\"")
        buffer.attribute("aria-labelledby", context.titleID)
        buffer.attribute("aria-describedby", context.descriptionID)
        buffer.raw(">\n")
        guard context.embedding == .file else { return }
        buffer.raw("<title")
        buffer.attribute("id", context.titleID)
        buffer.raw(">")
        buffer.text(data.title)
        buffer.raw("</title>\n<desc")
        buffer.attribute("id", context.descriptionID)
        buffer.raw(">")
        buffer.text(data.description)
        buffer.raw("</desc>\n")
    }

    private mutating func start(_ group: Group) {
        buffer.raw("<g")
        buffer.attribute("class", group.className)
        if let key = group.key { buffer.attribute("data-key", key) }
        switch group.anchor {
        case .start: break
        case .middle: buffer.raw(" text-anchor=\"middle\"")
        case .end: buffer.raw(" text-anchor=\"end\"")
        }
        if group.isRightToLeft { buffer.raw(" direction=\"rtl\"") }
        buffer.raw(">\n")
    }

    private mutating func item(_ item: SceneItem) {
        switch item.shape {
        case .rect(let box):
            buffer.raw("<rect")
            attribute("x", box.left)
            attribute("y", box.top)
            attribute("width", box.width)
            attribute("height", box.height)
        case .circle(let centre, let radius):
            buffer.raw("<circle")
            attribute("cx", centre.x)
            attribute("cy", centre.y)
            attribute("r", radius)
        case .path(let steps):
            buffer.raw("<path d=\"")
            path(steps)
            buffer.raw("\"")
        case .text(let run):
            text(run, className: item.className)
            return
        }
        if let className = item.className { buffer.attribute("class", className) }
        buffer.raw("/>\n")
    }

    private mutating func text(_ run: TextRun, className: String?) {
        buffer.raw("<text")
        attribute("x", run.at.x)
        attribute("y", run.at.y)
        if let className { buffer.attribute("class", className) }
        buffer.raw(">")
        buffer.text(run.text)
        buffer.raw("</text>\n")
    }

    private mutating func path(_ steps: [PathStep]) {
        var last: Point?
        for step in steps {
            switch step {
            case .move(let point):
                buffer.raw("M")
                place(point)
            case .line(let point) where last?.y == point.y:
                buffer.raw("H")
                number(point.x)
            case .line(let point) where last?.x == point.x:
                buffer.raw("V")
                number(point.y)
            case .line(let point):
                buffer.raw("L")
                place(point)
            case .arc(let radius, let clockwise, let point):
                buffer.raw("A")
                number(radius)
                buffer.raw(" ")
                number(radius)
                buffer.raw(clockwise ? " 0 0 1 " : " 0 0 0 ")
                place(point)
            case .close: buffer.raw("Z")
            }
            last = step.end
        }
    }

    private mutating func place(_ point: Point) {
        number(point.x)
        buffer.raw(" ")
        number(point.y)
    }

    private mutating func attribute(_ name: StaticString, _ value: Fixed) {
        buffer.raw(" ")
        buffer.raw(name)
        buffer.raw("=\"")
        number(value)
        buffer.raw("\"")
    }

    /// At most one decimal; a tenth of nothing has no sign.
    private mutating func number(_ value: Fixed) {
        if value.tenths < 0 { buffer.raw("-") }
        buffer.integer(abs(value.tenths) / 10)
        let decimal = abs(value.tenths) % 10
        guard decimal > 0 else { return }
        buffer.raw(".")
        buffer.integer(decimal)
    }
}
