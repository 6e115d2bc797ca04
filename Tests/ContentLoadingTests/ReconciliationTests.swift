import ContentLoading
import Diagnostics
import Localization
import ReportModel
import TestSupport
import Testing

/// The rules of the report that the package carries.
@Suite struct ReconciliationTests {
    private func shipped() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copy(Fixtures.root + "/Content", to: "Content")
        return folder
    }

    @Test(arguments: [
        ("patents,214036,", "patents,214037,", 2, 9), ("total,857300,857300,", "total,857300,857800,", 11, 14),
        (",16038,44", ",16038,54", 4, 29),
    ])
    func oneChangedDigitFailsAtItsCell(old: String, new: String, line: Int, column: Int) throws {
        let folder = try shipped()
        let path = "Content/2024/tables/table-4.csv"
        let text = String(decoding: try folder.read(path), as: UTF8.self)
        try #require(text.ranges(of: old).count == 1)
        try folder.write(text.replacing(old, with: new), to: path)
        let diagnostics = TestSite.load(folder).diagnostics
        let place = SourceLocation(path, line: line, column: column)
        #expect(diagnostics.contains { $0.id == "check.broken" && $0.location == place }, "\(diagnostics)")
    }

    /// Whichever cell of the main tables is changed by two or more units, some rule breaks because of it.
    @Test(arguments: ["table-4", "annex-1"])
    func everyNumberIsHeldByARule(id: String) throws {
        let content = try #require(TestSite.load(try shipped()).content)
        let edition = try #require(content.site.editions.first { $0.id == "2024" })
        let position = try #require(edition.tables.firstIndex { $0.id == id })
        let rules = edition.checks.filter { rule in
            EditionIndex(edition).outcomes(of: rule).contains { outcome in
                ([outcome.figure] + outcome.others).contains { "\($0)".hasPrefix("table/\(id)/") }
            }
        }
        for (address, value) in edition.tables[position].cells.sorted(by: { "\($0.key)" < "\($1.key)" }) {
            guard case .number(let number) = value, let changed = number.adding(2) else { continue }
            var edition = edition
            edition.tables[position].cells[address] = .number(changed)
            let index = EditionIndex(edition)
            let figure = FigureAddress.cell(table: id, address)
            let isFound = rules.contains { rule in
                index.outcomes(of: rule).contains { $0.isBroken && $0.involves(figure) }
            }
            #expect(isFound, "\(figure)")
        }
    }
}
