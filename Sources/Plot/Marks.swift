/// How a value becomes a shape.
package enum Mark: String, Hashable, Sendable {
    /// A horizontal bar; its length is the value.
    case bar
    /// A vertical bar; its height is the value.
    case column
    /// A part of a ring; its angle is the value.
    case arc
    /// A part of one segmented bar, with a sign; for counts by rating.
    case segment
    /// A point on a line through the categories in their order.
    case line
    /// A line with the room between it and zero filled.
    case area
    /// A bar against a mark for what was meant, and often a sign for where it began.
    case bullet
    /// A small sign for each thing counted.
    case unit
    /// A cell of a matrix; its shade is the value's class.
    case cell
    /// A rectangle; its area is the value.
    case tile
    /// A band from one node to another; its thickness is the value.
    case ribbon
    /// A bar from one quarter to another.
    case span
    /// Two points joined by a line.
    case range
    /// A line between two columns.
    case slope
    /// A line without axes or words, for a cell of a table.
    case spark
    /// The same small picture again and again, on one scale.
    case panel
    /// A bar from where the last one ended.
    case step
}

/// How the series of one category share the room.
package enum Stacking: String, Hashable, Sendable {
    /// Side by side, each from zero.
    case group
    /// One after the other.
    case stack
    /// One after the other, each category filling the whole width.
    case percent
}

/// A sign that tells marks apart without colour; drawn, so that no font need have it.
package enum MarkShape: String, Hashable, Sendable, CaseIterable {
    case circle, triangle, diamond, square, cross
    /// A thin upright bar: the mark of a target. Not among the signs of series.
    case tick

    /// The sign of the series at a position, so that lines differ by more than colour.
    static func ofSeries(_ index: Int) -> MarkShape {
        let order: [MarkShape] = [.circle, .square, .triangle, .diamond, .cross]
        return order[index % order.count]
    }

    /// The sign with all of it within `radius` of the centre; all signs look equally large.
    func shape(x: Double, y: Double, radius: Double) -> Shape {
        switch self {
        case .circle: .circle(centre: Point(x, y), radius: Fixed(radius * 0.9))
        case .square:
            .rect(
                Box(
                    left: x - radius * 0.85, top: y - radius * 0.85, right: x + radius * 0.85,
                    bottom: y + radius * 0.85))
        case .tick: .rect(Box(left: x - 1.5, top: y - radius, right: x + 1.5, bottom: y + radius))
        case .triangle: .polygon([(0, -1), (0.95, 0.8), (-0.95, 0.8)], x: x, y: y, radius: radius)
        case .diamond: .polygon([(0, -1), (1, 0), (0, 1), (-1, 0)], x: x, y: y, radius: radius)
        case .cross:
            .polygon(
                [
                    (-0.85, -0.5), (-0.5, -0.85), (0, -0.35), (0.5, -0.85), (0.85, -0.5), (0.35, 0),
                    (0.85, 0.5), (0.5, 0.85), (0, 0.35), (-0.5, 0.85), (-0.85, 0.5), (-0.35, 0),
                ], x: x, y: y, radius: radius)
        }
    }
}
