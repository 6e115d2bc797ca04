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
    package var location: SourceLocation
    package var translations: [LanguageTag: Entry]

    /// A text in another language and where it stands.
    package struct Entry: Sendable {
        package var text: String
        package var location: SourceLocation
    }
}

/// What is on record of the translation of a block: the source that it was made from, and who has looked at it.
package struct TranslationRecord: Hashable, Sendable {
    /// How far a translation has come.
    package enum State: String, CaseIterable, Sendable {
        /// Made by a machine, seen by nobody.
        case machine
        /// Made or revised by a person, not yet checked by another.
        case draft
        case reviewed
    }

    /// The hash of the source text at the time.
    package var hash: String
    package var state: State

    package init(hash: String, state: State) {
        self.hash = hash
        self.state = state
    }
}

/// The records of one language, by the folder of their edition and then by block, written `<file>#<block>`.
package typealias TranslationRecords = [String: [String: TranslationRecord]]
