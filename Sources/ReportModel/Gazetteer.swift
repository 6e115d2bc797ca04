/// A country, a region, an organisation or a donor that the index of places lists, and the forms in which texts name it.
package struct GazetteerEntry: Sendable {
    package enum Kind: String, CaseIterable, Sendable { case country, region, organisation, donor }
    package var id: String
    package var kind: Kind
    package var name: Text
    /// Other forms of the name, separated by semicolons.
    package var variants: Text?
    /// Whether a country, region or organisation is listed among the donors too.
    package var isDonor: Bool

    package init(id: String, kind: Kind, name: Text, variants: Text?, isDonor: Bool) {
        self.id = id
        self.kind = kind
        self.name = name
        self.variants = variants
        self.isDonor = isDonor
    }

    /// The name and its other forms in one language.
    package func forms(_ language: (Text) -> String) -> [String] {
        let others = variants.map(language) ?? ""
        return [language(name)]
            + others.split(separator: ";").map { part in String(part.drop(while: \.isWhitespace)) }
                .filter { !$0.isEmpty }
    }
}
