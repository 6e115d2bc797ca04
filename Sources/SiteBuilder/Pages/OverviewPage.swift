import Localization
import Markup
import ReportModel

extension PageComposer {
    /// How did it go, what did it cost, where to look: answered in one screen, then told.
    func overview() -> PageBody {
        var page = page(.overview)
        page.heading = context.plain(context.edition.name)
        page.kicker = context.plain(context.scope.site.organisation)
        KeyFigures.write(context.keyFigures(of: nil), to: &page.body)
        waysIn(to: &page.body)
        if let first = context.edition.axes.first { roots(of: first, &page) }
        ratingsOfAll(&page)
        narrative(&page)
        charts(&page)
        for axis in context.edition.axes.dropFirst() where axis.within == nil { roots(of: axis, &page) }
        tables(&page)
        standing(to: &page.body)
        caveats(&page)
        return page
    }

    /// The pages that readers ask for first, each with what it holds.
    private func waysIn(to buffer: inout MarkupBuffer) {
        let ways: [(page: FixedPage, detail: String)] = [
            (.finance, context.spending(of: nil)?.spent.map(context.amount) ?? ""),
            (.missed, context.count("count.assessments", RatingCounts(missedIndicators.flatMap(\.assessments)).total)),
            (.indicators, context.count("count.indicators", context.edition.indicators.count)),
            (.risks, context.count("count.risks", context.edition.risks.count)),
            (.data, context.count("count.tables", context.edition.tables.count)),
        ]
        let links = ways.compactMap { way in context.link(to: .fixed(way.page)).map { (way, $0) } }
        guard !links.isEmpty else { return }
        buffer.raw("<ul class=\"ways first\">\n")
        for (way, link) in links {
            buffer.raw("<li><a")
            buffer.attribute("href", link)
            buffer.raw(">")
            buffer.text(context.word("page.\(way.page.rawValue)"))
            buffer.raw("</a>")
            if !way.detail.isEmpty { buffer.element("span", way.detail) }
            buffer.raw("</li>\n")
        }
        buffer.raw("</ul>\n")
    }
}
