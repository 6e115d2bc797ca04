import ContentLoading
import Files
import Localization
import Markup
import Plot
import ReportModel

/// Renders every page of a site. Pages know nothing of each other, so they are rendered in parallel and put in order after.
struct SiteRenderer: Sendable {
    let content: LoadedContent
    let templates: TemplateLibrary
    let plan: SitePlan

    /// What a build renders; nil means all.
    struct Selection: Sendable {
        var languages: Set<LanguageTag>?
        var editions: Set<String>?

        var isPartial: Bool { languages != nil || editions != nil }
    }

    /// All files of the site, pages and data and assets, sorted by path.
    func files(_ selection: Selection, jobs: Int) async -> [OutputFile] {
        // The data come first: the data page says how large each file is.
        let downloads = await self.downloads(selection, jobs: jobs)
        let pages = await Self.inParallel(renderings(selection, downloads), jobs: jobs) { $0() }
        let data = downloads.values.flatMap(\.files) + [downloads.values.first?.schema].compactMap(\.self)
        return (pages + data + templates.assets).sorted { $0.path < $1.path }
    }

    /// The data of each edition, by its id.
    private func downloads(_ selection: Selection, jobs: Int) async -> [String: EditionDownloads] {
        guard let language = content.languages[content.site.sourceLanguage] else { return [:] }
        var downloads: [String: EditionDownloads] = [:]
        for edition in content.site.editions where selection.editions?.contains(edition.id) ?? true {
            let scope = Scope(content: content, plan: plan, language: language, index: EditionIndex(edition))
            downloads[edition.id] = await EditionDownloads.make(scope, jobs: jobs)
        }
        return downloads
    }

    private func renderings(
        _ selection: Selection, _ downloads: [String: EditionDownloads]
    ) -> [@Sendable () -> OutputFile] {
        var renderings: [@Sendable () -> OutputFile] = []
        if !selection.isPartial { renderings.append { self.choice() } }
        for tag in content.site.languages where selection.languages?.contains(tag) ?? true {
            guard let language = content.languages[tag] else { continue }
            let scopes = content.site.editions.map {
                Scope(
                    content: content, plan: plan, language: language, index: EditionIndex($0),
                    downloads: downloads[$0.id])
            }
            if selection.editions == nil { renderings += editionsPage(scopes) }
            for scope in scopes where selection.editions?.contains(scope.edition.id) ?? true {
                renderings += pages(scope)
            }
        }
        return renderings
    }

    private func pages(_ scope: Scope) -> [@Sendable () -> OutputFile] {
        let plans = plan.pages(of: scope.edition)
        let menus = MenuSet(scope, plans)
        return plans.map { page in { self.render(PageContext(scope: scope, page: page), menus) } }
    }

    private func render(_ context: PageContext, _ menus: MenuSet) -> OutputFile {
        render(context, PageComposer.compose(context), menu: menus.menu(context))
    }

    private func render(_ context: PageContext, _ body: PageBody, menu: [UInt8]) -> OutputFile {
        let patterns = body.hasCharts ? PlotTheme.patterns() : []
        let bytes = templates.render(
            .page, PageFrame(context: context, body: body).values,
            slots: ["menu": menu, "lead": body.lead.bytes, "body": patterns + body.body.bytes])
        return OutputFile(path: context.path, bytes: bytes)
    }

    private func editionsPage(_ scopes: [Scope]) -> [@Sendable () -> OutputFile] {
        guard let first = scopes.first else { return [] }
        return [
            {
                let contexts = scopes.map { PageContext(scope: $0, page: SitePlan.editionsPage) }
                let context = PageContext(scope: first, page: SitePlan.editionsPage)
                let menu = Menu(context).bytes(current: .editions)
                return self.render(context, PageComposer.editions(context, all: contexts.reversed()), menu: menu)
            }
        ]
    }

    /// The choice of language at the root.
    private func choice() -> OutputFile {
        let site = content.site
        let languages = site.languages.compactMap { content.languages[$0] }
        let items = languages.map { language in
            var fields = language.fields(title: site.title)
            fields["href"] = .escaped("\(language.tag)/index.html")
            return fields
        }
        let ways = languages.map { ($0.tag.text, "\($0.tag)/index.html") } + [("x-default", SitePlan.rootPage)]
        let alternates = ways.map { ["lang": TemplateValue.escaped($0), "href": .escaped($1)] }
        let first = content.languages[site.sourceLanguage]
        let statements = [["text": TemplateValue.escaped(first?.text("footer.independent") ?? "")]]
        let heading = first?.text("nav.choose-language") ?? ""
        let values: [String: TemplateValue] = [
            "page": .object([
                "lang": .escaped(site.sourceLanguage.text), "dir": .text(first?.direction.rawValue ?? "ltr"),
                "root": .text(""), "title": .escaped(site.title.source), "heading": .escaped(heading),
                "description": .escaped("\(site.title.source) – \(heading)"),
            ]),
            "languages": .list(items), "alternates": .list(alternates), "canonical": .list([]), "charts": .flag(false),
            "scripts": .list([]), "statements": .list(statements), "footer": .list([]),
        ]
        return OutputFile(path: SitePlan.rootPage, bytes: templates.render(.choose, values, slots: [:]))
    }
}

extension SiteRenderer {
    /// Runs work on so many tasks and gives the results in the order of the work.
    static func inParallel<Work: Sendable, Result: Sendable>(
        _ work: [Work], jobs: Int, _ run: @escaping @Sendable (Work) -> Result
    ) async -> [Result] {
        let jobs = max(1, min(jobs, work.count))
        return await withTaskGroup(of: [(Int, Result)].self) { group in
            for job in 0..<jobs {
                group.addTask {
                    stride(from: job, to: work.count, by: jobs).map { ($0, run(work[$0])) }
                }
            }
            var results: [(Int, Result)] = []
            for await part in group { results += part }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}

/// The menus of one edition in one language, by depth of the page.
struct MenuSet: Sendable {
    private var menus: [Int: Menu] = [:]

    init(_ scope: Scope, _ pages: [PagePlan]) {
        for page in pages where menus[Self.depth(page)] == nil {
            menus[Self.depth(page)] = Menu(PageContext(scope: scope, page: page))
        }
    }

    func menu(_ context: PageContext) -> [UInt8] {
        menus[Self.depth(context.page)]?.bytes(current: context.page.subject) ?? []
    }

    private static func depth(_ page: PagePlan) -> Int { page.path.utf8.count { $0 == UInt8(ascii: "/") } }
}
