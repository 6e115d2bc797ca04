import Diagnostics
import Localization
import Markdown
import ReportModel

/// Everything that a content folder says, checked.
package struct LoadedContent: Sendable {
    package var site: Site
    /// By tag; every language of the site has one.
    package var languages: [LanguageTag: Language]
    package var narratives: [NarrativeKey: Narrative]
    /// What the data files have to translate, file by file.
    package var texts: [TranslatableText] = []
    /// Paragraphs of Markdown that stand in data files, by the folder of their edition; empty for files of the site.
    let paragraphs: [String: [Paragraph]]
    private let inlines: [String: [Inline]]

    init(
        site: Site, languages: [LanguageTag: Language], narratives: [NarrativeKey: Narrative],
        paragraphs: [String: [Paragraph]]
    ) {
        self.site = site
        self.languages = languages
        self.narratives = narratives
        self.paragraphs = paragraphs
        inlines = Dictionary(paragraphs.values.joined().map { ($0.text, $0.inlines) }) { first, _ in first }
    }

    /// A text of data files as a paragraph of Markdown; nil for a text that is none.
    package func paragraph(_ text: String) -> [Inline]? { inlines[text] }
}

/// What a narrative is known by.
package struct NarrativeKey: Hashable, Sendable {
    package var edition: String
    package var place: Place
    package var language: LanguageTag

    package init(edition: String, place: Place, language: LanguageTag) {
        self.edition = edition
        self.place = place
        self.language = language
    }
}

/// The story of one place in one language.
package struct Narrative: Sendable {
    /// One sentence that says what the figures show; empty when there is none.
    package var lead: [Inline]
    package var document: MarkdownDocument

    package init(lead: [Inline], document: MarkdownDocument) {
        self.lead = lead
        self.document = document
    }
}
