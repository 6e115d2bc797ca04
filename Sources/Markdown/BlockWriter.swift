/// Writes blocks as Markdown in the form of the house: a paragraph a line, `*` for lists, an id before a list or a table
/// in a paragraph of its own.
package enum BlockWriter {
    /// The lines of blocks that stand side by side, an empty one between them.
    package static func lines(_ blocks: [Block]) -> [String] {
        Array(blocks.map(lines).joined(separator: [""]))
    }

    /// The lines of one block, without an empty one at the end.
    package static func lines(_ block: Block) -> [String] {
        let mark = block.id.map { "{#\($0)} " } ?? ""
        switch block.content {
        case .heading(let level, let inlines):
            return [String(repeating: "#", count: level) + " " + mark + MarkdownWriter.text(inlines)]
        case .paragraph(let inlines): return split(mark + MarkdownWriter.text(inlines))
        case .embed(let embed):
            return [mark + "![\(MarkdownWriter.text(embed.caption))](\(embed.kind.rawValue):\(embed.target))"]
        case .callout(let callout): return quoted(title(callout, mark), callout.blocks)
        case .quote(let blocks): return named(block.id, lines(blocks).map(quote))
        case .list(let list): return named(block.id, lines(list))
        case .table(let table): return named(block.id, lines(table))
        case .code(let language, let code):
            let body = code.hasSuffix("\n") ? String(code.dropLast()) : code
            return named(block.id, ["```" + (language ?? "")] + split(body) + ["```"])
        case .thematicBreak: return named(block.id, ["---"])
        }
    }

    /// An id stands in a paragraph before what cannot hold it.
    private static func named(_ id: String?, _ lines: [String]) -> [String] {
        id.map { ["{#\($0)}", ""] + lines } ?? lines
    }

    private static func title(_ callout: Block.Callout, _ mark: String) -> String {
        let title = callout.title.isEmpty ? "" : " " + MarkdownWriter.text(callout.title)
        return "\(mark)[!\(callout.kind.rawValue)]\(title)"
    }

    /// A paragraph follows the title of its callout at once; anything else needs an empty line.
    private static func quoted(_ title: String, _ blocks: [Block]) -> [String] {
        var gap: [String] = []
        if let first = blocks.first {
            if case .paragraph = first.content {} else { gap = [""] }
        }
        return ([title] + gap + lines(blocks)).map(quote)
    }

    private static func quote(_ line: String) -> String { line.isEmpty ? ">" : "> " + line }

    private static func lines(_ list: Block.List) -> [String] {
        let items = list.items.enumerated().map { position, item in
            let mark = list.start.map { "\($0 + position). " } ?? "* "
            let indent = String(repeating: " ", count: mark.utf8.count)
            var blocks = item.blocks
            if let id = item.id, !blocks.isEmpty { blocks[0].id = id }
            return self.lines(blocks, isTight: list.isTight).enumerated().map { number, line in
                number == 0 ? mark + line : line.isEmpty ? "" : indent + line
            }
        }
        return Array(items.joined(separator: list.isTight ? [] : [""]))
    }

    private static func lines(_ blocks: [Block], isTight: Bool) -> [String] {
        isTight ? blocks.flatMap(lines) : lines(blocks)
    }

    private static func lines(_ table: Block.Table) -> [String] {
        let rule = table.alignments.map { alignment in
            switch alignment {
            case .start: "---"
            case .center: ":-:"
            case .end: "--:"
            }
        }
        let rows = table.rows.map { $0.map(cell) }
        return ([table.head.map(cell)]).map(row) + ["|" + rule.joined(separator: "|") + "|"] + rows.map(row)
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    /// A bar within a cell is escaped, also in code.
    private static func cell(_ cell: Block.Table.Cell) -> String {
        var text = String.UnicodeScalarView()
        for scalar in MarkdownWriter.text(cell.content).unicodeScalars {
            if scalar == "|", text.last != "\\" { text.append("\\") }
            text.append(scalar)
        }
        return String(text)
    }

    private static func split(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
}
