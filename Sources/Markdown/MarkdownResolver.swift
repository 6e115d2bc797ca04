import Markup

/// What the site knows and a narrative only names.
package protocol MarkdownResolver: Sendable {
    /// The markup for an inline address; `content` is the rendered text of the link, which may be empty.
    ///
    /// Nil means that there is nothing to link to: the text stays as it is.
    func markup(for reference: Inline.Reference, content: MarkupBuffer) -> MarkupBuffer?

    /// The markup for an embed, block level; `caption` is rendered, and `embed` holds it as values.
    func markup(for embed: Block.Embed, caption: MarkupBuffer) -> MarkupBuffer
}

/// The words that a rendered narrative needs, in its language.
package struct MarkdownWords: Sendable {
    /// Heading over the footnotes.
    package var footnotes: String
    /// Name of the link from a footnote back to its mark, for the number of the note and the mark's occurrence.
    package var backToText: @Sendable (_ number: Int, _ occurrence: Int) -> String
    /// Name of the scrolling region around a table; without it tables stand by themselves.
    package var table: String?
    /// Titles of callouts that have none of their own.
    package var callouts: [Block.Callout.Kind: String]
    /// Number and name of the link of a paragraph to itself, for its id; nil for ids that are no numbers.
    package var paragraph: (@Sendable (_ id: String) -> (number: String, name: String)?)?

    /// Words in one language.
    package init(
        footnotes: String, table: String? = nil, callouts: [Block.Callout.Kind: String] = [:],
        backToText: @escaping @Sendable (_ number: Int, _ occurrence: Int) -> String
    ) {
        self.footnotes = footnotes
        self.table = table
        self.callouts = callouts
        self.backToText = backToText
    }
}
