/// A coordinate or length in tenths of a unit, which is what a picture is written in. Whole numbers make mirroring
/// exact and leave nothing for rounding to disturb.
struct Fixed: Hashable, Comparable, Sendable {
    var tenths: Int

    init(tenths: Int) {
        self.tenths = tenths
    }

    /// The nearest tenth; what is not a number becomes 0, and nothing lies beyond a hundred thousand units.
    init(_ value: Double) {
        let scaled = value * 10
        guard scaled.magnitude < 1_000_000 else {
            tenths = scaled.isNaN ? 0 : scaled < 0 ? -1_000_000 : 1_000_000
            return
        }
        // Without a call to the C library, since a picture rounds hundreds of numbers.
        let whole = Int(scaled)
        let rest = scaled - Double(whole)
        tenths = rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
    }

    var value: Double { Double(tenths) / 10 }

    static func < (left: Fixed, right: Fixed) -> Bool { left.tenths < right.tenths }
    static func + (left: Fixed, right: Fixed) -> Fixed { Fixed(tenths: left.tenths + right.tenths) }
    static func - (left: Fixed, right: Fixed) -> Fixed { Fixed(tenths: left.tenths - right.tenths) }
}

struct Point: Hashable, Sendable {
    var x: Fixed
    var y: Fixed

    init(_ x: Double, _ y: Double) {
        self.x = Fixed(x)
        self.y = Fixed(y)
    }
}

/// A rectangle by its edges; `left <= right` and `top <= bottom`.
struct Box: Hashable, Sendable {
    var left: Fixed
    var top: Fixed
    var right: Fixed
    var bottom: Fixed

    init(left: Fixed, top: Fixed, right: Fixed, bottom: Fixed) {
        self.left = min(left, right)
        self.top = min(top, bottom)
        self.right = max(left, right)
        self.bottom = max(top, bottom)
    }

    init(left: Double, top: Double, right: Double, bottom: Double) {
        self.init(left: Fixed(left), top: Fixed(top), right: Fixed(right), bottom: Fixed(bottom))
    }

    var width: Fixed { right - left }
    var height: Fixed { bottom - top }

    /// Whether the two share more than `slack` in both directions.
    func overlaps(_ other: Box, slack: Fixed = Fixed(tenths: 10)) -> Bool {
        min(right, other.right) - max(left, other.left) > slack
            && min(bottom, other.bottom) - max(top, other.top) > slack
    }

    func contains(_ other: Box) -> Bool {
        left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom
    }

    func union(_ other: Box) -> Box {
        Box(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }
}

/// The physical side of a text that its point fixes, whichever way the text reads.
enum TextSide: Hashable, Sendable {
    case left, middle, right
}

/// One line of text.
struct TextRun: Hashable, Sendable {
    var text: String
    /// On the base line, at the side named by `side`.
    var at: Point
    var side: TextSide
    var direction: PlotDirection
    /// The width reckoned with.
    var width: Fixed
    /// The size of the font.
    var size: Fixed

    var box: Box {
        let left =
            switch side {
            case .left: at.x
            case .middle: at.x - Fixed(tenths: width.tenths / 2)
            case .right: at.x - width
            }
        return Box(
            left: left, top: at.y - Fixed(size.value * 0.82), right: left + width,
            bottom: at.y + Fixed(size.value * 0.22))
    }
}

/// A step of an outline.
enum PathStep: Hashable, Sendable {
    case move(Point)
    case line(Point)
    /// A part of a circle, at most half of it, to a point.
    case arc(radius: Fixed, clockwise: Bool, to: Point)
    /// A smooth line to a point, drawn towards two others.
    case curve(Point, Point, to: Point)
    case close

    var end: Point? {
        switch self {
        case .move(let point), .line(let point), .arc(_, _, let point), .curve(_, _, let point): point
        case .close: nil
        }
    }
}

enum Shape: Hashable, Sendable {
    case rect(Box)
    case circle(centre: Point, radius: Fixed)
    case path([PathStep])
    case text(TextRun)

    /// A closed outline through corners given in multiples of `radius` around a centre.
    static func polygon(_ corners: [(Double, Double)], x: Double, y: Double, radius: Double) -> Shape {
        let points = corners.map { Point(x + $0.0 * radius, y + $0.1 * radius) }
        return .path(Shape.polyline(points) + [.close])
    }

    static func polyline(_ points: [Point]) -> [PathStep] {
        points.enumerated().map { $0.offset == 0 ? .move($0.element) : .line($0.element) }
    }

    /// The smallest box around the shape; around an outline's corners where it has arcs.
    var box: Box {
        switch self {
        case .rect(let box): return box
        case .text(let run): return run.box
        case .circle(let centre, let radius):
            return Box(
                left: centre.x - radius, top: centre.y - radius, right: centre.x + radius, bottom: centre.y + radius)
        case .path(let steps):
            var whole: Box?
            for step in steps {
                guard let point = step.end else { continue }
                let corner = Box(left: point.x, top: point.y, right: point.x, bottom: point.y)
                whole = whole.map { $0.union(corner) } ?? corner
            }
            return whole ?? Box(left: 0, top: 0, right: 0, bottom: 0)
        }
    }
}

/// What an item is for; decides which checks apply to it.
enum ItemRole: Hashable, Sendable {
    /// A shape whose length is a value, measured from the scene's base line.
    case bar
    /// Any other shape that stands for a value.
    case mark
    /// A shape that stands for a value and on which words may stand; they must then keep within it.
    case ground
    /// A sign that repeats what a mark or word says.
    case sign
    /// A base line, tick line or other furniture.
    case furniture
    case text
}

/// One thing in the picture.
struct SceneItem: Hashable, Sendable {
    var role: ItemRole
    /// The class of the group in which the item is written.
    var group: String
    /// The series that the group belongs to.
    var key: String?
    /// A class of the item itself.
    var className: String?
    var shape: Shape
    var datum: PlotDatum?
}

/// The line from which bars are measured.
enum BaseLine: Hashable, Sendable {
    case vertical(x: Fixed)
    case horizontal(y: Fixed)
}

/// A picture before it is written: a flat list in the order of drawing.
struct Scene: Hashable, Sendable {
    var width: Fixed
    var height: Fixed
    var items: [SceneItem] = []
    var baseLine: BaseLine?
    /// The least width in CSS pixels at which the style sheet shows the picture.
    var leastShown: Double

    /// All lines of text, in order.
    var texts: [TextRun] {
        items.compactMap { item in
            if case .text(let run) = item.shape { run } else { nil }
        }
    }
}
