/// A country, a region, an organisation or a donor that the index of places lists, and the forms in which texts name it.
package struct GazetteerEntry: Sendable {
    package enum Kind: String, CaseIterable, Sendable { case country, region, organisation, donor }
    package var id: String
    package var kind: Kind
    package var name: Text
    /// Other forms of the name, separated by semicolons.
    package var variants: Text
    /// Words that begin like a form of the name and mean something else, separated by semicolons.
    package var exceptions: Text
    /// Whether a country, region or organisation is listed among the donors too.
    package var isDonor: Bool

    package init(id: String, kind: Kind, name: Text, variants: Text, exceptions: Text, isDonor: Bool) {
        self.id = id
        self.kind = kind
        self.name = name
        self.variants = variants
        self.exceptions = exceptions
        self.isDonor = isDonor
    }

    /// The name and its other forms in one language.
    package func forms(_ language: (Text) -> String) -> [String] {
        [language(name)] + language(variants).listed
    }

    /// The words that are no mention in one language.
    package func exceptions(_ language: (Text) -> String) -> [String] { language(exceptions).listed }
}
