import Diagnostics
import ReportModel

/// Looks up the names by which the files of an edition refer to each other.
struct ReferenceChecks {
    private let index: EditionIndex
    private let levels: [String]
    private let entities: [String]

    init(_ index: EditionIndex) {
        self.index = index
        levels = index.edition.axes.flatMap(\.levels).map(\.id)
        entities = index.edition.axes.flatMap(\.entities).map(\.reference.description)
    }

    func check(_ references: [PendingReference]) -> [Diagnostic] { references.compactMap(check) }

    private func check(_ reference: PendingReference) -> Diagnostic? {
        let edition = index.edition
        switch reference.kind {
        case .entity(let entity):
            return diagnose(.unknownEntity, "entity", entity.description, entities, reference)
        case .place(.entity(let entity)):
            return diagnose(.unknownEntity, "entity", entity.description, entities, reference)
        case .place(.page(let page)):
            return diagnose(.unknownPlace, "page", page.rawValue, edition.pages.map(\.rawValue), reference)
        case .level(let id): return diagnose(.unknownLevel, "level", id, levels, reference)
        case .quantity(let id):
            return diagnose(.unknownQuantity, "quantity", id, edition.quantities.map(\.id), reference)
        case .role(let id): return diagnose(.unknownRole, "role", id, edition.roles.map(\.id), reference)
        case .period(let id): return diagnose(.unknownPeriod, "period", id, edition.periods.map(\.id), reference)
        case .rating(let id): return diagnose(.unknownRating, "rating", id, edition.ratings.map(\.id), reference)
        case .ratingReason(let id):
            return diagnose(.ratingReason, "rating reason", id, edition.ratingReasons.map(\.id), reference)
        case .appetite(let id):
            return diagnose(.unknownAppetite, "appetite", id, edition.appetites.map(\.id), reference)
        case .region(let id):
            return diagnose(.unknownRegion, "region", id, edition.regions.map(\.id), reference)
        case .caveat(let id): return diagnose(.unknownCaveat, "caveat", id, edition.caveats.map(\.id), reference)
        case .table(let id):
            return tables(id).isEmpty
                ? diagnose(.unknownTable, "table", id, edition.tables.map(\.id), reference) : nil
        case .quarters(let table): return quarters(table, reference)
        case .indicator(let id):
            let known = edition.indicators.map { "\($0.entity.id)/\($0.id)" }
            return diagnose(.unknownLink, "indicator", id, known, reference)
        case .row(let id, let table):
            return part(.unknownRow, "row", id, tables(table).map { $0.rows.map(\.id) }, reference)
        case .column(let id, let table):
            return part(.unknownColumn, "column", id, tables(table).map { $0.leaves.map(\.id) }, reference)
        case .figure(let address, let text):
            do throws(FigureFault) {
                _ = try index.figure(address)
                return nil
            } catch {
                return Diagnostic(error, at: reference.location, of: text)
            }
        case .rule(let id): return diagnose(.unknownRule, "rule", id, edition.checks.map(\.id), reference)
        case .term(let term): return self.term(term, reference)
        }
    }

    private func tables(_ pattern: String) -> [Table] { index.tables(matching: [IDPattern(pattern)]) }

    /// A row or column that must be known in every table; a pattern in one of them.
    private func part(
        _ rule: ContentRule, _ noun: String, _ id: String, _ known: [[String]], _ reference: PendingReference
    ) -> Diagnostic? {
        let pattern = IDPattern(id)
        if pattern.isOpen && known.joined().contains(where: pattern.matches) { return nil }
        return known.lazy.filter { ids in !ids.contains(where: pattern.matches) }.first.flatMap {
            diagnose(rule, noun, id, $0, reference)
        }
    }

    private func term(_ term: Equation.Term, _ reference: PendingReference) -> Diagnostic? {
        let (name, isKnown) =
            switch term {
            case .figure(let figure): (figure.description, isKnown(figure))
            case .count(.items(let table)): ("count/\(table)", index.table(table) != nil)
            case .count: ("count", true)
            case .cells(let table, let row, let column):
                (
                    "table/\(table.text)/\(row.text)/\(column.text)",
                    index.tables(matching: [table]).contains {
                        !$0.rows([row]).isEmpty && !$0.columns([column]).isEmpty
                    }
                )
            }
        if isKnown { return nil }
        return Diagnostic(
            .unknownTerm, at: reference.location, "no figure at \"\(name)\"",
            hint: "the forms of addresses stand in docs/content.md")
    }

    /// Whether there is such a figure, even an absent one.
    private func isKnown(_ figure: FigureAddress) -> Bool {
        do throws(FigureFault) {
            _ = try index.figure(figure)
            return true
        } catch {
            return error == .noNumber
        }
    }

    /// The first cell of a Gantt chart's table that is neither a quarter nor an absence.
    private func quarters(_ id: String, _ reference: PendingReference) -> Diagnostic? {
        guard let table = index.table(id) else { return nil }
        let wrong = table.rows.lazy.flatMap { row in
            table.leaves.map { (row, $0, table.cells[CellAddress(row: row.id, column: $0.id)]) }
        }.first { _, _, cell in
            switch cell {
            case .text(let text)?: Quarter(parsing: text.source) == nil
            case .number?: true
            case .absent?, nil: false
            }
        }
        return wrong.map { row, column, _ in
            Diagnostic(
                .invalidQuarter, at: reference.location,
                "cell \(row.id)/\(column.id) of table \"\(id)\" is no quarter",
                hint: "write e.g. 2024-q1, or an absence")
        }
    }

    private func diagnose(
        _ rule: ContentRule, _ noun: String, _ id: String, _ known: [String], _ reference: PendingReference
    ) -> Diagnostic? {
        if known.contains(id) { return nil }
        return Diagnostic(
            rule, at: reference.location, "unknown \(noun) \"\(id)\"", hint: Suggestion.hint(for: id, among: known))
    }
}
