import Localization
import Markup
import ReportModel

extension PageComposer {
    /// The figures that stand in no table and no indicator: where they come from, what they count, who quotes them.
    func singleFigures() -> PageBody {
        var page = page(.figures)
        narrative(&page)
        let quotes = FactQuotes(context.scope)
        for group in FactGroup.groups(of: context.edition) {
            page.section(group.anchor, title(group), heading: heading(group)) { buffer in
                table(group, quotes, to: &buffer)
            }
        }
        return page
    }

    private func title(_ group: FactGroup) -> String {
        group.entity.map(context.label) ?? context.plain(group.source)
    }

    private func heading(_ group: FactGroup) -> MarkupBuffer {
        if let entity = group.entity { return context.heading(of: entity) }
        var buffer = MarkupBuffer()
        context.write(group.source, to: &buffer)
        return buffer
    }

    private func table(_ group: FactGroup, _ quotes: FactQuotes, to buffer: inout MarkupBuffer) {
        buffer.raw(
            "<div class=\"data-table single-figures\"><div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
        buffer.attribute("aria-labelledby", group.anchor)
        buffer.raw(">\n<table>\n<thead>\n<tr><th class=\"row-head\" scope=\"col\">")
        buffer.text(context.word("figures.counted"))
        buffer.raw("</th><th scope=\"col\">")
        buffer.text(context.word("figures.figure"))
        buffer.raw("</th><th scope=\"col\" class=\"text\">")
        buffer.text(context.word("figures.quoted"))
        buffer.raw("</th></tr>\n</thead>\n<tbody>\n")
        for fact in group.facts { row(fact, quotes.places(of: fact), to: &buffer) }
        buffer.raw("</tbody>\n</table>\n</div></div>\n")
    }

    private func row(_ fact: Fact, _ places: [Place], to buffer: inout MarkupBuffer) {
        buffer.raw("<tr><th scope=\"row\">")
        context.write(fact.note, to: &buffer)
        buffer.raw("</th><td")
        buffer.attribute("id", Anchor.fact(fact.id))
        buffer.raw(">")
        buffer.text(context.figure(fact))
        buffer.raw("</td><td class=\"text\">")
        for (index, place) in places.enumerated() {
            guard let way = context.link(toPlace: place) else { continue }
            if index > 0 { buffer.raw("<br>") }
            buffer.raw("<a")
            buffer.attribute("href", way)
            buffer.raw(">")
            buffer.text(context.name(of: place))
            buffer.raw("</a>")
        }
        buffer.raw("</td></tr>\n")
    }
}

extension PageContext {
    /// A single figure in the standard form, with its unit where that is no part of it.
    fileprivate func figure(_ fact: Fact) -> String {
        guard let figure = try? index.figure(.fact(fact.id)) else { return language.format.number(fact.value) }
        let text = standardForm(figure)
        return figure.quantity.kind == .measure ? "\(text)\u{A0}\(plain(figure.quantity.name))" : text
    }
}

/// The single figures of one part of the document.
struct FactGroup {
    var source: Text
    /// The entity whose code the part has.
    var entity: Entity?
    var facts: [Fact]

    var anchor: String {
        entity.map { "figures_\($0.reference.axis)_\($0.reference.id)" } ?? "figures_\(facts.first?.id ?? "")"
    }

    /// The parts of the document in the order of the edition; parts that are no entity come first.
    static func groups(of edition: Edition) -> [FactGroup] {
        let bySource = Dictionary(grouping: edition.facts, by: \.source.source)
        let entities = edition.axes.flatMap(\.entities).filter { $0.code != nil }
        let others = edition.facts.map(\.source.source).reduce(into: [String]()) { sources, source in
            if !sources.contains(source) && !entities.contains(where: { $0.code?.source == source }) {
                sources.append(source)
            }
        }
        let parts = others.map { ($0, Entity?.none) } + entities.map { ($0.code?.source ?? "", $0) }
        var seen: Set<String> = []
        return parts.compactMap { source, entity in
            guard let facts = bySource[source], let first = facts.first, seen.insert(source).inserted else {
                return nil
            }
            return FactGroup(source: first.source, entity: entity, facts: facts)
        }
    }
}
