/// Reads a language from the flat form of its file.
///
/// The file is a tree of maps, lists and texts. Its flat form maps the path of each text to the text: keys joined by
/// `/`, items of lists by their position from 0, e.g. `numbers/decimal`, `scales/0/power`, `words/nav.menu`. The shape:
///
/// ```
/// name, direction (ltr, rtl), plural-rule (see PluralRule)
/// languages:  {<tag>: name of that language}
/// numbers:    decimal, group, [group-size], [further-group-size], [minimum-grouped-digits], [minus], [digits],
///             percent, [other-percents: [pattern]], range ({from} {to}), scaled ({n} {word})
/// scales:     [{power, <plural form>: word…, [also: [word]], [written: yes | no]}]
/// money:      pattern ({code} {n}), currencies: {<code>: {name, pattern, [scaled], [also: [pattern]],
///             [units: {<power>: name}]}}
/// qualifiers: {<qualifier>: {pattern, [short], [before: [word]], [after: [word]]}}
/// dates:      full, month-year, day-month, year, [also: [pattern]], months: [12 names],
///             [months-beside-day: [12 names]]
/// lists:      pair, start, middle, end ({a} {b})
/// quotes:     open, close, inner-open, inner-close
/// words:      {<message id>: text}
/// plurals:    {<message id>: {<plural form>: text}}
/// ```
package enum LanguageFile {
    /// Reads a language and holds it against the messages that the product needs.
    /// - Parameter isDraft: the language is in preparation: interface words may be missing.
    /// - Returns: the language, nil only where problems were found in more than its messages; and the problems, in the
    ///   order of the shape above.
    package static func read(
        _ entries: [String: String], tag: LanguageTag, required: [RequiredWord] = InterfaceWords.required,
        isDraft: Bool = false
    ) -> (language: Language?, problems: [LanguageProblem]) {
        var reader = EntryReader(entries)
        let name = reader.required("name")
        let direction = reader.choice("direction", default: TextDirection.leftToRight)
        let names = Dictionary(
            reader.children("languages").map { ($0, reader.required("languages/\($0)")) }, uniquingKeysWith: { $1 })
        let conventions = reader.conventions()
        let catalogue = reader.catalogue()
        let messages = catalogue.problems(against: required, rule: conventions.pluralRule)
        reader.report(messages)
        reader.reportUnused()
        let problems = reader.problems.filter { !isDraft || $0.rule != .missingWord }
        // A message that is missing shows its id: the report itself can be read and compared.
        guard reader.problems.count == messages.count else { return (nil, problems) }
        let language = Language(
            tag: tag, name: name, direction: direction, conventions: conventions, catalogue: catalogue,
            languageNames: names)
        return (language, problems)
    }
}

extension EntryReader {
    mutating func catalogue() -> Catalogue {
        var words: [String: TextPattern] = [:]
        for id in children("words") { words[id] = freePattern("words/\(id)") }
        var plurals: [String: [PluralCategory: TextPattern]] = [:]
        for id in children("plurals") {
            plurals[id] = [:]
            for category in PluralCategory.allCases {
                plurals[id]?[category] = freePattern("plurals/\(id)/\(category.rawValue)")
            }
        }
        return Catalogue(words: words, plurals: plurals)
    }

    mutating func conventions() -> LanguageConventions {
        _ = required("plural-rule")
        return LanguageConventions(
            pluralRule: choice("plural-rule", default: PluralRule.oneOther), numbers: numbers(), scaleWords: scales(),
            money: money(), qualifiers: qualifiers(), dates: dates(), lists: lists(), quotes: quotes())
    }

    private mutating func numbers() -> NumberConventions {
        let digits = optional("numbers/digits").map { Array($0.unicodeScalars) }
        if let digits, digits.count != 10 {
            report(.digits, "numbers/digits", "\(digits.count) digits where ten are needed, from zero on")
        }
        let percent = numberPattern("numbers/percent")
        if percent == nil { _ = required("numbers/percent") }
        return NumberConventions(
            decimal: required("numbers/decimal"), group: required("numbers/group"),
            groupSize: integer("numbers/group-size", in: 1...9) ?? 3,
            furtherGroupSize: integer("numbers/further-group-size", in: 1...9),
            minimumGroupedDigits: integer("numbers/minimum-grouped-digits", in: 1...9) ?? 4,
            minus: optional("numbers/minus") ?? "\u{2212}", digits: digits,
            percent: percent ?? NumberPattern(suffix: "%"), otherPercents: numberPatterns("numbers/other-percents"),
            range: pattern("numbers/range", ["from", "to"]), scaled: pattern("numbers/scaled", ["n", "word"]))
    }

