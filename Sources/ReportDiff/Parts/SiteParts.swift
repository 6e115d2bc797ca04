import Localization
import ReportModel

extension PartCollector {
    mutating func addSite() {
        let site = side.site
        add(
            PartID("site"), .site, [shown(site.title)],
            [
                .text("title", site.title), .text("organisation", site.organisation),
                .word("address", site.baseAddress), .word("source language", site.sourceLanguage.text),
                .list("words that are no figures", site.unboundWords),
                .list("words without explanation", site.unexplainedWords), .list("drafts", site.drafts),
            ])
        for tag in site.languages { side.languages[tag].map { addLanguage($0) } }
        addWords()
        for term in site.glossary {
            add(
                PartID("term/\(term.id)"), .term, [shown(term.term)],
                [
                    .text("term", term.term), .text("name", term.name), .text("definition", term.definition),
                    .text("words to avoid", term.avoided),
                ])
        }
        for entry in site.gazetteer {
            add(
                PartID("place/\(entry.id)"), .gazetteer, [shown(entry.name)],
                [
                    .text("name", entry.name), .word("kind", entry.kind.rawValue),
                    .text("other forms", entry.variants), .text("exceptions", entry.exceptions),
                    .flag("donor", entry.isDonor),
                ])
        }
    }

    private mutating func addLanguage(_ language: Language) {
        let id = PartID("language/\(language.tag)")
        add(
            id, .language, [language.name],
            [
                .word("name", language.name), .word("direction", language.direction.rawValue),
                Facet(label: "conventions", value: .opaque(Self.described(language.conventions))),
                .list("names of languages", language.languageNames.sorted { $0.key < $1.key }.map { "\($0): \($1)" }),
            ])
    }

    /// The interface words of the languages that both reports have; a language that comes or goes brings all of its own.
    private mutating func addWords() {
        let languages = languages.compactMap { side.languages[$0] }
        for word in Set(languages.flatMap(\.catalogue.ids)).sorted() {
            let facets = languages.filter { $0.catalogue.contains(word) }.map { language -> Facet? in
                let forms = PluralCategory.allCases.map { language.catalogue.text(word, category: $0) }
                let distinct = forms.enumerated().filter { !forms[..<$0.offset].contains($0.element) }.map(\.element)
                return .list(language.tag.text, distinct)
            }
            add(PartID("word/\(word)"), .word, [word], facets)
        }
    }

    /// The conventions, those that are kept by key in the order of their keys.
    private static func described(_ conventions: LanguageConventions) -> String {
        let money = conventions.money.currencies.sorted { $0.key < $1.key }.map { code, words in
            "\(code) \(words.name) \(words.pattern) \(words.scaledPattern) \(words.alternatives) "
                + "\(words.units.sorted { $0.key < $1.key })"
        }
        let scales = conventions.scaleWords.map { word in
            "\(word.power) \(word.isWritten) \(word.spellings) "
                + "\(PluralCategory.allCases.map { word.forms[$0] ?? "" })"
        }
        let qualifiers = Qualifier.allCases.map { String(describing: conventions.qualifiers[$0]) }
        return [
            "\(conventions.pluralRule)", "\(conventions.numbers)", "\(scales)",
            "\(String(describing: conventions.money.pattern))", "\(money)", "\(qualifiers)", "\(conventions.dates)",
            "\(conventions.lists)", "\(conventions.quotes)",
        ].joined(separator: "\n")
    }
}
