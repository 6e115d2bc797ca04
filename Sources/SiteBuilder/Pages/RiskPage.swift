import Markup
import ReportModel

extension PageComposer {
    /// Every risk, those of the organisation as a whole first, to be narrowed by what became of it and by owner.
    func risks() -> PageBody {
        var page = page(.risks)
        narrative(&page)
        let risks = context.edition.risks
        filter(facets(risks), items: ".risk", cards: ".risk", &page)
        page.section("organisation", context.word("risk.organisation")) { buffer in
            let whole = risks.filter { $0.entity == nil }
            if !whole.isEmpty { RiskWriter(context: context).write(whole, to: &buffer) }
        }
        for entity in context.edition.axes.flatMap(\.entities) where !context.standsElsewhere(entity.reference) {
            let own = risks.filter { $0.entity == entity.reference }
            guard !own.isEmpty else { continue }
            group(entity, &page) { RiskWriter(context: context).write(own, to: &$0) }
        }
        tables(&page)
        return page
    }

    private func facets(_ risks: [Risk]) -> [FilterForm.Facet] {
        let places = Set(risks.compactMap(\.entity) + risks.compactMap(\.owner))
        return [
            facet(
                "occurred", "risk.occurrence",
                Risk.Occurrence.allCases.filter { word in risks.contains { $0.occurred == word } }),
            facet(
                "exposure", "risk.exposure",
                Risk.Exposure.allCases.filter { word in risks.contains { $0.exposure == word } }),
        ] + context.placeFacets(places)
    }

    private func facet(_ name: String, _ label: String, _ words: [some RawRepresentable<String>]) -> FilterForm.Facet {
        FilterForm.Facet(
            name: name, label: context.word(label),
            options: words.map { .init(id: $0.rawValue, text: context.word("\(name).\($0.rawValue)")) }, isOrder: true)
    }
}
