import TestSupport
import Testing

@testable import Localization

@Suite struct FigureParserTests {
    @Test(arguments: [
        ("en", "273,900", "273900", 0), ("en", "273900", "273900", 0), ("en", "0.45", "0.45", -2),
        ("en", "-1,525", "-1525", 0),
        ("en", "−1,525", "-1525", 0), ("en", "60 million", "60000000", 6), ("en", "60\u{A0}million", "60000000", 6),
        ("en", "1.25 billion", "1250000000", 7), ("en", "12 thousand", "12000", 3), ("en", "+11%", "11", 0),
        ("en", "１２", "12", 0), ("en", "\u{2067}12\u{2069}", "12", 0), ("zh", "6,000 万", "60000000", 4),
        ("zh", "6,000万", "60000000", 4), ("zh", "3.834 亿", "383400000", 5), ("zh", "百分之 12.5", "12.5", -1),
        ("zh", "3 百万", "3000000", 6), ("de", "1.234,5", "1234.5", -1), ("de", "5 Mio.", "5000000", 6),
        ("de", "1 Million", "1000000", 6), ("de", "45\u{202F}%", "45", 0), ("pt", "2 milhões", "2000000", 6),
        ("pt", "2 milhões de francos suíços", "2000000", 6), ("pt", "1.234", "1234", 0), ("pt", "3 mil", "3000", 3),
    ])
    func readsNumbers(language: String, text: String, value: String, power: Int) throws {
        let figure = try #require(try parser(language).parse(text))
        #expect(figure.value.normalized.description == value)
        #expect(figure.lastDigitPower == power)
    }

    @Test(arguments: [
        ("en", "more than 60 million", Qualifier.moreThan), ("en", "Over 60", .moreThan), ("en", ">550,000", .moreThan),
        ("en", "almost 60", .nearly), ("en", "60 or more", .atLeast), ("en", "up to 60", .atMost),
        ("en", "less\u{A0} than 60", .lessThan), ("zh", "6,000 多万", .moreThan), ("zh", "6,000多万", .moreThan),
        ("zh", "100 万瑞郎以上", .moreThan), ("zh", "50% 以上", .moreThan), ("zh", "约 450 万瑞郎", .about),
        ("zh", "450 万左右", .about), ("zh", "近 7.4 万", .nearly), ("zh", "至少 110", .atLeast),
        ("de", "über 50 Mio.", .moreThan),
    ])
    func readsQualifiers(language: String, text: String, qualifier: Qualifier) throws {
        #expect(try parser(language).parse(text)?.qualifier == qualifier)
    }

    @Test(arguments: [
        ("en", "CHF 383.4 million", "CHF"), ("en", "CHF383.4 million", "CHF"),
        ("en", "383.4 million Swiss francs", "CHF"),
        ("en", "US$ 5", "USD"), ("en", "$5", "USD"), ("en", "-CHF 5", "CHF"), ("en", "CHF −5", "CHF"),
        ("en", "XOF 5", "XOF"),
        ("en", "more than CHF 5 million", "CHF"), ("en", "CHF more than 5", "CHF"), ("zh", "3.834 亿瑞郎", "CHF"),
        ("zh", "1,525 千瑞郎", "CHF"), ("de", "5 Mio. Franken", "CHF"), ("zh", "CHF 5", "CHF"),
    ])
    func readsCurrencies(language: String, text: String, currency: String) throws {
        #expect(try parser(language).parse(text)?.currency == currency)
    }

    @Test(arguments: [
        ("en", ""), ("en", " "), ("en", "many"), ("en", "million"), ("en", "12 and 13"), ("en", "10-20"),
        ("en", "1,23"),
        ("en", "12,34,567"), ("en", "1.234.567"), ("en", "1,234,56"), ("en", "007"), ("en", "5 million million"),
        ("en", "--5"), ("en", "more than about 5"), ("en", "CHF US$ 5"), ("en", "5% million"), ("en", "5 millions"),
        ("en", "60 views"), ("en", "5."), ("en", ".5"), ("en", "1 234"), ("en", "99999999999999999999"),
        ("en", "9999999999999999 billion"), ("en", "5 % CHF"), ("en", "²"), ("en", "½"), ("zh", "6.000,5"),
        ("zh", "超过 5 左右"),
        ("de", "1,234.5"), ("de", "1.23"), ("en", "5\u{301}"), ("en", "C5"), ("en", "5 万"),
    ])
    func refusesWhatIsNotOneNumber(language: String, text: String) throws {
        #expect(try parser(language).parse(text) == nil)
    }

    @Test func countsDigits() throws {
        #expect(try parser("zh").parse("3.834 亿瑞郎")?.significantDigits == 4)
        #expect(try parser("en").parse("0.05")?.significantDigits == 1)
    }

    @Test(arguments: ["en", "zh", "de", "pt"], [21, 22] as [UInt64])
    func whatIsWrittenIsReadBack(language: String, seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let conventions = try #require(SampleLanguages.all[language])
        let format = NumberFormat(conventions)
        let parser = FigureParser(conventions)
        for _ in 0..<250 {
            let parts = random.decimal(maximumDigits: 12, maximumFractionDigits: 3)
            let number = try #require(FixedDecimal(mantissa: parts.mantissa, fractionDigits: parts.fractionDigits))
            let qualifiers = conventions.qualifiers.keys.sorted { $0.rawValue < $1.rawValue }
            let expected = ExpectedFigure(
                value: number,
                kind: [.number, .percent, .money(currency: "CHF")].randomElement(using: &random) ?? .number,
                factor: 1, qualifier: ([nil] + qualifiers).randomElement(using: &random) ?? nil)
            for factor in expected.kind == .percent ? [1] : [1, 1000, 1_000_000] as [FixedDecimal] {
                var expected = expected
                expected.factor = factor
                let text = format.standardForm(
                    number, kind: expected.kind, factor: factor, qualifier: expected.qualifier,
                    short: Bool.random(using: &random))
                #expect(parser.mismatch(of: text, with: expected) == nil, "seed \(seed): \(number) as \(text)")
            }
            let compact = format.compact(number, maximumFractionDigits: 1)
            if number.rounded(toFractionDigits: 1) != 0 {
                #expect(
                    parser.mismatch(of: compact, with: ExpectedFigure(value: number)) == nil,
                    "seed \(seed): \(number) as \(compact)")
            }
        }
    }

    @Test func anyTextCanBeRead() throws {
        var random = SplitMix64(seed: 31)
        let alphabet = Array("0123456789,.%-−+<>≥~ \u{A0}\u{301}\u{200F}CHFmillionover多万亿约瑞郎以上百分之１%".unicodeScalars)
        let parsers = try ["en", "zh", "de"].map(parser)
        for _ in 0..<4000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...14, using: &random) {
                scalars.append(alphabet.randomElement(using: &random) ?? "0")
            }
            for parser in parsers { _ = parser.parse(String(scalars)) }
        }
    }

    private func parser(_ language: String) throws -> FigureParser {
        FigureParser(try #require(SampleLanguages.all[language]))
    }
}
