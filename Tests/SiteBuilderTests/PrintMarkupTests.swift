import Markup
import Testing

@testable import SiteBuilder

@Suite struct PrintMarkupTests {
    private func fit(_ markup: String) -> String {
        var buffer = MarkupBuffer()
        buffer.append(markup.utf8)
        return PrintMarkup(idPrefix: "a_1__") { "to:" + $0 }.fit(buffer).string
    }

    @Test func idsAndWhatNamesThemTakeTheNameOfThePage() {
        #expect(
            fit("<svg id=\"x\" aria-labelledby=\"x-t x-d\" class=\"id\"></svg>")
                == "<svg id=\"a_1__x\" aria-labelledby=\"a_1__x-t a_1__x-d\" class=\"id\"></svg>")
    }

    @Test func onlyLinksAreLedElsewhere() {
        #expect(
            fit("<a class=\"datum\" href=\"../b.html#c\">5</a><use href=\"#m-circle\"/>")
                == "<a class=\"datum\" href=\"to:../b.html#c\">5</a><use href=\"#m-circle\"/>")
    }

    @Test func headingsGoDownOneLevel() {
        #expect(fit("<h2 id=\"x\">A</h2><h3>B</h3><hr><header>") == "<h3 id=\"a_1__x\">A</h3><h4>B</h4><hr><header>")
    }

    @Test func wordsStayAsTheyAre() {
        #expect(fit("no tag, id=\"x\" &lt;h2&gt;") == "no tag, id=\"x\" &lt;h2&gt;")
    }
}
