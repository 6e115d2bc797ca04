import Diagnostics
import Localization
import ReportModel
import TestSupport
import Testing

@testable import ContentLoading

@Suite struct CellReaderTests {
    private func read(_ text: String) -> Result<CellValue, ContentFault> {
        CellReader.number(CSVField(text: text, location: SourceLocation("t.csv", line: 2, column: 5)))
    }

    private func fault(_ text: String) -> String? {
        guard case .failure(let fault) = read(text) else { return nil }
        return fault.diagnostic.id
    }

    @Test(arguments: ["0", "-1525", "0.45", "0.40", "1500", "100000000000000000", "-0.001", "1.525"])
    func readsPlainNumbers(_ text: String) throws {
        #expect(try read(text).get() == .number(try #require(FixedDecimal(text))))
    }

    @Test(arguments: Absence.allCases) func readsAbsences(_ absence: Absence) throws {
        #expect(try read("[\(absence.rawValue)]").get() == .absent(absence))
    }

    /// What spreadsheets, editors and habits make of numbers.
    @Test(arguments: [
        ("", "csv.empty-cell"), ("[none]", "csv.absence"), ("[nil", "csv.absence"), ("[]", "csv.absence"),
        ("#REF!", "csv.formula"), ("#DIV/0!", "csv.formula"), ("########", "csv.formula"),
        ("2031-01-15", "csv.date"), ("15/01/2031", "csv.date"), ("15.01.31", "csv.date"), ("15-Jan", "csv.date"),
        ("Jan-31", "csv.date"), ("1月15日", "csv.date"),
        ("(1525)", "csv.parentheses"), ("( 1,525.0 )", "csv.parentheses"),
        ("1.5E+06", "csv.exponent"), ("15e3", "csv.exponent"), ("1,5E+6", "csv.exponent"),
        ("45%", "csv.percent"), ("-45 %", "csv.percent"), ("45％", "csv.percent"),
        ("−1525", "csv.minus"), ("–1,525", "csv.minus"),
        ("1,525", "csv.grouped"), ("1'525", "csv.grouped"), ("1’525", "csv.grouped"), ("1 525", "csv.grouped"),
        ("1\u{A0}525", "csv.grouped"), ("1\u{202F}525", "csv.grouped"), ("1.525.000", "csv.grouped"),
        ("-1,525,000.5", "csv.grouped"), ("1.525.000,5", "csv.grouped"),
        ("0,45", "csv.decimal-comma"), ("0,450", "csv.decimal-comma"), ("1525,5", "csv.decimal-comma"),
        ("many", "csv.not-a-number"), (" 45", "csv.not-a-number"), ("45 ", "csv.not-a-number"),
        ("+45", "csv.not-a-number"),
        ("045", "csv.not-a-number"), (".45", "csv.not-a-number"), ("45.", "csv.not-a-number"),
        ("4\u{301}5", "csv.not-a-number"),
        ("１５", "csv.not-a-number"), ("99999999999999999999", "csv.not-a-number"), ("-", "csv.not-a-number"),
    ])
    func tellsDamage(_ text: String, _ id: String) {
        #expect(fault(text) == id)
    }

    @Test func tellsWhere() {
        guard case .failure(let fault) = read("many") else {
            Issue.record("a word was read as a number")
            return
        }
        #expect(fault.diagnostic.location == SourceLocation("t.csv", line: 2, column: 5))
    }

    /// A number that is written in its plain form is read as it was, digits included.
    @Test(arguments: 0..<4) func roundTrip(_ round: Int) throws {
        for index in 0..<250 {
            let seed = UInt64(round * 1000 + index)
            var random = SplitMix64(seed: seed)
            let limit: Int64 = [9, 999, 999_999, 999_999_999_999_999_999].randomElement(using: &random) ?? 9
            let mantissa = Int64.random(in: -limit...limit, using: &random)
            let number = try #require(
                FixedDecimal(mantissa: mantissa, fractionDigits: Int.random(in: 0...18, using: &random)))
            guard case .number(let back)? = try? read(number.description).get() else {
                Issue.record("\(number) cannot be read back, seed \(seed)")
                continue
            }
            #expect(back == number && back.fractionDigits == number.fractionDigits, "seed \(seed)")
        }
    }
}
