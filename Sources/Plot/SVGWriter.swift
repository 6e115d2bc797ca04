import Markup

/// Writes a scene as SVG: classes only, one element a line, consecutive items of one kind in a group.
struct SVGWriter {
    private var output: SVGBytes

    static func write(_ scene: Scene, data: ChartData, context: PlotContext, isNarrow: Bool) -> [UInt8] {
        var writer = SVGWriter(output: SVGBytes(reserving: 512 + scene.items.count * 64))
        writer.root(scene, data: data, context: context, isNarrow: isNarrow)
        writer.items(scene.items)
        writer.output.raw("</svg>\n")
        return writer.output.bytes
    }

    private mutating func items(_ items: [SceneItem]) {
        var open: Group?
        for item in items {
            let group = Group(item)
            if group != open {
                if open != nil { output.raw("</g>\n") }
                start(group)
                open = group
            }
            element(item)
        }
        if open != nil { output.raw("</g>\n") }
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
        output.raw("<svg")
        if context.embedding == .file { output.raw(" xmlns=\"http://www.w3.org/2000/svg\"") }
        output.raw(isNarrow ? " class=\"plot narrow\" viewBox=\"0 0 " : " class=\"plot wide\" viewBox=\"0 0 ")
        output.number(scene.width)
        output.raw(" ")
        output.number(scene.height)
        // Without this a page that reads right to left would turn every anchor around.
        output.raw("\" direction=\"ltr\" role=\"img\" aria-labelledby=\"")
        output.text(context.titleID)
        output.raw("\" aria-describedby=\"")
        output.text(context.descriptionID)
        output.raw("\">\n")
        guard context.embedding == .file else { return }
        output.raw("<title id=\"")
        output.text(context.titleID)
        output.raw("\">")
        output.text(data.title)
        output.raw("</title>\n<desc id=\"")
        output.text(context.descriptionID)
        output.raw("\">")
        output.text(data.description)
        output.raw("</desc>\n")
    }

    private mutating func start(_ group: Group) {
        output.raw("<g class=\"")
        output.text(group.className)
        if let key = group.key {
            output.raw("\" data-key=\"")
            output.text(key)
        }
        switch group.anchor {
        case .start: output.raw("\"")
        case .middle: output.raw("\" text-anchor=\"middle\"")
        case .end: output.raw("\" text-anchor=\"end\"")
        }
        output.raw(group.isRightToLeft ? " direction=\"rtl\">\n" : ">\n")
    }

    private mutating func element(_ item: SceneItem) {
        switch item.shape {
        case .rect(let box):
            output.raw("<rect x=\"")
            output.number(box.left)
            output.raw("\" y=\"")
            output.number(box.top)
            output.raw("\" width=\"")
            output.number(box.width)
            output.raw("\" height=\"")
            output.number(box.height)
        case .circle(let centre, let radius):
            output.raw("<circle cx=\"")
            output.number(centre.x)
            output.raw("\" cy=\"")
            output.number(centre.y)
            output.raw("\" r=\"")
            output.number(radius)
        case .path(let steps):
            output.raw("<path d=\"")
            path(steps)
        case .text(let run):
            output.raw("<text x=\"")
            output.number(run.at.x)
            output.raw("\" y=\"")
            output.number(run.at.y)
            ownClass(item.className)
            output.raw("\">")
            output.text(run.text)
            output.raw("</text>\n")
            return
        }
        ownClass(item.className)
        output.raw("\"/>\n")
    }

    /// The last attribute, with the quote left open.
    private mutating func ownClass(_ name: String?) {
        guard let name else { return }
        output.raw("\" class=\"")
        output.text(name)
    }

    private mutating func path(_ steps: [PathStep]) {
        var last: Point?
        for step in steps {
            switch step {
            case .move(let point):
                output.raw("M")
                output.point(point)
            case .line(let point) where last?.y == point.y:
                output.raw("H")
                output.number(point.x)
            case .line(let point) where last?.x == point.x:
                output.raw("V")
                output.number(point.y)
            case .line(let point):
                output.raw("L")
                output.point(point)
            case .arc(let radius, let clockwise, let point):
                output.raw("A")
                output.number(radius)
                output.raw(" ")
                output.number(radius)
                output.raw(clockwise ? " 0 0 1 " : " 0 0 0 ")
                output.point(point)
            case .curve(let first, let second, let end):
                output.raw("C")
                output.point(first)
                output.raw(" ")
                output.point(second)
                output.raw(" ")
                output.point(end)
            case .close: output.raw("Z")
            }
            last = step.end
        }
    }
}

/// The bytes of a picture while they are written. A picture is mostly short markup and small numbers, for which this
/// is several times as fast as a general buffer.
struct SVGBytes {
    private(set) var bytes: [UInt8] = []

    init(reserving capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Text of elements and attributes. Few hold a sign that must be escaped.
    mutating func text(_ text: String) {
        let isWritten = text.utf8.withContiguousStorageIfAvailable { source in
            guard source.allSatisfy(Self.isPlain) else { return false }
            bytes.append(contentsOf: source)
            return true
        }
        if isWritten != true { bytes.append(contentsOf: Escaping.escaped(text).utf8) }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            false
        default: true
        }
    }

    mutating func point(_ point: Point) {
        number(point.x)
        bytes.append(UInt8(ascii: " "))
        number(point.y)
    }

    /// At most one decimal; a tenth of nothing has no sign.
    mutating func number(_ value: Fixed) {
        if value.tenths < 0 { bytes.append(UInt8(ascii: "-")) }
        let tenths = value.tenths.magnitude
        whole(tenths / 10)
        guard tenths % 10 > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        digit(tenths % 10)
    }

    private mutating func whole(_ number: UInt) {
        if number >= 10 { whole(number / 10) }
        digit(number % 10)
    }

    private mutating func digit(_ digit: UInt) {
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
    }
}
