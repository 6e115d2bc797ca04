import Diagnostics
import Markup
import TestSupport
import Testing

@testable import Markdown

/// Whatever comes in, nothing traps, and every place lies within the source.
@Suite struct FuzzTests {
    private static let pieces = [
        "{#a}", "{#", "}", "[!story]", "[!", "> ", "> [!note] ", "- ", "1. ", "![", "![x](chart:y)",
        "](figure:a)", "[", "]", "(", ")", "[^a]", "[^", "[^a]: ", "\n[b]: c\n", "*", "**", "***", "_",
        "`", "```\n", "|", "|---|\n", "\n", "\n\n", "\r", "\r\n", "\t", "    ", "#", "####### ", "## ",
        "<", "<b>", "<!--", "-->", "</", "&", "&amp;", "&#0;", "&#x110000;", "&ngE;", "\\", "\\\n",
        "\u{0}", "\u{FEFF}", "\u{2028}", "中", "。", "e\u{301}", "😀", "👨‍👩‍👧", "\u{10FFFF}", ":",
        "https://", "javascript:", "\"", "'", "  \n", "---\n", "===\n", "999999999. ", "a",
    ]

    private func check(_ source: String, _ note: Comment) {
        let parser = MarkdownParser(path: "t.md")
        let (document, diagnostics) = parser.parse(source)
        _ = HTMLRenderer.test.render(document)
        _ = document.plainText()
        let lines = SourceText(source, origin: SourceLocation("t.md", line: 1, column: 1))
        var places = diagnostics.map(\.location) + document.references.map(\.location)
        for run in document.textRuns {
            places.append(run.location)
            // Code may run over line ends, and rarely a text does.
            guard run.container != .code, !run.text.utf8.contains(UInt8(ascii: "\n")) else { continue }
            places.append(run.location(atScalar: run.text.unicodeScalars.count))
        }
        document.forEachBlock { block in
            places.append(block.location)
            if block.lastLine < block.location.line ?? 0 { Issue.record("a block ends before it begins: \(note)") }
        }
        for place in places {
            guard let line = place.line, let column = place.column else { continue }
            let range = lines.range(ofLine: line - 1)
            let width = lines.bytes[range].count { $0 & 0xC0 != 0x80 }
            // A hard line end may be one character behind the line.
            if line < 1 || line > lines.lineStarts.count || column < 1 || column > width + 2 {
                Issue.record("\(line):\(column) is outside of the text: \(note)")
            }
        }
        _ = parser.parseInline(source, line: 3, column: 9)
    }

    @Test(arguments: 0..<8) func markup(_ round: Int) {
        for index in 0..<100 {
            let seed = UInt64(round * 1000 + index)
            var random = SplitMix64(seed: seed)
            let count = Int.random(in: 1...80, using: &random)
            let source = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            check(source, "seed \(seed): \(source.debugDescription)")
        }
    }

    @Test(arguments: 0..<4) func bytes(_ round: Int) {
        for index in 0..<100 {
            let seed = UInt64(round * 1000 + index)
            var random = SplitMix64(seed: seed)
            let count = Int.random(in: 1...200, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            check(String(decoding: bytes, as: UTF8.self), "seed \(seed)")
        }
    }

    /// Patterns that cost some parsers time that grows with the square, or depth that grows with the text.
    @Test(arguments: [
        ">", "- ", "[", "![", "*a ", "**a ", "[^", "`", "&", "\\*", "{#", "<", "[a]: b\n", "|", "1. ", "*", "_ ", "](",
    ])
    func repetition(_ piece: String) {
        check(String(repeating: piece, count: 2000), "\(piece)")
    }

    @Test func deepNestingInTasks() async {
        let source =
            String(repeating: "> - ", count: 2000) + String(repeating: "*a **b ", count: 500)
            + String(repeating: "c** d*", count: 500)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 { group.addTask { !html(source).isEmpty } }
            for await finished in group { #expect(finished) }
        }
    }
}
