import ContentLoading
import Diagnostics
import ReportModel

/// Loads a site again and again from the same folders, for a preview. What has not changed between two times is not read
/// anew, and no page is rendered before somebody asks for it.
package actor LiveBuild {
    private let sources: SiteSources
    private let jobs: Int
    private let cache = LoadingCache()

    package init(
        content: String, templates: [String], jobs: Int,
        states: @escaping @Sendable (LoadedContent) -> TranslationStates = { _ in TranslationStates() }
    ) {
        sources = SiteSources(content: content, templates: templates, states: states)
        self.jobs = jobs
    }

    /// What came of loading.
    package struct Outcome: Sendable {
        /// Nil when there are errors.
        package var site: LiveSite?
        /// What is wrong with content and templates, in order; charts are looked at later.
        package var diagnostics: [Diagnostic]
    }

    /// Loads content and templates as they are now.
    package func load() -> Outcome {
        var bag = DiagnosticBag()
        let content = sources.loadContent(cache, &bag)
        let templates = sources.loadTemplates(&bag)
        guard let content, let templates, !bag.hasErrors else { return Outcome(diagnostics: bag.sorted) }
        let renderer = SiteRenderer(content: content, templates: templates, plan: SitePlan(content.site))
        let site = LiveSite(renderer, charts: sources.chartChecks(renderer), jobs: jobs)
        return Outcome(site: site, diagnostics: bag.sorted)
    }
}
