import Localization

/// A text of the content in the source language and in every language into which it has been translated.
package struct Text: Hashable, Sendable {
    /// The text in the source language of the site.
    package var source: String
    /// Translations by language, without the source language.
    package var translations: [LanguageTag: String]

    package init(_ source: String, translations: [LanguageTag: String] = [:]) {
        self.source = source
        self.translations = translations
    }

    /// The text for readers of `language`; nil `translation` means that the source text stands in for it.
    package func translation(in language: LanguageTag) -> String? { translations[language] }
}

extension String {
    /// The parts between semicolons, without the space around them.
    package var listed: [String] {
        split(separator: ";").map { part in
            let start = part.drop(while: \.isWhitespace)
            let blanks = start.reversed().prefix(while: \.isWhitespace).count
            return String(start.dropLast(blanks))
        }.filter { !$0.isEmpty }
    }
}
