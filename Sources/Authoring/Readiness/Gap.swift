import Localization
import ReportModel

/// One thing that an edition still lacks before it can be published.
package struct Gap: Hashable, Sendable {
    /// What lacks.
    package enum Kind: String, CaseIterable, Sendable { case rating, measure, cells, narrative, translation }

    /// To whom a gap is told.
    package enum Owner: Hashable, Sendable {
        /// Those who report on a result, a unit or a page.
        case place(Place)
        /// Those who translate into a language.
        case language(LanguageTag)
    }

    package var kind: Kind
    /// Id of the edition; empty for texts of the site.
    package var edition: String
    package var owner: Owner
    /// Its address or its file, and what is wrong there, in a short lower-case line.
    package var text: String

    package init(_ kind: Kind, edition: String, _ owner: Owner, _ text: String) {
        self.kind = kind
        self.edition = edition
        self.owner = owner
        self.text = text
    }

    /// The gap as one line of text.
    package var line: String {
        let owner =
            switch owner {
            case .place(let place): place.description
            case .language(let language): language.text
            }
        return "\(edition.isEmpty ? "site" : edition) \(owner): \(text)"
    }
}
