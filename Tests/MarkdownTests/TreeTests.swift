import Diagnostics
import Markdown
import Testing

@Suite struct TreeTests {
    @Test func addressesAreSplitAtTheFirstColon() {
        let document = parse("[a](figure:2020-21:table/t/r/c) [b](page:framework/1.1)\n\n![c](indicator:1.1/x)")
            .document
        #expect(document.references.map(\.kind) == [.figure, .page])
        #expect(document.references.map(\.target) == ["2020-21:table/t/r/c", "framework/1.1"])
        #expect(document.embeds.map(\.kind) == [.indicator])
        #expect(document.embeds.map(\.target) == ["1.1/x"])
    }

    @Test func idsAreCollected() {
        let source = "## {#a} A\n\n{#b.c-1} x\n\n- {#d} y\n\n{#e}\n\n```\nz\n```\n\n> {#f} [!note] n\n"
        let (document, diagnostics) = parse(source)
        #expect(diagnostics == [])
        #expect(document.ids.map(\.id) == ["a", "b.c-1", "d", "e", "f"])
        #expect(document.headings.count == 1)
    }

    @Test func runsNameTheirContainer() {
        let source = "a `b` [c](https://e.org) [*d*](figure:x)[^n]\n\n[^n]: [e](term:y)\n"
        let runs = parse(source).document.textRuns
        #expect(runs.filter { $0.text != " " }.map(\.text) == ["a ", "b", "c", "d", "e"])
        let containers: [TextRun.Container] = [.plain, .code, .link, .reference(.figure), .reference(.term)]
        #expect(runs.filter { $0.text != " " }.map(\.container) == containers)
    }

    @Test func plainTextHasTheWordsOnly() {
        let source = """
            ## {#id} 标题 *x*

            全年
            收入 [5](figure:a) 和 [](figure:b)[^n]。
            next
            line

            > [!story] Title
            > `code`

            | h | i |
            |---|---|
            | j | |

            ![Caption](chart:c)

            ```
            block
            ```

            [^n]: Note
            """
        let document = parse(source).document
        let text = document.plainText { "<\($0.target)>" }
        let expected = "标题 x\n全年收入 5 和 <b>。 next line\nTitle\ncode\nh\ni\nj\nCaption\nblock\nNote"
        #expect(text == expected)
        #expect(document.plainText().contains("和 。"))
    }

    @Test func faultyAddressesKeepTheirText() {
        #expect(html("[a *b*](x.html) ![c](https://e.org) ![d](chart:e)") == "<p>a <em>b</em> c d</p>\n")
        #expect(html("![a](figure:b)") == "<p>a</p>\n")
        #expect(html("a <b>c</b>\n\n<div>\n") == "<p>a c</p>\n")
    }

    @Test func unusedFootnotesKeepNumbersInOrder() {
        let document = parse("a[^x]\n\n[^u]: u[^v]\n[^v]: v\n[^x]: x\n").document
        #expect(document.footnotes.map(\.references).contains(0))
        var numbers: [Int] = []
        document.forEachInline { inline in
            if case .footnote(let number, _) = inline.content { numbers.append(number) }
        }
        #expect(numbers.allSatisfy { (1...document.footnotes.count).contains($0) })
    }
}
