/// Where figures come from and how they may be read: what goes with every table, indicator and chart.
package struct Provenance: Hashable, Sendable {
    /// A part of the document, and the place of this site that renders it.
    package struct Source: Hashable, Sendable {
        /// As the document names it, e.g. a table, an annex or a heading; nil where it has no name.
        package var name: Text?
        package var place: Place
        /// Id of the table that holds the figures, if one does.
        package var table: String?

        package init(name: Text?, place: Place, table: String? = nil) {
            self.name = name
            self.place = place
            self.table = table
        }
    }

    /// Symbol of the document.
    package var document: String
    /// None: the document as a whole.
    package var sources: [Source]
    /// Ids of the units of measure, in the order in which they are met.
    package var quantities: [String]
    package var periods: [Text]
    /// Which of printed, preliminary and derived occur among the figures, in that order.
    package var statuses: [TableStatus]
    /// Ids of the edition's caveats that apply.
    package var caveats: [String]
    package var notes: [Note]
    /// Ids of the corrections of the document that concern them.
    package var corrections: [String]

    package init(
        document: String, sources: [Source] = [], quantities: [String] = [], periods: [Text] = [],
        statuses: [TableStatus] = [.printed], caveats: [String] = [], notes: [Note] = [],
        corrections: [String] = []
    ) {
        self.document = document
        self.sources = sources
        self.quantities = quantities
        self.periods = periods
        self.statuses = statuses
        self.caveats = caveats
        self.notes = notes
        self.corrections = corrections
    }

    /// The provenance of figures that come from several origins; `periods` are all of the edition in the order of time.
    fileprivate init(document: String, joining parts: [Provenance], periods: [Text]) {
        let held = Set(parts.flatMap(\.periods))
        self.init(
            document: document, sources: parts.flatMap(\.sources).distinct,
            quantities: parts.flatMap(\.quantities).distinct, periods: periods.distinct.filter(held.contains),
            statuses: TableStatus.allCases.filter { status in parts.contains { $0.statuses.contains(status) } },
            caveats: parts.flatMap(\.caveats).distinct, notes: parts.flatMap(\.notes).distinct,
            corrections: parts.flatMap(\.corrections).distinct)
    }
}

extension EditionIndex {
    /// Where the figures of a table come from.
    package func provenance(of table: Table) -> Provenance {
        let rows = table.rows.filter { $0.kind != .section }
        let leaves = table.leaves
        return provenance(of: table, rows: rows, columns: leaves)
    }

    /// Where figures of some rows and columns of a table come from.
    package func provenance(of table: Table, rows: [Row], columns: [Column]) -> Provenance {
        let numbers = columns.filter { !$0.isText }
        let statuses = rows.flatMap { row in
            numbers.map { column in
                table.attributes[CellAddress(row: row.id, column: column.id)]?.status ?? table.status
            }
        }
        return Provenance(
            document: edition.document.symbol,
            sources: [Provenance.Source(name: table.label ?? table.source, place: table.place, table: table.id)],
            quantities: rows.flatMap { row in numbers.compactMap { table.quantity(row: row, column: $0) } }.distinct,
            periods: periodNames(of: numbers.compactMap { $0.period ?? table.period }),
            statuses: TableStatus.allCases.filter(Set(statuses.isEmpty ? [table.status] : statuses).contains),
            caveats: table.caveats, notes: table.notes,
            corrections: edition.corrections.filter { $0.target.tableID == table.id }.map(\.id))
    }

    /// Where the figures and ratings of an indicator come from.
    package func provenance(of indicator: Indicator) -> Provenance {
        let measures = indicator.assessments.flatMap { $0.baseline + $0.target + $0.actual }
        return Provenance(
            document: edition.document.symbol,
            sources: [Provenance.Source(name: edition.indicatorSource, place: .entity(indicator.entity))],
            quantities: measures.compactMap(\.quantity).distinct,
            periods: periodNames(of: measures.compactMap { $0.period?.id }),
            caveats: edition.indicatorCaveats, notes: indicator.allNotes.distinct,
            corrections: edition.corrections.filter {
                $0.target.indicatorID == "\(indicator.entity.id)/\(indicator.id)"
            }.map(\.id))
    }

    /// Where the figures and ratings of several indicators come from.
    package func provenance(of indicators: [Indicator]) -> Provenance {
        Provenance(document: edition.document.symbol, joining: indicators.map(provenance), periods: periodNames)
    }

    /// Where amounts of money come from; sums that the report does not print are derived.
    package func provenance(of facts: [MoneyFact]) -> Provenance {
        let parts = facts.flatMap { $0.summands.isEmpty ? [$0] : $0.summands }.compactMap { fact -> Provenance? in
            guard let table = table(fact.table), let row = table.rows.first(where: { $0.id == fact.cell.row }),
                let column = table.leaves.first(where: { $0.id == fact.cell.column })
            else { return nil }
            return provenance(of: table, rows: [row], columns: [column])
        }
        let isDerived = facts.contains { !$0.summands.isEmpty }
        let sums = isDerived ? [Provenance(document: edition.document.symbol, statuses: [.derived])] : []
        return Provenance(document: edition.document.symbol, joining: parts + sums, periods: periodNames)
    }

    /// Where the figures of a chart come from that stands on the page of an entity, or on a page of another kind.
    package func provenance(of chart: ChartSpecification, on entity: Entity?) -> Provenance {
        switch chart.data {
        case .table(let selection):
            guard let table = table(selection.table) else { break }
            let (rows, columns) = selection.cells(of: table, areTexts: chart.kind == .gantt)
            return provenance(of: table, rows: rows, columns: columns)
        case .money(let level, let measures):
            return provenance(
                of: receivers(atLevel: level, of: entity).flatMap { receiver in
                    measures.compactMap { money(of: entity, to: receiver, $0) }
                })
        case .flow(let levels, let measure):
            let columns = levels.map { level in edition.axes.flatMap { $0.entities(ofLevel: level) } }
            return provenance(
                of: zip(columns, columns.dropFirst()).flatMap { upper, lower in
                    upper.flatMap { from in lower.compactMap { flow(from: from, to: $0, measure) } }
                })
        case .measures(let target, _, _):
            return provenance(of: edition.indicators.filter { "\($0.entity.id)/\($0.id)" == target })
        case .progress:
            return provenance(of: entity.map { indicators(of: $0.reference) } ?? [])
        }
        return Provenance(document: edition.document.symbol)
    }

    private var periodNames: [Text] { edition.periodsInTime.map(\.name) }

    private func periodNames(of ids: [String]) -> [Text] {
        let ids = Set(ids)
        return edition.periodsInTime.filter { ids.contains($0.id) }.map(\.name)
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it is met first.
    fileprivate var distinct: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
