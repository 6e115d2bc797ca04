import Localization
import ReportModel

/// One of the two reports that are compared, as values: the model, and what others have made of it.
package struct ReportSide: Sendable {
    package var site: Site
    /// By tag; every language of the site has one.
    package var languages: [LanguageTag: Language]
    package var narratives: [NarrativeText]
    /// The paragraphs of Markdown in data files by their source.
    package var paragraphs: [String: [Span]]
    package var pages: [PageRecord]
    package var pictures: [ChartPicture]

    package init(
        site: Site, languages: [LanguageTag: Language], narratives: [NarrativeText] = [],
        paragraphs: [String: [Span]] = [:], pages: [PageRecord] = [], pictures: [ChartPicture] = []
    ) {
        self.site = site
        self.languages = languages
        self.narratives = narratives
        self.paragraphs = paragraphs
        self.pages = pages
        self.pictures = pictures
    }
}

/// A run of words that carries one mark, or none.
package struct Span: Hashable, Sendable {
    package var text: String
    /// What the words are, e.g. `strong`, or where they lead, e.g. `figure:fact/readers`; nil for plain words.
    package var mark: String?

    package init(_ text: String, mark: String? = nil) {
        self.text = text
        self.mark = mark
    }
}

/// The narrative of one place in one language, block by block.
package struct NarrativeText: Sendable {
    package var edition: String
    package var place: Place
    package var language: LanguageTag
    /// The lead comes first, as a block of its own.
    package var blocks: [TextBlock]

    package init(edition: String, place: Place, language: LanguageTag, blocks: [TextBlock]) {
        self.edition = edition
        self.place = place
        self.language = language
        self.blocks = blocks
    }
}

/// One block of a narrative: a heading, a paragraph, an item, a cell, or something that is shown there.
package struct TextBlock: Hashable, Sendable {
    /// What the block is, in a word, e.g. `paragraph`.
    package var kind: String
    /// The permanent id that its author gave it.
    package var id: String?
    package var spans: [Span]

    package init(kind: String, id: String? = nil, spans: [Span]) {
        self.kind = kind
        self.id = id
        self.spans = spans
    }
}

/// A page as it is planned.
package struct PageRecord: Hashable, Sendable {
    package var edition: String
    package var place: Place
    /// Within the folder of a language.
    package var path: String

    package init(edition: String, place: Place, path: String) {
        self.edition = edition
        self.place = place
        self.path = path
    }
}

/// A chart as it is drawn on one page in one language.
package struct ChartPicture: Sendable {
    /// What a picture is known by.
    package struct Key: Hashable, Sendable {
        package var edition: String
        package var chart: String
        package var place: Place
        package var language: LanguageTag

        package init(edition: String, chart: String, place: Place, language: LanguageTag) {
            self.edition = edition
            self.chart = chart
            self.place = place
            self.language = language
        }
    }

    package var key: Key
    package var title: Text
    package var svg: [UInt8]

    package init(key: Key, title: Text, svg: [UInt8]) {
        self.key = key
        self.title = title
        self.svg = svg
    }
}
