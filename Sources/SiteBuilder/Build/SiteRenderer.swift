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
        let indexes = content.site.editions.map(EditionIndex.init)
        let downloads = await self.downloads(selection, indexes, jobs: jobs)
        let scopes = self.scopes(selection, indexes, downloads)
        var renderings = frontPages(selection, scopes)
        var searchFiles: [OutputFile] = []
        for scope in scopes where selection.editions?.contains(scope.edition.id) ?? true {
            let composed = await compose(scope, jobs: jobs)
            renderings += composed.renderings
            searchFiles += composed.files
        }
        let pages = await Self.inParallel(renderings, jobs: jobs) { $0() }
        let data = downloads.values.flatMap(\.files) + [downloads.values.first?.schema].compactMap(\.self)
        let sitemap = selection.isPartial ? nil : Sitemap.file(content.site, pages: pages.map(\.path))
        let files = pages + searchFiles + [sitemap].compactMap(\.self) + data + templates.assets
        return files.sorted { $0.path < $1.path }
    }

    /// The data of each edition, by its id.
    private func downloads(
        _ selection: Selection, _ indexes: [EditionIndex], jobs: Int
    ) async -> [String: EditionDownloads] {
        guard let language = content.languages[content.site.sourceLanguage] else { return [:] }
        var downloads: [String: EditionDownloads] = [:]
        for index in indexes where selection.editions?.contains(index.edition.id) ?? true {
            let scope = Scope(content: content, plan: plan, language: language, index: index)
            downloads[index.edition.id] = await EditionDownloads.make(scope, jobs: jobs)
        }
        return downloads
    }

    /// Every edition in every language that a build renders, language by language.
    func scopes(
        _ selection: Selection, _ indexes: [EditionIndex], _ downloads: [String: EditionDownloads]
    ) -> [Scope] {
        let tags = content.site.languages.filter { selection.languages?.contains($0) ?? true }
        return tags.compactMap { content.languages[$0] }.flatMap { language in
            indexes.map {
                Scope(
                    content: content, plan: plan, language: language, index: $0, downloads: downloads[$0.edition.id])
            }
        }
    }

    /// The pages above the editions: those of the root, and the list of editions in each language.
    private func frontPages(_ selection: Selection, _ scopes: [Scope]) -> [@Sendable () -> OutputFile] {
        let root = RootPages(content: content, templates: templates, plan: plan)
        let languages = selection.editions == nil ? content.site.languages : []
        return (selection.isPartial ? [] : Array(root.renderings.values))
            + languages.flatMap { tag in editionsPage(scopes.filter { $0.language.tag == tag }) }
    }

    /// Composes the pages of one edition in one language. Pages that are an index of the others come last.
    private func compose(
        _ scope: Scope, jobs: Int
    ) async -> (renderings: [@Sendable () -> OutputFile], files: [OutputFile]) {
        let menus = MenuSet(scope, plan.pages(of: scope.edition))
        let bodies = await bodies(of: scope, jobs: jobs)
        let catalogue = PageCatalogue(bodies.map(\.page))
        let pages = bodies.map { page -> @Sendable () -> OutputFile in
            { self.render(page.context, page.body, menu: menus.menu(page.context)) }
        }
        let indexes = contexts(of: scope).filter(\.isIndex).map { context -> @Sendable () -> OutputFile in
            { self.render(context, PageComposer.compose(context, catalogue), menu: menus.menu(context)) }
        }
        return (pages + indexes + printEdition(scope).values, SearchFiles.files(catalogue, scope))
    }

    /// The pages of one edition in one language, but for the print edition, which has files of its own.
    func contexts(of scope: Scope) -> [PageContext] {
        plan.pages(of: scope.edition).filter { $0.subject != .fixed(.print) }
            .map { PageContext(scope: scope, page: $0) }
    }

    /// The pages that are no index of others, composed, each with what there is to be found on it.
    func bodies(
        of scope: Scope, jobs: Int
    ) async -> [(context: PageContext, body: PageBody, page: IndexedPage)] {
        await Self.inParallel(contexts(of: scope).filter { !$0.isIndex }, jobs: jobs) { context in
            let body = PageComposer.compose(context)
            return (context: context, body: body, page: context.indexed(body))
        }
    }

    /// The files of the print edition by their paths.
    func printEdition(_ scope: Scope) -> [String: @Sendable () -> OutputFile] {
        guard let edition = PrintEdition(scope) else { return [:] }
        let files = edition.files.map { file -> (String, @Sendable () -> OutputFile) in
            (file.context.path, { self.render(file.context, edition.compose(file), .print) })
        }
        return Dictionary(files) { first, _ in first }
    }

    /// A page: its layout around its body.
    func render(
        _ context: PageContext, _ body: PageBody, _ layout: Layout = .page, menu: [UInt8] = []
    ) -> OutputFile {
        let patterns = body.hasCharts ? PlotTheme.patterns() : []
        let bytes = templates.render(
            layout, PageFrame(context: context, body: body).values,
            slots: ["menu": menu, "lead": body.lead.bytes, "body": patterns + body.body.bytes])
        return OutputFile(path: context.path, bytes: bytes)
    }

    /// The list of editions in the language of the scopes.
    func editionsPage(_ scopes: [Scope]) -> [@Sendable () -> OutputFile] {
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
