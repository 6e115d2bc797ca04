import Localization
import Plot
import ReportModel

/// Money on its way through levels, e.g. from pillars through results to sectors.
struct MoneyFlow {
    struct Link {
        var from: Entity
        var to: Entity
        var fact: MoneyFact
    }

    let context: PageContext
    let levels: [String]
    let measure: SpendingRule.Measure

    /// All links, level by level, in the order of the entities.
    func links() -> [Link] {
        zip(levels, levels.dropFirst()).flatMap { upper, lower in
            entities(upper).flatMap { from in
                entities(lower).compactMap { to in
                    context.index.flow(from: from, to: to, measure).map { Link(from: from, to: to, fact: $0) }
                }
            }
        }
    }

    func chart(title: String, _ links: [Link]) -> Chart {
        Chart.flow(
            title: title, description: "", columns: levels.map { entities($0).map { node($0, links) } },
            links: links.map {
                FlowLink(
                    from: id($0.from), to: id($0.to),
                    value: PlotValue($0.fact.value.doubleValue, context.language.format.number($0.fact.value)))
            },
            tolerance: Double(links.count),
            thin: { [language = context.language] in language.text("chart.thin-links", count: $0) })
    }

    private func entities(_ level: String) -> [Entity] {
        context.edition.axes.flatMap { $0.entities(ofLevel: level) }
    }

    private func id(_ entity: Entity) -> String { entity.reference.axis + "-" + entity.reference.id }

    private func node(_ entity: Entity, _ links: [Link]) -> FlowNode {
        let code = entity.code.flatMap { context.isNumbered($0) ? context.plain($0) : nil }
        let fact = context.index.money.fact(about: [entity.reference], role: measure.role, period: measure.period)
        return FlowNode(
            id: id(entity), label: code == nil ? context.label(of: entity) : context.plain(entity.short), code: code,
            value: fact.map { context.language.format.number($0.value) },
            slot: entity.colour.map { .series($0) })
    }
}

extension MoneyFlow {
    /// Which entity of the first level has the most, and its share of all.
    func finding(_ links: [Link]) -> String {
        let first = entities(levels.first ?? "").compactMap { entity in
            context.index.money.fact(about: [entity.reference], role: measure.role, period: measure.period).map {
                (entity, $0)
            }
        }
        guard let largest = first.max(by: { $0.1.value < $1.1.value }),
            let sum = FixedDecimal.sum(first.map(\.1.value)), let quantity = context.index.quantity(largest.1.quantity),
            let share = largest.1.value.percentage(of: sum, fractionDigits: 0)
        else { return "" }
        return context.word(
            "finding.largest",
            [
                "category": context.label(of: largest.0), "value": context.amount(largest.1),
                "share": context.language.format.percent(share), "total": context.amount(sum, quantity),
            ])
    }
}
