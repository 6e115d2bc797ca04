import TestSupport
import Testing

@testable import Localization

@Suite struct FigureRewriterTests {
    private let english = FigureParser(SampleLanguages.english)
    private let chinese = FigureParser(SampleLanguages.chinese)
    private let german = FigureParser(SampleLanguages.german)
    private let portuguese = FigureParser(SampleLanguages.portuguese)

    private func figure(
        _ value: String, _ kind: FigureKind = .number, factor: FixedDecimal = 1, _ qualifier: Qualifier? = nil
    ) throws -> ExpectedFigure {
        ExpectedFigure(value: try #require(FixedDecimal(value)), kind: kind, factor: factor, qualifier: qualifier)
    }

    @Test func theAuthorsWayStays() throws {
        let views = try figure("71450000", .number, .moreThan)
        #expect(english.rewritten("over 60 million", as: views) == "over 71 million")
        #expect(english.rewritten(">60,000,000", as: views) == ">71,450,000")
        #expect(chinese.rewritten("6,000 多万", as: views) == "7,145 多万")
        let money = try figure("412.9", .money(currency: "CHF"), factor: 1_000_000)
        #expect(english.rewritten("CHF 383.4 million", as: money) == "CHF 412.9 million")
        #expect(english.rewritten("383 million Swiss francs", as: money) == "413 million Swiss francs")
        #expect(english.rewritten("CHF\u{A0}383.4\u{A0}million", as: money) == "CHF\u{A0}412.9\u{A0}million")
        #expect(chinese.rewritten("3.834亿瑞郎", as: money) == "4.129亿瑞郎")
        #expect(english.rewritten("44.7 per cent", as: try figure("46.25", .percent)) == "46.3 per cent")
        #expect(english.rewritten("45%", as: try figure("46.2", .percent)) == "46%")
    }

    @Test func digitsThatTheCellDoesNotHaveAreNotMadeUp() throws {
        #expect(english.rewritten("3.65%", as: try figure("4", .percent)) == "4%")
        #expect(english.rewritten("3.83 million", as: try figure("4.1", factor: 1_000_000)) == "4.1 million")
    }

    @Test func groupingAndSignsFollowTheText() throws {
        #expect(english.rewritten("4450", as: try figure("51200")) == "51200")
        #expect(english.rewritten("999", as: try figure("1024")) == "1,024")
        #expect(german.rewritten("1.234,5", as: try figure("2345678.9")) == "2.345.678,9")
        #expect(english.rewritten("-5", as: try figure("-17")) == "-17")
        #expect(english.rewritten("5", as: try figure("-17")) == "\u{2212}17")
        #expect(english.rewritten("\u{2212}5", as: try figure("17")) == "17")
    }

    @Test func scaleWordsTakeTheirForm() throws {
        #expect(german.rewritten("2 Millionen", as: try figure("1000000")) == "1 Million")
        #expect(portuguese.rewritten("1 milhão", as: try figure("5000000")) == "5 milhões")
    }

    @Test func whatDoesNotFitBecomesTheStandardForm() throws {
        #expect(english.rewritten("3 million", as: try figure("1200")) == "1,200")
        #expect(english.rewritten("very many", as: try figure("1200")) == "1,200")
    }

    @Test func anotherMeaningIsForTheAuthor() throws {
        #expect(english.rewritten("60", as: try figure("71", .number, .moreThan)) == nil)
        #expect(english.rewritten("about 60", as: try figure("71", .number, .moreThan)) == nil)
        #expect(english.rewritten("60%", as: try figure("71")) == nil)
        #expect(english.rewritten("60", as: try figure("71", .percent)) == nil)
        #expect(english.rewritten("EUR 60", as: try figure("71", .money(currency: "CHF"))) == nil)
    }

    /// Whatever the old text says, the new one says the new value, and rewriting it again changes nothing.
    @Test(arguments: SampleLanguages.all.keys.sorted())
    func anyTextBecomesOneThatAgrees(language: String) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix64(seed: seed)
        let conventions = try #require(SampleLanguages.all[language])
        let parser = FigureParser(conventions)
        for _ in 0..<2000 {
            let old = try randomFigure(&random, conventions)
            var new = try randomFigure(&random, conventions)
            (new.kind, new.qualifier) = (old.kind, old.qualifier)
            let text = randomText(old, parser.format, &random)
            // A short message: that of `#expect` would print the whole language.
            let rewritten = parser.rewritten(text, as: new)
            let again = rewritten.flatMap { parser.rewritten($0, as: new) }
            let mismatch = rewritten.flatMap { parser.mismatch(of: $0, with: new) }
            let isGood = rewritten != nil && mismatch == nil && again == rewritten
            #expect(isGood, "seed \(seed): \(text) -> \(rewritten ?? "nil"), then \(again ?? "nil"), for \(new)")
        }
    }

    private func randomFigure(
        _ random: inout SplitMix64, _ conventions: LanguageConventions
    ) throws -> ExpectedFigure {
        let (mantissa, digits) = random.decimal(maximumDigits: 9, maximumFractionDigits: 3)
        let kinds: [FigureKind] = [.number, .percent, .money(currency: "CHF")]
        let kind = kinds.randomElement(using: &random) ?? .number
        let factors: [FixedDecimal] = [1, 1000, 1_000_000]
        let isMoney = kind == .money(currency: "CHF")
        let qualifiers = Qualifier.allCases.filter { conventions.qualifiers[$0] != nil }
        return ExpectedFigure(
            value: try #require(FixedDecimal(mantissa: mantissa, fractionDigits: digits)), kind: kind,
            factor: isMoney ? factors.randomElement(using: &random) ?? 1 : 1,
            qualifier: Bool.random(using: &random) ? qualifiers.randomElement(using: &random) : nil)
    }

    /// A figure in the standard form or in one with a scale word and fewer digits.
    private func randomText(_ figure: ExpectedFigure, _ format: NumberFormat, _ random: inout SplitMix64) -> String {
        let standard = format.standardForm(
            figure.value, kind: figure.kind, factor: figure.factor, qualifier: figure.qualifier,
            short: Bool.random(using: &random))
        guard figure.kind == .number, Bool.random(using: &random) else { return standard }
        let compact = format.compact(figure.value, maximumFractionDigits: Int.random(in: 0...2, using: &random))
        return format.qualified(compact, figure.qualifier)
    }
}
