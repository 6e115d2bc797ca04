import Foundation
import TestSupport
import Testing

@testable import Localization

@Suite struct NumberFormatTests {
    private let english = NumberFormat(SampleLanguages.english)
    private let chinese = NumberFormat(SampleLanguages.chinese)
    private let german = NumberFormat(SampleLanguages.german)
    private let portuguese = NumberFormat(SampleLanguages.portuguese)

    @Test(
        arguments: [
            ("0", nil, "0"), ("1525", nil, "1,525"), ("-1525", nil, "−1,525"), ("273900", nil, "273,900"),
            ("999", 2, "999.00"),
            ("0.45", nil, "0.45"), ("0.05", nil, "0.05"), ("0.05", 1, "0.1"), ("-0.04", 1, "0.0"), ("44.7", 0, "45"),
            ("1234567.891", 1, "1,234,567.9"), ("-0.5", 0, "−1"), ("0.40", nil, "0.40"), ("12", -3, "12"),
        ] as [(String, Int?, String)])
    func numbersAreGrouped(text: String, digits: Int?, written: String) throws {
        #expect(english.number(try #require(FixedDecimal(text)), fractionDigits: digits) == written)
    }

    @Test func groupingFollowsTheLanguage() throws {
        var numbers = NumberConventions(decimal: ".", group: ",", furtherGroupSize: 2)
        var conventions = LanguageConventions(pluralRule: .none, numbers: numbers)
        #expect(NumberFormat(conventions).number(123_456_789) == "12,34,56,789")
        numbers = NumberConventions(decimal: ",", group: ".", minimumGroupedDigits: 5)
        conventions.numbers = numbers
        #expect(NumberFormat(conventions).number(1234) == "1234")
        #expect(NumberFormat(conventions).number(12345) == "12.345")
        numbers = NumberConventions(decimal: "٫", group: "٬", digits: Array("٠١٢٣٤٥٦٧٨٩".unicodeScalars))
        conventions.numbers = numbers
        #expect(NumberFormat(conventions).number(try #require(FixedDecimal("1024.5"))) == "١٬٠٢٤٫٥")
        conventions.numbers.group = ""
        #expect(NumberFormat(conventions).number(1024) == "١٠٢٤")
    }

