import ContentLoading
import Diagnostics
import Files
import Localization
import ReportModel

/// One build of a site: load, check, plan, render, write. All is rendered before the first file is written.
package struct SiteBuild: Sendable {
    package var content: String
    /// Folders of templates, each laid over those before it.
    package var templates: [String]
    package var output: String
    /// Languages to build; empty means all. So too editions.
    package var languages: [String]
    package var editions: [String]
    /// How many pages are rendered at once.
    package var jobs: Int
    /// Is told what comes next, e.g. `rendering`.
    package var progress: @Sendable (String) -> Void = { _ in }
    /// What readers are told of the translations.
    private let states: @Sendable (LoadedContent) -> TranslationStates

    package init(
        content: String, templates: [String], output: String, languages: [String] = [], editions: [String] = [],
        jobs: Int, states: @escaping @Sendable (LoadedContent) -> TranslationStates = { _ in TranslationStates() }
    ) {
        self.content = content
        self.templates = templates
        self.output = output
        self.languages = languages
        self.editions = editions
        self.jobs = jobs
        self.states = states
    }

    /// What came of a build.
    package struct Outcome: Sendable {
        /// What is wrong with content and templates, in order.
        package var diagnostics: [Diagnostic]
        /// What was written or, for a comparison, what differs; nil when nothing was rendered.
        package var changes: OutputChanges?
        /// How long each phase took, in order.
        package var phases: [(name: String, duration: Duration)]
        /// Pages and other files of the site.
        package var fileCount: Int
    }

    /// Builds the site into its folder. With errors in content or templates nothing is written.
    package func run() async throws(FileFault) -> Outcome {
        try await perform { files, isPartial throws(FileFault) in
            try OutputFolder(output).update(with: files, isPartial: isPartial)
        }
    }

    /// Renders in memory and compares with what is in the folder.
    package func compare() async throws(FileFault) -> Outcome {
        try await perform { files, isPartial throws(FileFault) in
            try OutputFolder(output).changes(for: files, isPartial: isPartial)
        }
    }

    /// Everything but rendering and writing.
    package func check() async -> [Diagnostic] {
        var phases = PhaseClock()
        return await load(&phases).diagnostics
    }

    private func perform(
        _ finish: ([OutputFile], Bool) throws(FileFault) -> OutputChanges
    ) async throws(FileFault) -> Outcome {
        var clock = PhaseClock()
        let loaded = await load(&clock)
        guard let renderer = loaded.renderer, !loaded.diagnostics.contains(where: { $0.severity == .error }) else {
            return Outcome(diagnostics: loaded.diagnostics, changes: nil, phases: clock.phases, fileCount: 0)
        }
        progress("rendering pages")
        let files = await renderer.files(loaded.selection, jobs: jobs)
        clock.end("render")
        progress("comparing files")
        let changes = try finish(files, loaded.selection.isPartial)
        clock.end("write")
        return Outcome(
            diagnostics: loaded.diagnostics, changes: changes, phases: clock.phases, fileCount: files.count)
    }

    private struct Loaded {
        var renderer: SiteRenderer?
        var selection = SiteRenderer.Selection()
        var diagnostics: [Diagnostic] = []
    }

    private func load(_ clock: inout PhaseClock) async -> Loaded {
        let sources = SiteSources(content: content, templates: templates, states: states)
        var bag = DiagnosticBag()
        progress("reading content")
        let loaded = sources.loadContent(LoadingCache(), &bag)
        clock.end("load")
        let library = sources.loadTemplates(&bag)
        clock.end("templates")
        guard let loaded, let library, !bag.hasErrors else { return Loaded(diagnostics: bag.sorted) }
        let renderer = SiteRenderer(content: loaded, templates: library, plan: SitePlan(loaded.site))
        progress("checking charts")
        bag.add(contentsOf: await sources.chartChecks(renderer).check(jobs: jobs))
        clock.end("check")
        let selection = selection(loaded, &bag)
        return Loaded(renderer: renderer, selection: selection, diagnostics: bag.sorted)
    }

    /// What the command line asks for; names that the site does not have are reported.
    private func selection(_ content: LoadedContent, _ bag: inout DiagnosticBag) -> SiteRenderer.Selection {
        let site = content.site
        report(languages, among: site.languages.map(\.text), "language", .unknownLanguage, &bag)
        report(editions, among: site.editions.map(\.id), "edition", .unknownEdition, &bag)
        return SiteRenderer.Selection(
            languages: languages.isEmpty ? nil : Set(languages.compactMap { LanguageTag($0) }),
            editions: editions.isEmpty ? nil : Set(editions))
    }

    private func report(
        _ names: [String], among known: [String], _ noun: String, _ rule: BuildRule, _ bag: inout DiagnosticBag
    ) {
        for name in names where !known.contains(name) {
            bag.add(
                Diagnostic(
                    rule, at: SourceLocation("--\(noun)"),
                    "the site has no \(noun) \"\(name)\"",
                    hint: Suggestion.hint(for: name, among: known)))
        }
    }
}

/// Measures the phases of a build.
private struct PhaseClock {
    private(set) var phases: [(name: String, duration: Duration)] = []
    private var last = ContinuousClock.now

    mutating func end(_ name: String) {
        let now = ContinuousClock.now
        phases.append((name, now - last))
        last = now
    }
}
