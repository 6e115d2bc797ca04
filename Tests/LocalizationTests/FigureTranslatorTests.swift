import Testing

@testable import Localization

/// A figure keeps its digits when it changes its language.
@Suite struct FigureTranslatorTests {
    private func translated(
        _ text: String, _ value: String, _ kind: FigureKind = .number, _ qualifier: Qualifier? = nil
    ) throws -> String {
        let expected = ExpectedFigure(
            value: try #require(FixedDecimal(value)), kind: kind, qualifier: qualifier)
        let (english, chinese) = (FigureParser(SampleLanguages.english), FigureParser(SampleLanguages.chinese))
        let result = english.translated(text, from: chinese, as: expected)
        #expect(english.mismatch(of: result, with: expected) == nil)
        return result.replacing("\u{A0}", with: " ")
    }

    @Test func scalesAndQualifiersFollowTheLanguage() throws {
        #expect(try translated("6,000 多万", "60000000", .number, .moreThan) == "more than 60 million")
        #expect(try translated(">550,000", "550000", .number, .moreThan) == ">550,000")
        #expect(try translated("45%", "44.7", .percent) == "45%")
        #expect(try translated("10 万", "100000") == "100,000")
    }

    @Test func whatCannotBeReadTakesTheStandardForm() throws {
        #expect(try translated("十二", "12") == "12")
    }
}
