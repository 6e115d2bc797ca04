import Diagnostics

extension DocumentReader {
    /// Reads a quote, or the callout that its first line makes of it.
    mutating func readQuote(_ node: RawNode, into block: inout Block) {
        guard let first = node.children.first, first.kind == .paragraph, embedImage(in: first) == nil else {
            block.content = .quote(readBlocks(node.children))
            return
        }
        let start = locator.enterBlock(first)
        var inlines = readInlines(first.children)
        let location = inlines.first?.location ?? locator.location(at: start)
        let id = takeID(from: &inlines)
        if let mark = calloutMark(in: inlines) {
            block.id = id
            readCallout(mark, inlines, Array(node.children.dropFirst()), into: &block)
        } else {
            var paragraph = Block(content: .thematicBreak, id: id, location: location, lastLine: block.lastLine)
            adopt(inlines, into: &paragraph)
            block.content = .quote(named(paragraph, before: readBlocks(Array(node.children.dropFirst()))))
        }
    }

    /// A first paragraph with nothing but an id names the block after it, here as elsewhere.
    private mutating func named(_ paragraph: Block, before blocks: [Block]) -> [Block] {
        guard case .paragraph(let inlines) = paragraph.content, inlines.isEmpty else { return [paragraph] + blocks }
        guard paragraph.id != nil else { return blocks }
        var blocks = blocks
        if blocks.isEmpty || blocks[0].id != nil {
            reportUnusedID(paragraph)
        } else {
            blocks[0].id = paragraph.id
        }
        return blocks
    }

    private mutating func readCallout(
        _ mark: CalloutMark, _ inlines: [Inline], _ rest: [RawNode], into block: inout Block
    ) {
        var inlines = inlines
        inlines.replaceSubrange(..<1, with: inlines[0].dropping(scalars: mark.length).map { [$0] } ?? [])
        let end = inlines.firstIndex { $0.content == .softBreak || $0.content == .hardBreak } ?? inlines.endIndex
        let title = finished(Array(inlines[..<end]), beginsParagraph: false)
        var blocks: [Block] = []
        if end < inlines.endIndex {
            let rest = Array(inlines[(end + 1)...])
            let location = rest.first?.location ?? block.location
            var paragraph = Block(content: .thematicBreak, location: location, lastLine: block.lastLine)
            adopt(rest, into: &paragraph)
            blocks.append(paragraph)
        }
        blocks += readBlocks(rest)
        guard let kind = Block.Callout.Kind(rawValue: mark.name) else {
            reportUnknownCallout(mark.name, at: block.location)
            block.content = .quote(blocks)
            return
        }
        block.content = .callout(Block.Callout(kind: kind, title: title, blocks: blocks))
    }

    /// The name in `[!name]` and the scalars up to the title.
    struct CalloutMark: Equatable {
        var name: String
        var length: Int

        init?(_ text: String) {
            let bytes = Array(text.utf8)
            guard bytes.starts(with: "[!".utf8), let close = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            let name = bytes[2..<close]
            guard !name.isEmpty, name.allSatisfy({ $0 > 0x20 }) else { return nil }
            let spaces = bytes[(close + 1)...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
            self.name = String(decoding: name, as: UTF8.self)
            length = self.name.unicodeScalars.count + 3 + spaces
        }
    }

    private func calloutMark(in inlines: [Inline]) -> CalloutMark? {
        guard let first = inlines.first, case .text(let text) = first.content, first.isPlain(atScalar: 0) else {
            return nil
        }
        return CalloutMark(text)
    }

    mutating func checkStrayCallout(_ inlines: [Inline]) {
        guard let mark = calloutMark(in: inlines), let first = inlines.first else { return }
        report(
            .callout, at: first.location,
            "`[!\(mark.name)]` makes a callout only where a quote begins",
            hint: "put `> ` before this line and those that belong to it")
    }

    private mutating func reportUnknownCallout(_ name: String, at location: SourceLocation) {
        let kinds = Block.Callout.Kind.allCases.map { "`[!\($0.rawValue)]`" }.joined(separator: ", ")
        report(.callout, at: location, "unknown callout `[!\(name)]`", hint: "the kinds are \(kinds)")
    }
}
