import Foundation
import TestSupport
import Testing

@testable import Localization

@Suite struct LanguageFileTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Content/languages")

    private func entries(_ name: String) throws -> [String: String] {
        FlatYAML(try String(contentsOf: Self.folder.appending(path: "\(name).yml"), encoding: .utf8)).entries
    }

    private func language(_ name: String) throws -> Language {
        let tag = try #require(LanguageTag(name))
        let (language, problems) = LanguageFile.read(try entries(name), tag: tag)
        #expect(problems == [])
        return try #require(language)
    }

    @Test(arguments: Fixtures.shippedLanguages)
    func theShippedLanguagesAreComplete(name: String) throws {
        let language = try language(name)
        #expect(language.catalogue.ids == InterfaceWords.required.map(\.id).sorted())
        #expect(Set(InterfaceWords.required.map(\.id)).count == InterfaceWords.required.count)
    }

    @Test func noWordIsInTheOtherLanguage() throws {
        for name in Fixtures.shippedLanguages where name != "zh" {
            // Languages are called by their own names where the reader chooses one.
            for (key, text) in try entries(name) where key != "languages/zh" {
                #expect(
                    !text.unicodeScalars.contains { (0x2E80...0x9FFF).contains($0.value) }, "\(name) \(key): \(text)")
            }
        }
        for (key, text) in try entries("zh") where key.hasPrefix("words/") || key.hasPrefix("plurals/") {
            let plain = text.replacing(#/\{[a-z-]+\}|CSV|JSON/#, with: "")
            #expect(!plain.utf8.contains { (0x61...0x7A).contains($0 | 0x20) }, "\(key): \(text)")
        }
    }

    @Test func theShippedConventionsReadTheReportsFigures() throws {
        let chinese = try language("zh")
        let english = try language("en")
        let money = ExpectedFigure(
            value: try #require(FixedDecimal("383.4")), kind: .money(currency: "CHF"), factor: 1_000_000)
        #expect(chinese.parser.mismatch(of: "3.834 亿瑞郎", with: money) == nil)
        #expect(english.parser.mismatch(of: "CHF 383.4 million", with: money) == nil)
        let views = ExpectedFigure(value: 60_000_000, qualifier: .moreThan)
        for text in ["6,000 多万", "超过 6,000 万", "6000万以上", ">6,000 万", "超 6,000 万"] {
            #expect(chinese.parser.mismatch(of: text, with: views) == nil, "\(text)")
        }
        for text in ["more than 60 million", "Over 60,000,000", ">60 million"] {
            #expect(english.parser.mismatch(of: text, with: views) == nil, "\(text)")
        }
        #expect(chinese.parser.parse("不超过 3")?.qualifier == .atMost)
        #expect(chinese.parser.parse("至少 110 以上") == nil)
        #expect(english.parser.parse("no more than 3")?.qualifier == .atMost)
        let scanner = NumberScanner(english.conventions, unbound: [])
        #expect(scanner.numbers(in: "from 19–23 May 2025, 5 million at 10%").map(\.text) == ["5 million", "10%"])
        #expect(CalendarDate("2025-05-19")?.formatted(chinese.conventions.dates) == "2025 年 5 月 19 日")
        #expect(
            english.text("finding.ratings", count: 1, ["total": "3", "rating": "x"]).contains("1 of 3 assessments is"))
        #expect(english.name(of: chinese) == "Chinese")
    }

    @Test(arguments: Fixtures.shippedLanguages)
    func whatAShippedLanguageWritesItReads(name: String) throws {
        let language = try language(name)
        var random = SplitMix64(seed: 51)
        for _ in 0..<300 {
            let parts = random.decimal(maximumDigits: 11, maximumFractionDigits: 2)
            let number = try #require(FixedDecimal(mantissa: parts.mantissa, fractionDigits: parts.fractionDigits))
            let currencies = language.conventions.money.currencies.keys.sorted()
            let kinds: [FigureKind] = [.number, .percent] + currencies.map(FigureKind.money)
            let kind = kinds.randomElement(using: &random) ?? .number
            let expected = ExpectedFigure(
                value: number, kind: kind, factor: kind == .percent || kind == .number ? 1 : 1000,
                qualifier: Qualifier.allCases.randomElement(using: &random))
            let text = language.format.standardForm(
                number, kind: kind, factor: expected.factor, qualifier: expected.qualifier,
                short: Bool.random(using: &random))
            #expect(language.parser.mismatch(of: text, with: expected) == nil, "seed 51: \(number) as \(text)")
        }
    }

    @Test(
        arguments: [
            ("numbers/decimal", nil, "language.missing-key numbers/decimal"),
            ("numbers/percent", "%", "language.pattern numbers/percent"),
            ("numbers/digits", "123", "language.digits numbers/digits"),
            ("numbers/group-size", "0", "language.not-a-number numbers/group-size"),
            ("plural-rule", "one", "language.unknown-value plural-rule"),
            ("direction", "left", "language.unknown-value direction"),
            ("scales/1/power", "six", "language.not-a-number scales/1/power"),
            ("money/currencies/chf/name", "x", "language.currency money/currencies/chf"),
            ("qualifiers/about/pattern", nil, "language.missing-key qualifiers/about/pattern"),
            ("dates/full", "{day} {moon} {year}", "language.pattern dates/full"),
            ("dates/months/11", nil, "language.months dates/months"),
            ("lists/pair", "{a} and", "language.pattern lists/pair"),
            ("words/nav.menu", "{", "language.pattern words/nav.menu"),
            ("words/nav.menu", nil, "language.missing-word words/nav.menu"),
            ("plurals/count.indicators/one", nil, "language.missing-form plurals/count.indicators/one"),
            ("words/nav.menue", "x", "language.unknown-word words/nav.menue"),
            ("plurals/count.indicators/ones", "x", "language.unknown-key plurals/count.indicators/ones"),
            ("money/currencies/CHF/units/three", "x", "language.unknown-key money/currencies/CHF/units/three"),
            ("nmae", "x", "language.unknown-key nmae"),
        ] as [(String, String?, String)])
    func faultsAreReported(key: String, value: String?, problem: String) throws {
        var entries = try entries("en")
        entries[key] = value
        let (language, problems) = LanguageFile.read(entries, tag: try #require(LanguageTag("en")))
        // A message that is missing or unknown leaves a language that can be read.
        #expect((language == nil) == !problem.contains(/missing-word|missing-form|unknown-word/))
        #expect(problems.contains { "\($0.rule.rawValue) \($0.key)" == problem }, "\(problems)")
    }

    @Test func anEmptyFileIsReportedWithoutTraps() throws {
        let (language, problems) = LanguageFile.read([:], tag: try #require(LanguageTag("en")))
        #expect(language == nil)
        #expect(problems.count > InterfaceWords.required.count)
    }
}
