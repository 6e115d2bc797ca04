import Localization
import ReportModel
import Testing

/// A small edition whose one table is written as lines of cells, the first line being the ids of columns.
private struct Sheet {
    var id = "t"
    var quantity = "keur"
    var decimals: Int?
    var role: String?
    var ratio: (column: String, of: Column.Ratio)?
    /// Rows by id; `total` is a total, every other an item.
    var lines: String

    var table: Table {
        let lines = lines.split(separator: "\n").map { $0.split(separator: " ").map { String($0) } }
        let columns = lines[0].map { id in
            Column(
                id: id, head: Text(id), isText: false, quantity: ratio?.column == id ? "percent" : nil,
                decimals: ratio?.column == id ? 0 : nil, role: role, period: "2031", entities: [],
                ratio: ratio?.column == id ? ratio?.of : nil, notes: [])
        }
        let rows = lines.dropFirst().map { line in
            Row(
                id: line[0], head: Text(line[0]), kind: line[0] == "total" ? .total : .item, level: 0, quantity: nil,
                decimals: nil, entities: [], notes: [])
        }
        var cells: [CellAddress: CellValue] = [:]
        for line in lines.dropFirst() {
            for (column, text) in zip(lines[0], line.dropFirst()) {
                cells[CellAddress(row: line[0], column: column)] =
                    FixedDecimal(text).map { .number($0) } ?? Absence(rawValue: text).map { .absent($0) }
            }
        }
        return Table(
            id: id, title: Text(id), label: nil, place: .page(.finance), quantity: quantity, decimals: decimals,
            entities: [], role: nil, period: nil, status: .printed, titleNotes: [], rowHead: nil, source: nil,
            isHidden: false, columns: columns.map { .column($0) }, rows: rows, notes: [], attributes: [:], cells: cells)
    }
}

@Suite struct CheckTests {
    private func index(_ sheets: [Sheet], facts: [Fact] = []) -> EditionIndex {
        EditionIndex(
            Edition(
                id: "2031", name: Text("R"), short: Text("R"),
                document: DocumentIdentity(
                    symbol: "SR/1", body: Text("B"), session: Text("S"), dates: Text("D"), proposal: nil, addresses: [:]
                ),
                stage: .final, currency: "EUR", periods: [],
                quantities: [
                    Quantity(id: "keur", kind: .money, name: Text("k"), factor: 1000, currency: nil),
                    Quantity(id: "meur", kind: .money, name: Text("m"), factor: 1_000_000, currency: nil),
                    Quantity(id: "count", kind: .count, name: Text("n"), factor: 1, currency: nil),
                    Quantity(id: "percent", kind: .percent, name: Text("%"), factor: 1, currency: nil),
                ],
                roles: [], axes: [], ratings: [], ratingNote: nil, ratingReasons: [], caveats: [], appetites: [],
                spending: nil, pages: [], tables: sheets.map(\.table), facts: facts))
    }

    private func outcomes(
        _ kind: CheckRule.Kind, _ sheets: Sheet..., facts: [Fact] = [], tolerance: CheckRule.Tolerance = .rounding,
        zeros: Set<Absence> = [.nil]
    ) -> [String] {
        let rule = CheckRule(id: "r", name: Text("R"), kind: kind, tolerance: tolerance, zeros: zeros)
        return index(sheets, facts: facts).outcomes(of: rule).map { outcome in
            switch outcome.result {
            case .holds: "\(outcome.figure) holds"
            case .breaks(let expected, let found): "\(outcome.figure) is \(found), not \(expected)"
            case .untestable: "\(outcome.figure) untestable"
            }
        }
    }

    private func sum(
        _ total: String, parts: [String]? = nil, less: [String] = [], places: [String]? = nil
    ) -> SumRule {
        SumRule(
            tables: [IDPattern("t*")], total: total, parts: parts?.map(IDPattern.init), less: less.map(IDPattern.init),
            places: places?.map(IDPattern.init))
    }

