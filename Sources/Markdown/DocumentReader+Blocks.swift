import Diagnostics

extension DocumentReader {
    /// Reads blocks that stand side by side. A paragraph with nothing but `{#id}` names the block after it.
    mutating func readBlocks(_ nodes: [RawNode]) -> [Block] {
        var blocks: [Block] = []
        var pending: Block?
        for node in nodes {
            guard var block = readBlock(node) else { continue }
            if case .paragraph(let inlines) = block.content, inlines.isEmpty {
                guard block.id != nil else { continue }
                reportUnusedID(pending)
                pending = block
                continue
            }
            if let named = pending {
                if block.id == nil { block.id = named.id } else { reportUnusedID(named) }
                pending = nil
            }
            blocks.append(block)
        }
        reportUnusedID(pending)
        return blocks
    }

    private mutating func readBlock(_ node: RawNode) -> Block? {
        let start = locator.enterBlock(node)
        var block = Block(
            content: .thematicBreak, location: locator.location(at: start), lastLine: lastLine(of: node, from: start))
        switch node.kind {
        case .thematicBreak: break
        case .heading(let level): readHeading(node, level: level, into: &block)
        case .paragraph: readParagraph(node, into: &block)
        case .quote: readQuote(node, into: &block)
        case .list(let start, let isTight):
            block.content = .list(Block.List(start: start, isTight: isTight, items: node.children.map { readItem($0) }))
        case .code(let info): readCode(node, info: info, into: &block)
        case .table(let alignments): block.content = .table(readTable(node, alignments: alignments))
        case .htmlBlock:
            markOpaque(node, from: start)
            reportHTML(at: block.location)
            return nil
        default:
            return nil
        }
        block.lastLine = max(block.lastLine, block.location.line ?? block.lastLine)
        return block
    }

    /// The last line of a node in the file. The parser's end is sometimes the line after, or before the start.
    private func lastLine(of node: RawNode, from start: Int) -> Int {
        let source = locator.source
        let end = (node.endColumn == 0 ? node.endLine - 1 : node.endLine) - 1
        return source.fileLine(max(source.line(at: start), min(end, source.lineStarts.count - 1)))
    }

    private mutating func readHeading(_ node: RawNode, level: Int, into block: inout Block) {
        var inlines = readInlines(node.children)
        block.id = takeID(from: &inlines)
        checkHeading(level: level, isEmpty: inlines.isEmpty, at: block.location)
        block.content = .heading(level: level, finished(inlines, beginsParagraph: false))
    }

    private mutating func readParagraph(_ node: RawNode, into block: inout Block) {
        if let image = embedImage(in: node) {
            readEmbedParagraph(node, image: image, into: &block)
            return
        }
        var inlines = readInlines(node.children)
        // The parser's place is that of a link definition before the paragraph, or none where a table follows.
        if let first = inlines.first, first.location.column != nil { block.location = first.location }
        block.id = takeID(from: &inlines)
        checkStrayCallout(inlines)
        adopt(inlines, into: &block)
    }

    /// Makes a paragraph of inlines from which the id has been taken.
    mutating func adopt(_ inlines: [Inline], into block: inout Block) {
        block.lastLine = max(block.lastLine, block.location.line ?? block.lastLine)
        block.content = .paragraph(finished(inlines, beginsParagraph: true))
    }

    private mutating func readItem(_ node: RawNode) -> Block.List.Item {
        let start = locator.enterBlock(node)
        let location = locator.location(at: start)
        var blocks = readBlocks(node.children)
        var id: String?
        if case .paragraph? = blocks.first?.content {
            id = blocks[0].id
            blocks[0].id = nil
        }
        return Block.List.Item(id: id, blocks: blocks, location: location)
    }

    private mutating func readCode(_ node: RawNode, info: String, into block: inout Block) {
        markOpaque(node, from: locator.cursor)
        let language = info.utf8.prefix { $0 > 0x20 }
        block.content = .code(language: language.isEmpty ? nil : String(Substring(language)), node.literal)
    }

    private mutating func readTable(_ node: RawNode, alignments: [Block.Alignment]) -> Block.Table {
        var table = Block.Table(alignments: alignments, head: [], rows: [])
        for row in node.children {
            _ = locator.enterBlock(row)
            let cells = row.children.map { readCell($0) }
            if row.kind == .tableHead { table.head = cells } else { table.rows.append(cells) }
        }
        return table
    }

    private mutating func readCell(_ node: RawNode) -> Block.Table.Cell {
        let start = locator.enterBlock(node)
        let content = finished(readInlines(node.children), beginsParagraph: false)
        return Block.Table.Cell(content: content, location: content.first?.location ?? locator.location(at: start))
    }

    private mutating func markOpaque(_ node: RawNode, from start: Int) {
        let first = locator.source.line(at: start)
        let last = min(max(node.endLine - 1, first), locator.source.lineStarts.count - 1)
        opaqueLines.formUnion(first...max(first, last))
    }

    mutating func reportHTML(at location: SourceLocation) {
        report(
            .html, at: location, "raw HTML is not read",
            hint: "write it in Markdown; a backslash before `<` makes it a plain character")
    }
}
