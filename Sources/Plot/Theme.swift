import Markup

/// The measures of a picture, in units; text never goes below 12 CSS pixels at the least width shown.
struct Metrics: Hashable, Sendable {
    let width: Double
    let isNarrow: Bool
    let fontSize: Double
    let lineHeight: Double
    /// The least width in CSS pixels at which the style sheet shows a picture laid out for this width.
    let leastShown: Double

    init(width: Int) {
        self.width = Double(min(max(width, 240), 2000))
        isNarrow = self.width < 480
        fontSize = isNarrow ? 15 : 14
        lineHeight = isNarrow ? 20 : 18
        leastShown = self.width * (isNarrow ? 0.8 : 0.875)
    }

    /// The one large figure that a picture may carry.
    var largeFontSize: Double { fontSize + 8 }

    /// From a line's top to its base line.
    var ascent: Double { (lineHeight + fontSize * 0.7) / 2 }
    /// A bar that stands alone in its category.
    let bar = 20.0
    /// A bar among others: with its gap as high as a line of text, so that value labels can't meet.
    var groupedBar: Double { lineHeight - 2 }
    /// A bar with a line of keys beneath.
    let stackedBar = 18.0
    let categoryGap = 12.0
    /// Between a bar and its value, a sign and its word.
    let labelGap = 6.0
    /// Half the size of a sign beside a word.
    let sign = 6.0
    /// How wide the stub is that stands for an absent value.
    let stub = 14.0
}

/// What the picture and the style sheet agree on.
package enum PlotTheme {
    /// The patterns of slots 2 to 8 (slot 1 stays solid), which the style sheet uses in print and forced colours, as a
    /// picture of no size. To be placed once in a page; without it the marks keep their plain colours.
    package static func patterns() -> [UInt8] {
        let drawings: [StaticString] = [
            "M-2 2L2-2M0 8L8 0M6 10L10 6", "M0 2H8M0 6H8", "M2 2h1v1h-1zM6 6h1v1h-1z", "M2 0V8M6 0V8",
            "M-2 6L2 10M0 0L8 8M6-2L10 2", "M0 4H8M4 0V8", "M0 2H4M4 6H8",
        ]
        var buffer = MarkupBuffer(reserving: 1200)
        buffer.raw("<svg class=\"plot-patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\">\n")
        for (index, drawing) in drawings.enumerated() {
            buffer.raw("<pattern id=\"plot-p")
            buffer.integer(index + 2)
            buffer.raw("\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path d=\"")
            buffer.raw(drawing)
            buffer.raw("\"/></pattern>\n")
        }
        buffer.raw("</svg>\n")
        return buffer.bytes
    }
}
