import ContentLoading
import Localization
import Markdown
import Markup
import ReportModel

/// Composes the body of a page from what the report says of its subject.
struct PageComposer {
    let context: PageContext
    /// What the other pages hold, for pages that are an index of it.
    var catalogue = PageCatalogue()

    static func compose(_ context: PageContext, _ catalogue: PageCatalogue = PageCatalogue()) -> PageBody {
        let composer = PageComposer(context: context, catalogue: catalogue)
        return switch context.page.subject {
        case .editions: PageBody()
        case .entity(let reference): context.index.entity(reference).map(composer.entity) ?? PageBody()
        case .fixed(.overview): composer.overview()
        case .fixed(.finance): composer.finance()
        case .fixed(.indicators): composer.indicators()
        case .fixed(.missed): composer.missed()
        case .fixed(.risks): composer.risks()
        case .fixed(.methodology): composer.methodology()
        case .fixed(.figures): composer.singleFigures()
        case .fixed(.corrections): composer.corrections()
        case .fixed(.data): composer.data()
        case .fixed(.glossary): composer.glossary()
        case .fixed(.accessibility): composer.accessibility()
        case .fixed(.places): composer.places()
        case .fixed(.search): composer.search()
        // Composed of all the others.
        case .fixed(.print): PageBody()
        }
    }

    var place: Place {
        switch context.page.subject {
        case .entity(let reference): .entity(reference)
        case .fixed(let page): .page(page)
        case .editions: .page(.overview)
        }
    }

    /// A page of a fixed kind: its name, and the lead of its narrative.
    func page(_ fixed: FixedPage) -> PageBody {
        var page = PageBody()
        page.heading = context.word("page.\(fixed.rawValue)")
        lead(of: .page(fixed), &page)
        return page
    }

    /// Takes the lead of a place's narrative over to the head of the page.
    func lead(of place: Place, _ page: inout PageBody) {
        guard let (narrative, language) = context.scope.explainedNarrative(of: place), !narrative.lead.isEmpty else {
            return
        }
        page.lead.raw("<p class=\"lead\"")
        if language != context.language.tag { page.lead.attribute("lang", language.text) }
        page.lead.raw(">")
        page.lead.append(context.markdown.render(narrative.lead))
        page.lead.raw("</p>\n")
        page.description = Inline.plainText(narrative.lead, name: context.standardForm(of:))
    }

    /// The narrative of the place, its headings being sections of the page.
    func narrative(_ page: inout PageBody) {
        guard let (narrative, language) = context.scope.explainedNarrative(of: place),
            !narrative.document.blocks.isEmpty
        else { return }
        let (document, sections) = NarrativeSections.anchored(narrative.document, context)
        page.sections += sections
        NarrativeWriter(context: context).write(
            Narrative(lead: narrative.lead, document: document), in: language, to: &page.body)
        if narrative.document.embeds.contains(where: { $0.kind == .chart }) { page.hasCharts = true }
    }

    /// Charts of the place (or of the level of its entity) that no narrative embeds.
    func charts(_ page: inout PageBody) {
        let embedded = embeds(.chart)
        for chart in placedCharts where !embedded.contains(chart.id) {
            if ChartWriter(context: context, heading: 2).write(chart, to: &page.body) { page.hasCharts = true }
        }
    }

    /// Charts that belong to the place, or to the level of its entity.
    private var placedCharts: [ChartSpecification] {
        context.edition.charts.filter { chart in
            switch chart.placement {
            case .place(let place): place == self.place
            case .each(let level): level == context.entity?.level
            }
        }
    }

    /// Ids of the charts that the page's narrative embeds.
    var embeddedCharts: Set<String> { embeds(.chart) }

    /// Every chart that the page shows, in no particular order.
    func figures() -> [ChartFigure] {
        let embedded = embeds(.chart)
        let placed = Set(placedCharts.map(\.id))
        let shown = context.edition.charts.filter { placed.contains($0.id) || embedded.contains($0.id) }
        return shown.compactMap(ChartWriter(context: context).figure)
            + [ratingCounts.flatMap(RatingChart(context: context).figure)].compactMap(\.self)
    }

    /// The ratings that the page charts; nil when it charts none.
    private var ratingCounts: RatingCounts? {
        switch context.page.subject {
        case .fixed(.overview), .fixed(.methodology):
            return RatingCounts(context.edition.indicators.flatMap(\.assessments))
        case .entity:
            guard let entity = context.entity,
                context.index.level(of: entity)?.contents.contains(.ratings) ?? false
            else { return nil }
            return RatingCounts(context.assessments(of: entity))
        case .fixed, .editions: return nil
        }
    }

    /// Tables of the place that no narrative embeds.
    func tables(_ page: inout PageBody) {
        let embedded = embeds(.table)
        let tables = context.edition.tables.filter {
            $0.place == place && !$0.isHidden && !embedded.contains($0.id)
        }
        page.section("tables", context.word("section.tables")) { buffer in
            for table in tables { TableWriter.write(table, context, to: &buffer) }
        }
    }

    private func embeds(_ kind: Block.Embed.Kind) -> Set<String> {
        let embeds = context.scope.narrative(of: place)?.narrative.document.embeds ?? []
        return Set(embeds.filter { $0.kind == kind }.map(\.target))
    }
}

/// Gives the headings of a narrative anchors on its page. Those without an id of their own take one from their place.
enum NarrativeSections {
    static func anchored(
        _ document: MarkdownDocument, _ context: PageContext
    ) -> (document: MarkdownDocument, sections: [PageBody.Section]) {
        var document = document
        var sections: [PageBody.Section] = []
        for index in document.blocks.indices {
            guard case .heading(2, let inlines) = document.blocks[index].content else { continue }
            let anchor = document.blocks[index].id ?? "section_\(sections.count + 1)"
            document.blocks[index].id = anchor
            let title = Inline.plainText(inlines, name: context.standardForm(of:))
            sections.append(PageBody.Section(anchor: anchor, title: title))
        }
        return (document, sections)
    }
}

extension PageContext {
    /// What a reference without a text of its own shows, where it is a figure.
    func standardForm(of reference: Inline.Reference) -> String? {
        guard reference.kind == .figure, let address = FigureAddress(parsing: reference.target) else { return nil }
        return (try? index.figure(address)).map(standardForm)
    }
}