    private mutating func scales() -> [ScaleWord] {
        (0..<count("scales")).compactMap { index in
            let key = "scales/\(index)"
            var forms: [PluralCategory: String] = [:]
            for category in PluralCategory.allCases { forms[category] = optional("\(key)/\(category.rawValue)") }
            if forms[.other] == nil { _ = required("\(key)/other") }
            let written = optional("\(key)/written")
            if let written, !["yes", "no", "true", "false"].contains(written) {
                report(.unknownValue, "\(key)/written", "unknown value \"\(written)\"", hint: "yes or no")
            }
            _ = required("\(key)/power")
            let isWritten = written != "no" && written != "false"
            return integer("\(key)/power", in: 1...18).map { power in
                ScaleWord(power: power, forms: forms, alternatives: list("\(key)/also"), isWritten: isWritten)
            }
        }
    }

    private mutating func money() -> MoneyConventions {
        var currencies: [String: CurrencyWords] = [:]
        for code in children("money/currencies") {
            let key = "money/currencies/\(code)"
            if code.utf8.count != 3 || !code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
                report(.currency, key, "\"\(code)\" is no currency code", hint: "three capitals, such as CHF")
            }
            let pattern = numberPattern("\(key)/pattern")
            if pattern == nil { _ = required("\(key)/pattern") }
            currencies[code] = CurrencyWords(
                name: required("\(key)/name"), pattern: pattern ?? NumberPattern(),
                scaledPattern: numberPattern("\(key)/scaled"), alternatives: numberPatterns("\(key)/also"),
                units: units("\(key)/units"))
        }
        return MoneyConventions(pattern: pattern("money/pattern", ["code", "n"]), currencies: currencies)
    }

    private mutating func units(_ key: String) -> [Int: String] {
        var units: [Int: String] = [:]
        for name in children(key) {
            guard let power = Int(name), (1...18).contains(power) else { continue }
            units[power] = optional("\(key)/\(name)")
        }
        return units
    }

    private mutating func qualifiers() -> [Qualifier: QualifierWords] {
        var words: [Qualifier: QualifierWords] = [:]
        for qualifier in Qualifier.allCases {
            let key = "qualifiers/\(qualifier.rawValue)"
            guard let pattern = numberPattern("\(key)/pattern") else {
                _ = required("\(key)/pattern")
                continue
            }
            words[qualifier] = QualifierWords(
                pattern: pattern, short: numberPattern("\(key)/short") ?? pattern, before: list("\(key)/before"),
                after: list("\(key)/after"))
        }
        return words
    }

    private mutating func dates() -> DateConventions {
        let months = months("dates/months")
        let beside = count("dates/months-beside-day") == 0 ? nil : self.months("dates/months-beside-day")
        return DateConventions(
            full: datePattern("dates/full", ["day", "year"]), monthAndYear: datePattern("dates/month-year", ["year"]),
            dayAndMonth: datePattern("dates/day-month", ["day"]), year: pattern("dates/year", ["year"]),
            others: (0..<count("dates/also")).compactMap { datePattern("dates/also/\($0)", []) },
            months: months, monthsBesideDay: beside)
    }

    private mutating func datePattern(_ key: String, _ places: Set<String>) -> TextPattern? {
        pattern(key, places, optional: ["day", "month", "month-name", "year"])
    }

    private mutating func months(_ key: String) -> [String] {
        let names = list(key)
        if names.count != 12 { report(.months, key, "\(names.count) month names where twelve are needed") }
        return names
    }

    private mutating func lists() -> ListConventions {
        let places: Set<String> = ["a", "b"]
        return ListConventions(
            pair: pattern("lists/pair", places), start: pattern("lists/start", places),
            middle: pattern("lists/middle", places), end: pattern("lists/end", places))
    }

    private mutating func quotes() -> QuotationMarks {
        QuotationMarks(
            open: required("quotes/open"), close: required("quotes/close"), innerOpen: required("quotes/inner-open"),
            innerClose: required("quotes/inner-close"))
    }
}
