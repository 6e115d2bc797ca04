import ContentLoading
import Localization
import ReportModel

/// What of the source language has no counterpart in another one.
struct TranslationGaps {
    let content: LoadedContent

    /// Of an edition or, with an empty id, of the site.
    func gaps(of edition: String, in language: LanguageTag) -> [Gap] {
        (texts(edition, language) + narratives(edition, language)).map {
            Gap(.translation, edition: edition, .language(language), $0)
        }
    }

    /// One line for each data file, in the order of reading.
    private func texts(_ edition: String, _ language: LanguageTag) -> [String] {
        let missing = content.texts.filter {
            $0.base == edition && $0.translations[language] == nil && needsTranslation($0)
        }
        var files: [String] = []
        for text in missing where files.last != text.file { files.append(text.file) }
        return files.map { file in
            let blocks = missing.filter { $0.file == file }.map(\.block)
            let shown = blocks.prefix(3).joined(separator: ", ") + (blocks.count > 3 ? ", …" : "")
            return "text/\(language)/\(file).yml lacks \(blocks.count): \(shown)"
        }
    }

    /// Whether there are words that every language must have: a number, a sign or the code of an entity is the same
    /// everywhere, and other forms of a name may have no counterpart.
    private func needsTranslation(_ text: TranslatableText) -> Bool {
        let keys = text.block.split(separator: "/")
        if keys.contains("variants") || keys.last == "except" { return false }
        return text.source.contains(where: \.isLetter) && !(keys.last == "source" && isCode(text.source))
    }

    private func isCode(_ text: String) -> Bool {
        content.site.editions.contains { edition in
            edition.axes.contains { axis in axis.entities.contains { $0.code?.source == text } }
        }
    }

    private func narratives(_ edition: String, _ language: LanguageTag) -> [String] {
        let sources = content.narratives.keys.filter {
            $0.edition == edition && $0.language == content.site.sourceLanguage
        }
        return sources.map(\.place.description).sorted().compactMap { place in
            guard let place = Place(parsing: place),
                content.narratives[NarrativeKey(edition: edition, place: place, language: language)] == nil
            else { return nil }
            return "narratives/\(place)/\(language).md is missing"
        }
    }
}
