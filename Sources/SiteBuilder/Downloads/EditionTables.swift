import ReportModel

/// All data sets of an edition, each made once.
struct EditionTables: Sendable {
    let records: [DataTable]
    let axes: [DataTable]
    let codes: [DataTable]
    let printed: [DataTable]
    let charts: [DataTable]

    init(_ data: EditionData, charts: [DataTable]) {
        records = data.records
        axes = data.edition.axes.map(data.entities)
        codes = data.codes
        printed = data.edition.tables.map(data.printed)
        self.charts = charts
    }

    /// All of them, in the order in which they are listed.
    var all: [DataTable] { records + printed + axes + codes + charts }

    /// Those that people read in a spreadsheet: what tells how tables are built serves programs only.
    var readable: [DataTable] {
        records.filter { !["tables", "columns", "rows", "cells", "notes"].contains($0.name) } + printed
    }

    /// A data set of records by its name; one without rows where there is none.
    subscript(name: String) -> DataTable {
        records.first { $0.name == name }
            ?? DataTable(name: name, group: .records, title: .word("dataset.\(name)"), key: [], fields: [], rows: [])
    }
}
