import Localization
import ReportModel
import Testing

@Suite struct MoneyCubeTests {
    private let result = EntityReference(axis: "framework", id: "1.1")
    private let sector = EntityReference(axis: "units", id: "patents")

    private func table(_ id: String, _ value: Int, role: String?) -> Table {
        let column = Column(
            id: "amount", head: Text("Amount"), isText: false, quantity: nil, decimals: nil, role: role, period: "2024",
            entities: [sector], ratio: nil, notes: [])
        let row = Row(
            id: "1.1", head: nil, kind: .item, level: 0, quantity: nil, decimals: nil, entities: [result], notes: [])
        return Table(
            id: id, title: Text("T"), label: nil, place: .page(.finance), quantity: "eur", decimals: nil, entities: [],
            role: nil, period: nil, status: .printed, titleNotes: [], rowHead: nil, source: nil, isHidden: false,
            columns: [.column(column)], rows: [row], notes: [], attributes: [:],
            cells: [CellAddress(row: "1.1", column: "amount"): .number(FixedDecimal(value))])
    }

    @Test func aFactIsKnownByItsRowAndColumnTogether() {
        let cube = MoneyCube([table("a", 7, role: "spent")])
        let fact = cube.fact(about: [sector, result], role: "spent", period: "2024")
        #expect(fact?.value == FixedDecimal(7))
        #expect(fact?.cell == CellAddress(row: "1.1", column: "amount"))
        #expect(cube.fact(about: [result], role: "spent", period: "2024") == nil)
        #expect(cube.fact(about: [sector, result], role: "budget", period: "2024") == nil)
    }

    @Test func theFirstTableHasTheWord() {
        let cube = MoneyCube([table("a", 7, role: "spent"), table("b", 8, role: "spent")])
        #expect(cube.fact(about: [sector, result], role: "spent", period: "2024")?.table == "a")
    }

    @Test func aColumnWithoutARoleIsNoMoney() {
        #expect(
            MoneyCube([table("a", 7, role: nil)]).fact(about: [sector, result], role: "spent", period: "2024") == nil)
    }
}

@Suite struct AddressTests {
    @Test(arguments: ["a", "1.10", "2-9", "a-b.c"])
    func acceptsIds(id: String) { #expect(Identifier.isValid(id)) }

    @Test(arguments: ["", "A", "a_b", "a--b", "-a", "a.", "é", "a b"])
    func refusesOtherIds(id: String) { #expect(!Identifier.isValid(id)) }

    @Test func readsFigureAddresses() {
        #expect(
            FigureAddress(parsing: "table/t/r/c") == .cell(table: "t", CellAddress(row: "r", column: "c")))
        #expect(FigureAddress(parsing: "fact/x") == .fact("x"))
        #expect(
            FigureAddress(parsing: "indicator/1.1/i/main/actual")
                == .measure(entity: "1.1", indicator: "i", assessment: "main", .actual, measure: nil))
        for wrong in ["", "table/t/r", "fact", "fact/x/y", "indicator/1.1/i/main/result", "table/t/r/C", "fact/../x"] {
            #expect(FigureAddress(parsing: wrong) == nil)
        }
    }

    @Test func readsPlaces() {
        #expect(Place(parsing: "finance") == .page(.finance))
        #expect(Place(parsing: "framework/1.1") == .entity(EntityReference(axis: "framework", id: "1.1")))
        for wrong in ["", "finances", "framework/", "a/b/c", "Framework/1"] { #expect(Place(parsing: wrong) == nil) }
    }
}
