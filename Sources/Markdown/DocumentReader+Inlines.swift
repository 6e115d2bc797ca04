import Diagnostics

extension DocumentReader {
    mutating func readInlines(_ nodes: [RawNode], inLink: Bool = false) -> [Inline] {
        var inlines: [Inline] = []
        for node in nodes { inlines += readInline(node, inLink: inLink) }
        return inlines
    }

    private mutating func readInline(_ node: RawNode, inLink: Bool) -> [Inline] {
        switch node.kind {
        case .text: return [readText(node)]
        case .softBreak, .hardBreak: return [readBreak(node)]
        case .codeSpan:
            let piece = locator.enterCode(node)
            return [inline(.code(node.literal), at: piece)]
        default: break
        }
        let piece = locator.enterMark(node)
        defer { locator.leave(node, from: piece) }
        switch node.kind {
        case .emphasis: return [inline(.emphasis(readInlines(node.children, inLink: inLink)), at: piece)]
        case .strong: return [inline(.strong(readInlines(node.children, inLink: inLink)), at: piece)]
        case .link: return readLink(node, from: piece)
        case .image: return readStrayImage(node, from: piece, inLink: inLink)
        case .footnoteReference: return readFootnoteReference(node, from: piece, inLink: inLink)
        case .htmlInline:
            reportHTML(at: show(piece))
            return []
        default: return []
        }
    }

    /// The place in the file of a piece that is shown; without a column where it was not found.
    mutating func show(_ piece: Locator.Piece) -> SourceLocation {
        shownLines.insert(locator.source.line(at: piece.start))
        var location = locator.location(at: piece.start)
        if !piece.isFound { location.column = nil }
        return location
    }

    private mutating func inline(_ content: Inline.Content, at piece: Locator.Piece) -> Inline {
        Inline(content: content, location: show(piece))
    }

    private mutating func readText(_ node: RawNode) -> Inline {
        var piece = locator.enterText(node)
        // A mark of a footnote that is not written anywhere may run over a line end; columns would then mislead.
        if node.literal.utf8.contains(UInt8(ascii: "\n")) { piece.isFound = false }
        var text = inline(.text(node.literal), at: piece)
        guard piece.isFound else { return text }
        text.shifts = piece.turns.map { turn in
            ColumnShift(index: turn.index, column: locator.location(at: turn.offset).column ?? 1)
        }
        return text
    }

    private mutating func readBreak(_ node: RawNode) -> Inline {
        let piece = Locator.Piece(start: locator.cursor)
        locator.leave(node, from: piece)
        return inline(node.kind == .hardBreak ? .hardBreak : .softBreak, at: piece)
    }

    private mutating func readLink(_ node: RawNode, from piece: Locator.Piece) -> [Inline] {
        let location = show(piece)
        let content = readInlines(node.children, inLink: true)
        switch Address(node.address) {
        case .reference(let kind, let target):
            checkNoTitle(node, at: location)
            let reference = Inline.Reference(kind: kind, target: target, content: content, location: location)
            return [inline(.reference(reference), at: piece)]
        case .web(let address):
            checkLinkText(content, at: location)
            let title = node.title.isEmpty ? nil : node.title
            return [inline(.link(Inline.Link(address: address, title: title, content: content)), at: piece)]
        case let address:
            reportLinkAddress(address, written: node.address, at: location)
            return content
        }
    }

    /// An image that is not alone in its paragraph; its caption stays as text.
    private mutating func readStrayImage(_ node: RawNode, from piece: Locator.Piece, inLink: Bool) -> [Inline] {
        let location = show(piece)
        let content = readInlines(node.children, inLink: inLink)
        switch Address(image: node.address) {
        case .embed:
            report(
                .embedNotAlone, at: location, "an embed must stand alone in its paragraph",
                hint: "put a blank line before and after `![…](…)`")
        case let address:
            reportImageAddress(address, written: node.address, at: location)
        }
        return content
    }
}