    @Test func extremesDoNotTrap() throws {
        #expect(english.number(FixedDecimal(Int.min)) == "−9,223,372,036,854,775,808")
        #expect(english.number(FixedDecimal(Int.max), fractionDigits: 2) == "9,223,372,036,854,775,807.00")
        #expect(english.number(1, fractionDigits: .max).utf8.count < 200)
        #expect(english.compact(FixedDecimal(Int.min), maximumFractionDigits: 1) == "−9,223,372,036,854,775,808")
        #expect(english.compact(FixedDecimal(Int.max), maximumFractionDigits: 1) == "9,223,372,036,854,775,807")
        let odd = SampleLanguages.english
        for power in [-40, 0, 40, .max, .min] {
            let word = ScaleWord(power: power, forms: [.other: "x"])
            _ = NumberFormat(odd).scaled(7, by: word, fractionDigits: 1)
        }
        #expect(
            english.standardForm(FixedDecimal(Int.max), kind: .money(currency: "CHF"), factor: 1000, fractionDigits: 2)
                == "CHF\u{A0}9,223,372,036,854,775,807")
    }

    @Test func percentagesAndRanges() throws {
        #expect(english.percent(try #require(FixedDecimal("44.7")), fractionDigits: 0) == "45%")
        #expect(german.percent(try #require(FixedDecimal("44.7"))) == "44,7\u{A0}%")
        #expect(english.range(from: "10", to: "20") == "10–20")
    }

    @Test(arguments: [
        ("60000000", "60 million", "6,000 万"), ("9223000000", "9.2 billion", "92.2 亿"),
        ("999999", "1 million", "100 万"), ("949999", "949,999", "95 万"),
        ("999999999", "1 billion", "10 亿"), ("1500000", "1.5 million", "150 万"), ("-2260000", "−2.3 million", "−226 万"),
        ("12", "12", "12"), ("0", "0", "0"),
    ])
    func compactTakesTheLargestWord(text: String, english: String, chinese: String) throws {
        let number = try #require(FixedDecimal(text))
        #expect(plain(self.english.compact(number, maximumFractionDigits: 1)) == english)
        #expect(plain(self.chinese.compact(number, maximumFractionDigits: 1)) == chinese)
    }

    @Test func scaleWordsTakeTheirPluralForm() throws {
        let million = try #require(SampleLanguages.german.scaleWords.first { $0.power == 6 })
        #expect(german.scaled(1_000_000, by: million) == "1\u{A0}Million")
        #expect(german.scaled(1_500_000, by: million) == "1,5\u{A0}Millionen")
        #expect(german.scaled(1_000_000, by: million, fractionDigits: 1) == "1,0\u{A0}Millionen")
        let word = try #require(SampleLanguages.portuguese.scaleWords.first { $0.power == 6 })
        #expect(portuguese.scaled(1_500_000, by: word) == "1,5\u{A0}milhão")
        #expect(portuguese.scaled(2_000_000, by: word) == "2\u{A0}milhões")
    }

    @Test func standardFormsKeepAllDigits() throws {
        let money = FigureKind.money(currency: "CHF")
        let value = try #require(FixedDecimal("383.4"))
        #expect(plain(english.standardForm(value, kind: money, factor: 1_000_000)) == "CHF 383.4 million")
        #expect(plain(chinese.standardForm(value, kind: money, factor: 1_000_000)) == "3.834 亿瑞郎")
        #expect(plain(german.standardForm(value, kind: money, factor: 1_000_000)) == "383,4 Millionen Franken")
        #expect(plain(chinese.standardForm(1525, kind: money, factor: 1000)) == "152.5 万瑞郎")
        #expect(plain(english.standardForm(9, kind: money, factor: 1000)) == "CHF 9,000")
        #expect(plain(chinese.standardForm(9, kind: money, factor: 1000)) == "9,000 瑞郎")
        #expect(english.standardForm(273_900, kind: .number) == "273,900")
        #expect(english.standardForm(12_345_678, kind: .number) == "12,345,678")
        let views = FixedDecimal(60_000_000)
        #expect(plain(english.standardForm(views, kind: .number, qualifier: .moreThan)) == "more than 60 million")
        #expect(plain(chinese.standardForm(views, kind: .number, qualifier: .moreThan)) == "超过 6,000 万")
        #expect(english.standardForm(550_000, kind: .number, qualifier: .moreThan, short: true) == ">550,000")
        #expect(english.standardForm(45, kind: .percent, fractionDigits: 1) == "45.0%")
        #expect(plain(english.standardForm(45, kind: .money(currency: "XOF"))) == "XOF 45")
    }

    @Test func unitsOfMoneyAreNamed() {
        #expect(chinese.moneyUnit(currency: "CHF", power: 3) == "千瑞郎")
        #expect(chinese.moneyUnit(currency: "CHF", power: 0) == "瑞士法郎")
        #expect(chinese.moneyUnit(currency: "USD", power: 3) == nil)
    }

    @Test(arguments: [("en_US", "en"), ("zh_CN", "zh"), ("de_DE", "de"), ("pt_BR", "pt")])
    func agreesWithTheSystemsOwnFormats(locale: String, language: String) throws {
        var random = SplitMix64(seed: 11)
        let format = NumberFormat(try #require(SampleLanguages.all[language]))
        for _ in 0..<150 {
            let parts = random.decimal(maximumDigits: 14, maximumFractionDigits: 4)
            let number = try #require(FixedDecimal(mantissa: parts.mantissa, fractionDigits: parts.fractionDigits))
            let digits = Int.random(in: 0...3, using: &random)
            let decimal = try #require(Decimal(string: number.description))
            let style = Decimal.FormatStyle(locale: Locale(identifier: locale)).grouping(.automatic)
                .precision(.fractionLength(digits)).rounded(rule: .toNearestOrAwayFromZero)
            var theirs = decimal.formatted(style).replacing("-", with: "\u{2212}")
            // The system writes a minus before a zero that was rounded from below.
            if theirs.allSatisfy({ !$0.isNumber || $0 == "0" }) { theirs = theirs.replacing("\u{2212}", with: "") }
            #expect(format.number(number, fractionDigits: digits) == theirs, "\(locale): \(number), \(digits) digits")
        }
    }

    private func plain(_ text: String) -> String {
        text.replacing("\u{A0}", with: " ")
    }
}
