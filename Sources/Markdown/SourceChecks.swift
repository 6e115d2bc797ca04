import Diagnostics

extension DocumentReader {
    /// Whether the source is small enough to be parsed.
    mutating func checkSize() -> Bool {
        let source = locator.source
        if source.bytes.count > MarkdownParser.sizeLimit {
            report(
                .tooLarge, at: source.origin, "a Markdown text may have at most 2 MB",
                hint: "split it, or move its data to a table")
            return false
        }
        for line in source.lineStarts.indices where source.range(ofLine: line).count > MarkdownParser.lineLimit {
            report(
                .tooLarge, at: locator.location(at: source.lineStarts[line]),
                "a line may have at most 100 000 bytes", hint: "break the line, or move its data to a table")
            return false
        }
        return true
    }

    mutating func checkDepth(_ tree: CMark.Tree) {
        guard let (line, column) = tree.tooDeep else { return }
        let start = locator.source.offset(line: line, column: column) ?? 0
        report(
            .nesting, at: locator.location(at: start), "lists, quotes and marks nest too deep here",
            hint: "at most \(MarkdownParser.depthLimit) levels are read; flatten the text")
    }

    /// Reports the first character of each line that no text may hold.
    mutating func checkControlCharacters() {
        for line in locator.source.lineStarts.indices {
            let range = locator.source.range(ofLine: line)
            guard let (offset, scalar) = forbiddenScalar(in: range) else { continue }
            let hex = String(scalar, radix: 16, uppercase: true)
            let code = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
            report(
                .controlCharacter, at: locator.location(at: offset),
                "the invisible character U+\(code) may not stand in a text", hint: "delete it or retype the line")
        }
    }

    private func forbiddenScalar(in range: Range<Int>) -> (offset: Int, scalar: UInt32)? {
        let bytes = locator.source.bytes
        for offset in range {
            switch bytes[offset] {
            case 0x09: continue
            case 0..<0x20, 0x7F: return (offset, UInt32(bytes[offset]))
            case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] < 0xA0:
                return (offset, UInt32(bytes[offset + 1]))
            case 0xE2 where bytes[offset...].starts(with: [0xE2, 0x80, 0xA8]): return (offset, 0x2028)
            case 0xE2 where bytes[offset...].starts(with: [0xE2, 0x80, 0xA9]): return (offset, 0x2029)
            case 0xEF where bytes[offset...].starts(with: [0xEF, 0xBB, 0xBF]): return (offset, 0xFEFF)
            default: continue
            }
        }
        return nil
    }
}
