extension MarkdownDocument {
    /// The document with every text of its paragraphs replaced, in the order of the text.
    ///
    /// Headings, tables, titles, captions and footnotes stay as they are, and so does what stands in a link or is code.
    package func replacingProse(_ replacement: (_ text: String) -> [Inline.Piece]) -> MarkdownDocument {
        var copy = self
        copy.blocks = blocks.map { $0.replacingProse(replacement) }
        return copy
    }
}

extension Block {
    fileprivate func replacingProse(_ replacement: (String) -> [Inline.Piece]) -> Block {
        var copy = self
        switch content {
        case .paragraph(let inlines): copy.content = .paragraph(Inline.replacingProse(in: inlines, replacement))
        case .quote(let blocks): copy.content = .quote(blocks.map { $0.replacingProse(replacement) })
        case .callout(var callout):
            callout.blocks = callout.blocks.map { $0.replacingProse(replacement) }
            copy.content = .callout(callout)
        case .list(var list):
            for index in list.items.indices {
                list.items[index].blocks = list.items[index].blocks.map { $0.replacingProse(replacement) }
            }
            copy.content = .list(list)
        case .heading, .code, .table, .thematicBreak, .embed: break
        }
        return copy
    }
}

extension Inline {
    /// A part of a text: as it is, or as the link to a term.
    package enum Piece: Hashable, Sendable {
        case text(String)
        case term(id: String, text: String)
    }

    /// One paragraph with every text in it replaced; see the document's.
    package static func replacingProse(in inlines: [Inline], _ replacement: (String) -> [Piece]) -> [Inline] {
        inlines.flatMap { inline -> [Inline] in
            switch inline.content {
            case .text(let text): return replacement(text).map { inline.replaced(by: $0) }
            case .emphasis, .strong: return [inline.withChildren(replacingProse(in: inline.children, replacement))]
            case .softBreak, .hardBreak, .code, .link, .reference, .footnote: return [inline]
            }
        }
    }

    /// A piece at the place of the whole text.
    private func replaced(by piece: Piece) -> Inline {
        switch piece {
        case .text(let text): Inline(content: .text(text), location: location)
        case .term(let id, let text):
            Inline(
                content: .reference(
                    Reference(
                        kind: .term, target: id, content: [Inline(content: .text(text), location: location)],
                        location: location)), location: location)
        }
    }
}
