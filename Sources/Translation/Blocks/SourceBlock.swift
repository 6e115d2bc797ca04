import Localization
import Markdown

/// A text to be translated, as it stands in each language.
package struct SourceBlock: Sendable {
    package var address: BlockAddress
    /// What the text is: `name`, `short`, `paragraph`, `heading`, `cell` and so on.
    package var kind: String
    /// Where readers meet it: a page or an entity, where that can be told.
    package var place: String?
    package var source: BlockContent
    package var translations: [LanguageTag: BlockContent]

    /// How many characters it should not exceed: short names stand in charts and menus.
    package var limit: Int? { kind == "short" ? 45 : nil }

    /// Whether the text has marks of footnotes, or is one: their labels are not kept apart from their numbers.
    var hasFootnotes: Bool {
        address.block.hasPrefix("footnote-")
            || source.pieces.contains { if case .code(let code) = $0 { code.kind == "footnote" } else { false } }
    }

    /// The text in a language, the source language being one.
    func content(in language: LanguageTag, source: LanguageTag) -> BlockContent? {
        language == source ? self.source : translations[language]
    }
}

/// What a block says in one language.
package enum BlockContent: Hashable, Sendable {
    /// As it is.
    case plain(String)
    /// A paragraph of Markdown.
    case markdown([Inline])
    /// What stands under something shown as a block.
    case caption([Inline], of: Block.Embed)

    /// The text as those see it who translate it.
    package var pieces: [MarkdownPiece] {
        switch self {
        case .plain(let text): return [.text(text)]
        case .markdown(let inlines): return MarkdownWriter.pieces(inlines)
        case .caption(let inlines, let embed):
            let kind = embed.kind.rawValue
            let open = MarkdownCode("![", kind: kind, target: embed.target)
            let close = MarkdownCode("](\(kind):\(embed.target))", kind: kind, target: embed.target)
            return [.open(open, pair: 0)] + MarkdownWriter.pieces(inlines) + [.close(close, pair: 0)]
        }
    }

    /// The text with its marks in one line.
    package var markdown: String { pieces.map(\.markdown).joined() }

    /// The paragraph of Markdown within; nil for a plain text.
    var inlines: [Inline]? {
        switch self {
        case .plain: nil
        case .markdown(let inlines), .caption(let inlines, _): inlines
        }
    }

    func withInlines(_ inlines: [Inline]) -> BlockContent {
        switch self {
        case .plain: self
        case .markdown: .markdown(inlines)
        case .caption(_, let embed): .caption(inlines, of: embed)
        }
    }

    /// Whether there are words: what consists of figures and marks needs no translator.
    package var hasWords: Bool {
        pieces.contains { piece in
            if case .text(let text) = piece { text.contains(where: \.isLetter) } else { false }
        }
    }
}
