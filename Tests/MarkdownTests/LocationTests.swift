import Diagnostics
import Markdown
import Testing

/// Where pieces of text stand, in places at which the parser's own word is wrong or missing.
@Suite struct LocationTests {
    /// The place of each run of text.
    private func runs(_ source: String) -> [String] {
        parse(source).document.textRuns.map { "\($0.location.line ?? 0):\($0.location.column ?? 0) \($0.text)" }
    }

    @Test(arguments: [
        ("数字 *强调* text", ["1:1 数字 ", "1:5 强调", "1:8  text"]),
        ("## 标题 **x**", ["1:4 标题 ", "1:9 x"]),
        ("> lazy\nbb *cc*", ["1:3 lazy", "2:1 bb ", "2:5 cc"]),
        ("- a\n\tb *x*", ["1:3 a", "2:2 b ", "2:5 x"]),
        ("a `c\nd` b *e*", ["1:1 a ", "1:3 c d", "2:3  b ", "2:7 e"]),
        ("[l](\nhttps://e.org\n\"t\n(i\") after *x*", ["1:2 l", "4:5  after ", "4:13 x"]),
        ("[x\ny](page:a) *z*", ["1:2 x", "2:1 y", "2:11  ", "2:13 z"]),
        ("[a]: https://e.org\n文 **[a]**", ["2:1 文 ", "2:6 a"]),
        ("| a | b \\| *c* |\n|---|---|\n| 中 | **x** |", ["1:3 a", "1:7 b | ", "1:13 c", "3:3 中", "3:9 x"]),
        ("{#id}\n| a |\n|---|\n| b *c* |", ["2:3 a", "4:3 b ", "4:6 c"]),
        ("a[^n] b\n\n[^n]: 注 *c*\n  d", ["1:1 a", "1:6  b", "3:7 注 ", "3:10 c", "4:3 d"]),
        ("{#ab} 文", ["1:7 文"]),
        ("> [!story] 标题\n> 文", ["1:12 标题", "2:3 文"]),
        ("<https://e.org> b", ["1:2 https://e.org", "1:16  b"]),
        ("a  \nb\\\nc", ["1:1 a", "2:1 b", "3:1 c"]),
        ("![cap [45](figure:a) *e*](chart:x)", ["1:3 cap ", "1:8 45", "1:21  ", "1:23 e"]),
    ]) func ofText(_ source: String, _ expected: [String]) {
        #expect(runs(source) == expected)
    }

    @Test func behindEscapesAndEntities() throws {
        let run = try #require(parse("a \\* &amp; &#x4E2D;中 9").document.textRuns.first)
        #expect(run.text == "a * & 中中 9")
        let columns = (0..<9).map { run.location(atScalar: $0).column ?? 0 }
        #expect(columns == [1, 2, 3, 5, 6, 11, 12, 20, 21])
    }

    @Test func ofBlocks() {
        let source = "{#a} x\ny\n\n- b\n  - c\n\n> d\n\n```\ne\n```\n\n| f |\n|---|\n\n![g](chart:h)\n\n---\n"
        var places: [String] = []
        parse(source).document.forEachBlock { block in
            places.append("\(block.location.line ?? 0):\(block.location.column ?? 0)-\(block.lastLine)")
        }
        #expect(
            places == [
                "1:1-2", "4:1-5", "4:3-4", "5:3-5", "5:5-5", "7:1-7", "7:3-7", "9:1-11", "13:1-14",
                "16:1-16", "18:1-18",
            ])
    }

    @Test func ofReferencesAndEmbeds() {
        let source = "文 [5](figure:fact/a)\n\n- [](term:b)\n\n![[c](page:d)](chart:e)\n\n| [f](indicator:g) |\n|---|\n"
        let document = MarkdownParser(path: "t.md").parse(source, firstLine: 4).document
        let found = document.references.map {
            "\($0.kind) \($0.target) \($0.location.line ?? 0):\($0.location.column ?? 0)"
        }
        #expect(found == ["figure fact/a 4:3", "term b 6:3", "page d 8:3", "indicator g 10:3"])
        #expect(document.embeds.map(\.location) == [Diagnostics.SourceLocation("t.md", line: 8, column: 1)])
    }

    @Test func carriageReturnsEndLines() {
        #expect(runs("a\r\n\r\n*b*\rc") == ["1:1 a", "3:2 b", "4:1 c"])
        #expect(runs("\u{FEFF}中*b*") == ["1:1 中", "1:3 b"])
    }
}
