import Localization
import ReportModel

extension PartCollector {
    mutating func add(_ table: Table) {
        let id = PartID(edition, "table/\(table.id)")
        let name = shown(table.label ?? table.title)
        add(
            id, .table, owners: owner(table.place), [name],
            [
                .text("title", table.title), .text("label", table.label), .word("place", table.place.description),
                .word("unit", table.quantity), .number("decimals", table.decimals),
                .list("entities", table.entities), .word("role", table.role), .word("period", table.period),
                .word("status", table.status.rawValue), .list("notes of the title", table.titleNotes),
                .text("head of rows", table.rowHead), .text("source", table.source),
                .flag("hidden", table.isHidden), .list("caveats", table.caveats),
            ])
        addNotes(table.notes, below: id, owners: [id], [name])
        addColumns(table.columns, of: table, [name], group: nil)
        for row in table.rows { add(row, of: table, name) }
    }

    private mutating func addColumns(_ nodes: [ColumnNode], of table: Table, _ trail: [String], group: String?) {
        let id = PartID(edition, "table/\(table.id)")
        for node in nodes {
            switch node {
            case .group(let inner):
                add(
                    id.below("group-\(inner.id)"), .columnGroup, owners: [id], trail + [shown(inner.head)],
                    [.text("head", inner.head), .list("notes", inner.notes), .word("group", group)])
                addColumns(inner.columns, of: table, trail, group: inner.id)
            case .column(let column):
                add(
                    id.below("column-\(column.id)"), .column, owners: [id], trail + [head(of: column)],
                    facets(of: column) + [.word("group", group)])
            }
        }
    }

    private func facets(of column: Column) -> [Facet?] {
        [
            .text("head", column.head), .flag("holds texts", column.isText), .word("unit", column.quantity),
            .number("decimals", column.decimals), .word("role", column.role), .word("period", column.period),
            .list("entities", column.entities),
            .list("ratio", column.ratio.map { [$0.numerator, $0.denominator] } ?? []),
            .list("notes", column.notes),
        ]
    }

    private mutating func add(_ row: Row, of table: Table, _ name: String) {
        let tableID = PartID(edition, "table/\(table.id)")
        let id = tableID.below("row-\(row.id)")
        add(
            id, .row, owners: [tableID] + row.entities.map { PartID(edition, $0) }, [name, head(of: row)],
            [
                .text("head", row.head), .word("kind", row.kind.rawValue), .number("indent", row.level),
                .word("unit", row.quantity), .number("decimals", row.decimals), .list("entities", row.entities),
                .list("notes", row.notes),
            ])
        guard row.kind != .section else { return }
        for column in table.leaves {
            let address = CellAddress(row: row.id, column: column.id)
            let attributes = table.attributes[address]
            add(
                PartID(edition, .cell(table: table.id, address)), .cell,
                owners: [id, tableID.below("column-\(column.id)")], [name, head(of: row), head(of: column)],
                [
                    value(table.cells[address], table, row, column),
                    .word("printed form", attributes?.printed), .word("status", attributes?.status?.rawValue),
                    .list("notes", attributes?.notes ?? []),
                ])
        }
    }

    private func value(_ value: CellValue?, _ table: Table, _ row: Row, _ column: Column) -> Facet? {
        switch value {
        case .number(let number)?:
            Facet(
                label: "value",
                value: figure(
                    number, table.quantity(row: row, column: column),
                    decimals: table.decimals(row: row, column: column), named: false))
        case .text(let text)?: .text("text", text, .data)
        case .absent(let absence)?:
            Facet(
                label: "value",
                value: .figure(FigureValue(number: nil, text: "[\(absence.rawValue)]", isPercent: false)))
        case nil: nil
        }
    }

    private func head(of row: Row) -> String {
        row.head.map(shown) ?? row.entities.first.map(name) ?? row.id
    }

    private func head(of column: Column) -> String {
        column.head.map(shown) ?? column.entities.first.map(name) ?? column.id
    }

    mutating func add(_ fact: Fact) {
        add(
            PartID(edition, .fact(fact.id)), .fact, [shown(fact.note)],
            [
                Facet(
                    label: "value",
                    value: figure(
                        fact.value, fact.quantity, decimals: fact.value.fractionDigits, named: true)),
                .word("unit", fact.quantity), .word("qualifier", fact.qualifier?.rawValue),
                .text("note", fact.note, .data), .text("source", fact.source, .data),
            ])
    }

    mutating func add(_ chart: ChartSpecification) {
        let place: (String, [PartID]) =
            switch chart.placement {
            case .place(let place): (place.description, owner(place))
            case .each(let level): ("each \(level)", [])
            }
        let tables: [PartID] =
            if case .table(let selection) = chart.data { [PartID(edition, "table/\(selection.table)")] } else { [] }
        add(
            PartID(edition, "chart/\(chart.id)"), .chart, owners: place.1 + tables, [shown(chart.title)],
            [
                .text("title", chart.title), .text("note", chart.note), .word("place", place.0),
                .word("kind", chart.kind.rawValue), .opaque("data", chart.data),
                .list("thresholds", chart.thresholds),
            ])
    }
}
