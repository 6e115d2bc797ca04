import ContentLoading
import Markdown

/// The texts within a narrative, each with an id that is the same in every language.
///
/// A block has its own id (`p3`), or is counted from the last block that has one (`p3~1`; `top~1` before the first). What
/// lies in a block follows a slash: the items of a list (`p16/2`), the cells of a table by row and column, the head being
/// row 0 (`p3/0/1`), the title of a callout (`p13/title`) and its paragraphs (`p13/1`).
enum NarrativeTexts {
    /// One text and its id.
    struct Run {
        var id: String
        var kind: String
        var content: BlockContent
    }

    static func runs(of narrative: Narrative) -> [Run] {
        var runs: [Run] = []
        if !narrative.lead.isEmpty { runs.append(Run(id: "lead", kind: "lead", content: .markdown(narrative.lead))) }
        _ = replacing(in: narrative.document) { run in
            runs.append(run)
            return nil
        }
        return runs
    }

    /// The document with other texts; `text` answers nil where one stays.
    static func replacing(in document: MarkdownDocument, _ text: (Run) -> [Inline]?) -> MarkdownDocument {
        withoutActuallyEscaping(text) { text in
            let visitor = Visitor(text: text)
            let blocks = zip(document.blocks, keys(of: document.blocks)).map { visitor.visit($0, $1) }
            let footnotes = document.footnotes.enumerated().map { position, footnote in
                var footnote = footnote
                footnote.blocks = visitor.visit(footnote.blocks, in: "footnote-\(position + 1)")
                return footnote
            }
            return MarkdownDocument(blocks: blocks, footnotes: footnotes)
        }
    }

    /// One block with other texts.
    static func replacing(in block: Block, key: String, _ text: (Run) -> [Inline]?) -> Block {
        withoutActuallyEscaping(text) { Visitor(text: $0).visit(block, key) }
    }

    static func runs(of block: Block, key: String) -> [Run] {
        var runs: [Run] = []
        _ = replacing(in: block, key: key) { run in
            runs.append(run)
            return nil
        }
        return runs
    }

    /// What the blocks of a document are known by.
    static func keys(of blocks: [Block]) -> [String] {
        var last = "top"
        var count = 0
        return blocks.map { block in
            if let id = block.id {
                (last, count) = (id, 0)
                return id
            }
            count += 1
            return "\(last)~\(count)"
        }
    }

    private struct Visitor {
        let text: (Run) -> [Inline]?

        func visit(_ block: Block, _ key: String) -> Block {
            var block = block
            switch block.content {
            case .heading(let level, let inlines):
                block.content = .heading(level: level, replaced(key, "heading", inlines))
            case .paragraph(let inlines): block.content = .paragraph(replaced(key, "paragraph", inlines))
            case .quote(let blocks): block.content = .quote(visit(blocks, in: key))
            case .callout(var callout):
                callout.title = replaced("\(key)/title", "title", callout.title)
                callout.blocks = visit(callout.blocks, in: key)
                block.content = .callout(callout)
            case .list(let list): block.content = .list(visit(list, key))
            case .table(let table): block.content = .table(visit(table, key))
            case .embed(var embed):
                let run = Run(id: "\(key)/caption", kind: "caption", content: .caption(embed.caption, of: embed))
                if !embed.caption.isEmpty { embed.caption = text(run) ?? embed.caption }
                block.content = .embed(embed)
            case .code, .thematicBreak: break
            }
            return block
        }

        func visit(_ blocks: [Block], in key: String) -> [Block] {
            blocks.enumerated().map { visit($1, $1.id ?? "\(key)/\($0 + 1)") }
        }

        private func visit(_ list: Block.List, _ key: String) -> Block.List {
            var list = list
            for (position, item) in list.items.enumerated() {
                let itemKey = item.id ?? "\(key)/\(position + 1)"
                list.items[position].blocks = item.blocks.enumerated().map { number, block in
                    // Most items are one paragraph, which takes the name of the item.
                    visit(block, number == 0 ? itemKey : "\(itemKey)/\(number + 1)")
                }
            }
            return list
        }

        private func visit(_ table: Block.Table, _ key: String) -> Block.Table {
            var table = table
            func row(_ cells: [Block.Table.Cell], _ number: Int) -> [Block.Table.Cell] {
                cells.enumerated().map { column, cell in
                    var cell = cell
                    cell.content = replaced("\(key)/\(number)/\(column + 1)", "cell", cell.content)
                    return cell
                }
            }
            table.head = row(table.head, 0)
            table.rows = table.rows.enumerated().map { row($1, $0 + 1) }
            return table
        }

        private func replaced(_ id: String, _ kind: String, _ inlines: [Inline]) -> [Inline] {
            inlines.isEmpty ? [] : text(Run(id: id, kind: kind, content: .markdown(inlines))) ?? inlines
        }
    }
}
