import Localization
import TestSupport
import Testing

@testable import ReportModel

@Suite struct ExpressionTests {
    @Test(arguments: [
        ("done / (done + redone) * 100", "done / (done + redone) * 100"),
        ("total-cost/publications", "total-cost / publications"),
        ("a - b - c", "a - b - c"),
        ("a - (b - c)", "a - (b - c)"),
        ("(a - b) - c", "a - b - c"),
        ("a + b * c", "a + b * c"),
        ("(a * b) / (c)", "a * b / c"),
        ("a / (b / c)", "a / (b / c)"),
        ("2024.a * 1.50", "2024.a * 1.50"),
        ("  ( ( a ) )  ", "a"),
        ("a-b - 2 -b", "a-b - 2 - b"),
    ])
    func isReadFromTheLeftAndProductsFirst(text: String, printed: String) throws {
        #expect(try ExpressionParser.parse(text).0.description == printed)
    }

    @Test func namesItsTermsWithTheirPlaces() throws {
        let (_, mentions) = try ExpressionParser.parse("total-cost / (a + a)")
        #expect(mentions.map(\.id) == ["total-cost", "a", "a"])
        #expect(mentions.map(\.offset) == [0, 14, 18])
    }

    @Test(arguments: [
        ("", 0, "the expression ends where a term is expected"),
        ("a +", 3, "the expression ends where a term is expected"),
        ("a * (b + c", 4, "\"(\" is never closed"),
        ("a + b)", 5, "\")\" closes nothing"),
        ("a b", 2, "expected an operator, found \"b\""),
        ("(a b)", 3, "expected an operator or \")\", found \"b\""),
        ("- a", 0, "expected a term or a number, found \"-\""),
        ("Ä + Total", 0, "expected a term or a number, found \"Ä\""),
        ("a × b", 2, "expected an operator, found \"×\""),
        ("a + 1,5", 5, "expected an operator, found \",\""),
        ("a + 007x..", 4, "expected a term or a number, found \"007x..\""),
    ])
    func faultsSayWhere(text: String, offset: Int, message: String) {
        #expect(throws: ExpressionFault(offset: offset, message: message)) { try ExpressionParser.parse(text) }
    }

    @Test func depthIsBounded() throws {
        let deep = { (count: Int) in String(repeating: "(", count: count) + "a" + String(repeating: ")", count: count) }
        #expect(try ExpressionParser.parse(deep(32)).0 == .term("a"))
        #expect(throws: ExpressionFault(offset: 32, message: "parentheses nest too deep")) {
            try ExpressionParser.parse(deep(100_000))
        }
    }

    @Test func everyTreeIsReadBackAsItWasPrinted() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<2000 {
            let tree = Self.tree(depth: Int.random(in: 0...5, using: &random), &random)
            #expect(try ExpressionParser.parse(tree.description).0 == tree)
        }
    }

    @Test func anyTextIsReadOrRefused() {
        var random = SplitMix64(seed: 8)
        let alphabet = Array("ab1.-+*/() _éA")
        for _ in 0..<5000 {
            let text = String(
                (0..<Int.random(in: 0...16, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? " " })
            do throws(ExpressionFault) {
                _ = try ExpressionParser.parse(text)
            } catch {
                #expect((0...text.unicodeScalars.count).contains(error.offset), "\(text)")
            }
        }
    }

    private static func tree(depth: Int, _ random: inout SplitMix64) -> Expression {
        guard depth > 0 else {
            return Bool.random(using: &random)
                ? .term(["a", "total-cost", "2024.x"].randomElement(using: &random) ?? "a")
                : .number(FixedDecimal(Int.random(in: 0...999, using: &random)))
        }
        let sign = Expression.Operator.allCases.randomElement(using: &random) ?? .plus
        let depths = [Int.random(in: 0..<depth, using: &random), depth - 1].shuffled(using: &random)
        return .operation(sign, tree(depth: depths[0], &random), tree(depth: depths[1], &random))
    }
}
