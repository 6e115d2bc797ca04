import Markdown
import Markup
import Testing

@Suite struct RendererTests {
    private func render(_ source: String, words: MarkdownWords = .test, prefix: String = "", shift: Int = 0) -> String {
        HTMLRenderer(resolver: TestSite(), words: words, idPrefix: prefix, headingShift: shift)
            .render(parse(source).document).string
    }

    @Test func prefixGoesBeforeEveryID() {
        let output = render("## {#a} A\n\n- {#b} x[^n]\n\n[^n]: {#c} note\n", prefix: "lead-")
        let attributes = output.split(separator: " ").filter {
            $0.hasPrefix("id=") || $0.hasPrefix("aria-") || $0.hasPrefix("href=")
        }
        #expect(attributes.count >= 8)
        #expect(
            attributes.allSatisfy { $0.contains("\"lead-") || $0.contains("\"#lead-") || $0.hasPrefix("aria-label=") })
    }

    @Test func headingsAreShiftedWithinBounds() {
        #expect(render("## A", shift: 1) == "<h3>A</h3>\n")
        #expect(render("## A", shift: .max) == "<h6>A</h6>\n")
        #expect(render("## A", shift: .min) == "<h1>A</h1>\n")
    }

    @Test func tablesCanScroll() {
        let words = MarkdownWords(footnotes: "", table: "Table \"1\"") { _, _ in "" }
        let output = render("| \"a\" | b |\n|---|---|\n| c | d |\n", words: words)
        let region = "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label="
        #expect(output.hasPrefix(region + "\"&quot;a&quot;, b\">\n"), "the heads of the columns name the region")
        let headless = render("|  |\n|---|\n| b |\n", words: words)
        #expect(headless.hasPrefix(region + "\"Table &quot;1&quot;\">\n"))
        #expect(output.hasSuffix("</table>\n</div>\n"))
    }

    @Test func partsRenderAlone() {
        let document = parse("## A\n\nb[^n]\n\n[^n]: c\n").document
        let parts = [HTMLRenderer.test.render(document.blocks), HTMLRenderer.test.render(document.footnotes)]
        #expect(parts.map(\.string).joined() == HTMLRenderer.test.render(document).string)
        #expect(HTMLRenderer.test.render([MarkdownDocument.Footnote]()).isEmpty)
    }

    @Test func everyBlockBeginsALine() {
        let output = render(
            "## A\n\nb\n\n- c\n- d\n  > e\n\n> [!story] f\n> g\n\n| h |\n|---|\n| i |\n\n![j](chart:k)\n")
        for name in ["h2", "p", "ul", "li", "blockquote", "aside", "table", "thead", "tbody", "tr", "figure"] {
            let count = output.components(of: "<\(name)")
            #expect(count > 0 && count == ("\n" + output).components(of: "\n<\(name)"), "\(name)")
        }
    }

    /// A markup character with a combining mark is one `Character`, and must be escaped all the same.
    @Test(arguments: ["\u{301}", "\u{338}", "\u{20E3}", "\u{200D}", "\u{FE0F}"])
    func markupCharactersWithMarksAreEscaped(_ mark: String) {
        let source =
            "\\<\(mark)b\\>\(mark) \"\(mark) '\(mark) &\(mark) `<\(mark)`\n\n"
            + "[\\<\(mark)](https://e.org/\"\(mark)x \"t\\\"\(mark)\") [](figure:a\"\(mark)b)\n\n![\\<\(mark)](media:\"\(mark))\n"
        let output = render(source)
        var quotes = 0
        for tag in output.utf8.split(separator: UInt8(ascii: "<")).dropFirst() {
            let inside = tag.prefix { $0 != UInt8(ascii: ">") }
            #expect(inside.first.map { $0 < 0x80 } == true, "a raw angle bracket before a mark")
            quotes += inside.filter { $0 == UInt8(ascii: "\"") }.count
        }
        #expect(quotes == output.utf8.filter { $0 == UInt8(ascii: "\"") }.count)
        #expect(quotes % 2 == 0)
        #expect(
            output.utf8.filter { $0 == UInt8(ascii: ">") }.count == output.utf8.filter { $0 == UInt8(ascii: "<") }.count
        )
    }

    @Test func hardBreaksByTrailingSpaces() {
        #expect(render("a  \nb") == "<p>a<br>\nb</p>\n")
    }

    @Test func carriageReturnsAndByteOrderMark() {
        #expect(render("\u{FEFF}## a\r\n\r\n一\r\n二\r\n") == "<h2>a</h2>\n<p>一二</p>\n")
    }
}

extension String {
    /// How often `part` occurs as a whole tag beginning.
    func components(of part: String) -> Int {
        let bytes = Array(utf8)
        let wanted = Array(part.utf8)
        return bytes.indices.filter { index in
            guard bytes[index...].starts(with: wanted) else { return false }
            let next = index + wanted.count
            return next < bytes.count && (bytes[next] == UInt8(ascii: ">") || bytes[next] == UInt8(ascii: " "))
        }.count
    }
}
