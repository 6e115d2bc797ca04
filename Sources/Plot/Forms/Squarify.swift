/// Rectangles that fill another one, each with its share of the area and as near to a square as can be.
enum Squarify {
    struct Rect: Hashable, Sendable {
        var left: Double
        var top: Double
        var width: Double
        var height: Double

        var box: Box { Box(left: left, top: top, right: left + width, bottom: top + height) }
    }

    /// - Parameter values: above zero, best the largest first.
    /// - Returns: a rectangle for each value, in their order.
    static func rects(_ values: [Double], in room: Rect) -> [Rect] {
        var rest = room
        var left = values.reduce(0, +)
        var rects: [Rect] = []
        var start = 0
        while start < values.count, left > 0 {
            let unit = rest.width * rest.height / left
            let side = min(rest.width, rest.height)
            var end = start + 1
            var sum = values[start]
            var (least, most) = (sum, sum)
            var ratio = worst(sum, least, most, unit: unit, side: side)
            while end < values.count {
                let value = values[end]
                let next = worst(sum + value, min(least, value), max(most, value), unit: unit, side: side)
                guard next <= ratio else { break }
                (ratio, sum, least, most) = (next, sum + value, min(least, value), max(most, value))
                end += 1
            }
            // What is left over by rounding belongs to the last row.
            let share = end == values.count ? 1 : min(1, sum / left)
            rects += row(values[start..<end], sum: sum, share: share, rest: &rest)
            left -= sum
            start = end
        }
        return rects
            + Array(
                repeating: Rect(left: rest.left, top: rest.top, width: 0, height: 0), count: values.count - rects.count)
    }

    /// The longest side of a row's rectangles measured by their shortest.
    private static func worst(
        _ sum: Double, _ least: Double, _ most: Double, unit: Double, side: Double
    ) -> Double {
        let length = side * side
        let area = sum * unit
        guard area > 0, length > 0, least > 0 else { return .infinity }
        return max(length * most * unit / (area * area), area * area / (length * least * unit))
    }

    private static func row(_ values: ArraySlice<Double>, sum: Double, share: Double, rest: inout Rect) -> [Rect] {
        var rects: [Rect] = []
        var done = 0.0
        let isUpright = rest.width >= rest.height
        for value in values {
            let (start, end) = (done / sum, (done + value) / sum)
            done += value
            rects.append(
                isUpright
                    ? Rect(
                        left: rest.left, top: rest.top + rest.height * start, width: rest.width * share,
                        height: rest.height * (end - start))
                    : Rect(
                        left: rest.left + rest.width * start, top: rest.top, width: rest.width * (end - start),
                        height: rest.height * share))
        }
        if isUpright {
            rest.left += rest.width * share
            rest.width *= 1 - share
        } else {
            rest.top += rest.height * share
            rest.height *= 1 - share
        }
        return rects
    }
}
