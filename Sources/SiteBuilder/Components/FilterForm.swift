import Localization
import Markup
import ReportModel

/// A form that narrows and sorts a list of the page: one choice for each facet.
///
/// It is hidden until the script of `explorer.js` serves it; without one the complete list stands there. What an item of
/// the list is stands in `data-facet`, on itself or on what it stands in: words such as `rating:achieved`.
struct FilterForm {
    /// One way to choose, e.g. by rating.
    struct Facet {
        struct Option {
            var id: String
            var text: String
        }

        /// The part before the colon of the words in `data-facet`, and the name in the address.
        var name: String
        var label: String
        var options: [Option]
        /// Whether the list can be sorted in the order of the options.
        var isOrder = false
    }

    let context: PageContext
    /// The facets that have something to choose.
    let facets: [Facet]
    /// Selectors of the items that are counted and of the cards that are sorted.
    let items: String
    let cards: String

    init(context: PageContext, facets: [Facet], items: String, cards: String) {
        self.context = context
        self.facets = facets.filter { $0.options.count > 1 }
        self.items = items
        self.cards = cards
    }

    func write(to buffer: inout MarkupBuffer) {
        guard !facets.isEmpty else { return }
        buffer.raw("<form class=\"filter\" hidden")
        buffer.attribute("data-items", items)
        buffer.attribute("data-cards", cards)
        buffer.attribute("aria-label", context.word("filter.filter"))
        buffer.raw(">\n")
        for facet in facets { select(facet.name, facet.label, [all] + facet.options, to: &buffer) }
        let orders = facets.filter(\.isOrder).map { Facet.Option(id: $0.name, text: $0.label) }
        select("sort", context.word("filter.sort"), [printed] + orders + [byName], to: &buffer)
        buffer.raw("<output")
        buffer.attribute("data-text", context.word("filter.count", ["n": "#", "total": "##"]))
        buffer.raw("></output>\n<button type=\"reset\">")
        buffer.text(context.word("filter.clear"))
        buffer.raw("</button>\n</form>\n")
    }

    private var all: Facet.Option { Facet.Option(id: "", text: context.word("filter.all")) }
    private var printed: Facet.Option { Facet.Option(id: "", text: context.word("filter.printed")) }
    private var byName: Facet.Option { Facet.Option(id: "name", text: context.word("filter.name")) }

    private func select(_ name: String, _ label: String, _ options: [Facet.Option], to buffer: inout MarkupBuffer) {
        buffer.raw("<label><span>")
        buffer.text(label)
        buffer.raw("</span> <select")
        buffer.attribute("name", name)
        buffer.raw(">\n")
        for option in options {
            buffer.raw("<option")
            buffer.attribute("value", option.id)
            buffer.raw(">")
            buffer.text(option.text)
            buffer.raw("</option>\n")
        }
        buffer.raw("</select></label>\n")
    }
}

extension PageContext {
    /// The facets of where an indicator or a risk belongs: a choice for each level that has some of the entities.
    func placeFacets(_ entities: Set<EntityReference>) -> [FilterForm.Facet] {
        let places = entities.reduce(into: Set<EntityReference>()) { all, reference in
            all.insert(reference)
            if let entity = index.entity(reference) { all.formUnion(index.ancestors(of: entity).map(\.reference)) }
        }
        return edition.axes.flatMap { axis in
            axis.levels.map { level in
                let options = axis.entities(ofLevel: level.id).filter { places.contains($0.reference) }
                return FilterForm.Facet(
                    name: level.id, label: plain(level.name),
                    options: options.map { .init(id: $0.reference.id, text: label(of: $0)) })
            }
        }
    }

    /// What `data-facet` says of where something belongs: the entity and all above it, by their levels.
    func facetWords(_ reference: EntityReference) -> [String] {
        guard let entity = index.entity(reference) else { return [] }
        return (index.ancestors(of: entity) + [entity]).map { "\($0.level):\($0.reference.id)" }
    }

    func ratingFacet(_ assessments: [Assessment]) -> FilterForm.Facet {
        let found = Set(assessments.map(\.rating.id))
        let levels = edition.ratings.map { FilterForm.Facet.Option(id: $0.id, text: plain($0.name)) }
        let unrated = Unrated.allCases.map { FilterForm.Facet.Option(id: $0.rawValue, text: word($0.wordsID)) }
        return FilterForm.Facet(
            name: "rating", label: word("rating.rating"),
            options: (levels + unrated).filter { found.contains($0.id) }, isOrder: true)
    }
}
