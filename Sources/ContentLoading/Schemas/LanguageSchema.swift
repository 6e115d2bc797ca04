import Localization

extension ContentSchema {
    static let language = ContentSchema(
        name: "language", title: "Interface words and conventions of one language", files: ["languages/*.yml"],
        root: .record([
            .required("name", .plain, "The language's own name"),
            .optional("direction", .word(TextDirection.self), "Where its lines begin; ltr unless it is said"),
            .required("plural-rule", .word(PluralRule.self), "Which numbers go with which plural form"),
            .optional("languages", .map(.plain), "The names of languages in it, by tag"),
            .required("numbers", .record(numbers), "How numbers are written"),
            .optional("scales", .records(scale), "Words for powers of ten"),
            .required("money", .record(money), "How money is written"),
            .required("qualifiers", .record(qualifierKeys), "What stands around a number that is not exact"),
            .required("dates", .record(dates), "How dates are written"),
            .required("lists", .record(["pair", "start", "middle", "end"].map(pattern)), "How lists are joined"),
            .required(
                "quotes", .record(["open", "close", "inner-open", "inner-close"].map(pattern)), "Quotation marks"),
            .required("words", .record(words), "Interface words by id"),
            .required("plurals", .record(plurals), "Interface words that depend on a number"),
        ]))

    private static func pattern(_ name: String) -> KeyShape { .required(name, .plain, "A pattern; places in braces") }

    private static let numbers: [KeyShape] = [
        .required("decimal", .plain, "The decimal sign"),
        .required("group", .plain, "What stands between groups of digits"),
        .optional("group-size", .integer(1...9), "Digits in the last group"),
        .optional("further-group-size", .integer(1...9), "Digits in the other groups"),
        .optional("minimum-grouped-digits", .integer(1...9), "Fewest digits that are grouped"),
        .optional("minus", .plain, "The minus"),
        .optional("digits", .plain, "The ten digits from zero on"),
        .required("percent", .plain, "A percentage: {n}%"),
        .optional("other-percents", .list(.plain), "Other ways to write it that are understood"),
        pattern("range"), pattern("scaled"),
    ]

    private static let forms = PluralCategory.allCases.map {
        KeyShape.optional($0.rawValue, .plain, "The form “\($0.rawValue)”")
    }

    private static let scale: [KeyShape] =
        [.required("power", .integer(1...18), "The power of ten")] + forms + [
            .optional("also", .list(.plain), "Other forms that are understood"),
            .optional("written", .word(["yes", "no", "true", "false"]), "Whether it is ever printed"),
        ]

    private static let money: [KeyShape] = [
        pattern("pattern"),
        .optional(
            "currencies",
            .map(
                .record([
                    .required("name", .plain, "The name of the currency"),
                    .required("pattern", .plain, "An amount: CHF {n}"),
                    .optional("scaled", .plain, "An amount with a scale word"),
                    .optional("also", .list(.plain), "Other ways to write it that are understood"),
                    .optional("units", .map(.plain), "Names of its units, by power of ten"),
                ])), "Currencies by ISO 4217 code"),
    ]

    private static let qualifierKeys = Qualifier.allCases.map { qualifier in
        KeyShape.required(
            qualifier.rawValue,
            .record([
                .required("pattern", .plain, "How it is printed: more than {n}"),
                .optional("short", .plain, "How it is printed where there is little room"),
                .optional("before", .list(.plain), "Words before a number that are understood"),
                .optional("after", .list(.plain), "Words behind a number that are understood"),
            ]), "Not exactly: \(qualifier.rawValue)")
    }

    private static let dates: [KeyShape] =
        ["full", "month-year", "day-month", "year"].map(pattern) + [
            .optional("also", .list(.plain), "Other ways to write dates that are recognised"),
            .required("months", .list(.plain), "The names of the twelve months"),
            .optional("months-beside-day", .list(.plain), "Their names beside a day"),
        ]

    private static let words = InterfaceWords.required.filter { !$0.isPlural }.map { word in
        KeyShape.required(word.id, .plain, places(word))
    }

    private static let plurals = InterfaceWords.required.filter(\.isPlural).map { word in
        KeyShape.required(word.id, .record(forms), places(word))
    }

    private static func places(_ word: RequiredWord) -> String {
        word.places.isEmpty ? "An interface word" : "Places: " + word.places.map { "{\($0)}" }.joined(separator: " ")
    }
}
