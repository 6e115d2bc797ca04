import Localization

/// What readers are told of the translations of a site. Without anything in it, all is well.
package struct TranslationStates: Hashable, Sendable {
    /// A page in a language.
    package struct Page: Hashable, Sendable {
        package var edition: String
        package var place: Place
        package var language: LanguageTag

        package init(edition: String, place: Place, language: LanguageTag) {
            self.edition = edition
            self.place = place
            self.language = language
        }
    }

    /// Pages on which a text is older than its source.
    package var outdated: Set<Page> = []
    /// Languages by the edition of which they lack a text, or have an old one.
    package var incomplete: [String: Set<LanguageTag>] = [:]

    package init() {}

    /// Whether a language lacks something of an edition; of any, when none is named.
    package func isIncomplete(_ language: LanguageTag, edition: String? = nil) -> Bool {
        guard let edition else { return incomplete.values.contains { $0.contains(language) } }
        return incomplete[edition]?.contains(language) ?? false
    }
}
