import Diagnostics
import Markdown

/// Reads what a unit brings back as a text of the kind that its block is.
struct UnitReader {
    let block: SourceBlock

    /// The text, and what is wrong with it as Markdown; nil where it cannot be read at all.
    func read(_ text: LocatedText, at start: SourceLocation) -> (content: BlockContent?, faults: [Diagnostic]) {
        switch block.source {
        case .plain: return (.plain(Self.line(text.text)), [])
        case .markdown:
            let (inlines, faults) = MarkdownParser(path: start.path).parseInline(text.text)
            return (.markdown(inlines), faults.map { placed($0, text, start) })
        case .caption(_, let embed):
            let (document, faults) = MarkdownParser(path: start.path).parse(text.text)
            if case .embed(let found)? = document.blocks.first?.content, document.blocks.count == 1,
                found.kind == embed.kind, found.target == embed.target
            {
                return (.caption(found.caption, of: embed), faults.map { placed($0, text, start) })
            }
            let written = "![…](\(embed.kind.rawValue):\(embed.target))"
            return (nil, [Diagnostic(.embed, at: start, "the embed is broken", hint: "the text is \(written)")])
        }
    }

    private func placed(_ fault: Diagnostic, _ text: LocatedText, _ start: SourceLocation) -> Diagnostic {
        var fault = fault
        fault.location = text.place(of: fault.location, else: start)
        return fault
    }

    /// A plain text has one line.
    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { line in
            String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
