import Localization
import Markup
import ReportModel

/// Writes entities as a list of cards: code and name, money against budget, ratings.
struct EntityList {
    let context: PageContext
    /// Level of the headings of the cards.
    var heading = 3

    func write(_ entities: [Entity], to buffer: inout MarkupBuffer) {
        guard !entities.isEmpty else { return }
        let money = entities.map { context.spending(of: $0) }
        measure(money, to: &buffer)
        let greatest =
            money.compactMap { $0 }.flatMap { [$0.spent, $0.budget].compactMap(\.self) }
            .compactMap(context.base).max() ?? 0
        buffer.raw("<ol")
        buffer.attribute("class", entities.contains { $0.code.map(isShort) ?? false } ? "entities" : "entities plain")
        buffer.raw(">\n")
        for (entity, money) in zip(entities, money) { write(entity, money, greatest, to: &buffer) }
        buffer.raw("</ol>\n")
    }

    private func write(_ entity: Entity, _ money: Spending?, _ greatest: Double, to buffer: inout MarkupBuffer) {
        buffer.raw("<li class=\"entity\"")
        if let colour = context.index.colour(of: entity) { buffer.attribute("data-colour", colour) }
        buffer.raw(">\n")
        if let code = entity.code, isShort(code) {
            buffer.raw("<span class=\"code\" aria-hidden=\"true\">")
            buffer.text(context.plain(code))
            buffer.raw("</span>\n")
        }
        buffer.raw("<div class=\"head\">")
        if let code = entity.code, !isShort(code) { buffer.element("p", class: "code-word", context.plain(code)) }
        heading == 2 ? buffer.raw("<h2>") : buffer.raw("<h3>")
        link(entity, to: &buffer)
        heading == 2 ? buffer.raw("</h2>") : buffer.raw("</h3>")
        buffer.raw("</div>\n")
        if let money { self.money(money, greatest, to: &buffer) }
        if context.index.level(of: entity)?.contents.contains(.ratings) ?? false {
            RatingWriter(context: context).strip(RatingCounts(context.assessments(of: entity)), to: &buffer)
        }
        buffer.raw("</li>\n")
    }

    /// A code such as `3.1` stands large beside the name; a word such as `Annex IV` small above it.
    private func isShort(_ code: Text) -> Bool { context.isNumbered(code) }

    private func link(_ entity: Entity, to buffer: inout MarkupBuffer) {
        let target = context.link(to: .entity(entity.reference))
        if let target {
            buffer.raw("<a")
            buffer.attribute("href", target)
            buffer.raw(">")
        }
        if let code = entity.code, isShort(code) {
            buffer.element("span", class: "hidden", context.plain(code) + " ")
        }
        context.write(entity.name, to: &buffer)
        if target != nil { buffer.raw("</a>") }
    }

    private func money(_ money: Spending, _ greatest: Double, to buffer: inout MarkupBuffer) {
        guard let spent = money.spent else { return }
        buffer.raw("<div class=\"money\"><span><b>")
        buffer.text(context.amount(spent))
        buffer.raw("</b>")
        if let budget = money.budget, let share = context.share(spent, of: budget) {
            buffer.raw(" ")
            buffer.text(context.word("money.share-of", ["share": share, "whole": context.amount(budget)]))
        }
        if let annual = money.annual, let share = context.share(spent, of: annual) {
            buffer.raw(" · ")
            buffer.text(context.word("money.share-of-annual", ["share": share]))
        }
        buffer.raw("</span>")
        bar(money, greatest, to: &buffer)
        buffer.raw("</div>\n")
    }

    /// Says what the amounts and shares of the list are, of what and after which time.
    private func measure(_ money: [Spending?], to buffer: inout MarkupBuffer) {
        guard let rule = context.edition.spending, let budget = rule.budget,
            money.contains(where: { $0?.spent != nil && $0?.budget != nil })
        else { return }
        buffer.element(
            "p", class: "measure",
            context.word(
                "money.measure",
                [
                    "spent": context.roleName(rule.spent.role), "year": context.periodName(rule.spent.period),
                    "budget": context.roleName(budget.role), "period": context.periodName(budget.period),
                ]))
        guard let annual = rule.annual, money.contains(where: { $0?.annual != nil }) else { return }
        buffer.element(
            "p", class: "measure",
            context.word(
                "money.measure-annual",
                ["budget": context.roleName(annual.role), "period": context.periodName(annual.period)]))
    }

    private func bar(_ money: Spending, _ greatest: Double, to buffer: inout MarkupBuffer) {
        guard greatest > 0, let spent = money.spent.flatMap(context.base), spent >= 0 else { return }
        func width(_ value: Double) -> String { String(Int((value / greatest * 100).rounded())) }
        buffer.raw("<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
        if let budget = money.budget.flatMap(context.base), budget >= 0 {
            buffer.raw("<rect class=\"track\"")
            buffer.attribute("width", width(budget))
            buffer.raw(" height=\"4\"/>")
        }
        buffer.raw("<rect")
        buffer.attribute("width", width(spent))
        buffer.raw(" height=\"4\"/></svg>")
    }
}

extension PageContext {
    /// The assessments of the indicators that belong to an entity or to what is below it, or that name it.
    func assessments(of entity: Entity) -> [Assessment] {
        let members = Set(index.subtree(of: entity).map(\.reference))
        return edition.indicators.flatMap { indicator in
            members.contains(indicator.entity)
                ? indicator.assessments
                : indicator.assessments.filter { !members.isDisjoint(with: $0.entities) }
        }
    }
}
