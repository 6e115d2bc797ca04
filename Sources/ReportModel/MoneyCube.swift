import Localization

/// An amount of money as one cell of one table says it.
package struct MoneyFact: Sendable {
    package var value: FixedDecimal
    /// Id of the quantity in which the value is given.
    package var quantity: String
    package var table: String
    package var cell: CellAddress
    /// For a sum that the report does not print: what is summed. Table and cell are then those of the first.
    package private(set) var summands: [MoneyFact] = []

    package init(value: FixedDecimal, quantity: String, table: String, cell: CellAddress) {
        self.value = value
        self.quantity = quantity
        self.table = table
        self.cell = cell
    }

    /// The sum of amounts; nil when there are none, when their units differ, or when the sum does not fit.
    package init?(summing facts: [MoneyFact]) {
        guard let first = facts.first, facts.allSatisfy({ $0.quantity == first.quantity }),
            let sum = FixedDecimal.sum(facts.map(\.value))
        else { return nil }
        self.init(value: sum, quantity: first.quantity, table: first.table, cell: first.cell)
        summands = facts
    }
}

/// An index over the cells of all tables that hold money: by what they are about, role and period.
///
/// It stores no figure of its own. Where several tables print a fact, the first table of the edition's list has the word.
package struct MoneyCube: Sendable {
    private struct Key: Hashable, Sendable {
        var entities: Set<EntityReference>
        var role: String
        var period: String
    }

    /// A fact and what it is known by.
    package struct Entry: Sendable {
        package var entities: [EntityReference]
        package var role: String
        package var period: String
        package var fact: MoneyFact
    }

    /// All facts in the order of the tables, each once.
    package private(set) var entries: [Entry] = []
    private var facts: [Key: MoneyFact] = [:]

    package init(_ tables: [Table]) {
        for table in tables {
            for row in table.rows where row.kind != .section {
                for column in table.leaves { add(table, row, column) }
            }
        }
    }

    /// The fact that is about exactly these entities; an empty set is the organisation as a whole.
    package func fact(about entities: Set<EntityReference>, role: String, period: String) -> MoneyFact? {
        facts[Key(entities: entities, role: role, period: period)]
    }

    private mutating func add(_ table: Table, _ row: Row, _ column: Column) {
        let address = CellAddress(row: row.id, column: column.id)
        guard let role = column.role ?? table.role, let period = column.period ?? table.period,
            let quantity = table.quantity(row: row, column: column), column.ratio == nil,
            case .number(let value)? = table.cells[address],
            row.kind == .total || !(table.entities + row.entities + column.entities).isEmpty
        else { return }
        let key = Key(entities: Set(table.entities + row.entities + column.entities), role: role, period: period)
        guard facts[key] == nil else { return }
        let fact = MoneyFact(value: value, quantity: quantity, table: table.id, cell: address)
        facts[key] = fact
        entries.append(Entry(entities: key.entities.sorted(), role: role, period: period, fact: fact))
    }
}
