/// What a plain drawing consists of: shapes, texts, gradients, clips, masks and patterns. Nothing of it runs, loads or
/// moves; `use` is not here because a few lines of it can draw a thing a million times.
enum SVGVocabulary {
    static let namespace = "http://www.w3.org/2000/svg"

    static let elements: Set<String> = [
        "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
        "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern",
    ]

    /// Elements whose content is drawn anew wherever something refers to them.
    static let repeated: Set<String> = ["clipPath", "mask", "pattern"]

    static let gradients: Set<String> = ["linearGradient", "radialGradient"]

    static let attributes: Set<String> = [
        // Geometry
        "clipPathUnits", "cx", "cy", "d", "dx", "dy", "fr", "fx", "fy", "gradientTransform", "gradientUnits", "height",
        "href", "id", "lengthAdjust", "maskContentUnits", "maskUnits", "offset", "pathLength", "patternContentUnits",
        "patternTransform", "patternUnits", "points", "preserveAspectRatio", "r", "rotate", "rx", "ry", "spreadMethod",
        "textLength", "transform", "version", "viewBox", "width", "x", "x1", "x2", "xml:lang", "xml:space", "xmlns",
        "y",
        "y1", "y2",
        // Presentation
        "alignment-baseline", "baseline-shift", "clip-path", "clip-rule", "color", "color-interpolation", "direction",
        "display", "dominant-baseline", "fill", "fill-opacity", "fill-rule", "font-family", "font-size", "font-stretch",
        "font-style", "font-variant", "font-weight", "letter-spacing", "mask", "mask-type", "opacity", "overflow",
        "paint-order", "shape-rendering", "stop-color", "stop-opacity", "stroke", "stroke-dasharray",
        "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width",
        "text-anchor", "text-decoration", "text-rendering", "transform-origin", "unicode-bidi", "vector-effect",
        "visibility", "word-spacing", "writing-mode",
    ]

    /// What may stand before a parenthesis in a value, beside `url`.
    static let functions: Set<String> = [
        "hsl", "hsla", "matrix", "rgb", "rgba", "rotate", "scale", "skewX", "skewY", "translate",
    ]

    /// References that XML defines itself.
    static let characters = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"]
}
