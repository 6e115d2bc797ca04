import Diagnostics
import Markdown
import Markup
import Testing

/// Every kind of fault, with the place at which it is reported.
@Suite struct DiagnosticTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var source: String
        var expected: [String]
        var testDescription: String { source.debugDescription }

        init(_ source: String, _ expected: String...) {
            self.source = source
            self.expected = expected
        }
    }

    static let cases: [Case] = [
        // Raw HTML.
        Case("数字 <b>x</b>", "1:4 markdown.html", "1:8 markdown.html"),
        Case("a\n\n<div>\nx\n</div>\n", "3:1 markdown.html"),
        Case("a <!-- note --> b", "1:3 markdown.html"),
        Case("人数 <1%，x < 5 和 > 3"),
        // Marks that stay in the text.
        Case("绩效**“好”**的年份", "1:3 markdown.literal-markup"),
        Case("a\n于**不。**中", "2:2 markdown.literal-markup"),
        Case("**[5](figure:fact/a)**件", "1:1 markdown.literal-markup", "1:21 markdown.literal-markup"),
        Case("a __b c", "1:3 markdown.literal-markup"),
        Case("[text](two words)", "1:6 markdown.literal-markup"),
        Case("[^ x] a", "1:1 markdown.literal-markup"),
        Case("&amp; \\*x\\* **y", "1:13 markdown.literal-markup"),
        Case("\\*\\* \\__ \\[^a] ]\\( \\](x)"),
        Case("`**` and `[^a]`"),
        Case("| a |\n|---|\n| b ** |\n", "3:5 markdown.literal-markup"),
        // Footnotes.
        Case("文[^a]", "1:2 markdown.footnote-undefined"),
        Case("a[^b] and[^c]", "1:2 markdown.footnote-undefined", "1:10 markdown.footnote-undefined"),
        Case("a\n\n[^b]: unused\n", "3:1 markdown.footnote-unused"),
        Case("a[^b]\n\n[^b]: x\n[^B]: y\n", "4:1 markdown.footnote-duplicate"),
        Case("> a\n>\n> [^b]: unused\n", "3:3 markdown.footnote-unused"),
        Case("a[^x]\n\n[^x]: y\n\n```\n[^b]: code\n```\n"),
        Case(
            "a[^x]\n\n[^x]: y\n[^u]: only here[^v]\n[^v]: z\n", "4:1 markdown.footnote-unused",
            "5:1 markdown.footnote-unused"),
        Case("[a[^b]](https://e.org)\n\n[^b]: x\n", "1:3 markdown.footnote-in-link"),
        // Headings.
        Case("# Title", "1:1 markdown.heading-title"),
        Case("Title\n===", "1:1 markdown.heading-title"),
        Case("### Deep", "1:1 markdown.heading-skipped"),
        Case("## A\n\n#### B\n", "3:1 markdown.heading-skipped"),
        Case("## A\n\n### B\n\n## C\n\n### D\n"),
        Case("####### seven", "1:1 markdown.heading-depth"),
        Case("##标题", "1:1 markdown.heading-space"),
        Case("text\n##标题", "2:1 markdown.heading-space"),
        Case("\\##标题\n\n#5 of 6"),
        Case("## \n", "1:1 markdown.heading-empty"),
        // Embeds.
        Case("文字 ![a](chart:x)", "1:4 markdown.embed-not-alone"),
        Case("![a](chart:x) ![b](chart:y)", "1:1 markdown.embed-not-alone", "1:15 markdown.embed-not-alone"),
        Case("| ![a](chart:x) |\n|---|\n", "1:3 markdown.embed-not-alone"),
        Case("![a ![b](chart:y)](chart:x)", "1:5 markdown.embed-not-alone"),
        Case("## ![a](chart:x)", "1:4 markdown.embed-not-alone"),
        Case("![a](figure:x)", "1:1 markdown.link-as-embed"),
        Case("[a](chart:x)", "1:1 markdown.embed-as-link"),
        Case("[a](media:x)", "1:1 markdown.embed-as-link"),
        // Addresses.
        Case("![a](https://e.org/x.png)", "1:1 markdown.address"),
        Case("b ![a](x.png)", "1:3 markdown.address"),
        Case("[a](b.html)", "1:1 markdown.address"),
        Case("[a](//e.org/x)", "1:1 markdown.address"),
        Case("[a](#x)", "1:1 markdown.address"),
        Case("[a]()", "1:1 markdown.address"),
        Case("[a](javascript:x)", "1:1 markdown.address"),
        Case("[a](JavaScript:x)", "1:1 markdown.address"),
        Case("[a](&#106;avascript:x)", "1:1 markdown.address"),
        Case("[a](<java\tscript:x>)", "1:1 markdown.address"),
        Case("[a](data:text/html,x)", "1:1 markdown.address"),
        Case("[a](file:///etc)", "1:1 markdown.address"),
        Case("[a](https:)", "1:1 markdown.address"),
        Case("[a](https://)", "1:1 markdown.address"),
        Case("[a](mailto:nobody)", "1:1 markdown.address"),
        Case("[a](Figure:x)", "1:1 markdown.address"),
        Case("[a](figure:)", "1:1 markdown.address"),
        Case("[a](<figure:x y>)", "1:1 markdown.address"),
        Case("![a](chart:)", "1:1 markdown.address"),
        Case("[a](figure:x \"title\")", "1:1 markdown.address"),
        Case("![a](chart:x \"title\")", "1:1 markdown.address"),
        Case("<ftp://e.org>", "1:1 markdown.address"),
        Case("[](https://e.org)", "1:1 markdown.empty-link"),
        Case("[ ](mailto:a@e.org)", "1:1 markdown.empty-link"),
        Case("[](figure:fact/a) [](HTTPS://e.org)", "1:19 markdown.empty-link"),
        // Callouts.
        Case("> [!tale] x", "1:1 markdown.callout"),
        Case("> [!Story] x", "1:1 markdown.callout"),
        Case("[!note] x", "1:1 markdown.callout"),
        Case("> a\n>\n> [!note] x", "3:3 markdown.callout"),
        Case("> \\[!note] x"),
        // Block ids.
        Case("{#A} x", "1:1 markdown.block-id"),
        Case("{#a b} x", "1:1 markdown.block-id"),
        Case("{#a.} x", "1:1 markdown.block-id"),
        Case("{#a", "1:1 markdown.block-id"),
        Case("数 x {#a}", "1:5 markdown.block-id"),
        Case("{#a} x\n\n{#a} y\n", "3:1 markdown.block-id"),
        Case("{#fn-1} x", "1:1 markdown.block-id"),
        Case("{#footnotes} x", "1:1 markdown.block-id"),
        Case("x\n\n{#a}\n", "3:1 markdown.block-id"),
        Case("{#a}\n\n{#b} x", "1:1 markdown.block-id"),
        Case("> {#a}\n", "1:3 markdown.block-id"),
        Case("| {#a} |\n|---|\n", "1:3 markdown.block-id"),
        // Characters.
        Case("a\u{1}b\u{2}\n中\u{7F}", "1:2 markdown.control-character", "2:2 markdown.control-character"),
        Case("a\u{0}", "1:2 markdown.control-character"),
        Case("中\u{85}", "1:2 markdown.control-character"),
        Case("中\u{2028}x", "1:2 markdown.control-character"),
        Case("中\u{FEFF}x", "1:2 markdown.control-character"),
        Case("a\tb\r\nc\u{A0}d\u{200F}"),
        // Link definitions.
        Case("文字\n\n[注]: 文字\n", "3:1 markdown.unused-definition"),
        Case("[a]: /b\n文字 **x**\n", "1:1 markdown.unused-definition"),
        Case("[a]: https://e.org\n文字 [a]\n"),
        Case("文字\n[注]: 文字\n"),
        Case("    [a]: b\n"),
    ]

    @Test(arguments: cases) func isReportedInPlace(_ example: Case) {
        let (_, diagnostics) = parse(example.source)
        #expect(places(diagnostics) == example.expected)
        #expect(diagnostics.allSatisfy { $0.severity == .error && $0.hint != nil && $0.location.path == "t.md" })
    }

    @Test func nestingIsLimited() {
        let (document, diagnostics) = parse(String(repeating: ">", count: 5000) + " x")
        #expect(diagnostics.map(\.id) == ["markdown.nesting"])
        #expect(document.blocks.count == 1)
        let (_, marks) = parse(String(repeating: "*a **b ", count: 60) + String(repeating: "c** d*", count: 60))
        #expect(marks.map(\.id).contains("markdown.nesting"))
    }

    @Test func sizeIsLimited() {
        let line = String(repeating: "x", count: 999) + "\n"
        #expect(parse(String(repeating: line, count: 2000)).diagnostics == [])
        #expect(places(parse(String(repeating: line, count: 2001)).diagnostics) == ["1:1 markdown.too-large"])
        let wide = "a\n" + String(repeating: "|", count: 100_001)
        #expect(places(parse(wide).diagnostics) == ["2:1 markdown.too-large"])
    }

    @Test func linesCountFromTheFirst() {
        let parser = MarkdownParser(path: "t.md")
        let diagnostics = parser.parse("a\n\n中 <b>\n", firstLine: 6).diagnostics
        #expect(places(diagnostics) == ["8:3 markdown.html"])
        #expect(places(parser.parse("<b>", firstLine: .max).diagnostics) == ["1000000000:1 markdown.html"])
        #expect(places(parser.parse("a <b>", firstLine: .min).diagnostics) == ["1:3 markdown.html"])
    }
}

