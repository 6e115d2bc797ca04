import Diagnostics

extension DocumentReader {
    /// The image of a paragraph that holds nothing else but an id before it.
    func embedImage(in paragraph: RawNode) -> RawNode? {
        guard let image = paragraph.children.last, image.kind == .image else { return nil }
        var before = paragraph.children.dropLast()
        if before.last?.kind == .softBreak { before.removeLast() }
        guard let first = before.first else { return paragraph.children.count == 1 ? image : nil }
        return before.count == 1 && first.kind == .text && BlockID.isAlone(first.literal) ? image : nil
    }

    /// Reads a paragraph that is an embed; with an address that is none it stays a paragraph of its caption.
    mutating func readEmbedParagraph(_ node: RawNode, image: RawNode, into block: inout Block) {
        var before = readInlines(node.children.dropLast())
        block.id = takeID(from: &before)
        let piece = locator.enterMark(image)
        let location = show(piece)
        let caption = finished(readInlines(image.children), beginsParagraph: false)
        locator.leave(image, from: piece)
        block.location = before.first?.location ?? location
        block.content = .paragraph(caption)
        switch Address(image: image.address) {
        case .embed(let kind, let target):
            checkNoTitle(image, at: location)
            block.content = .embed(Block.Embed(kind: kind, target: target, caption: caption, location: location))
        case let address:
            reportImageAddress(address, written: image.address, at: location)
        }
    }
}
