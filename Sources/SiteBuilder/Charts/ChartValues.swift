import Localization
import ReportModel

/// What a chart of a page shows, before it is drawn: names, exact values and their unit.
struct ChartValues: Sendable {
    struct Category: Sendable {
        var id: String
        var label: String
        var colour: Int?
        /// What the category is about.
        var entity: Entity?
    }

    struct Series: Sendable {
        var id: String
        var label: String
    }

    var categories: [Category]
    var series: [Series]
    /// By series, then by category; nil where there is no such cell.
    var values: [[CellValue?]]
    /// Which values are preliminary, by series, then by category; empty when none is.
    var estimates: [[Bool]] = []
    var quantity: Quantity?
    /// Digits after the point; as each value is written when nil.
    var decimals: Int?

    /// Whether every value is still to come: then there is nothing to draw yet.
    var isNotDue: Bool {
        let cells = values.joined().compactMap(\.self)
        return !cells.isEmpty && cells.allSatisfy { $0 == .absent(.notDue) }
    }

    /// The values of a specification on a page; nil when the page has none of them.
    static func make(_ specification: ChartSpecification, _ context: PageContext) -> ChartValues? {
        switch specification.data {
        case .table(let selection):
            let values = context.index.table(selection.table).map {
                ofTable($0, selection, isText: specification.kind == .gantt, context)
            }
            return selection.categories == .columns ? values?.transposed : values
        case .measures(let indicator, let assessment, let roles):
            return MeasureValues.make(indicator, assessment, roles, context)
        case .progress: return ProgressValues.make(context)
        case .flow: return nil
        case .money(let level, let measures): return ofMoney(level, measures, context)
        }
    }

    private static func ofTable(
        _ table: Table, _ selection: TableSelection, isText: Bool, _ context: PageContext
    ) -> ChartValues {
        let (rows, columns) = selection.cells(of: table, areTexts: isText)
        let first = rows.first.flatMap { row in columns.first.map { (row, $0) } }
        return ChartValues(
            categories: rows.map { category($0, context) },
            series: columns.map { Series(id: $0.id, label: context.head(of: $0).map(context.plain) ?? $0.id) },
            values: columns.map { column in
                rows.map { table.cells[CellAddress(row: $0.id, column: column.id)] }
            },
            estimates: columns.map { column in
                rows.map {
                    table.attributes[CellAddress(row: $0.id, column: column.id)]?.status == .preliminary
                }
            },
            quantity: first.flatMap { table.quantity(row: $0.0, column: $0.1) }.flatMap(context.index.quantity),
            decimals: first.map { table.decimals(row: $0.0, column: $0.1) } ?? nil)
    }

    private static func category(_ row: Row, _ context: PageContext) -> Category {
        let entity = row.entities.first.flatMap(context.index.entity)
        let label = entity?.short ?? row.head
        return Category(
            id: row.id, label: label.map(context.plain) ?? row.id, colour: entity.flatMap(context.index.colour),
            entity: entity)
    }

    /// The money of the page's entity by the entities of a level: those below it, or those of another axis.
    private static func ofMoney(
        _ level: String, _ measures: [SpendingRule.Measure], _ context: PageContext
    ) -> ChartValues? {
        let candidates = context.index.receivers(atLevel: level, of: context.entity)
        let rows = candidates.map { candidate in
            (entity: candidate, facts: measures.map { context.index.money(of: context.entity, to: candidate, $0) })
        }.filter { row in row.facts.contains { $0 != nil } }
        let facts = rows.flatMap(\.facts).compactMap(\.self)
        guard let first = facts.first, facts.allSatisfy({ $0.quantity == first.quantity }) else { return nil }
        return ChartValues(
            categories: rows.map { row in
                Category(
                    id: row.entity.reference.id, label: context.label(of: row.entity),
                    colour: context.index.colour(of: row.entity), entity: row.entity)
            },
            series: measures.map { measure in
                Series(
                    id: measure.role,
                    label: context.word(
                        "money.role-in-period",
                        ["role": context.roleName(measure.role), "period": context.periodName(measure.period)]))
            },
            values: measures.indices.map { index in rows.map { $0.facts[index].map { .number($0.value) } } },
            quantity: context.index.quantity(first.quantity), decimals: nil)
    }

    /// Whether a value is preliminary.
    func isEstimate(_ series: Int, _ category: Int) -> Bool { estimates.isEmpty ? false : estimates[series][category] }

    /// The values as data: ids and plain numbers, absences by name.
    var data: [[String]] {
        [["category"] + series.map(\.id)]
            + categories.indices.map { category in
                [categories[category].id] + values.map { DataCell($0[category]).plain }
            }
    }

    private var transposed: ChartValues {
        var turned = self
        turned.categories = series.map { Category(id: $0.id, label: $0.label, colour: nil) }
        turned.series = categories.map { Series(id: $0.id, label: $0.label) }
        turned.values = categories.indices.map { category in series.indices.map { values[$0][category] } }
        turned.estimates =
            estimates.isEmpty
            ? [] : categories.indices.map { category in series.indices.map { estimates[$0][category] } }
        return turned
    }

    /// Each value as a percentage of its category.
    var shares: ChartValues {
        var shares = self
        shares.quantity = Quantity(id: "percent", kind: .percent, name: Text("%"), factor: 1, currency: nil)
        shares.decimals = 0
        let totals = categories.indices.map { category in
            FixedDecimal.sum(values.compactMap { if case .number(let number)? = $0[category] { number } else { nil } })
        }
        shares.values = values.map { series in
            zip(series, totals).map { value, total in
                guard case .number(let number)? = value, let total else { return value }
                return number.percentage(of: total, fractionDigits: 0).map(CellValue.number)
            }
        }
        return shares
    }
}

extension PageContext {
    /// The code and short name of an entity, as charts and menus show it.
    func label(of entity: Entity) -> String {
        guard let code = distinctCode(of: entity) else { return plain(entity.short) }
        return plain(code) + " " + plain(entity.short)
    }

    func roleName(_ id: String) -> String {
        edition.roles.first { $0.id == id }.map { plain($0.name) } ?? id
    }
}
