import Markup
import ReportModel

extension PageComposer {
    /// The list of editions in one language; `others` are the contexts of all editions, newest first.
    static func editions(_ context: PageContext, all editions: [PageContext]) -> PageBody {
        var page = PageBody()
        page.heading = context.plain(context.scope.site.title)
        page.kicker = context.plain(context.scope.site.organisation)
        page.description = page.heading
        page.body.raw("<ul class=\"ways\">\n")
        for edition in editions {
            guard let way = edition.link(to: .fixed(.overview)) else { continue }
            page.body.raw("<li><a")
            page.body.attribute("href", way)
            page.body.raw(">")
            edition.write(edition.edition.name, to: &page.body)
            page.body.raw("</a><p>")
            page.body.text(edition.word("stage.\(edition.edition.stage.rawValue)"))
            page.body.raw(" · ")
            page.body.element("bdi", edition.edition.document.symbol)
            page.body.raw("</p></li>\n")
        }
        page.body.raw("</ul>\n")
        return page
    }
}
