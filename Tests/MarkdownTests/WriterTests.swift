import Foundation
import TestSupport
import Testing

@testable import Markdown

/// What is written reads back as what was meant, and what the house has written is written as it stands.
@Suite struct WriterTests {
    @Test func theShippedNarrativesAreWrittenAsTheyStand() throws {
        let root = Fixtures.root + "/Content"
        for path in try Fixtures.files(in: root) where path.hasSuffix("/zh.md") || path.hasSuffix("/en.md") {
            let text = try #require(Fixtures.text("\(root)/\(path)"))
            let end = text.hasPrefix("---\n") ? text.range(of: "\n---\n")?.upperBound : nil
            let body = String(text[(end ?? text.startIndex)...].drop(while: \.isNewline))
            let document = MarkdownParser(path: path).parse(body).document
            let written = BlockWriter.lines(document.blocks).map { $0 + "\n" }.joined()
            // Lists are begun with either mark.
            #expect(written == body.replacingOccurrences(of: "\n- ", with: "\n* "), "\(path)")
        }
    }

    @Test(arguments: [
        "plain", "*a* and **b**", "[a *b*](https://example.org/a_(b) \"say \\\"it\\\"\")", "`` a`b `` and `c`",
        "1\\. not a list", "\\# no heading", "2 \\* 3 \\* 4", "\\[no link\\](x)", "a\\\nb", "[](page:a/b) [c](term:d)",
        "[12](figure:fact/a)", "a\\_b\\_ c_d", "&amp;copy; &lt;b>", "\\*\\*a\\*\\*", "\\`code\\`", "a \\| b", "- a",
        "中文\n中文", "a\nb",
    ])
    func aParagraphReadsBack(source: String) {
        let read = MarkdownParser(path: "").parseInline(source).inlines
        let written = MarkdownWriter.text(read)
        let again = MarkdownParser(path: "").parseInline(written)
        #expect(MarkdownWriter.isSame(again.inlines, read), "\(source) → \(written)")
        #expect(MarkdownWriter.text(again.inlines) == written)
    }

    @Test func piecesPutTogetherAreTheText() {
        let source = "Up [45%](figure:fact/a) in [the *annex*](page:annexes/1)"
        let pieces = MarkdownWriter.pieces(MarkdownParser(path: "").parseInline(source).inlines)
        #expect(pieces.map(\.markdown).joined() == source)
        #expect(pieces.count == 9)
        guard case .code(let code) = pieces[1] else {
            Issue.record("the figure is no code")
            return
        }
        #expect(code.kind == "figure" && code.target == "fact/a" && code.figure != nil)
    }

    @Test(arguments: [
        "{#a}\n\n* b\n* c\n\n  d", "1. a\n2. b\n   * c", "| a | b |\n|:-:|--:|\n| c \\| d |  |",
        "> {#a} [!story] T\n> b\n>\n> c",
        "> [!note]\n>\n> * a", "> a\n>\n> b", "```swift\na\n```", "a\n\n---\n\nb", "{#a} ![b](chart:c)",
    ])
    func blocksReadBack(source: String) {
        let read = MarkdownParser(path: "").parse(source).document
        let lines = BlockWriter.lines(read.blocks)
        let again = MarkdownParser(path: "").parse(lines.joined(separator: "\n"))
        #expect(again.diagnostics.isEmpty, "\(lines)")
        #expect(BlockWriter.lines(again.document.blocks) == lines)
        #expect(again.document.plainText() == read.plainText())
    }
}
