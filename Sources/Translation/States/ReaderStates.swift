import ContentLoading
import Localization
import ReportModel

extension Inventory {
    /// What the pages of the site say of their translations. What was never stamped passes for current: nothing tells
    /// that it is not.
    package var readerStates: TranslationStates {
        var states = TranslationStates()
        for language in languages {
            for block in blocks {
                switch status(of: block, in: language) {
                case .missing: note(block, language, &states)
                case .outdated:
                    note(block, language, &states)
                    guard let place = block.place.flatMap({ Place(parsing: $0) }) else { continue }
                    states.outdated.insert(
                        TranslationStates.Page(edition: block.address.base, place: place, language: language))
                case .unstamped, .current: break
                }
            }
        }
        return states
    }

    /// Texts of the site belong to every edition.
    private func note(_ block: SourceBlock, _ language: LanguageTag, _ states: inout TranslationStates) {
        let base = block.address.base
        for edition in base.isEmpty ? content.site.editions.map(\.id) : [base] {
            states.incomplete[edition, default: []].insert(language)
        }
    }
}
