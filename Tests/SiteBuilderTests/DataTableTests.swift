import Files
import Localization
import Markup
import ReportModel
import TestSupport
import Testing

@testable import ContentLoading
@testable import SiteBuilder

@Suite struct CSVWriterTests {
    @Test func quotesWhatWouldBeReadOtherwise() {
        let bytes = CSVWriter.bytes([["a", "b,c", "d\"e", "f\ng", "h\ri", ""]])
        #expect(String(decoding: bytes, as: UTF8.self) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\"h\ri\",\n")
    }

    /// A quote with a combining mark is one grapheme; a writer that compares characters would not double it.
    @Test func doublesAQuoteThatCarriesACombiningMark() {
        #expect(String(decoding: CSVWriter.bytes([["\"\u{301}"]]), as: UTF8.self) == "\"\"\"\u{301}\"\n")
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        let alphabet: [Unicode.Scalar] = ["\"", ",", "\n", ";", "\t", " ", "'", "=", "\u{301}", "汉", "ع", "a", "1"]
        for _ in 0..<300 {
            // The first line is of ids, as in every file: the reader finds the separator in it.
            let columns = Int.random(in: 2...4, using: &generator)
            let lines = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                (0..<columns).map { _ in
                    String(
                        String.UnicodeScalarView(
                            (0..<Int.random(in: 0...8, using: &generator)).map { _ in
                                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
                            }))
                }
            }
            let records = [(0..<columns).map { "c\($0)" }] + lines
            let text = String(decoding: CSVWriter.bytes(records), as: UTF8.self)
            let read = try CSVReader.read(SourceText(path: "x.csv", text: text)).map { $0.map(\.text) }
            #expect(read == records, "seed \(seed)")
        }
    }

    @Test(arguments: ["=1+1", "+1", "-x", "@a", "\ta", "\rb"])
    func whatASpreadsheetWouldRunGetsAnApostrophe(text: String) {
        #expect(CSVWriter.guarded(text) == "'" + text)
    }

    @Test(arguments: ["", "a=1", "–", "1", "−1"])
    func anyOtherTextIsLeftAlone(text: String) {
        #expect(CSVWriter.guarded(text) == text)
    }
}

@Suite struct DataTableTests {
    private func data(_ site: String) throws -> (EditionData, EditionTables) {
        let data = try Fixtures.editionData(site)
        return (data, EditionTables(data, charts: []))
    }

    @Test(arguments: ["minimal", "outcomes", "biennial"])
    func everyNameIsAnInterfaceWord(site: String) throws {
        let known = Set(InterfaceWords.required.map(\.id))
        let (_, tables) = try data(site)
        for table in tables.all {
            let titles = [table.title] + [table.about].compactMap(\.self) + table.fields.map(\.title)
            #expect(Set(titles.flatMap(\.wordIDs)).subtracting(known) == [], "\(table.resource)")
        }
    }

    @Test(arguments: ["minimal", "outcomes", "biennial"])
    func everyRowHasACellForEachFieldAndAKeyOfItsOwn(site: String) throws {
        let (data, tables) = try data(site)
        for table in tables.all {
            #expect(table.rows.allSatisfy { $0.count == table.fields.count }, "\(table.resource)")
            let columns = table.csvColumns(data.tags).filter { table.key.contains($0.column.name) }
            #expect(columns.count == table.key.count, "\(table.resource)")
            let keys = table.rows.map { row in columns.map { $0.column.text(row[$0.field]) } }
            #expect(Set(keys).count == keys.count, "\(table.resource)")
        }
    }

    @Test func aSpreadsheetHasAByteOrderMarkAndNumbersAsTheyAre() throws {
        let (data, _) = try data("minimal")
        let table = DataTable(
            name: "t", group: .records, title: .joined([], separator: ""), key: [],
            fields: [
                DataField(name: "a", title: .content(Text("=A")), about: "", kind: .string),
                DataField(name: "b", title: .content(Text("B")), about: "", kind: .value),
            ],
            rows: [[.string("-x"), .number(FixedDecimal(-5))], [.text(Text("+y")), .absent(.notApplicable)]])
        let bytes = table.spreadsheet(in: data.source)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let sign = data.source.text("absence.na.sign")
        #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == "'=A,B\n'-x,-5\n'+y,\(sign)\n")
        #expect(!table.csv(data.tags).starts(with: [0xEF]))
    }

    @Test func theMembersOfTheReportAreReserved() throws {
        let (data, tables) = try data("outcomes")
        let report = String(decoding: ReportDocument(data: data, tables: tables).json.document, as: UTF8.self)
        let members = Set(report.matches(of: /(?m)^ "([^"]+)":/).map { String($0.1) })
        // No id has a capital letter.
        let fixed = members.subtracting(data.edition.axes.map(\.id)).subtracting(["formatVersion"])
        #expect(fixed.count > 10)
        #expect(fixed.subtracting(ReservedNames.axes) == [])
    }
}

extension Fixtures {
    /// The first edition of a small site as data.
    fileprivate static func editionData(_ site: String) throws -> EditionData {
        let (loaded, _) = ContentLoader.load(try Folder(path(site) + "/Content"))
        let content = try #require(loaded)
        let edition = try #require(content.site.editions.first)
        return try #require(EditionData(content, EditionIndex(edition)))
    }
}

extension DataTitle {
    fileprivate var wordIDs: [String] {
        switch self {
        case .word(let id): [id]
        case .content: []
        case .joined(let titles, _): titles.flatMap(\.wordIDs)
        }
    }
}
