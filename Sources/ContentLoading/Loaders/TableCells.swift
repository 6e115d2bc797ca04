import Diagnostics
import Localization
import ReportModel

/// Reads the values of a table from its CSV and checks them against the rows and columns of its YAML.
struct TableCells {
    let table: Table
    let context: FileContext
    let yaml: Record
    private var cells: [CellAddress: CellValue] = [:]

    init(table: Table, context: FileContext, yaml: Record) {
        self.table = table
        self.context = context
        self.yaml = yaml
    }

    mutating func read(_ records: [[CSVField]]) -> [CellAddress: CellValue] {
        guard let header = records.first else {
            context.report(.csvHeader, at: yaml.location, "the CSV of the table is empty")
            return [:]
        }
        let leaves = table.leaves
        let expected = ["row"] + leaves.map(\.id)
        guard header.map(\.text) == expected else {
            reportHeader(header, expected)
            return [:]
        }
        var seen: Set<String> = []
        for record in records.dropFirst() { readRow(record, leaves, &seen) }
        for row in table.rows where row.kind != .section && !seen.contains(row.id) {
            context.report(
                .csvRowMissing, at: header[0].location, "the CSV has no line for row \"\(row.id)\"",
                hint: "add it, or give the row \"kind: section\" when it is only a heading")
        }
        return cells
    }

    private mutating func readRow(_ record: [CSVField], _ leaves: [Column], _ seen: inout Set<String>) {
        let id = record[0].text
        guard let row = table.rows.first(where: { $0.id == id && $0.kind != .section }) else {
            return reportRow(record[0])
        }
        guard seen.insert(id).inserted else {
            return context.report(.duplicateID, at: record[0].location, "row \"\(id)\" is given twice")
        }
        guard record.count == leaves.count + 1 else {
            return context.report(
                .csvRagged, at: record[0].location,
                "row \"\(id)\" has \(record.count - 1) cells, the header has \(leaves.count)",
                hint: "quote a field that holds the separator")
        }
        for (column, field) in zip(leaves, record.dropFirst()) { readCell(row, column, field) }
    }

    private mutating func readCell(_ row: Row, _ column: Column, _ field: CSVField) {
        let address = CellAddress(row: row.id, column: column.id)
        context.figures[.cell(table: table.id, address)] = field.location
        if column.isText {
            cells[address] = text(field, address)
            return
        }
        switch CellReader.number(field) {
        case .success(let value):
            checkDigits(of: value, table.decimals(row: row, column: column), field)
            cells[address] = value
        case .failure(let fault): context.bag.add(fault.diagnostic)
        }
    }

    /// A value with more digits than are shown would be rounded silently.
    private func checkDigits(of value: CellValue, _ shown: Int?, _ field: CSVField) {
        guard case .number(let number) = value, let shown, number.fractionDigits > shown else { return }
        context.report(
            .csvDecimals, at: field.location,
            "\"\(field.text)\" has more digits after the point than the \(shown) that are shown",
            hint: "give the column or the table its \"decimals\", or leave that key out")
    }

    private func text(_ field: CSVField, _ address: CellAddress) -> CellValue {
        if let absence = CellReader.absence(field.text) { return .absent(absence) }
        if field.text.isEmpty {
            context.report(
                .csvEmptyCell, at: field.location, "the cell is empty", hint: "write a text, or [nil], [blank], [na]")
        }
        return .text(context.text(field.text, block: "cells/\(address.row)/\(address.column)", at: field.location))
    }

    private func reportHeader(_ header: [CSVField], _ expected: [String]) {
        let wrong = zip(header, expected).first { $0.text != $1 }
        let location = wrong?.0.location ?? header[0].location
        let message =
            wrong.map { "the header says \"\($0.0.text)\" where \"\($0.1)\" is expected" }
            ?? "the header has \(header.count) columns, expected \(expected.count)"
        context.report(
            .csvHeader, at: location, message, hint: "the columns of the CSV are: \(expected.joined(separator: ","))")
    }

    private func reportRow(_ field: CSVField) {
        let ids = table.rows.filter { $0.kind != .section }.map(\.id)
        if CellReader.looksLikeDate(field.text) {
            context.report(
                .csvDate, at: field.location, "a spreadsheet has made a date of the row id \"\(field.text)\"",
                hint: "format the first column as text")
        } else if let full = ids.first(where: { $0 == field.text + "0" }) {
            context.report(
                .csvShortenedID, at: field.location,
                "a spreadsheet has shortened the row id \"\(full)\" to \"\(field.text)\"",
                hint: "format the first column as text")
        } else {
            context.report(
                .csvRowUnknown, at: field.location, "the table has no row \"\(field.text)\"",
                hint: Suggestion.hint(for: field.text, among: ids))
        }
    }
}
