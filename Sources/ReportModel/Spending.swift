import Localization

/// How spending is measured: which money counts as spent, and against which budgets.
package struct SpendingRule: Sendable {
    /// A role and a period of money.
    package struct Measure: Hashable, Sendable {
        package var role: String
        package var period: String

        package init(role: String, period: String) {
            self.role = role
            self.period = period
        }
    }

    package var spent: Measure
    /// The budget of the whole budget period.
    package var budget: Measure?
    /// The budget of the part of the period in which the money was spent.
    package var annual: Measure?

    package init(spent: Measure, budget: Measure?, annual: Measure?) {
        self.spent = spent
        self.budget = budget
        self.annual = annual
    }
}

/// What was spent on something, and the budgets for it.
package struct Spending: Sendable {
    package var spent: MoneyFact?
    package var budget: MoneyFact?
    package var annual: MoneyFact?
    /// Whether the budget is a sum of ours that the report does not print.
    package var isBudgetDerived: Bool

    package init(spent: MoneyFact?, budget: MoneyFact?, annual: MoneyFact?, isBudgetDerived: Bool) {
        self.spent = spent
        self.budget = budget
        self.annual = annual
        self.isBudgetDerived = isBudgetDerived
    }
}

extension EditionIndex {
    /// The spending on an entity, or on the organisation as a whole; nil when nothing is known of it.
    package func spending(of entity: Entity?) -> Spending? {
        guard let rule = edition.spending else { return nil }
        let about = Set([entity?.reference].compactMap(\.self))
        let spent = fact(about, rule.spent)
        let printed = rule.budget.flatMap { fact(about, $0) }
        let derived = printed == nil ? rule.budget.flatMap { budget in entity.flatMap { sum(over: $0, budget) } } : nil
        guard spent != nil || printed != nil else { return nil }
        return Spending(
            spent: spent, budget: printed ?? derived, annual: rule.annual.flatMap { fact(about, $0) },
            isBudgetDerived: derived != nil)
    }

    /// What of an entity's money goes to another one; of the other alone where it is below the entity or there is none.
    /// Where the report prints none for both together, the sum of what it prints for what is below the entity.
    package func money(of entity: Entity?, to other: Entity, _ measure: SpendingRule.Measure) -> MoneyFact? {
        guard let entity, entity.reference.axis != other.reference.axis else {
            return fact([other.reference], measure)
        }
        return fact([entity.reference, other.reference], measure)
            ?? MoneyFact(summing: subtree(of: entity).compactMap { fact([$0.reference, other.reference], measure) })
    }

    /// The entities of a level to which money of `entity` can go: those below it, or those of another axis.
    package func receivers(atLevel level: String, of entity: Entity?) -> [Entity] {
        guard let axis = edition.axes.first(where: { $0.levels.contains { $0.id == level } }) else { return [] }
        let candidates = axis.entities(ofLevel: level)
        guard let entity, entity.reference.axis == axis.id else { return candidates }
        let below = Set(subtree(of: entity).map(\.reference))
        return candidates.filter { below.contains($0.reference) }
    }

    /// What goes from one entity to another: from a parent to its child all that the child has, else what is about both.
    package func flow(from: Entity, to: Entity, _ measure: SpendingRule.Measure) -> MoneyFact? {
        let isParent = from.reference.axis == to.reference.axis && to.parent == from.reference.id
        if from.reference.axis == to.reference.axis && !isParent { return nil }
        return fact(isParent ? [to.reference] : [from.reference, to.reference], measure)
    }

    private func fact(_ about: Set<EntityReference>, _ measure: SpendingRule.Measure) -> MoneyFact? {
        money.fact(about: about, role: measure.role, period: measure.period)
    }

    /// The sum of what the report prints for an entity (or what is below it) and each entity of another axis.
    ///
    /// Nil when amounts are in different units, or when none is printed.
    private func sum(over entity: Entity, _ measure: SpendingRule.Measure) -> MoneyFact? {
        let members = subtree(of: entity)
        let others = edition.axes.filter { $0.id != entity.reference.axis }
        for axis in others {
            let facts = axis.entities.flatMap { other in
                members.compactMap { fact([$0.reference, other.reference], measure) }
            }
            if let sum = MoneyFact(summing: facts) { return sum }
        }
        return nil
    }
}
