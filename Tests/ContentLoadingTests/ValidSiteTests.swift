import ContentLoading
import Diagnostics
import Localization
import ReportModel
import TestSupport
import Testing

/// Sites of different shapes load without a complaint.
@Suite struct ValidSiteTests {
    static let sites = ["minimal", "outcomes", "biennial"]

    @Test(arguments: sites) func givesNoDiagnostics(_ site: String) throws {
        let (content, diagnostics) = TestSite.load(try TestSite.copy(of: site))
        #expect(content != nil)
        #expect(diagnostics.map { TextPrinter.print($0) } == [])
    }

    /// Files as some editors and spreadsheets write them.
    @Test(arguments: sites) func readsReturnsAndByteOrderMarks(_ site: String) throws {
        let folder = try TestSite.copy(of: site)
        for path in try Fixtures.files(in: folder.path("Content")) where !path.hasSuffix(".png") {
            let lines = try folder.read("Content/\(path)").split(separator: 0x0A, omittingEmptySubsequences: false)
            try folder.write([0xEF, 0xBB, 0xBF] + Array(lines.joined(separator: [0x0D, 0x0A])), to: "Content/\(path)")
        }
        #expect(TestSite.report(folder) == "")
    }

    @Test func readsThreeLevelsAndAnotherScale() throws {
        let content = try #require(TestSite.load(try TestSite.copy(of: "outcomes")).content)
        let edition = try #require(content.site.editions.first)
        #expect(edition.axes.map(\.id) == ["goals", "regions", "vorhaben", "stiftungen"])
        #expect(edition.axes.first?.levels.map(\.id) == ["goal", "outcome", "output"])
        #expect(edition.ratings.map(\.id) == ["full", "largely", "partly", "missed"])
        #expect(!edition.pages.contains(.finance))
        #expect(edition.indicators.flatMap(\.assessments).count == 6)
        #expect(edition.tables.map(\.id) == ["by-region", "by-outcome", "vorhaben"])
        let portuguese = try #require(LanguageTag("pt"))
        #expect(edition.axes.first?.entities.first?.name.translation(in: portuguese) == "Todos encontram o seu caminho")
        #expect(content.narratives.count == 12)
    }

    @Test func readsCellsOfEveryKind() throws {
        let content = try #require(TestSite.load(try TestSite.copy(of: "outcomes")).content)
        let table = try #require(content.site.editions.first?.tables.first)
        func cell(_ row: String, _ column: String) -> CellValue? { table.cells[CellAddress(row: row, column: column)] }
        #expect(cell("moor", "expenditure") == .number(200))
        #expect(cell("moor", "share") == FixedDecimal("74.1").map { .number($0) })
        #expect(cell("unallocated", "expenditure") == .absent(.blank))
        #expect(cell("unallocated", "share") == .absent(.notApplicable))
        #expect(cell("flussland", "remark") == .absent(.nil))
        guard case .text(let text)? = cell("moor", "remark") else {
            Issue.record("the remark is no text")
            return
        }
        #expect(text.source == "Bohlenwege erneuert, zwei Stege neu")
        #expect(text.translations.values.map(\.self) == ["Passadiços renovados, duas pontes novas"])
        #expect(cell("field", "expenditure") == nil)
    }

    @Test func readsPictures() throws {
        let edition = try #require(TestSite.load(try TestSite.copy(of: "outcomes")).content?.site.editions.first)
        #expect(edition.pictures.map(\.file) == ["bohlenweg.png", "wegkarte.svg"])
        #expect(edition.pictures.map(\.width) == [480, 640])
        #expect(edition.pictures.map(\.height) == [270, 320])
        #expect(edition.pictures.map(\.bytes.isEmpty) == [false, false])
        #expect(edition.pictures.last?.caption == nil)
    }

    @Test func readsABienniumWithHomes() throws {
        let content = try #require(TestSite.load(try TestSite.copy(of: "biennial")).content)
        let edition = try #require(content.site.editions.first)
        #expect(edition.axes.first?.entities.map(\.reference.id) == ["2-9", "2-9.1", "2-9.2", "2-10", "2-10.1"])
        #expect(edition.axes.first?.entities.compactMap(\.code?.source) == ["二.9", "二.9.1", "二.9.2", "二.10", "二.10.1"])
        #expect(edition.axes.last?.entities.compactMap(\.home?.id) == ["2-9", "2-10", "2-10"])
        #expect(edition.spending?.annual == nil)
    }
}
