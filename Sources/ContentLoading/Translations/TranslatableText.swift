import Diagnostics
import Localization

/// A text of a data file that is translated, as it stands in each language.
package struct TranslatableText: Sendable {
    /// The folder of its edition; empty for files of the site.
    package var base: String
    /// The data file, relative to that folder and without its ending: `indicators/1.1`.
    package var file: String
    /// The path of keys to the text, as the files of translations have it.
    package var block: String
    /// Whether the text is one paragraph of Markdown.
    package var isParagraph: Bool
    package var source: String
    package var translations: [LanguageTag: Entry]

    /// A text in another language and where it stands.
    package struct Entry: Sendable {
        package var text: String
        package var location: SourceLocation
    }
}
