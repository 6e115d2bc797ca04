import Localization
import Markup
import ReportModel

extension PageComposer {
    /// Every indicator, to be narrowed by place and rating.
    func indicators() -> PageBody {
        var page = page(.indicators)
        let indicators = context.edition.indicators
        let assessments = indicators.flatMap(\.assessments)
        let counts = RatingCounts(assessments)
        page.body.element(
            "p", class: "finding",
            context.word(
                "indicator.summary",
                [
                    "indicators": context.count("count.indicators", indicators.count),
                    "assessments": context.count("count.assessments", counts.total),
                ]) + (counts.isDue ? context.word("text.between-sentences") + context.ratingFinding(counts) : ""))
        totals(counts, to: &page.body)
        narrative(&page)
        let places = Set(indicators.map(\.entity) + assessments.flatMap(\.entities))
        filter(context.placeFacets(places) + [context.ratingFacet(assessments)], items: ".assessment", &page)
        groups(indicators, &page)
        return page
    }

    /// The indicators that were missed or could not be assessed, apart, at an address of their own.
    func missed() -> PageBody {
        var page = page(.missed)
        let missed = missedIndicators
        let counts = RatingCounts(missed.flatMap(\.assessments))
        page.body.element(
            "p", class: "finding",
            context.word(
                "missed.summary",
                [
                    "indicators": context.count("count.indicators", missed.count),
                    "assessments": context.count("count.assessments", counts.total),
                ]))
        RatingWriter(context: context).shortLegend(counts, to: &page.body)
        narrative(&page)
        groups(missed, &page)
        return page
    }

    /// Indicators with their assessments whose rating is negative, says that none is possible, or cannot be read.
    var missedIndicators: [Indicator] {
        let missed = context.edition.ratings.filter { [.negative, .unknown].contains($0.tone) }.map(\.id)
        let isShown = Set(missed + [Unrated.unclear.rawValue])
        return context.edition.indicators.compactMap { indicator in
            var shown = indicator
            shown.assessments.removeAll { !isShown.contains($0.rating.id) }
            return shown.assessments.isEmpty ? nil : shown
        }
    }

    /// Adds a filter to the page, and the script that serves it; on paper there is nothing to filter.
    func filter(_ facets: [FilterForm.Facet], items: String, cards: String = ".indicator", _ page: inout PageBody) {
        guard !context.isInPrint else { return }
        FilterForm(context: context, facets: facets, items: items, cards: cards).write(to: &page.body)
        page.scripts.append("assets/explorer.js")
    }

    private func groups(_ indicators: [Indicator], _ page: inout PageBody) {
        let byEntity = Dictionary(grouping: indicators, by: \.entity)
        for entity in context.edition.axes.flatMap(\.entities) where !context.standsElsewhere(entity.reference) {
            guard let indicators = byEntity[entity.reference] else { continue }
            group(entity, &page) { buffer in
                var writer = IndicatorWriter(context, anchor: "notes_\(entity.reference.axis)_\(entity.reference.id)")
                writer.write(
                    indicators, general: context.edition.indicatorNotes[entity.reference] ?? [], isOwn: false,
                    to: &buffer)
            }
        }
    }

    /// A section with what belongs to one entity, marked so that a filter can find it.
    func group(_ entity: Entity, _ page: inout PageBody, _ write: (inout MarkupBuffer) -> Void) {
        page.section(
            "group_\(entity.reference.axis)_\(entity.reference.id)", context.label(of: entity),
            heading: context.heading(of: entity)
        ) { buffer in
            buffer.raw("<div")
            buffer.attribute("data-facet", context.facetWords(entity.reference).joined(separator: " "))
            buffer.raw(">\n")
            write(&buffer)
            buffer.raw("</div>\n")
        }
    }
}
