import Localization

/// A figure that an address leads to.
package struct ResolvedFigure: Sendable {
    package var value: FixedDecimal
    package var quantity: Quantity
    package var decimals: Int
    package var qualifier: Qualifier?
}

/// Why an address leads to no figure.
package enum FigureFault: Error, Hashable, Sendable {
    /// Nothing has this address; `known` holds the ids that stand at the place of `part`.
    case unknown(part: String, known: [String])
    /// The cell or measure has no number.
    case noNumber
    /// The number has no unit of measure.
    case noQuantity
}

/// Look-ups by id over one edition.
package struct EditionIndex: Sendable {
    package let edition: Edition
    package let money: MoneyCube
    private let axes: [String: Axis]
    private let entities: [EntityReference: Entity]
    private let tables: [String: Table]
    private let facts: [String: Fact]
    private let quantities: [String: Quantity]
    private let indicators: [EntityReference: [Indicator]]

    package init(_ edition: Edition) {
        self.edition = edition
        money = MoneyCube(edition.tables)
        axes = Dictionary(edition.axes.map { ($0.id, $0) }) { first, _ in first }
        entities = Dictionary(edition.axes.flatMap(\.entities).map { ($0.reference, $0) }) { first, _ in first }
        tables = Dictionary(edition.tables.map { ($0.id, $0) }) { first, _ in first }
        facts = Dictionary(edition.facts.map { ($0.id, $0) }) { first, _ in first }
        quantities = Dictionary(edition.quantities.map { ($0.id, $0) }) { first, _ in first }
        indicators = Dictionary(grouping: edition.indicators, by: \.entity)
    }

    package func axis(_ id: String) -> Axis? { axes[id] }
    package func entity(_ reference: EntityReference) -> Entity? { entities[reference] }
    package func table(_ id: String) -> Table? { tables[id] }
    package func fact(withID id: String) -> Fact? { facts[id] }
    package func quantity(_ id: String) -> Quantity? { quantities[id] }
    package func indicators(of entity: EntityReference) -> [Indicator] { indicators[entity] ?? [] }

    /// The level to which an entity belongs.
    package func level(of entity: Entity) -> Level? {
        axes[entity.reference.axis]?.levels.first { $0.id == entity.level }
    }

    /// The entity itself and everything below it on its axis, in the order of the file.
    package func subtree(of entity: Entity) -> [Entity] {
        guard let axis = axes[entity.reference.axis] else { return [entity] }
        var members: Set<String> = [entity.reference.id]
        for candidate in axis.entities {
            if let parent = candidate.parent, members.contains(parent) { members.insert(candidate.reference.id) }
        }
        return axis.entities.filter { members.contains($0.reference.id) }
    }

    /// From the top of the axis down to the entity above `entity`.
    package func ancestors(of entity: Entity) -> [Entity] {
        var chain: [Entity] = []
        var next = entity.parent
        while let id = next, chain.count < 8,
            let parent = entities[EntityReference(axis: entity.reference.axis, id: id)]
        {
            chain.insert(parent, at: 0)
            next = parent.parent
        }
        return chain
    }

    /// From the top down to the entity above this one, over the borders of axes: what its axis stands within comes first.
    package func trail(of entity: Entity) -> [Entity] {
        let outer = axes[entity.reference.axis]?.within.flatMap { entities[$0] }
        // An axis stands within another once, so that no circle of content can make this endless.
        return (outer.map { ancestors(of: $0) + [$0] } ?? []) + ancestors(of: entity)
    }

    /// What stands directly below an entity: its children, and the uppermost entities of axes that stand within it.
    package func parts(of entity: Entity) -> [Entity] {
        let own = axes[entity.reference.axis]?.children(of: entity) ?? []
        let inner = edition.axes.filter { $0.within == entity.reference }
        return own + inner.flatMap { axis in axis.entities.filter { $0.parent == nil } }
    }

    /// The palette slot of an entity: its own or that of the nearest entity above it.
    package func colour(of entity: Entity) -> Int? {
        entity.colour ?? ancestors(of: entity).reversed().lazy.compactMap(\.colour).first
    }

    /// The figure at an address.
    package func figure(_ address: FigureAddress) throws(FigureFault) -> ResolvedFigure {
        switch address {
        case .cell(let table, let cell): try self.cell(cell, ofTable: table)
        case .fact(let id): try fact(id)
        case .measure(let entity, let indicator, let assessment, let role, let measure):
            try self.measure(entity, indicator, assessment, role, measure)
        }
    }
}

extension EditionIndex {
    private func cell(_ cell: CellAddress, ofTable id: String) throws(FigureFault) -> ResolvedFigure {
        guard let table = tables[id] else { throw .unknown(part: id, known: tables.keys.sorted()) }
        guard let row = table.rows.first(where: { $0.id == cell.row }) else {
            throw .unknown(part: cell.row, known: table.rows.map(\.id))
        }
        guard let column = table.leaves.first(where: { $0.id == cell.column }) else {
            throw .unknown(part: cell.column, known: table.leaves.map(\.id))
        }
        guard case .number(let value)? = table.cells[cell] else { throw .noNumber }
        return try figure(
            value, table.quantity(row: row, column: column), table.decimals(row: row, column: column), nil)
    }

    private func fact(_ id: String) throws(FigureFault) -> ResolvedFigure {
        guard let fact = facts[id] else { throw .unknown(part: id, known: facts.keys.sorted()) }
        return try figure(fact.value, fact.quantity, fact.value.fractionDigits, fact.qualifier)
    }

    private func measure(
        _ entity: String, _ indicatorID: String, _ assessmentID: String, _ role: MeasureRole, _ measureID: String?
    ) throws(FigureFault) -> ResolvedFigure {
        let ofEntity = edition.indicators.filter { $0.entity.id == entity }
        guard let indicator = ofEntity.first(where: { $0.id == indicatorID }) else {
            throw .unknown(part: indicatorID, known: ofEntity.map(\.id))
        }
        guard let assessment = indicator.assessments.first(where: { $0.id == assessmentID }) else {
            throw .unknown(part: assessmentID, known: indicator.assessments.map(\.id))
        }
        let measures = assessment.measures(role)
        guard let measure = measureID.map({ id in measures.first { $0.id == id } }) ?? measures.shown.first else {
            throw .unknown(part: measureID ?? role.rawValue, known: measures.map(\.id))
        }
        guard let value = measure.value else { throw .noNumber }
        return try figure(value, measure.quantity, measure.decimals, measure.qualifier)
    }

    private func figure(
        _ value: FixedDecimal, _ quantityID: String?, _ decimals: Int?, _ qualifier: Qualifier?
    ) throws(FigureFault) -> ResolvedFigure {
        guard let quantityID, let quantity = quantities[quantityID] else { throw .noQuantity }
        return ResolvedFigure(
            value: value, quantity: quantity, decimals: decimals ?? value.fractionDigits, qualifier: qualifier)
    }
}
