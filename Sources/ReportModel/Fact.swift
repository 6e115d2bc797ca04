import Localization

/// A single figure that only texts quote.
package struct Fact: Sendable {
    package var id: String
    package var value: FixedDecimal
    /// Id of a quantity.
    package var quantity: String
    package var qualifier: Qualifier?
    /// What is counted.
    package var note: Text
    /// Where in the document the figure stands: the code of an entity, or the name of a part.
    package var source: Text

    package init(
        id: String, value: FixedDecimal, quantity: String, qualifier: Qualifier?, note: Text, source: Text
    ) {
        self.id = id
        self.value = value
        self.quantity = quantity
        self.qualifier = qualifier
        self.note = note
        self.source = source
    }
}
