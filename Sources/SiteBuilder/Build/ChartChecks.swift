import ContentLoading
import Diagnostics
import Localization
import Plot
import ReportModel

/// Draws every chart in every language and turns what is wrong with a picture into diagnostics that name its file.
struct ChartChecks {
    let content: LoadedContent
    let plan: SitePlan
    /// The content folder as it is shown to the user.
    let folder: String

    func check(jobs: Int) async -> [Diagnostic] {
        let scopes = content.site.languages.compactMap { content.languages[$0] }.flatMap { language in
            content.site.editions.map {
                Scope(content: content, plan: plan, language: language, index: EditionIndex($0))
            }
        }
        let work = scopes.flatMap { scope in scope.edition.charts.map { (scope, $0) } }
        let found = await SiteRenderer.inParallel(work, jobs: jobs) { check($0.1, $0.0) }
        return Array(Set(found.flatMap(\.self)))
    }

    private func check(_ chart: ChartSpecification, _ scope: Scope) -> [Diagnostic] {
        let location = SourceLocation("\(folder)/\(scope.edition.id)/charts/\(chart.id).yml")
        let contexts = pages(of: chart, scope)
        var diagnostics: [Diagnostic] = []
        for context in contexts {
            guard let drawing = ChartWriter(context: context).figure(chart)?.chart else { continue }
            for width in [PlotContext.wide, PlotContext.narrow] {
                for issue in drawing.render(context.plot(anchor: Anchor.chart(chart.id), width: width)).issues {
                    diagnostics.append(
                        Diagnostic(
                            .warning, id: "chart.layout", at: location,
                            "\(issue) at \(width) px on \(context.path)",
                            hint: "choose fewer rows, another kind, or shorter names"))
                }
            }
        }
        return diagnostics
    }

    private func pages(of chart: ChartSpecification, _ scope: Scope) -> [PageContext] {
        plan.pages(of: scope.edition).map { PageContext(scope: scope, page: $0) }.filter { context in
            switch chart.placement {
            case .place(.page(let page)): context.page.subject == .fixed(page)
            case .place(.entity(let entity)): context.page.subject == .entity(entity)
            case .each(let level): context.entity?.level == level
            }
        }
    }
}
