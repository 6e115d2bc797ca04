import Diagnostics

/// What has been learnt of a document's footnotes while reading.
struct FootnoteLedger {
    /// How many marks each number has.
    var marks: [Int: Int] = [:]
    /// Labels of the marks that the document shows, folded.
    var usedLabels: Set<String> = []
}

extension DocumentReader {
    mutating func readFootnoteReference(_ node: RawNode, from piece: Locator.Piece, inLink: Bool) -> [Inline] {
        let location = show(piece)
        if inLink {
            report(
                .footnoteInLink, at: location, "a footnote can't stand within a link",
                hint: "put `[^…]` behind the link")
        }
        guard let number = Int(node.literal) else { return [] }
        let occurrence = (footnotes.marks[number] ?? 0) + 1
        footnotes.marks[number] = occurrence
        if let (label, _) = footnoteLabel(at: piece.start) { footnotes.usedLabels.insert(label) }
        return [Inline(content: .footnote(number: number, occurrence: occurrence), location: location)]
    }

    /// Reads the definitions, which the parser has put in the order of their numbers.
    mutating func readFootnotes(_ nodes: [RawNode]) -> [MarkdownDocument.Footnote] {
        var notes: [MarkdownDocument.Footnote] = []
        for node in nodes {
            locator.jump(to: locator.claimed(node) ?? locator.cursor)
            let start = startOfDefinition(before: locator.cursor)
            shownLines.insert(locator.source.line(at: start))
            let blocks = readBlocks(node.children)
            notes.append(
                MarkdownDocument.Footnote(blocks: blocks, references: 0, location: locator.location(at: start)))
        }
        for index in notes.indices { notes[index].references = footnotes.marks[index + 1] ?? 0 }
        return notes
    }

    private func startOfDefinition(before offset: Int) -> Int {
        let line = locator.source.range(ofLine: locator.source.line(at: offset))
        let bytes = locator.source.bytes
        return line.first { $0 < offset && bytes[$0] == UInt8(ascii: "[") } ?? offset
    }

    /// The folded label of `[^label]` at a byte, and the byte behind the bracket.
    private func footnoteLabel(at offset: Int) -> (label: String, end: Int)? {
        let bytes = locator.source.bytes
        let longest = 1000
        guard offset + 2 < bytes.count, bytes[offset] == UInt8(ascii: "["), bytes[offset + 1] == UInt8(ascii: "^")
        else {
            return nil
        }
        let label = bytes[(offset + 2)...].prefix(longest).prefix { $0 > 0x20 && $0 != UInt8(ascii: "]") }
        guard !label.isEmpty, label.endIndex < bytes.count, bytes[label.endIndex] == UInt8(ascii: "]") else {
            return nil
        }
        return (String(decoding: label, as: UTF8.self).lowercased(), label.endIndex + 1)
    }

    /// Definitions that nothing refers to vanish from the parser's tree, so they are looked for in the source.
    mutating func checkFootnoteDefinitions() {
        var defined: Set<String> = []
        for start in definitionStarts() {
            guard let (label, end) = footnoteLabel(at: start), end < locator.source.bytes.count,
                locator.source.bytes[end] == UInt8(ascii: ":")
            else { continue }
            let location = locator.location(at: start)
            if !defined.insert(label).inserted {
                report(
                    .footnoteDuplicate, at: location, "the footnote `[^\(label)]` is written twice",
                    hint: "keep one of them; a text may refer to the same footnote more than once")
            } else if !footnotes.usedLabels.contains(label) {
                report(
                    .footnoteUnused, at: location, "nothing refers to the footnote `[^\(label)]`",
                    hint: "put `[^\(label)]` where it belongs, or delete the footnote")
            }
        }
    }
}
