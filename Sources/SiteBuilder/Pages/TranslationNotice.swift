import ContentLoading
import Localization
import ReportModel

extension PageContext {
    /// Says of a page with a text that is older than its source that it is so, with the way to the source.
    var translationNotice: TemplateValue {
        guard let place,
            scope.content.translationStates.outdated.contains(
                TranslationStates.Page(edition: edition.id, place: place, language: language.tag)),
            let source = scope.content.languages[scope.site.sourceLanguage]
        else { return .list([]) }
        let way: [String: TemplateValue] = [
            "href": .escaped(link(to: SitePath.path(of: page, in: source.tag))), "lang": .escaped(source.tag.text),
            "text": .escaped(source.name),
        ]
        let text = word("translation.outdated", ["language": language.name(of: source)])
        return .list([["text": .escaped(text), "link": .list([way])]])
    }

    private var place: Place? {
        switch page.subject {
        case .editions: nil
        case .fixed(let page): .page(page)
        case .entity(let entity): .entity(entity)
        }
    }
}

extension Language {
    /// What stands beside the name of a language that lacks something; nothing where it is complete.
    func note(_ states: TranslationStates, edition: String? = nil) -> TemplateValue {
        let isIncomplete = states.isIncomplete(tag, edition: edition)
        return .optional(isIncomplete ? ["text": .escaped(text("nav.incomplete"))] : nil)
    }
}
