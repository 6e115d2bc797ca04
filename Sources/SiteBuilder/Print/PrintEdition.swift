import Localization
import Markup
import ReportModel

/// The print edition of one edition in one language: a title page with the contents, and what the pages say.
struct PrintEdition: Sendable {
    /// A file before its frame is put around it.
    struct File: Sendable {
        let context: PageContext
        let chapters: [PrintPlan.Chapter]
    }

    private let scope: Scope
    private let plan: PrintPlan
    /// The pages of the edition by their paths from the root of the site.
    private let pages: [String: PagePlan]

    /// Nil when the edition has no print edition.
    init?(_ scope: Scope) {
        let pages = scope.plan.pages(of: scope.edition)
        guard let plan = PrintPlan(scope.index, pages) else { return nil }
        self.scope = scope
        self.plan = plan
        self.pages = Dictionary(
            pages.map { (SitePath.path(of: $0, in: scope.language.tag), $0) }, uniquingKeysWith: { first, _ in first })
    }

    var files: [File] {
        plan.contents.map { File(context: PageContext(scope: scope, page: $0.file), chapters: $0.chapters) }
    }

    func compose(_ file: File) -> PageBody {
        var body = PageBody()
        if file.context.page == plan.title {
            body.heading = file.context.word("page.print")
            titlePage(file.context, &body)
            contents(file.context, to: &body.body)
        } else if let chapter = file.chapters.first {
            body.heading = title(of: chapter, file.context)
            head(body.heading, file.context, to: &body.lead)
        }
        for chapter in file.chapters { write(chapter, file.context, &body) }
        return body
    }

    // MARK: Heads

    private func titlePage(_ context: PageContext, _ body: inout PageBody) {
        body.lead.element("p", class: "kicker", context.plain(context.scope.site.organisation))
        body.lead.raw("\n<h1>")
        context.write(context.edition.name, to: &body.lead)
        body.lead.raw("</h1>\n<p class=\"lead\">")
        let words = [
            context.word("page.print"), context.word("stage.\(context.edition.stage.rawValue)"), context.language.name,
        ]
        body.lead.text(words.joined(separator: " · "))
        body.lead.raw("</p>\n")
        PageComposer(context: context).standing(to: &body.lead)
    }

    /// The head of a chapter in a file of its own, with the way back to the title page.
    private func head(_ title: String, _ context: PageContext, to lead: inout MarkupBuffer) {
        lead.raw("<p class=\"kicker\"><a")
        lead.attribute("href", context.link(to: SitePath.path(of: plan.title, in: scope.language.tag)))
        lead.raw(">")
        context.write(context.edition.name, to: &lead)
        lead.raw("</a></p>\n")
        lead.element("h1", title)
        lead.newline()
    }

    /// The names of the pages, those of parts below the page of what they belong to.
    private func contents(_ context: PageContext, to buffer: inout MarkupBuffer) {
        buffer.raw("<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
        buffer.text(context.word("print.contents"))
        buffer.raw("</h2>\n<ol>\n")
        for chapter in plan.chapters {
            for (position, page) in chapter.pages.enumerated() {
                let hasParts = chapter.isRooted && position == 0
                buffer.raw("<li><a")
                buffer.attribute("href", link(to: page, nil, from: context))
                buffer.raw(">")
                buffer.text(context.name(of: page.subject))
                buffer.raw(hasParts ? "</a>\n<ol>\n" : "</a></li>\n")
            }
            if chapter.isRooted { buffer.raw("</ol>\n</li>\n") }
        }
        buffer.raw("</ol>\n</nav>\n")
    }

    private func title(of chapter: PrintPlan.Chapter, _ context: PageContext) -> String {
        let names = (chapter.isRooted ? Array(chapter.pages.prefix(1)) : chapter.pages).map(\.subject)
        if names.count > 1, case .entity(let reference)? = names.first, let entity = context.index.entity(reference),
            let level = context.index.level(of: entity)
        {
            return context.plain(level.plural)
        }
        return names.map(context.name).joined(separator: context.word("source.separator"))
    }

    // MARK: Pages

    private func write(_ chapter: PrintPlan.Chapter, _ file: PageContext, _ body: inout PageBody) {
        body.body.raw("<div class=\"print-chapter\">\n")
        for page in chapter.pages {
            var context = PageContext(scope: scope, page: page)
            context.isInPrint = true
            let composed = PageComposer.compose(context)
            if composed.hasCharts { body.hasCharts = true }
            let markup = PrintMarkup(idPrefix: page.printName + "__") { link($0, on: page, in: file) }
            write(composed, page, markup, to: &body.body)
        }
        body.body.raw("</div>\n")
    }

    private func write(_ page: PageBody, _ plan: PagePlan, _ markup: PrintMarkup, to buffer: inout MarkupBuffer) {
        buffer.raw("<article class=\"print-page\"")
        buffer.attribute("id", plan.printName)
        buffer.attribute("data-colour", page.colour)
        buffer.raw(">\n")
        if let kicker = page.kicker {
            buffer.element("p", class: "kicker", kicker)
            buffer.newline()
        }
        buffer.raw("<h2>")
        if let code = page.code {
            buffer.element("span", class: "code", code)
            buffer.raw(" ")
        }
        buffer.text(page.heading)
        buffer.raw("</h2>\n")
        buffer.append(markup.fit(page.lead))
        buffer.append(markup.fit(page.body))
        buffer.raw("</article>\n")
    }

    // MARK: Links

    /// Where a link leads from a file, for what it says on a page: to another printed page within the print edition.
    private func link(_ link: String, on page: PagePlan, in file: PageContext) -> String {
        guard !link.utf8.contains(UInt8(ascii: ":")) else { return link }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count > 1 ? String(parts[1]) : nil
        let path = SitePath.resolve(String(parts[0]), from: SitePath.path(of: page, in: scope.language.tag))
        if let target = pages[path], plan.file(of: target) != nil { return self.link(to: target, fragment, from: file) }
        return file.link(to: path) + (fragment.map { "#" + $0 } ?? "")
    }

    private func link(to page: PagePlan, _ fragment: String?, from file: PageContext) -> String {
        let target = plan.file(of: page) ?? page
        let anchor = page.printName + (fragment.map { "__" + $0 } ?? "")
        let way = target == file.page ? "" : file.link(to: SitePath.path(of: target, in: scope.language.tag))
        return way + "#" + anchor
    }
}
