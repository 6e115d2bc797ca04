import Localization

/// A single figure that only narratives quote.
package struct Fact: Sendable {
    package var id: String
    package var value: FixedDecimal
    /// Id of a quantity.
    package var quantity: String
    package var qualifier: Qualifier?
    /// What is counted, in the source language.
    package var note: String
    /// Where in the document the figure stands.
    package var source: String

    package init(
        id: String, value: FixedDecimal, quantity: String, qualifier: Qualifier?, note: String, source: String
    ) {
        self.id = id
        self.value = value
        self.quantity = quantity
        self.qualifier = qualifier
        self.note = note
        self.source = source
    }
}
