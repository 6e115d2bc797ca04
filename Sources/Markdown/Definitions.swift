import Diagnostics

extension DocumentReader {
    /// The first brackets of lines that could define a footnote or a link, behind the marks of quotes and lists.
    func definitionStarts() -> [Int] {
        let source = locator.source
        return source.lineStarts.indices.compactMap { line in
            guard !opaqueLines.contains(line) else { return nil }
            let range = source.range(ofLine: line)
            guard let start = range.first(where: { !Self.isContainerByte(source.bytes[$0]) }) else { return nil }
            return source.bytes[start] == UInt8(ascii: "[") ? start : nil
        }
    }

    private static func isContainerByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// A line such as `[1]: words` defines a link and vanishes from the text. Unless a link uses it, words are lost.
    mutating func checkLinkDefinitions() {
        let starts = definitionStarts()
        guard !starts.isEmpty else { return }
        let counts = bracketCounts()
        for start in starts {
            guard let label = linkLabel(at: start), !shownLines.contains(locator.source.line(at: start)),
                counts[label, default: 0] < 2
            else { continue }
            report(
                .unusedDefinition, at: locator.location(at: start),
                "this line defines a link that nothing uses, and is not shown",
                hint: "put a backslash before `[` if it is meant as text")
        }
    }

    /// The label of `[label]:` at a byte, brackets included; nil for anything else and for footnotes.
    private func linkLabel(at start: Int) -> [UInt8]? {
        let bytes = locator.source.bytes
        let line = bytes[start..<locator.source.range(ofLine: locator.source.line(at: start)).upperBound]
        guard let close = line.firstIndex(of: UInt8(ascii: "]")), close + 1 < line.endIndex, close > start + 1,
            line[close + 1] == UInt8(ascii: ":")
        else { return nil }
        let label = line[start...close]
        let isFootnote = label[start + 1] == UInt8(ascii: "^") && label.allSatisfy { $0 > 0x20 }
        return isFootnote ? nil : label.map(Self.lowercased)
    }

    /// How often each `[label]` stands in the source, whatever it is there.
    private func bracketCounts() -> [[UInt8]: Int] {
        let bytes = locator.source.bytes
        var counts: [[UInt8]: Int] = [:]
        var open: Int?
        for (offset, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "[") {
                open = offset
            } else if byte == UInt8(ascii: "]"), let start = open {
                counts[bytes[start...offset].map(Self.lowercased), default: 0] += 1
                open = nil
            }
        }
        return counts
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
