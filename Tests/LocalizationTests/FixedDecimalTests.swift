import Foundation
import TestSupport
import Testing

@testable import Localization

@Suite struct FixedDecimalTests {
    @Test(arguments: ["0", "-1525", "0.45", "0.40", "-0.05", "999999999999999999", "0.000000000000000001"])
    func plainFormRoundTrips(text: String) throws {
        #expect(try #require(FixedDecimal(text)).description == text)
    }

    @Test(arguments: [
        "", "-", ".", "1.", ".5", "+1", "1,525", "1 525", " 1", "01", "00", "-01", "--1", "1.2.3", "1e3", "١", "１",
        "−1",
        "9223372036854775808", "0.0000000000000000001", "1\u{301}",
    ])
    func whatIsNoPlainNumberGivesNil(text: String) {
        #expect(FixedDecimal(text) == nil)
    }

    @Test func equalityAndHashLookAtTheValue() throws {
        let long = try #require(FixedDecimal("0.40"))
        let short = try #require(FixedDecimal("0.4"))
        #expect(long == short)
        #expect(Set([long, short]).count == 1)
        #expect(FixedDecimal("-0.0") == .zero)
        #expect(FixedDecimal("-0.5")?.isNegative == true)
        #expect(FixedDecimal("12.00")?.wholeValue == 12)
        #expect(FixedDecimal("12.5")?.wholeValue == nil)
        #expect(FixedDecimal("44.7")?.doubleValue == 44.7)
    }

    @Test(arguments: [
        ("44.5", 0, "45", "44", "45"), ("-44.5", 0, "-45", "-45", "-44"), ("44.49", 1, "44.5", "44.4", "44.5"),
        ("0.05", 1, "0.1", "0.0", "0.1"), ("-0.04", 1, "0.0", "-0.1", "0.0"), ("1525", -2, "1500", "1500", "1600"),
        ("1550", -2, "1600", "1500", "1600"), ("60000000", -6, "60000000", "60000000", "60000000"),
        ("4", -1, "0", "0", "10"), ("5", -1, "10", "0", "10"), ("1.5", 4, "1.5", "1.5", "1.5"),
    ])
    func roundingGoesWhereTheRuleSays(text: String, digits: Int, half: String, down: String, up: String) throws {
        let number = try #require(FixedDecimal(text))
        #expect(number.rounded(toFractionDigits: digits)?.description == half)
        #expect(number.rounded(toFractionDigits: digits, .down)?.description == down)
        #expect(number.rounded(toFractionDigits: digits, .up)?.description == up)
    }

    @Test func whatDoesNotFitGivesNil() throws {
        let most = FixedDecimal(Int.max)
        let least = FixedDecimal(Int.min)
        #expect(most.adding(1) == nil)
        #expect(least.subtracting(1) == nil)
        #expect(least.negated() == nil)
        #expect(least.absolute() == nil)
        #expect(most.multiplied(by: 2) == nil)
        #expect(most.multiplied(byPowerOfTen: 1) == nil)
        #expect(most.multiplied(byPowerOfTen: .max) == nil)
        #expect(most.multiplied(byPowerOfTen: .min) == nil)
        #expect(most.multiplied(byPowerOfTen: -19) == nil)
        #expect(most.rounded(toFractionDigits: -1) == nil)
        #expect(most.rounded(toFractionDigits: .min) == 0)
        #expect(most.rounded(toFractionDigits: .max) == most)
        #expect(most.divided(by: .zero, fractionDigits: 0) == nil)
        #expect(most.divided(by: 3, fractionDigits: 18) == nil)
        #expect(most.divided(by: 1, fractionDigits: .min) == nil)
        #expect(FixedDecimal(mantissa: 1, fractionDigits: 19) == nil)
        #expect(FixedDecimal(mantissa: 1, fractionDigits: -1) == nil)
        #expect(FixedDecimal.sum([most, most, least, least]) == -2)
        #expect(FixedDecimal.sum([most, 1]) == nil)
        #expect(FixedDecimal.sum([]) == 0)
    }

    @Test func sharesAreRoundedHalfAwayFromZero() {
        #expect(FixedDecimal(1).percentage(of: 3, fractionDigits: 1)?.description == "33.3")
        #expect(FixedDecimal(1).percentage(of: 8, fractionDigits: 0)?.description == "13")
        #expect(FixedDecimal(-1).percentage(of: 8, fractionDigits: 0)?.description == "-13")
        #expect(FixedDecimal("0.5")?.divided(by: 4, fractionDigits: 3)?.description == "0.125")
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func arithmeticAgreesWithWideIntegers(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<400 {
            let (first, second) = (
                random.decimal(maximumDigits: 18, maximumFractionDigits: 6),
                random.decimal(maximumDigits: 18, maximumFractionDigits: 6)
            )
            let left = try #require(FixedDecimal(mantissa: first.mantissa, fractionDigits: first.fractionDigits))
            let right = try #require(FixedDecimal(mantissa: second.mantissa, fractionDigits: second.fractionDigits))
            // Everything over the sixth power of ten, where wide integers are exact.
            let (a, b) = (millionths(first), millionths(second))
            let note: Comment = "seed \(seed): \(left) and \(right)"
            #expect((left < right) == (a < b), note)
            #expect((left == right) == (a == b), note)
            if let sum = left.adding(right) { #expect(millionths(sum) == a + b, note) }
            if let difference = left.subtracting(right) { #expect(millionths(difference) == a - b, note) }
            #expect(FixedDecimal(left.description) == left, note)
        }
    }

    @Test(arguments: [4, 5] as [UInt64])
    func arithmeticAgreesWithFoundation(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<200 {
            let parts = random.decimal(maximumDigits: 12, maximumFractionDigits: 5)
            let other = random.decimal(maximumDigits: 5, maximumFractionDigits: 3)
            let number = try #require(FixedDecimal(mantissa: parts.mantissa, fractionDigits: parts.fractionDigits))
            let factor = try #require(FixedDecimal(mantissa: other.mantissa, fractionDigits: other.fractionDigits))
            let note: Comment = "seed \(seed): \(number), \(factor)"
            let product = try #require(number.multiplied(by: factor), note)
            #expect(Decimal(string: product.description) == decimal(number) * decimal(factor), note)
            for digits in 0..<4 {
                var exact = decimal(number)
                var rounded = Decimal()
                NSDecimalRound(&rounded, &exact, digits, .plain)
                // Foundation's "plain" rounds halves up; ours go away from zero, which differs below zero only.
                if number.isNegative {
                    var positive = -exact
                    NSDecimalRound(&rounded, &positive, digits, .plain)
                    rounded = -rounded
                }
                #expect(number.rounded(toFractionDigits: digits).map(decimal) == rounded, note)
            }
        }
    }

    private func millionths(_ parts: (mantissa: Int64, fractionDigits: Int)) -> Int128 {
        Int128(parts.mantissa) * FixedDecimal.power(6 - parts.fractionDigits)
    }

    private func millionths(_ number: FixedDecimal) -> Int128 {
        millionths((number.mantissa, number.fractionDigits))
    }

    private func decimal(_ number: FixedDecimal) -> Decimal {
        Decimal(string: number.description) ?? .nan
    }
}
