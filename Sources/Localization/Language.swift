/// One language of the site: its conventions and its interface words.
package struct Language: Sendable {
    package let tag: LanguageTag
    /// The language's name for itself, e.g. `中文`.
    package let name: String
    package let direction: TextDirection
    package let conventions: LanguageConventions
    package let catalogue: Catalogue
    /// Names of other languages in this one, by tag.
    package let languageNames: [String: String]
    /// Writes numbers.
    package let format: NumberFormat
    /// Reads the texts of figure links.
    package let parser: FigureParser

    package init(
        tag: LanguageTag, name: String, direction: TextDirection = .leftToRight, conventions: LanguageConventions,
        catalogue: Catalogue, languageNames: [String: String] = [:]
    ) {
        self.tag = tag
        self.name = name
        self.direction = direction
        self.conventions = conventions
        self.catalogue = catalogue
        self.languageNames = languageNames
        format = NumberFormat(conventions)
        parser = FigureParser(conventions)
    }

    /// An interface word with its places filled; values are isolated where the language runs from right to left.
    package func text(_ id: String, _ values: [String: String] = [:]) -> String {
        catalogue.text(id, values, isolating: direction == .rightToLeft)
    }

    /// An interface word that depends on a number, which fills the place `{n}`.
    package func text(_ id: String, count: FixedDecimal, _ values: [String: String] = [:]) -> String {
        let values = values.merging(["n": format.number(count)]) { $1 }
        let category = conventions.pluralRule.category(for: count)
        return catalogue.text(id, values, category: category, isolating: direction == .rightToLeft)
    }

    /// An interface word that depends on a count, which fills the place `{n}`.
    package func text(_ id: String, count: Int, _ values: [String: String] = [:]) -> String {
        text(id, count: FixedDecimal(count), values)
    }

    /// The name of another language in this one; that language's own name where this one has none.
    package func name(of other: Language) -> String {
        languageNames[other.tag.text] ?? languageNames[other.tag.language] ?? other.name
    }
}
