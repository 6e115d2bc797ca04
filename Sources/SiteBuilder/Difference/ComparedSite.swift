import ContentLoading
import Diagnostics
import Files
import Localization
import Markdown
import Plot
import ReportDiff
import ReportModel

/// A site as one side of a comparison: what its report says, its pages, and its charts as they are drawn.
package struct ComparedSite: Sendable {
    package let side: ReportSide
    let content: LoadedContent
    let plan: SitePlan
    /// The charts of all pages in all languages.
    let figures: [ChartPicture.Key: ChartFigure]

    /// Reads a content folder. Without a site it says why; faults that leave every value readable, such as a figure in a
    /// text that is not what its cell says, come beside it.
    package static func load(
        _ folder: Folder, jobs: Int
    ) async -> (site: ComparedSite?, diagnostics: [Diagnostic]) {
        let (content, diagnostics) = ContentLoader.load(folder)
        let errors = diagnostics.filter { $0.severity == .error }
        guard let content, errors.allSatisfy(\.leavesValuesReadable),
            content.languages.count == content.site.languages.count
        else { return (nil, errors) }
        return (await ComparedSite(content, jobs: jobs), errors)
    }

    private init(_ content: LoadedContent, jobs: Int) async {
        let plan = SitePlan(content.site)
        let pages = Self.contexts(content, plan)
        let drawn = await SiteRenderer.inParallel(pages, jobs: jobs) { Self.draw($0) }.flatMap(\.self)
        self.content = content
        self.plan = plan
        figures = Dictionary(drawn.map { ($0.picture.key, $0.figure) }) { first, _ in first }
        side = ReportSide(
            site: content.site, languages: content.languages,
            narratives: NarrativeSpans.narratives(of: content),
            paragraphs: content.paragraphsBySource.mapValues { NarrativeSpans.spans($0) { $0.target } },
            pages: content.site.editions.flatMap { edition in
                plan.pages(of: edition).compactMap { page in
                    page.subject.place.map { PageRecord(edition: edition.id, place: $0, path: page.path) }
                }
            },
            pictures: drawn.map(\.picture))
    }

    private static func contexts(_ content: LoadedContent, _ plan: SitePlan) -> [PageContext] {
        content.site.languages.compactMap { content.languages[$0] }.flatMap { language in
            content.site.editions.flatMap { edition in
                let scope = Scope(content: content, plan: plan, language: language, index: EditionIndex(edition))
                return plan.pages(of: edition).map { PageContext(scope: scope, page: $0) }
            }
        }
    }

    private static func draw(_ context: PageContext) -> [(picture: ChartPicture, figure: ChartFigure)] {
        guard let place = context.page.subject.place else { return [] }
        return PageComposer(context: context).figures().map { figure in
            let specification = context.edition.charts.first { $0.id == figure.id }
            let key = ChartPicture.Key(
                edition: context.edition.id, chart: figure.id, place: place, language: context.language.tag)
            return (
                ChartPicture(
                    key: key, title: specification?.title ?? context.scope.everywhere("rating.chart"),
                    svg: figure.picture(anchor: Anchor.chart(figure.id), width: PlotContext.wide)),
                figure
            )
        }
    }
}

extension Scope {
    /// An interface word as a text in all languages of the site.
    fileprivate func everywhere(_ word: String) -> Text {
        Text(
            content.languages[site.sourceLanguage]?.text(word) ?? word,
            translations: content.languages.mapValues { $0.text(word) })
    }
}

extension ChartFigure {
    /// The picture alone, its ids beginning with `anchor`.
    func picture(anchor: String, width: Int) -> [UInt8] {
        chart.render(context.plot(anchor: anchor, width: width)).svg
    }
}

extension PageSubject {
    /// Nil for the list of editions.
    var place: Place? {
        switch self {
        case .editions: nil
        case .fixed(let page): .page(page)
        case .entity(let entity): .entity(entity)
        }
    }
}

extension Diagnostic {
    /// Whether the fault lies between things that could be read, so that what each of them says is sure.
    fileprivate var leavesValuesReadable: Bool {
        let families = ["figure.", "check.", "correction.", "glossary.", "narrative.missing", "note."]
        let rules = [
            "entity.unknown", "place.unknown", "link.unknown", "embed.unknown", "table.unlisted", "translation.unknown",
            // An older or newer program had other interface words.
            "language.unknown-word", "language.missing-word", "language.missing-form", "language.wrong-kind",
            "language.unknown-place", "language.missing-place",
        ]
        return families.contains { id.hasPrefix($0) } || rules.contains(id)
    }
}
