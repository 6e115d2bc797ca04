import Diagnostics

/// A narrative as values: blocks in order, and the footnotes that they refer to.
package struct MarkdownDocument: Hashable, Sendable {
    /// The blocks in order, footnotes left out.
    package var blocks: [Block] = []
    /// The footnotes by number, the first being 1.
    package var footnotes: [Footnote] = []

    /// One footnote.
    package struct Footnote: Hashable, Sendable {
        package var blocks: [Block]
        /// How many marks refer to it.
        package var references: Int
        package var location: SourceLocation
    }

    /// A document of these parts.
    package init(blocks: [Block] = [], footnotes: [Footnote] = []) {
        self.blocks = blocks
        self.footnotes = footnotes
    }

    /// Every inline address in the order of the text, footnotes last.
    package var references: [Inline.Reference] {
        var found: [Inline.Reference] = []
        forEachInline { inline in
            if case .reference(let reference) = inline.content { found.append(reference) }
        }
        return found
    }

    /// Every embed in the order of the text.
    package var embeds: [Block.Embed] {
        var found: [Block.Embed] = []
        forEachBlock { block in
            if case .embed(let embed) = block.content { found.append(embed) }
        }
        return found
    }

    /// Every permanent id with its place, in the order of the text.
    package var ids: [(id: String, location: SourceLocation)] {
        var found: [(id: String, location: SourceLocation)] = []
        forEachBlock { block in
            if let id = block.id { found.append((id, block.location)) }
            guard case .list(let list) = block.content else { return }
            for item in list.items {
                if let id = item.id { found.append((id, item.location)) }
            }
        }
        return found
    }

    /// Headings in order, for a table of contents.
    package var headings: [Block] {
        blocks.filter { block in
            if case .heading = block.content { true } else { false }
        }
    }

    /// Visits every block, containers before what they hold, footnotes last.
    package func forEachBlock(_ visit: (Block) -> Void) {
        Block.forEach(in: blocks, visit)
        for footnote in footnotes { Block.forEach(in: footnote.blocks, visit) }
    }

    /// Visits every inline, containers before what they hold, footnotes last.
    package func forEachInline(_ visit: (Inline) -> Void) {
        forEachBlock { block in
            for inlines in block.inlines { Inline.forEach(in: inlines, visit) }
        }
    }
}

extension Block {
    static func forEach(in blocks: [Block], _ visit: (Block) -> Void) {
        for block in blocks {
            visit(block)
            forEach(in: block.children, visit)
        }
    }

    /// The blocks directly within this one.
    package var children: [Block] {
        switch content {
        case .quote(let blocks): blocks
        case .callout(let callout): callout.blocks
        case .list(let list): list.items.flatMap(\.blocks)
        case .heading, .paragraph, .code, .table, .thematicBreak, .embed: []
        }
    }

    /// The runs of text that this block itself holds, those of blocks within it left out.
    package var inlines: [[Inline]] {
        switch content {
        case .heading(_, let inlines), .paragraph(let inlines): [inlines]
        case .callout(let callout): [callout.title]
        case .table(let table): ([table.head] + table.rows).flatMap { $0.map(\.content) }
        case .embed(let embed): [embed.caption]
        case .quote, .list, .code, .thematicBreak: []
        }
    }
}

extension Inline {
    static func forEach(in inlines: [Inline], _ visit: (Inline) -> Void) {
        for inline in inlines {
            visit(inline)
            forEach(in: inline.children, visit)
        }
    }
}
