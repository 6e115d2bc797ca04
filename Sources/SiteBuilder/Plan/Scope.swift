import ContentLoading
import Localization
import ReportModel

/// What all pages of one edition in one language share.
struct Scope: Sendable {
    let content: LoadedContent
    let plan: SitePlan
    let language: Language
    let index: EditionIndex
    /// The data of the edition, where its files have been made.
    var downloads: EditionDownloads?

    var site: Site { content.site }
    var edition: Edition { index.edition }

    /// The narrative of a place in the language of the page, or in the source language when there is none.
    func narrative(of place: Place) -> (narrative: Narrative, language: LanguageTag)? {
        for tag in [language.tag, site.sourceLanguage] {
            let key = NarrativeKey(edition: edition.id, place: place, language: tag)
            if let narrative = content.narratives[key] { return (narrative, tag) }
        }
        return nil
    }
}
