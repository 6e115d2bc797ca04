import Testing

@testable import Localization

@Suite struct FigureCheckTests {
    private let english = FigureParser(SampleLanguages.english)
    private let chinese = FigureParser(SampleLanguages.chinese)

    private func figure(
        _ value: String, _ kind: FigureKind = .number, factor: FixedDecimal = 1, _ qualifier: Qualifier? = nil
    ) throws -> ExpectedFigure {
        ExpectedFigure(value: try #require(FixedDecimal(value)), kind: kind, factor: factor, qualifier: qualifier)
    }

    @Test func roundedTextsAgree() throws {
        let share = try figure("44.7", .percent)
        #expect(english.mismatch(of: "45%", with: share) == nil)
        #expect(english.mismatch(of: "44.7 per cent", with: share) == nil)
        #expect(english.mismatch(of: "44.70%", with: share) == nil)
        #expect(english.mismatch(of: "44%", with: share) == .numberDiffers(text: "44%", expected: "44.7%"))
        let views = try figure("60000000", .number, .moreThan)
        #expect(english.mismatch(of: "more than 60 million", with: views) == nil)
        #expect(chinese.mismatch(of: "6,000 多万", with: views) == nil)
        let money = try figure("383.4", .money(currency: "CHF"), factor: 1_000_000)
        #expect(chinese.mismatch(of: "3.834 亿瑞郎", with: money) == nil)
        #expect(chinese.mismatch(of: "3.8 亿瑞郎", with: money) == nil)
        #expect(english.mismatch(of: "CHF 383 million", with: money) == nil)
        #expect(english.mismatch(of: "383.4 million", with: money) == nil)
        #expect(english.mismatch(of: "CHF 383,400,000", with: money) == nil)
        let units = try figure("1525", .money(currency: "CHF"), factor: 1000)
        #expect(chinese.mismatch(of: "1,525 千瑞郎", with: units) == nil)
        #expect(english.mismatch(of: "CHF 1.5 million", with: units) == nil)
    }

    @Test func aNumberMustBeTheCells() throws {
        let money = try figure("383.4", .money(currency: "CHF"), factor: 1_000_000)
        for text in [
            "CHF 383.4", "CHF 383.5 million", "CHF 384 million", "CHF 0 billion", "CHF 383.4 billion", "-383.4 million",
        ] {
            #expect(english.mismatch(of: text, with: money)?.rule == .number, "\(text)")
        }
        let expected = try #require(english.mismatch(of: "CHF 384 million", with: money)).expected
        #expect(expected == "CHF\u{A0}383.4\u{A0}million")
        #expect(english.mismatch(of: "some", with: money)?.rule == .notANumber)
        #expect(english.mismatch(of: "0", with: try figure("0")) == nil)
        #expect(english.mismatch(of: "0%", with: try figure("0.3", .percent))?.rule == .number)
    }

    @Test func boundsAreNotRoundedAcross() throws {
        let more = try figure("44.7", .percent, .moreThan)
        #expect(english.mismatch(of: "more than 44%", with: more) == nil)
        #expect(english.mismatch(of: "more than 45%", with: more)?.rule == .number)
        #expect(english.mismatch(of: "less than 45%", with: try figure("44.2", .percent, .lessThan)) == nil)
        #expect(english.mismatch(of: "about 44%", with: try figure("44.2", .percent, .about)) == nil)
    }

    @Test func qualifiersMustAgreeInBothDirections() throws {
        let exact = try figure("60")
        let more = try figure("60", .number, .moreThan)
        #expect(english.mismatch(of: "over 60", with: exact) == .qualifierExtra(.moreThan, expected: "60"))
        #expect(english.mismatch(of: "60", with: more) == .qualifierMissing(.moreThan, expected: "more than 60"))
        #expect(
            english.mismatch(of: "nearly 60", with: more)
                == .qualifierDiffers(found: .nearly, wanted: .moreThan, expected: "more than 60"))
    }

    @Test func unitsMustAgree() throws {
        #expect(english.mismatch(of: "45", with: try figure("45", .percent)) == .percentSignMissing(expected: "45%"))
        #expect(english.mismatch(of: "45%", with: try figure("45")) == .percentSignExtra(expected: "45"))
        #expect(
            english.mismatch(of: "CHF 45", with: try figure("45"))
                == .currencyDiffers(found: "CHF", wanted: nil, expected: "45"))
        let money = try figure("45", .money(currency: "CHF"))
        #expect(
            english.mismatch(of: "$45", with: money)
                == .currencyDiffers(found: "USD", wanted: "CHF", expected: "CHF\u{A0}45"))
        #expect(english.mismatch(of: "45%", with: money)?.rule == .percent)
    }

    @Test func everyMismatchSaysWhatAndHow() throws {
        let mismatches: [FigureMismatch] = [
            .notANumber(text: "x", expected: "5"), .numberDiffers(text: "4", expected: "5"),
            .qualifierMissing(.about, expected: "5"), .qualifierExtra(.about, expected: "5"),
            .qualifierDiffers(found: .about, wanted: .nearly, expected: "5"), .percentSignMissing(expected: "5"),
            .percentSignExtra(expected: "5"), .currencyDiffers(found: "CHF", wanted: nil, expected: "5"),
        ]
        for mismatch in mismatches {
            #expect(!mismatch.message.isEmpty)
            #expect(mismatch.hint.contains("“5”"))
        }
    }

    @Test func extremesDoNotTrap() throws {
        let huge = ExpectedFigure(value: FixedDecimal(Int.max), kind: .number, factor: FixedDecimal(Int.max))
        #expect(english.mismatch(of: "1 million", with: huge)?.rule == .number)
        let least = ExpectedFigure(value: FixedDecimal(Int.min))
        #expect(english.mismatch(of: "1 billion", with: least)?.rule == .number)
    }
}
