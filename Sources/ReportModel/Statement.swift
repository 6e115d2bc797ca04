/// A paragraph that says what was done or found, with the points beneath it.
package struct Statement: Sendable {
    package var id: String
    /// One paragraph of Markdown.
    package var text: Text
    package var items: [Statement]
    /// Who benefits, where the report says so.
    package var beneficiaries: [Beneficiaries]
    package var notes: [Note]

    package init(id: String, text: Text, items: [Statement], beneficiaries: [Beneficiaries], notes: [Note]) {
        self.id = id
        self.text = text
        self.items = items
        self.beneficiaries = beneficiaries
        self.notes = notes
    }
}

/// A group of countries or organisations that benefit.
package struct Beneficiaries: Sendable {
    package enum Kind: String, CaseIterable, Sendable { case countries, organizations }
    /// Id of a region of the edition.
    package var region: String
    /// How many; nil where none is printed, as for all countries.
    package var count: Int?
    package var kind: Kind

    package init(region: String, count: Int?, kind: Kind) {
        self.region = region
        self.count = count
        self.kind = kind
    }
}
