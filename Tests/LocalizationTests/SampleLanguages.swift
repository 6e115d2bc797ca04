@testable import Localization

/// Conventions that the tests build themselves, so that they don't hang on the shipped language files.
enum SampleLanguages {
    static let english = LanguageConventions(
        pluralRule: .oneOther,
        numbers: numbers(".", ",", otherPercents: ["{n} per cent"]),
        scaleWords: [
            ScaleWord(power: 3, forms: [.other: "thousand"], isWritten: false),
            ScaleWord(power: 6, forms: [.other: "million"]), ScaleWord(power: 9, forms: [.other: "billion"]),
        ],
        money: MoneyConventions(currencies: [
            "CHF": currency("Swiss francs", "CHF\u{A0}{n}", others: ["{n} Swiss francs"], units: [3: "CHF thousand"]),
            "USD": currency("US dollars", "US$\u{A0}{n}", others: ["${n}"]),
        ]),
        qualifiers: [
            .moreThan: words("more than {n}", ">{n}", ["over", "above"]),
            .lessThan: words("less than {n}", "<{n}", ["under"]),
            .about: words("about {n}", "~{n}", ["approximately", "around", "some"]),
            .nearly: words("nearly {n}", "nearly {n}", ["almost"]),
            .atLeast: words("at least {n}", "≥{n}", [], ["or more"]),
            .atMost: words("at most {n}", "≤{n}", ["up to"]),
        ],
        dates: DateConventions(
            full: TextPattern("{day} {month-name} {year}"), monthAndYear: TextPattern("{month-name} {year}"),
            dayAndMonth: TextPattern("{day} {month-name}"),
            others: ["{month-name} {day}, {year}", "{day} to {day} {month-name} {year}"].compactMap(TextPattern.init),
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]),
        lists: ListConventions(pair: TextPattern("{a} and {b}"), end: TextPattern("{a} and {b}")))

    static let chinese = LanguageConventions(
        pluralRule: .none,
        numbers: numbers(".", ",", otherPercents: ["百分之{n}"]),
        scaleWords: [
            ScaleWord(power: 3, forms: [.other: "千"], isWritten: false), ScaleWord(power: 4, forms: [.other: "万"]),
            ScaleWord(power: 6, forms: [.other: "百万"], isWritten: false), ScaleWord(power: 8, forms: [.other: "亿"]),
        ],
        money: MoneyConventions(currencies: [
            "CHF": CurrencyWords(
                name: "瑞士法郎", pattern: pattern("{n} 瑞郎"), scaledPattern: pattern("{n}瑞郎"),
                units: [3: "千瑞郎", 6: "百万瑞郎"])
        ]),
        qualifiers: [
            .moreThan: words("超过 {n}", ">{n}", ["逾"], ["多", "以上", "余"]),
            .about: words("约 {n}", "约 {n}", ["大约"], ["左右"]),
            .nearly: words("近 {n}", "近 {n}", ["将近", "接近"]),
            .atLeast: words("至少 {n}", "≥{n}", ["不少于"]),
        ],
        dates: DateConventions(
            full: TextPattern("{year} 年 {month} 月 {day} 日"), monthAndYear: TextPattern("{year} 年 {month} 月"),
            dayAndMonth: TextPattern("{month} 月 {day} 日"), year: TextPattern("{year} 年"),
            others: ["{month} 月", "{day} 日"].compactMap(TextPattern.init)),
        lists: ListConventions(
            pair: TextPattern("{a}和{b}"), start: TextPattern("{a}、{b}"), middle: TextPattern("{a}、{b}"),
            end: TextPattern("{a}和{b}")))

    static let german = LanguageConventions(
        pluralRule: .oneOther,
        numbers: numbers(",", ".", percent: "{n}\u{A0}%"),
        scaleWords: [
            ScaleWord(power: 3, forms: [.other: "Tausend"], alternatives: ["Tsd."], isWritten: false),
            ScaleWord(power: 6, forms: [.one: "Million", .other: "Millionen"], alternatives: ["Mio."]),
            ScaleWord(power: 9, forms: [.one: "Milliarde", .other: "Milliarden"], alternatives: ["Mrd."]),
        ],
        money: MoneyConventions(currencies: ["CHF": currency("Schweizer Franken", "{n}\u{A0}Franken")]),
        qualifiers: [.moreThan: words("mehr als {n}", ">{n}", ["über"]), .about: words("rund {n}", "~{n}", ["etwa"])],
        dates: DateConventions(
            full: TextPattern("{day}. {month-name} {year}"), months: Array(repeating: "Mai", count: 12)))

    static let portuguese = LanguageConventions(
        pluralRule: .french,
        numbers: numbers(",", ".", minimumGroupedDigits: 4),
        scaleWords: [
            ScaleWord(power: 3, forms: [.other: "mil"], isWritten: false),
            ScaleWord(power: 6, forms: [.one: "milhão", .other: "milhões"]),
            ScaleWord(power: 9, forms: [.one: "bilhão", .other: "bilhões"]),
        ],
        money: MoneyConventions(currencies: [
            "CHF": currency("francos suíços", "{n} francos suíços", others: ["{n} de francos suíços"])
        ]),
        qualifiers: [.moreThan: words("mais de {n}", ">{n}", ["acima de"]), .about: words("cerca de {n}", "~{n}", [])])

    static let all = ["en": english, "zh": chinese, "de": german, "pt": portuguese]

    static func pattern(_ text: String) -> NumberPattern { NumberPattern(text) ?? NumberPattern() }

    private static func numbers(
        _ decimal: String, _ group: String, percent: String = "{n}%", otherPercents: [String] = [],
        minimumGroupedDigits: Int = 4
    ) -> NumberConventions {
        NumberConventions(
            decimal: decimal, group: group, minimumGroupedDigits: minimumGroupedDigits, percent: pattern(percent),
            otherPercents: otherPercents.map(pattern))
    }

    private static func words(
        _ text: String, _ short: String, _ before: [String], _ after: [String] = []
    ) -> QualifierWords {
        QualifierWords(pattern: pattern(text), short: pattern(short), before: before, after: after)
    }

    private static func currency(
        _ name: String, _ text: String, others: [String] = [], units: [Int: String] = [:]
    ) -> CurrencyWords {
        CurrencyWords(name: name, pattern: pattern(text), alternatives: others.map(pattern), units: units)
    }
}
