import Localization

/// One thing that differs between two reports, with what follows from it.
package struct Change: Sendable {
    /// What became of the part.
    package enum Kind: String, Sendable {
        case added, dropped, changed, moved, reordered, redrawn
    }

    package var weight: Weight
    package var kind: Kind
    package var part: PartID
    /// What the part is, e.g. `indicator`.
    package var noun: String
    /// Names as printed, from what holds the part down to its own.
    package var trail: [String]
    /// What the part says otherwise; empty for parts that are added or dropped.
    package var details: [Detail] = []
    package var consequences: [Consequence] = []
    /// Languages whose translation is that of the old text.
    package var outdated: [LanguageTag] = []
}

/// What a part said and says now.
package struct Detail: Sendable {
    /// What of the part, e.g. `short name`.
    package var label: String
    /// Nil where nothing was said, or where it cannot be shown.
    package var old: String?
    package var new: String?
    /// What a figure has gained, with its sign.
    package var difference: String?
    /// For texts: the language.
    package var language: LanguageTag?
    /// For texts: word by word.
    package var words: [WordPiece] = []
}

/// What differs only because something else does.
package struct Consequence: Sendable {
    package enum Kind: String, Sendable {
        case figure, chart, text, page, part
    }

    package var kind: Kind
    package var trail: [String]
    /// For figures.
    package var detail: Detail?
    /// For texts and charts.
    package var languages: [LanguageTag] = []
}
