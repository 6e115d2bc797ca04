import Testing

@testable import Localization

@Suite struct CatalogueTests {
    private let required = [
        RequiredWord("nav.menu"), RequiredWord("notice", places: ["language"]),
        RequiredWord("count", places: ["n", "total"], isPlural: true),
    ]

    private func catalogue(_ words: [String: String], _ plurals: [String: [PluralCategory: String]] = [:]) -> Catalogue
    {
        Catalogue(
            words: words.compactMapValues(TextPattern.init),
            plurals: plurals.mapValues { $0.compactMapValues(TextPattern.init) })
    }

    @Test func placesAreFilled() {
        let catalogue = catalogue(["notice": "shown in {language}, {language}"])
        #expect(catalogue.text("notice", ["language": "{x}"]) == "shown in {x}, {x}")
        #expect(catalogue.text("notice") == "shown in {language}, {language}")
        #expect(
            catalogue.text("notice", ["language": "A"], isolating: true)
                == "shown in \u{2068}A\u{2069}, \u{2068}A\u{2069}")
        #expect(catalogue.text("nothing") == "nothing")
    }

    @Test func formsGoWithTheirNumbers() throws {
        let forms: [PluralCategory: String] = [.one: "one indicator", .other: "{n} indicators"]
        let language = Language(
            tag: try #require(LanguageTag("en")), name: "English", conventions: SampleLanguages.english,
            catalogue: catalogue([:], ["count": forms]), languageNames: ["zh": "Chinese"])
        #expect(language.text("count", count: 1) == "one indicator")
        #expect(language.text("count", count: 1525) == "1,525 indicators")
        #expect(language.name(of: language) == "English")
    }

    @Test func valuesAreIsolatedFromRightToLeft() throws {
        let language = Language(
            tag: try #require(LanguageTag("ar")), name: "العربية", direction: .rightToLeft,
            conventions: LanguageConventions(pluralRule: .arabic),
            catalogue: catalogue(["x": "{a}!"], ["y": [.other: "{n}"]]))
        #expect(language.text("x", ["a": "AB 1 دار"]) == "\u{2067}AB 1 دار\u{2069}!")
        #expect(language.text("x", ["a": "b"]) == "\u{2068}b\u{2069}!")
        #expect(language.text("y", count: 5) == "\u{2068}5\u{2069}")
    }

    @Test func faultsAreReportedWithTheirKey() {
        let catalogue = catalogue(
            ["notice": "shown in {lang}", "nav.meni": "Menu"], ["count": [.other: "{n}"]])
        let problems = catalogue.problems(against: required, rule: .oneOther)
        #expect(
            problems.map { "\($0.rule.rawValue) \($0.key)" } == [
                "language.missing-word words/nav.menu", "language.missing-place words/notice",
                "language.unknown-place words/notice", "language.missing-form plurals/count/one",
                "language.missing-place plurals/count/other", "language.unknown-word words/nav.meni",
            ])
        #expect(problems.last?.hint == "did you mean \"nav.menu\"?")
        #expect(problems[2].hint == "this text takes {language}")
    }

    @Test func kindsMustAgree() {
        let catalogue = catalogue(["nav.menu": "M", "notice": "{language}", "count": "{n} {total}"])
        #expect(catalogue.problems(against: required, rule: .none).map(\.rule) == [.wrongKind])
    }

    @Test func manyMayBeLeftOutInRomanceLanguages() {
        let catalogue = catalogue(
            ["nav.menu": "M", "notice": "{language}"], ["count": [.one: "{total}", .other: "{n} {total}"]])
        #expect(catalogue.problems(against: required, rule: .french).isEmpty)
        #expect(
            catalogue.problems(against: required, rule: .russian).map(\.key) == [
                "plurals/count/few", "plurals/count/many",
            ])
    }

    @Test(arguments: ["{", "}", "{}", "{N}", "{a b}", "{a", "a}", "{{a}}", "{ä}"])
    func bracesMakePlaces(text: String) {
        #expect(TextPattern(text) == nil)
    }

    @Test func numberPatternsHaveOnePlace() {
        #expect(NumberPattern("CHF {n}")?.filled("5") == "CHF 5")
        #expect(NumberPattern("{n}") == NumberPattern())
        for text in ["CHF", "{n}{n}", "{n} {word}", "{word}", "{n"] { #expect(NumberPattern(text) == nil, "\(text)") }
    }
}
