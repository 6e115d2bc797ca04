import Localization
import Markup
import ReportModel

/// A large figure with what it is, and what it is measured against.
struct KeyFigure {
    var label: String
    var value: String
    /// What stands small beside the value.
    var suffix: String?
    /// Where the figure stands.
    var link: String?
    var detail: [String] = []
}

/// Writes a row of key figures.
enum KeyFigures {
    static func write(_ figures: [KeyFigure], to buffer: inout MarkupBuffer) {
        guard !figures.isEmpty else { return }
        buffer.raw("<dl class=\"key-figures\">\n")
        for figure in figures {
            buffer.raw("<div>")
            buffer.element("dt", figure.label)
            buffer.raw("<dd>")
            value(figure, to: &buffer)
            if let suffix = figure.suffix { buffer.element("span", class: "of", suffix) }
            buffer.raw("</dd>")
            for detail in figure.detail { buffer.element("dd", detail) }
            buffer.raw("</div>\n")
        }
        buffer.raw("</dl>\n")
    }
}

extension KeyFigures {
    /// The digits large, the currency and the scale word small beside them.
    private static func value(_ figure: KeyFigure, to buffer: inout MarkupBuffer) {
        // Invisible marks keep a sign on its side of the number.
        let isMark = { (character: Character) in
            character.isASCII && character.isNumber || "%−\u{200E}\u{200F}".contains(character)
        }
        let start = figure.value.firstIndex(where: isMark) ?? figure.value.startIndex
        let end = figure.value.lastIndex(where: isMark).map(figure.value.index(after:)) ?? figure.value.endIndex
        unit(figure.value[..<start], to: &buffer)
        if start != figure.value.startIndex { buffer.raw(" ") }
        if let link = figure.link {
            buffer.raw("<a")
            buffer.attribute("href", link)
            buffer.raw(">")
        }
        buffer.text(String(figure.value[start..<end]))
        if figure.link != nil { buffer.raw("</a>") }
        if end != figure.value.endIndex { buffer.raw(" ") }
        unit(figure.value[end...], to: &buffer)
    }

    private static func unit(_ text: Substring, to buffer: inout MarkupBuffer) {
        let words = text.drop(while: \.isWhitespace)
        let unit = words.last?.isWhitespace == true ? words.dropLast() : words
        if !unit.isEmpty { buffer.element("span", class: "unit", String(unit)) }
    }
}

extension PageContext {
    /// What was spent on an entity (or in all), of which budget, and how it is rated.
    func keyFigures(of entity: Entity?) -> [KeyFigure] {
        let isRated = entity.map { index.level(of: $0)?.contents.contains(.ratings) ?? false } ?? true
        return spendingFigures(of: entity) + (isRated ? [ratingFigure(of: entity)].compactMap(\.self) : [])
    }

    /// The cells of an entity's row in the columns that its level names, under the heads of their columns.
    func keyFigures(_ figures: LevelFigures, of entity: Entity) -> [KeyFigure] {
        guard let table = index.table(figures.table),
            let row = table.rows.first(where: { $0.entities.contains(entity.reference) })
        else { return [] }
        return figures.columns.compactMap { id in
            let address = CellAddress(row: row.id, column: id)
            guard let column = table.leaves.first(where: { $0.id == id }), let cell = table.cells[address] else {
                return nil
            }
            return KeyFigure(
                label: head(of: column).map(plain) ?? id, value: text(of: cell, row, column, table),
                link: link(toPlace: table.place, fragment: Anchor.cell(table.id, address)))
        }
    }

    private func text(of cell: CellValue, _ row: Row, _ column: Column, _ table: Table) -> String {
        let quantity = table.quantity(row: row, column: column).flatMap(index.quantity)
        switch cell {
        case .number(let value):
            if let quantity, quantity.kind == .money { return amount(value, quantity) }
            return number(value, quantity, decimals: table.decimals(row: row, column: column))
        case .text(let text): return plain(text)
        case .absent(let absence): return word(absence.signID)
        }
    }

    func spending(of entity: Entity?) -> Spending? { index.spending(of: entity) }

    private func spendingFigures(of entity: Entity?) -> [KeyFigure] {
        guard let money = spending(of: entity), let rule = edition.spending else { return [] }
        var figures: [KeyFigure] = []
        if let spent = money.spent {
            figures.append(
                KeyFigure(
                    label: word(
                        "money.role-in-period",
                        ["role": roleName(rule.spent.role), "period": periodName(rule.spent.period)]),
                    value: amount(spent), link: way(to: spent)))
        }
        if let budget = money.budget, let measure = rule.budget {
            let label = word(
                "money.role-in-period", ["role": roleName(measure.role), "period": periodName(measure.period)])
            figures.append(
                KeyFigure(
                    label: label, value: amount(budget), link: money.isBudgetDerived ? nil : way(to: budget),
                    detail: money.isBudgetDerived ? [word("money.derived-budget")] : []))
        }
        if let utilisation = utilisation(money, rule) { figures.append(utilisation) }
        return figures
    }

    /// The share of the budget of the whole period, with its base in words, and that of the year's where it is known.
    private func utilisation(_ money: Spending, _ rule: SpendingRule) -> KeyFigure? {
        guard let spent = money.spent, let budget = money.budget, let measure = rule.budget,
            let share = share(spent, of: budget)
        else { return nil }
        var detail = [
            word(
                "money.base",
                [
                    "role": roleName(measure.role), "period": periodName(measure.period),
                    "spent": periodName(rule.spent.period),
                ])
        ]
        if let annual = money.annual, let measure = rule.annual, let share = self.share(spent, of: annual) {
            detail.append(
                word(
                    "money.base-of-year",
                    ["share": share, "role": roleName(measure.role), "period": periodName(measure.period)]))
        }
        return KeyFigure(label: word("money.utilisation"), value: share, detail: detail)
    }

    /// The report's own total for the whole, where it states one; what is counted here for a part.
    private func ratingFigure(of entity: Entity?) -> KeyFigure? {
        let counts = RatingCounts(entity.map(assessments) ?? edition.indicators.flatMap(\.assessments))
        guard let best = edition.ratings.first, counts.isDue else { return nil }
        let stated = edition.ratings.compactMap(\.stated)
        let isStated = entity == nil && stated.count == edition.ratings.count
        let total = isStated ? stated.reduce(0, +) : counts.total
        let number = isStated ? best.stated ?? 0 : counts[best.id]
        return KeyFigure(
            label: word("rating.assessments-rated", ["rating": plain(best.name)]),
            value: language.format.number(FixedDecimal(number)),
            suffix: "/" + language.format.number(FixedDecimal(total)),
            detail: [plain(best.rule)] + (isStated ? [word("rating.as-stated")] : []))
    }

    func periodName(_ id: String) -> String { edition.periods.first { $0.id == id }.map { plain($0.name) } ?? id }

    /// The way to the cell that says an amount.
    func way(to fact: MoneyFact) -> String? {
        guard let table = index.table(fact.table), !table.isHidden else { return nil }
        return link(toPlace: table.place, fragment: Anchor.cell(table.id, fact.cell))
    }
}
