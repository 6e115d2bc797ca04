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
        let pages = scopes.flatMap { scope in
            plan.pages(of: scope.edition).map { PageContext(scope: scope, page: $0) }
        }
        let found = await SiteRenderer.inParallel(pages, jobs: jobs) { check($0) }
        return Array(Set(found.flatMap(\.self)))
    }

    private func check(_ context: PageContext) -> [Diagnostic] {
        let composer = PageComposer(context: context)
        let figures = composer.figures()
        let drawn = Set(figures.map(\.id))
        let empty = composer.embeddedCharts.filter { !drawn.contains($0) }.map { id in
            Diagnostic(
                BuildRule.emptyChart, at: location(id, context),
                "the chart has no figures on \(context.path), which embeds it",
                hint: "embed it on a page whose entity has them, or take the embed out", severity: .warning)
        }
        return empty + figures.flatMap { lint($0, context) }
    }

    private func lint(_ figure: ChartFigure, _ context: PageContext) -> [Diagnostic] {
        [PlotContext.wide, PlotContext.narrow].flatMap { width in
            figure.chart.render(context.plot(anchor: Anchor.chart(figure.id), width: width)).issues.map { issue in
                Diagnostic(
                    BuildRule.chartLayout, at: location(figure.id, context),
                    "\(issue.message), at \(width) px on \(context.path)",
                    hint: "choose fewer rows, another kind, or shorter names", severity: .warning)
            }
        }
    }

    private func location(_ chart: String, _ context: PageContext) -> SourceLocation {
        SourceLocation("\(folder)/\(context.edition.id)/charts/\(chart).yml")
    }
}
