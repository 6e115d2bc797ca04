/// What every form needs to lay itself out: the data, the room, and a growing list of items.
///
/// All forms are laid out from left to right; `Scene.mirrored()` makes the other direction.
struct SceneBuilder {
    let encoded: Encoded
    let metrics: Metrics
    /// The shapes so far.
    var items: [SceneItem] = []
    /// The lines of text so far, which come after all shapes.
    private var texts: [SceneItem] = []
    /// How far down the picture is filled.
    var bottom = 0.0

    init(_ encoded: Encoded, metrics: Metrics) {
        self.encoded = encoded
        self.metrics = metrics
        items.reserveCapacity(encoded.cells.count * 3 + 16)
        texts.reserveCapacity(encoded.cells.count + encoded.data.categories.count * 2 + 8)
    }

    var data: ChartData { encoded.data }

    func width(_ text: String, isBold: Bool = false) -> Double {
        TextMeasure.width(text, size: metrics.fontSize, isBold: isBold)
    }

    func wrap(_ text: String, limit: Double, isBold: Bool = false) -> WrappedText {
        WrappedText(text, limit: limit, size: metrics.fontSize, isBold: isBold)
    }

    /// A room for text, in steps of 8 units: a value that grows by a digit then seldom moves the whole picture.
    static func room(_ width: Double) -> Double {
        (width / 8).rounded(.up) * 8
    }

    /// Adds a line of text with its base line at `y`.
    mutating func text(
        _ text: String, x: Double, y: Double, side: TextSide, group: String, size: Double? = nil
    ) {
        guard !text.isEmpty else { return }
        let size = size ?? metrics.fontSize
        let extent = TextMeasure.extent(text, isBold: Self.isBold(group))
        let run = TextRun(
            text: text, at: Point(x, y), side: side, direction: extent.isRightToLeft ? .rtl : .ltr,
            width: Fixed(TextMeasure.width(hundredths: extent.hundredths, size: size)), size: Fixed(size))
        texts.append(SceneItem(role: .text, group: group, shape: .text(run)))
    }

    /// Whether the style sheet sets a group's text in bold.
    static func isBold(_ group: String) -> Bool {
        group == "large" || group == "head" || group == "token" || group == "token halo"
    }

    /// Adds lines of text, the first of which has its top at `top`.
    mutating func lines(_ lines: [String], x: Double, top: Double, side: TextSide, group: String) {
        for (index, line) in lines.enumerated() {
            text(line, x: x, y: top + metrics.ascent + Double(index) * metrics.lineHeight, side: side, group: group)
        }
    }

    /// The base line of text that is centred on `y`.
    func baseLine(centredOn y: Double) -> Double { y + metrics.ascent - metrics.lineHeight / 2 }

    mutating func add(
        _ shape: Shape, role: ItemRole, group: String, key: String? = nil, className: String? = nil,
        datum: PlotDatum? = nil
    ) {
        let item = SceneItem(role: role, group: group, key: key, className: className, shape: shape, datum: datum)
        if role == .text { texts.append(item) } else { items.append(item) }
    }

    /// Adds a shape that stands for a cell, in its colour and its series' group.
    mutating func mark(_ shape: Shape, role: ItemRole, cell: Cell, className: String? = nil) {
        let ownClass = className ?? Self.className(of: cell.value.status)
        add(
            shape, role: role, group: encoded.className(cell), key: data.series[cell.series].id, className: ownClass,
            datum: encoded.datum(cell))
    }

    mutating func rule(from start: Point, to end: Point, group: String) {
        add(.path([.move(start), .line(end)]), role: .furniture, group: group)
    }

    /// The class that tells a value's status by more than colour.
    static func className(of status: PlotStatus) -> String? {
        switch status {
        case .actual: nil
        case .estimate: "est"
        case .planned: "plan"
        case .missing: "gap"
        case .notApplicable: "gap na"
        case .lost: "gap lost"
        }
    }

    /// The scene, as high as it is filled. Shapes come before text, so that no shape covers a word.
    func scene(baseLine: BaseLine? = nil) -> Scene {
        Scene(
            width: Fixed(metrics.width), height: Fixed((bottom + 2).rounded(.up)), items: items + texts,
            baseLine: baseLine, leastShown: metrics.leastShown)
    }
}

/// A form: how one kind of chart fills a scene. It gives back nil where its labels don't fit, and the chart then takes
/// the next form.
protocol ChartForm {
    func scene(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> Scene?
}
