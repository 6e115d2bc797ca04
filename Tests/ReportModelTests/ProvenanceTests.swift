import Localization
import ReportModel
import Testing

@Suite struct ProvenanceTests {
    private let north = EntityReference(axis: "regions", id: "north")
    private let south = EntityReference(axis: "regions", id: "south")
    private let goal = EntityReference(axis: "goals", id: "1")

    private func column(_ id: String, period: String?, ratio: Column.Ratio? = nil, isText: Bool = false) -> Column {
        Column(
            id: id, head: Text(id), isText: isText, quantity: ratio == nil ? nil : "percent", decimals: nil,
            role: "spent", period: period, entities: [], ratio: ratio, notes: [])
    }

    private func row(_ entity: EntityReference) -> Row {
        Row(
            id: entity.id, head: nil, kind: .item, level: 0, quantity: nil, decimals: nil, entities: [entity], notes: []
        )
    }

    private func table(_ id: String, attributes: [CellAddress: CellAttributes] = [:]) -> Table {
        var cells: [CellAddress: CellValue] = [:]
        for region in ["north", "south"] { cells[CellAddress(row: region, column: "now")] = .number(5) }
        return Table(
            id: id, title: Text("T"), label: Text("Table \(id)"), place: .page(.finance), quantity: "eur",
            decimals: nil, entities: [goal], role: nil, period: nil, status: .printed, titleNotes: [], rowHead: nil,
            source: nil, isHidden: false, caveats: ["rounding"],
            columns: [
                .column(column("before", period: "2030")), .column(column("now", period: "2031")),
                .column(column("remark", period: "2029", isText: true)),
            ],
            rows: [row(north), row(south)], notes: [Note(id: "n", text: Text("Note."))], attributes: attributes,
            cells: cells)
    }

    private func index(_ tables: [Table]) -> EditionIndex {
        var edition = Edition(
            id: "2031", name: Text("R"), short: Text("R"),
            document: DocumentIdentity(
                symbol: "SR/1", body: Text("B"), session: Text("S"), dates: Text("D"), proposal: nil, addresses: [:]),
            stage: .final, currency: "EUR",
            periods: ["2029", "2030", "2031"].map { Period(id: $0, kind: .year, name: Text("year \($0)")) },
            quantities: [Quantity(id: "eur", kind: .money, name: Text("euros"), factor: 1, currency: nil)],
            roles: [MoneyRole(id: "spent", name: Text("spent"))], axes: [], ratings: [], ratingNote: nil,
            ratingReasons: [], caveats: [Caveat(id: "rounding", name: nil, text: Text("Rounded."))], appetites: [],
            regions: [],
            spending: nil, pages: [.finance], tables: tables)
        edition.indicatorCaveats = ["rounding"]
        edition.indicatorSource = Text("Performance")
        return EditionIndex(edition)
    }

    @Test func aTableNamesItsPartUnitPeriodsAndCaveats() {
        let table = table("1")
        let provenance = index([table]).provenance(of: table)
        #expect(provenance.document == "SR/1")
        #expect(provenance.sources == [.init(name: Text("Table 1"), place: .page(.finance), table: "1")])
        #expect(provenance.quantities == ["eur"])
        #expect(provenance.periods == [Text("year 2030"), Text("year 2031")], "a column of texts has no period")
        #expect(provenance.statuses == [.printed])
        #expect(provenance.caveats == ["rounding"])
        #expect(provenance.notes.map(\.id) == ["n"])
    }

    @Test func oneEstimateMakesAPartPreliminary() {
        let cell = CellAddress(row: "north", column: "now")
        let table = table(
            "1", attributes: [cell: CellAttributes(printed: nil, status: .preliminary, notes: [])])
        let index = index([table])
        #expect(index.provenance(of: table).statuses == [.printed, .preliminary])
        let chart = ChartSpecification(
            id: "c", title: Text("C"), note: nil, placement: .place(.page(.finance)), kind: .bar,
            data: .table(TableSelection(table: "1", rows: ["south"], columns: ["now"], categories: .rows)))
        #expect(index.provenance(of: chart, on: nil).statuses == [.printed], "the chart leaves the estimate out")
        #expect(index.provenance(of: chart, on: nil).periods == [Text("year 2031")])
    }

    @Test func aSumNamesAllItsTablesAndIsDerived() throws {
        let cell = CellAddress(row: "north", column: "now")
        let facts = ["1", "2"].map { MoneyFact(value: 5, quantity: "eur", table: $0, cell: cell) }
        let sum = try #require(MoneyFact(summing: facts))
        #expect(sum.value == 10)
        let provenance = index([table("1"), table("2")]).provenance(of: [sum])
        #expect(provenance.sources.compactMap(\.table) == ["1", "2"])
        #expect(provenance.statuses == [.printed, .derived])
        #expect(MoneyFact(summing: []) == nil)
        #expect(MoneyFact(summing: [facts[0], MoneyFact(value: 1, quantity: "usd", table: "1", cell: cell)]) == nil)
    }

    @Test func indicatorsOfAnEntityShareOneSource() {
        let indicators = ["a", "b"].map {
            Indicator(id: $0, entity: goal, name: Text($0), notes: [], assessments: [])
        }
        let provenance = index([]).provenance(of: indicators)
        #expect(provenance.sources == [.init(name: Text("Performance"), place: .entity(goal))])
        #expect(provenance.caveats == ["rounding"])
    }
}
