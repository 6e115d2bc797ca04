import Localization
import Markup
import ReportModel

extension PageComposer {
    func finance() -> PageBody {
        var page = page(.finance)
        KeyFigures.write(context.keyFigures(of: nil).filter { $0.suffix == nil }, to: &page.body)
        charts(&page)
        narrative(&page)
        tables(&page)
        return page
    }

    func methodology() -> PageBody {
        var page = page(.methodology)
        ratingsOfAll(&page)
        narrative(&page)
        tables(&page)
        checks(&page)
        caveats(&page)
        return page
    }

    /// What the site does so that everybody can use it, and where it falls short.
    func accessibility() -> PageBody {
        var page = page(.accessibility)
        narrative(&page)
        return page
    }

    // MARK: Parts

    /// Before which body the document stands, and what it is asked to decide.
    func standing(to buffer: inout MarkupBuffer) {
        let document = context.edition.document
        let rows: [(String, Text)] = [
            ("document.body", document.body), ("document.session", document.session),
            ("document.dates", document.dates),
        ]
        buffer.raw("<dl class=\"standing\">\n<div>")
        buffer.element("dt", context.word("document.document"))
        buffer.raw("<dd>")
        buffer.element("bdi", document.symbol)
        buffer.raw("</dd>")
        buffer.raw("</div>\n")
        for (label, text) in rows + (document.proposal.map { [("document.proposal", $0)] } ?? []) {
            buffer.raw("<div>")
            buffer.element("dt", context.word(label))
            buffer.raw("<dd>")
            context.write(text, to: &buffer)
            buffer.raw("</dd></div>\n")
        }
        buffer.raw("</dl>\n")
    }

    func ratingsOfAll(_ page: inout PageBody) {
        let counts = RatingCounts(context.edition.indicators.flatMap(\.assessments))
        guard counts.total > 0 || context.edition.ratings.contains(where: { $0.stated != nil }) else { return }
        page.hasCharts = true
        page.section("ratings", context.word("rating.title")) { buffer in
            RatingChart(context: context).figure(counts)?.write(to: &buffer)
            totals(counts, to: &buffer)
        }
    }

    func totals(_ counts: RatingCounts, to buffer: inout MarkupBuffer) {
        RatingTotals(context: context, counts: counts, indicators: context.edition.indicators.count).write(to: &buffer)
    }

    func roots(of axis: Axis, _ page: inout PageBody) {
        let roots = axis.entities.filter { $0.parent == nil && context.link(to: .entity($0.reference)) != nil }
        guard let first = roots.first, let level = context.index.level(of: first) else { return }
        page.section("axis_\(axis.id)", context.plain(level.plural)) { buffer in
            if level.contents.isDisjoint(with: [.money, .ratings]) {
                waysIn(roots, to: &buffer)
            } else {
                EntityList(context: context).write(roots, to: &buffer)
            }
        }
    }

    /// A plain list of links, for entities of which there is nothing more to show.
    func waysIn(_ entities: [Entity], to buffer: inout MarkupBuffer) {
        buffer.raw("<ul class=\"ways\">\n")
        for entity in entities {
            buffer.raw("<li>")
            if let code = entity.code { buffer.element("p", class: "code-word", context.plain(code)) }
            context.writeLink(to: entity, text: entity.name, to: &buffer)
            buffer.raw("</li>\n")
        }
        buffer.raw("</ul>\n")
    }

    func caveats(_ page: inout PageBody) {
        guard !context.edition.caveats.isEmpty else { return }
        page.section("caveats", context.word("document.caveats")) { buffer in
            buffer.raw("<ul>\n")
            for caveat in context.edition.caveats {
                buffer.raw("<li")
                buffer.attribute("id", Anchor.caveat(caveat.id))
                buffer.raw(">")
                context.writeParagraph(caveat.text, to: &buffer)
                buffer.raw("</li>\n")
            }
            buffer.raw("</ul>\n")
        }
    }
}
