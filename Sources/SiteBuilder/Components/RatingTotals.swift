import Localization
import Markup
import ReportModel

/// The rating scale as a table: each rating with its rule, how many the report itself states, and how many are counted.
struct RatingTotals {
    let context: PageContext
    let counts: RatingCounts
    /// Counted on this site.
    let indicators: Int

    private var levels: [RatingLevel] { context.edition.ratings }
    private var statesTotals: Bool { levels.contains { $0.stated != nil } }

    func write(to buffer: inout MarkupBuffer) {
        buffer.raw("<div class=\"data-table totals\"><table>\n<thead>\n<tr>")
        buffer.raw("<th scope=\"col\" class=\"row-head\">")
        buffer.text(context.word("rating.rating"))
        buffer.raw("</th>")
        if statesTotals { head(context.word("rating.stated-head"), to: &buffer) }
        head(context.word("rating.counted-head"), to: &buffer)
        buffer.raw("</tr>\n</thead>\n<tbody>\n")
        let writer = RatingWriter(context: context)
        for level in levels {
            row(stated: level.stated, counted: counts[level.id], to: &buffer) { buffer in
                writer.badge(level, to: &buffer)
                buffer.raw("<span class=\"rule\">")
                context.write(level.rule, to: &buffer)
                buffer.raw("</span>")
            }
        }
        for unrated in Unrated.allCases where counts[unrated] > 0 {
            row(stated: nil, counted: counts[unrated], to: &buffer) { writer.badge(unrated, to: &$0) }
        }
        sums(to: &buffer)
        buffer.raw("</tbody>\n</table></div>\n")
        notes(to: &buffer)
    }

    private func sums(to buffer: inout MarkupBuffer) {
        let stated = levels.compactMap(\.stated)
        row("total", stated: stated.isEmpty ? nil : stated.reduce(0, +), counted: counts.total, to: &buffer) {
            $0.text(context.word("rating.total"))
        }
        row(stated: context.edition.stated?.indicators, counted: indicators, to: &buffer) {
            $0.text(context.word("page.indicators"))
        }
    }

    /// What the rules are measured against, and why what is stated and what is counted differ.
    private func notes(to buffer: inout MarkupBuffer) {
        for note in [context.edition.ratingNote, context.edition.stated?.note].compactMap(\.self) {
            buffer.raw("<p class=\"rating-note\">")
            context.writeParagraph(note, to: &buffer)
            buffer.raw("</p>\n")
        }
    }

    private func head(_ text: String, to buffer: inout MarkupBuffer) {
        buffer.raw("<th scope=\"col\">")
        buffer.text(text)
        buffer.raw("</th>")
    }

    private func row(
        _ kind: String? = nil, stated: Int?, counted: Int, to buffer: inout MarkupBuffer,
        head: (inout MarkupBuffer) -> Void
    ) {
        buffer.raw("<tr")
        if let kind { buffer.attribute("class", kind) }
        buffer.raw("><th scope=\"row\">")
        head(&buffer)
        buffer.raw("</th>")
        let format = context.language.format
        if statesTotals { buffer.element("td", stated.map { format.number(.init($0)) } ?? "") }
        buffer.element("td", format.number(.init(counted)))
        buffer.raw("</tr>\n")
    }
}