@Suite struct SingleParagraphTests {
    private func read(_ source: String) -> (inlines: [Inline], diagnostics: [Diagnostic]) {
        MarkdownParser(path: "t.yml").parseInline(source, line: 7, column: 11)
    }

    @Test func readsInlines() {
        let (inlines, diagnostics) = read("见 [5](figure:fact/a)。")
        #expect(diagnostics == [])
        #expect(HTMLRenderer.test.render(inlines).string == "见 <a class=\"figure\" href=\"fact/a\">5</a>。")
        #expect(
            Inline.references(in: inlines).map(\.location) == [Diagnostics.SourceLocation("t.yml", line: 7, column: 13)]
        )
        #expect(read("").inlines == [])
        #expect(read("").diagnostics == [])
    }

    @Test func joinsLines() {
        #expect(Inline.plainText(read("一\n二").inlines) == "一二")
    }

    @Test(arguments: [
        ("a\n\nb", "9:1 markdown.not-a-paragraph"), ("## a", "7:11 markdown.not-a-paragraph"),
        ("1. a", "7:11 markdown.not-a-paragraph"), ("中 <b>", "7:13 markdown.html"),
        ("a[^1]", "7:12 markdown.footnote-undefined"), ("{#a} b", "7:11 markdown.block-id"),
        ("![a](chart:x)", "7:11 markdown.embed-not-alone"), ("a\n<b>", "8:1 markdown.html"),
    ]) func refusesMore(_ source: String, _ place: String) {
        #expect(places(read(source).diagnostics) == [place])
    }

    @Test func refusesDefinitions() {
        #expect(read("a[^1]\n\n[^1]: b").diagnostics.map(\.id).contains("markdown.not-a-paragraph"))
        #expect(read("[注]: 文字").diagnostics.map(\.id) == ["markdown.unused-definition"])
    }
}
