import Diagnostics

/// One block of a narrative, with the place at which it stands.
package struct Block: Hashable, Sendable {
    /// What the block is.
    package enum Content: Hashable, Sendable {
        /// The level is 2 to 6; 1 stands only in documents that were refused.
        case heading(level: Int, [Inline])
        case paragraph([Inline])
        case quote([Block])
        case callout(Callout)
        case list(List)
        /// The language is the first word after the fence, if any.
        case code(language: String?, String)
        case table(Table)
        case thematicBreak
        case embed(Embed)
    }

    package var content: Content
    /// The permanent id that the author gave with `{#id}`; never made up.
    package var id: String?
    /// The first character of the block.
    package var location: SourceLocation
    /// The last line of the block, counted as in `location`; never before its first.
    package var lastLine: Int

    /// How a column of a table is aligned, along the direction of the text.
    package enum Alignment: String, Hashable, Sendable {
        case start, center, end
    }

    /// A list; ordered when it has a first number.
    package struct List: Hashable, Sendable {
        package var start: Int?
        /// Items of a tight list show their paragraphs without space between them.
        package var isTight: Bool
        package var items: [Item]

        /// One item; an id at the beginning of its first paragraph is its own.
        package struct Item: Hashable, Sendable {
            package var id: String?
            package var blocks: [Block]
            package var location: SourceLocation
        }
    }

    /// A table with one head row; every row has as many cells as there are alignments.
    package struct Table: Hashable, Sendable {
        package var alignments: [Alignment]
        package var head: [Cell]
        package var rows: [[Cell]]

        /// One cell.
        package struct Cell: Hashable, Sendable {
            package var content: [Inline]
            package var location: SourceLocation
        }
    }

    /// A quote that begins with `[!kind]`; its title is the rest of that line.
    package struct Callout: Hashable, Sendable {
        package var kind: Kind
        package var title: [Inline]
        package var blocks: [Block]

        /// The kinds of callout.
        package enum Kind: String, Hashable, Sendable, CaseIterable {
            case story, figure, note
        }
    }

    /// Something of the report shown as a block: `![caption](kind:target)` alone in its paragraph.
    package struct Embed: Hashable, Sendable {
        package var kind: Kind
        /// What follows the colon of the address; never empty, free of spaces.
        package var target: String
        package var caption: [Inline]
        package var location: SourceLocation

        /// The schemes of embeds.
        package enum Kind: String, Hashable, Sendable, CaseIterable {
            case chart, table, indicator, formula, media
        }
    }
}
