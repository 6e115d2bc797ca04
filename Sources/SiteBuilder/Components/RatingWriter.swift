import Localization
import Markup
import ReportModel

/// Writes ratings: shape, word and colour together, so that no meaning hangs on colour.
struct RatingWriter {
    let context: PageContext

    private var levels: [RatingLevel] { context.edition.ratings }

    func level(_ id: String?) -> RatingLevel? { id.flatMap { id in levels.first { $0.id == id } } }

    /// The mark and the word of one rating.
    func badge(_ level: RatingLevel?, to buffer: inout MarkupBuffer) {
        buffer.raw("<span")
        buffer.attribute("class", "rating \(level?.tone.rawValue ?? "unknown")")
        buffer.raw(">")
        if let level { mark(level, to: &buffer) }
        buffer.raw(" ")
        if let level { context.write(level.name, to: &buffer) } else { buffer.text(context.word("rating.unclear")) }
        buffer.raw("</span>")
    }

    /// One mark for each assessment in the order of the scale, then the counts in words.
    func strip(_ counts: RatingCounts, to buffer: inout MarkupBuffer) {
        guard counts.total > 0 else { return }
        buffer.raw("<div class=\"strip\">\n<span class=\"marks\" aria-hidden=\"true\">")
        for level in levels {
            for _ in 0..<counts[level.id] {
                buffer.raw("<svg")
                buffer.attribute("class", "m \(level.tone.rawValue)")
                buffer.raw("><use")
                buffer.attribute("href", "#m-\(level.shape.rawValue)")
                buffer.raw("/></svg>")
            }
        }
        buffer.raw("</span>\n<span class=\"strip-text\">")
        for (index, part) in words(counts).enumerated() {
            if index > 0 { buffer.raw(" · ") }
            buffer.element("span", part)
        }
        buffer.raw("</span>\n</div>\n")
    }

    /// The counts in words, e.g. `Achieved 14`, `Not achieved 2`.
    private func words(_ counts: RatingCounts) -> [String] {
        var parts = levels.filter { counts[$0.id] > 0 }.map { level in
            context.word(
                "rating.count",
                ["n": context.language.format.number(.init(counts[level.id])), "rating": context.plain(level.name)])
        }
        if counts.unclear > 0 {
            parts.append(
                context.word(
                    "rating.count",
                    [
                        "n": context.language.format.number(.init(counts.unclear)),
                        "rating": context.word("rating.unclear"),
                    ]))
        }
        return parts
    }

    /// The rule of the best rating in one line, which opens to the whole scale.
    func shortLegend(_ counts: RatingCounts?, to buffer: inout MarkupBuffer) {
        guard let best = levels.first else { return }
        buffer.raw("<details class=\"legend\"><summary>")
        buffer.text(
            context.word("rating.means", ["rating": context.plain(best.name), "rule": context.plain(best.rule)]))
        buffer.raw("</summary>\n")
        scale(levels.filter { counts?[$0.id] != 0 }, counts, to: &buffer)
        buffer.raw("</details>\n")
    }

    private func scale(_ levels: [RatingLevel], _ counts: RatingCounts?, to buffer: inout MarkupBuffer) {
        buffer.raw("<dl>\n")
        for level in levels {
            buffer.raw("<div><dt>")
            badge(level, to: &buffer)
            if let counts {
                buffer.raw(" ")
                buffer.element("span", class: "count", context.language.format.number(.init(counts[level.id])))
            }
            buffer.raw("</dt><dd>")
            context.write(level.rule, to: &buffer)
            buffer.raw("</dd></div>\n")
        }
        buffer.raw("</dl>\n")
        if let note = context.edition.ratingNote {
            buffer.raw("<p>")
            context.writeParagraph(note, to: &buffer)
            buffer.raw("</p>\n")
        }
    }

    private func mark(_ level: RatingLevel, to buffer: inout MarkupBuffer) {
        buffer.raw("<svg class=\"m\" aria-hidden=\"true\"><use")
        buffer.attribute("href", "#m-\(level.shape.rawValue)")
        buffer.raw("/></svg>")
    }
}