    @Test func rowsAddUpWithinHalfAUnitEach() {
        let sheet = Sheet(lines: "a b c\nx 10 10 10\ny 20 20 20\ntotal 30 31 32")
        // Two parts and a total, each rounded to a whole number: 1.5 at most.
        #expect(
            outcomes(.sumRows(sum("total")), sheet) == [
                "table/t/total/a holds", "table/t/total/b holds", "table/t/total/c is 32, not 30",
            ])
        #expect(
            outcomes(.sumRows(sum("total")), sheet, tolerance: .fixed(0)).filter { $0.hasSuffix("holds") }.count == 1)
        #expect(
            outcomes(.sumRows(sum("total", places: ["c"])), sheet, tolerance: .fixed(2)) == ["table/t/total/c holds"])
    }

    @Test func wholeCountsAreNotRounded() {
        let sheet = Sheet(quantity: "count", lines: "a\nx 10\ny 20\ntotal 31")
        #expect(outcomes(.sumRows(sum("total")), sheet) == ["table/t/total/a is 31, not 30"])
    }

    @Test func onlyNilIsZeroUnlessTheRuleSaysMore() {
        let sheet = Sheet(lines: "a b c d\nx nil blank lost 10\ny 20 20 20 20\ntotal 20 20 20 lost")
        #expect(
            outcomes(.sumRows(sum("total")), sheet) == [
                "table/t/total/a holds", "table/t/total/b untestable", "table/t/total/c untestable",
                "table/t/total/d untestable",
            ])
        #expect(outcomes(.sumRows(sum("total")), sheet, zeros: [.nil, .blank])[1] == "table/t/total/b holds")
    }

    @Test func aBalanceIsASumOfColumnsWithSigns() {
        let sheet = Sheet(decimals: 2, lines: "open in out close\nx 1.00 2.00 0.50 2.50\ny 1.00 2.00 0.50 2.51")
        let rule = CheckRule.Kind.sumColumns(sum("close", parts: ["open", "in"], less: ["out"]))
        #expect(
            outcomes(rule, sheet, tolerance: .fixed(0)) == [
                "table/t/x/close holds", "table/t/y/close is 2.51, not 2.5",
            ])
    }

    @Test func aPercentageAllowsForTheRoundingOfAllThree() {
        let ratio = Column.Ratio(numerator: "a", denominator: "b")
        let sheet = Sheet(
            ratio: ("p", ratio), lines: "a b p\nw 50 100 50\nx 9 16 53\ny 50 100 52\nz 50 nil 50\nv 1 2 blank")
        let rule = RatioRule(tables: [IDPattern("*")], column: nil, ratio: nil, whole: nil, isGrowth: false)
        // 9/16 is 56 %, but 8.6/16.2 would be 53.
        #expect(
            outcomes(.ratio(rule), sheet) == [
                "table/t/w/p holds", "table/t/x/p holds", "table/t/y/p is 52, not 50.00", "table/t/z/p untestable",
            ])
    }

    @Test func aPercentageCanBeOfAnotherRowOrAGrowth() {
        let ratio = Column.Ratio(numerator: "a", denominator: "b")
        let sheet = Sheet(quantity: "count", ratio: ("p", ratio), lines: "a b p\nx 30 40 30\ntotal 100 100 100")
        let share = RatioRule(tables: [IDPattern("t")], column: "p", ratio: ratio, whole: "total", isGrowth: false)
        #expect(outcomes(.ratio(share), sheet) == ["table/t/x/p holds", "table/t/total/p holds"])
        let growth = RatioRule(tables: [IDPattern("t")], column: "p", ratio: ratio, whole: nil, isGrowth: true)
        #expect(outcomes(.ratio(growth), sheet).first == "table/t/x/p is 30, not -25.00")
    }

    @Test func theOneThatDiffersFromMostIsWrong() {
        let sheets = ["1", "2", "3"].map { number in
            Sheet(id: "t\(number)", role: "spent", lines: "a\nx \(number == "1" ? 11 : 12)\ntotal 5")
        }
        #expect(
            outcomes(.same(tables: [IDPattern("t*")]), sheets[0], sheets[1], sheets[2]) == [
                "table/t1/x/a is 11, not 12", "table/t3/x/a holds", "table/t2/total/a holds", "table/t3/total/a holds",
            ])
    }

    @Test func amountsInDifferentUnitsMayDifferByRounding() {
        let thousands = Sheet(role: "spent", lines: "a\nx 12345\ny 12999")
        let millions = Sheet(id: "u", quantity: "meur", decimals: 1, role: "spent", lines: "a\nx 12.3\ny 12.3")
        #expect(
            outcomes(.same(tables: [IDPattern("*")]), thousands, millions) == [
                "table/u/x/a holds", "table/u/y/a is 12.3, not 12.999",
            ])
    }

    @Test func equationsReadFiguresFromAnywhere() throws {
        let sheet = Sheet(quantity: "count", lines: "a b\nx1 10 20\nx2 30 40\ntotal 40 60")
        func fact(_ id: String, _ value: Int, _ quantity: String) -> Fact {
            Fact(
                id: id, value: FixedDecimal(value), quantity: quantity, qualifier: nil, note: Text(""), source: Text("")
            )
        }
        let facts = [fact("growth", 50, "percent"), fact("fall", 33, "percent"), fact("n", 2, "count")]
        let texts = [
            "table/t/total/b = table/t/x*/b", "table/t/x2/b = table/t/total/b - table/t/x1/b + fact/n",
            "fact/growth = table/t/total/b / table/t/total/a - 1",
            "fact/fall = 1 - table/t/total/a / table/t/total/b", "fact/n = count/t", "fact/n = count/indicators",
            "fact/growth = table/t/x1/b / table/t/total/a", "fact/none = fact/n",
        ]
        let equations = texts.compactMap { Equation(parsing: $0) }
        try #require(equations.count == texts.count)
        #expect(
            outcomes(.equations(equations), sheet, facts: facts) == [
                "table/t/total/b holds", "table/t/x2/b is 40, not 42", "fact/growth holds", "fact/fall holds",
                "fact/n holds", "fact/n is 2, not 0", "fact/growth holds", "fact/none untestable",
            ])
    }

    @Test func patternsMatchWholeIds() {
        #expect(IDPattern("sector-*-results").matches("sector-patents-results"))
        #expect(!IDPattern("sector-*-results").matches("sector-results"))
        #expect(!IDPattern("a*a").matches("a"))
        #expect(IDPattern("*").matches("anything"))
        #expect(IDPattern("a*b*c").matches("axxbyyc"))
        #expect(!IDPattern("a*b*c").matches("axxcyyb"))
        #expect(!IDPattern("ab").matches("abc"))
    }

    @Test func aMisprintExplainsTheBreaksThatItTakesPartIn() {
        let figure = FigureAddress.cell(table: "t", CellAddress(row: "x", column: "a"))
        let total = FigureAddress.cell(table: "t", CellAddress(row: "total", column: "a"))
        func outcome(_ rule: String, _ result: CheckOutcome.Result) -> CheckOutcome {
            CheckOutcome(rule: rule, figure: total, others: [figure], result: result)
        }
        let correction = Correction(
            id: "c", target: .figure(figure), rules: ["r"], printed: Text("1"), right: nil, why: Text("W"))
        #expect(correction.explains(outcome("r", .breaks(expected: 1, found: 2))))
        #expect(!correction.explains(outcome("s", .breaks(expected: 1, found: 2))))
        #expect(!correction.explains(outcome("r", .holds)))
        let outcomes = [outcome("r", .holds), outcome("r", .untestable), outcome("r", .breaks(expected: 1, found: 2))]
        let counts = CheckCounts(outcomes, [correction])
        #expect([counts.made, counts.holding, counts.untestable, counts.misprints] == [2, 1, 1, 1])
    }
}
