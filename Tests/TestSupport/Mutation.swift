/// Damage such as files suffer: lost, doubled and turned parts, stray bytes, and pieces that mean something to a reader.
package enum Mutation {
    private static let pieces = [
        "\n", "\r\n", "\t", "  ", ": ", "- ", "{", "}", "[", "]", "\"", "'", ",", ";", "#", "&a ", "*a", "!!int ",
        "|\n", ">", "---\n", "? ",
        "<<: ", "[nil]", "[", "0", "-", "1e9", "99999999999999999999", "1,500", "45%", "%", "中", "e\u{301}", "\u{301}",
        "👨‍👩‍👧", "\u{FEFF}",
        "\u{0}", "\u{85}", "\u{2028}", "id: ", "name: ", "framework/1", "../", "[x](figure:table/trees/oaks/planted)",
        "![](table:trees)", "> [!note] ", "{#a}", "[^1]", "<b>", "**", "2031-q1", "table/*/oaks/planted", "{n}",
    ].map { Array($0.utf8) }

    /// The bytes of a file after one to four accidents.
    package static func of(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let start = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0...40, using: &random))
            switch Int.random(in: 0..<7, using: &random) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 2: bytes.replaceSubrange(start..<end, with: bytes[start..<end].reversed())
            case 3: bytes.removeSubrange(start...)
            case 4: bytes.insert(UInt8.random(in: 0...255, using: &random), at: start)
            default: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: start)
            }
        }
        return bytes
    }
}
