import Localization
import ReportModel

/// The languages in which data hold texts.
struct DataLanguages: Sendable {
    /// The language of the report's source.
    var source: LanguageTag
    /// All languages of the site in their order, the source among them.
    var all: [LanguageTag]

    /// A text in a language; nil where it is not translated. One without letters, such as `2023`, belongs to all of them.
    func text(_ text: Text, in language: LanguageTag) -> String? {
        if language == source { return text.source }
        return text.translation(in: language) ?? (text.source.contains(where: \.isLetter) ? nil : text.source)
    }
}
