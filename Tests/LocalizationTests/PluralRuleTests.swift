import Testing

@testable import Localization

@Suite struct PluralRuleTests {
    @Test(arguments: [
        (PluralRule.none, "0 1 2 1.5", "other other other other"),
        (.oneOther, "0 1 2 1.0 0.5", "other one other other other"),
        (.spanish, "0 1 1.0 1.5 2 1000000 3000000", "other one one other other many many"),
        (.italian, "1 1.0 2 1000000", "one other other many"),
        (.french, "0 1 1.5 2 0.5 1000000 1000001", "one one one other one many other"),
        (.russian, "1 2 5 11 12 14 21 22 25 111 0 1.5", "one few many many many many one few many many many other"),
        (.polish, "1 2 5 12 21 22 1.5", "one few many many many few other"),
        (.czech, "1 2 4 5 0 1.5", "one few few other other many"),
        (
            .arabic, "0 1 2 3 10 11 99 100 102 103 111 1.5 2.0",
            "zero one two few few many many other other few many other two"
        ),
    ])
    func numbersTakeTheirForm(rule: PluralRule, numbers: String, forms: String) throws {
        for (text, form) in zip(numbers.split(separator: " "), forms.split(separator: " ")) {
            let number = try #require(FixedDecimal(text))
            #expect(rule.category(for: number).rawValue == form, "\(rule.rawValue): \(text)")
        }
    }

    @Test(arguments: PluralRule.allCases)
    func everyFormIsListed(rule: PluralRule) throws {
        for mantissa in 0..<2000 {
            for digits in 0..<3 {
                let number = try #require(FixedDecimal(mantissa: Int64(mantissa), fractionDigits: digits))
                #expect(rule.categories.contains(rule.category(for: number)), "\(rule.rawValue): \(number)")
            }
        }
    }

    @Test func extremesDoNotTrap() {
        for rule in PluralRule.allCases {
            #expect(rule.categories.contains(rule.category(for: FixedDecimal(Int.min))))
            #expect(rule.categories.contains(rule.category(for: FixedDecimal(Int.max))))
        }
    }
}
