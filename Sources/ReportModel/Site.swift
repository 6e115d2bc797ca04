import Localization

/// What `site.yml` says: the site as a whole.
package struct Site: Sendable {
    package var title: Text
    package var organisation: Text
    /// Where the site is published, ending in a slash; nil when that is not known, and no address may be absolute.
    package var baseAddress: String?
    package var sourceLanguage: LanguageTag
    /// All languages of the site in the order in which they are offered.
    package var languages: [LanguageTag]
    /// Languages in preparation: their files stand in the content, but are not read.
    package var drafts: [LanguageTag] = []
    /// Words with digits in them that are no figures.
    package var unboundWords: [String]
    /// Words with several capitals that need no explanation.
    package var unexplainedWords: [String]
    package var glossary: [GlossaryTerm]
    /// What the index of places and donors lists; an edition without it has no such page.
    package var gazetteer: [GazetteerEntry] = []
    /// Editions in the order of `site.yml`.
    package var editions: [Edition]

    package init(
        title: Text, organisation: Text, baseAddress: String? = nil, sourceLanguage: LanguageTag,
        languages: [LanguageTag], unboundWords: [String], unexplainedWords: [String] = [],
        glossary: [GlossaryTerm], editions: [Edition]
    ) {
        self.title = title
        self.organisation = organisation
        self.baseAddress = baseAddress
        self.sourceLanguage = sourceLanguage
        self.languages = languages
        self.unboundWords = unboundWords
        self.unexplainedWords = unexplainedWords
        self.glossary = glossary
        self.editions = editions
    }
}

/// An abbreviation or a term and what it stands for.
package struct GlossaryTerm: Sendable {
    package var id: String
    package var term: Text
    package var name: Text
    package var definition: Text?
    /// Words that each language has for the same and texts must not use, separated by semicolons. A language without
    /// any has an empty text or none.
    package var avoided: Text

    package init(id: String, term: Text, name: Text, definition: Text?, avoided: Text = Text("")) {
        self.id = id
        self.term = term
        self.name = name
        self.definition = definition
        self.avoided = avoided
    }
}
