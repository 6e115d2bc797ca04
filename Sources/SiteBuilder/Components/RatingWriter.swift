import Localization
import Markup
import ReportModel

/// Writes ratings: shape, word and colour together, so that no meaning hangs on colour.
struct RatingWriter {
    let context: PageContext

    private var levels: [RatingLevel] { context.edition.ratings }

    func level(_ id: String?) -> RatingLevel? { id.flatMap { id in levels.first { $0.id == id } } }

    /// The mark and the word of a rating, or why there is none.
    func badge(_ rating: Rating, to buffer: inout MarkupBuffer) {
        if let level = level(rating.level) { badge(level, to: &buffer) } else { badge(rating.unrated, to: &buffer) }
    }

    /// The mark and the word of one level.
    func badge(_ level: RatingLevel, to buffer: inout MarkupBuffer) {
        buffer.raw("<span")
        buffer.attribute("class", "rating \(level.tone.rawValue)")
        buffer.raw(">")
        mark(level, to: &buffer)
        buffer.raw(" ")
        context.write(level.name, to: &buffer)
        buffer.raw("</span>")
    }

    /// Why there is no rating.
    func badge(_ unrated: Unrated?, to buffer: inout MarkupBuffer) {
        buffer.raw("<span class=\"rating unknown\"> ")
        buffer.text(context.word((unrated ?? .unclear).wordsID))
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
        let rated = levels.map { (name: context.plain($0.name), count: counts[$0.id]) }
        let unrated = Unrated.allCases.map { (name: context.word($0.wordsID), count: counts[$0]) }
        return (rated + unrated).filter { $0.count > 0 }.map { name, count in
            context.word("rating.count", ["n": context.language.format.number(.init(count)), "rating": name])
        }
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

extension Unrated {
    /// The interface word that says it.
    var wordsID: String {
        switch self {
        case .unclear: "rating.unclear"
        case .notDue: "absence.not-due"
        }
    }
}
