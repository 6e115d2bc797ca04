import ContentLoading
import Diagnostics
import Files
import Localization
import ReportModel

/// A site in memory. Each of its files is made when it is first asked for, and is the same to the byte as a build's.
package actor LiveSite {
    private let renderer: SiteRenderer
    private let charts: ChartChecks
    private let jobs: Int
    /// Every edition in every language, without data.
    private let scopes: [Scope]
    private let makers: [String: Maker]
    private var files: [String: [UInt8]] = [:]
    private var downloads: [String: EditionDownloads] = [:]
    private var catalogues: [Int: PageCatalogue] = [:]
    private var menus: [Int: MenuSet] = [:]

    /// How a file is made. Numbers are positions among the scopes.
    private enum Maker: Sendable {
        case file(@Sendable () -> OutputFile)
        case page(Int, PagePlan)
        case search(Int)
    }

    init(_ renderer: SiteRenderer, charts: ChartChecks, jobs: Int) {
        self.renderer = renderer
        self.charts = charts
        self.jobs = jobs
        let indexes = renderer.content.site.editions.map(EditionIndex.init)
        scopes = renderer.scopes(SiteRenderer.Selection(), indexes, [:])
        makers = Self.makers(renderer, scopes)
    }

    /// The paths of all files but data.
    nonisolated var paths: Set<String> { Set(makers.keys) }

    /// The bytes of a file by its path from the root of the site; nil when the site has none there.
    package func file(_ path: String) async -> [UInt8]? {
        if let bytes = files[path] { return bytes }
        switch makers[path] {
        case .file(let make): files[path] = make().bytes
        case .page(let number, let page): files[path] = await self.page(page, number)
        case .search(let number): await makeSearchFiles(number)
        case nil: await makeData(path)
        }
        return files[path]
    }

    /// What is wrong with charts as they are drawn, in order.
    package func chartDiagnostics() async -> [Diagnostic] {
        var bag = DiagnosticBag()
        bag.add(contentsOf: await charts.check(jobs: jobs))
        return bag.sorted
    }
}

extension LiveSite {
    /// How each file is made but for data, whose paths are known only with their content.
    private static func makers(_ renderer: SiteRenderer, _ scopes: [Scope]) -> [String: Maker] {
        var makers: [String: Maker] = [:]
        for asset in renderer.templates.assets { makers[asset.path] = .file { asset } }
        let root = RootPages(content: renderer.content, templates: renderer.templates, plan: renderer.plan)
        for (path, make) in root.renderings { makers[path] = .file(make) }
        for tag in renderer.content.site.languages {
            let editions = scopes.filter { $0.language.tag == tag }
            let path = SitePath.path(of: SitePlan.editionsPage, in: tag)
            for make in renderer.editionsPage(editions) { makers[path] = .file(make) }
        }
        for (number, scope) in scopes.enumerated() {
            for context in renderer.contexts(of: scope) { makers[context.path] = .page(number, context.page) }
            for (path, make) in renderer.printEdition(scope) { makers[path] = .file(make) }
            for path in SearchFiles.paths(scope) { makers[path] = .search(number) }
            for picture in PictureWriter.files(of: scope.edition) { makers[picture.path] = .file { picture } }
        }
        let pages = makers.keys.filter { $0.hasSuffix(".html") }
        if let sitemap = Sitemap.file(renderer.content.site, pages: pages) {
            makers[sitemap.path] = .file { sitemap }
        }
        return makers
    }

    private func page(_ page: PagePlan, _ number: Int) async -> [UInt8] {
        let needsData = page.subject == .fixed(.data)
        let scope = needsData ? await scopeWithData(number) : scopes[number]
        let context = PageContext(scope: scope, page: page)
        let catalogue = context.isIndex ? await self.catalogue(number) : PageCatalogue()
        let menus = self.menus[number] ?? MenuSet(scope, renderer.plan.pages(of: scope.edition))
        self.menus[number] = menus
        let body = PageComposer.compose(context, catalogue)
        return renderer.render(context, body, menu: menus.menu(context)).bytes
    }

    /// What all pages of one edition in one language hold.
    private func catalogue(_ number: Int) async -> PageCatalogue {
        if let catalogue = catalogues[number] { return catalogue }
        let bodies = await renderer.bodies(of: scopeWithData(number), jobs: jobs)
        let catalogue = PageCatalogue(bodies.map(\.page))
        catalogues[number] = catalogue
        return catalogue
    }

    private func makeSearchFiles(_ number: Int) async {
        for file in SearchFiles.files(await catalogue(number), scopes[number]) { files[file.path] = file.bytes }
    }

    private func scopeWithData(_ number: Int) async -> Scope {
        var scope = scopes[number]
        scope.downloads = await downloads(of: scope)
        return scope
    }

    /// The data of an edition, made from its first scope, which is that of the source language or as good.
    private func downloads(of scope: Scope) async -> EditionDownloads? {
        if let downloads = downloads[scope.edition.id] { return downloads }
        let site = renderer.content.site
        let source = scopes.first { $0.edition.id == scope.edition.id && $0.language.tag == site.sourceLanguage }
        let made = await EditionDownloads.make(source ?? scope, jobs: jobs)
        downloads[scope.edition.id] = made
        return made
    }

    /// Makes the data of all editions when a path looks like one of theirs.
    private func makeData(_ path: String) async {
        guard path.hasPrefix("data/") else { return }
        for edition in renderer.content.site.editions {
            guard let scope = scopes.first(where: { $0.edition.id == edition.id }),
                let downloads = await downloads(of: scope)
            else { continue }
            for file in downloads.files + [downloads.schema] where files[file.path] == nil {
                files[file.path] = file.bytes
            }
        }
    }
}
