import Foundation
import Localization
import Markup
import ReportModel
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct PageHarvestTests {
    private func entries(_ markup: String) -> [SearchEntry] {
        var body = PageBody()
        body.body.append(Array(markup.utf8))
        return Array(PageHarvest.entries(of: body, title: "Page").dropFirst())
    }

    @Test func aParagraphWithAnIdIsFoundByItself() {
        let found = entries(
            "<div class=\"prose\">\n<h2 id=\"s1\">Trees &amp; shrubs</h2>\n"
                + "<p id=\"p1\">One <a href=\"#x\">tree</a>.</p>\n</div>")
        #expect(found.map(\.kind) == [.heading, .text])
        #expect(found.map(\.anchor) == ["s1", "p1"])
        #expect(found[0].title == "Trees & shrubs")
        #expect(found[1].text == "One tree.")
    }

    @Test func aParagraphWithoutOneBelongsToItsHeading() {
        let found = entries("<div class=\"prose\"><h2 id=\"s1\">Trees</h2><p>One.</p><ul><li>Two.</li></ul></div>")
        #expect(found == [SearchEntry(kind: .heading, anchor: "s1", title: "Trees", text: "One. Two.")])
    }

    @Test func numbersOfParagraphsNotesAndPicturesAreNotWords() {
        let found = entries(
            "<div class=\"prose\"><p id=\"p1\">One<sup class=\"ref\"><a href=\"#n\">1</a></sup>"
                + " <svg><text>two</text></svg><a class=\"paragraph\" href=\"#p1\">¶ 1</a></p></div>")
        #expect(found.map(\.text) == ["One"])
    }

    @Test func aTableIsFollowedByItsRows() {
        let found = entries(
            "<figure class=\"data-table\" id=\"table_a\"><table><caption><span class=\"label\">Table 1</span>"
                + " <span class=\"title\">Trees</span> <span class=\"unit\">Unit: number</span></caption><tbody>"
                + "<tr class=\"section\"><th scope=\"rowgroup\">All</th></tr>"
                + "<tr><th scope=\"row\">Oak</th><td id=\"table_a_oak_n\">7</td><td id=\"b\" class=\"text\">old</td></tr>"
                + "</tbody></table></figure>")
        #expect(
            found == [
                SearchEntry(kind: .table, anchor: "table_a", title: "Table 1 Trees", text: ""),
                SearchEntry(kind: .row, anchor: "table_a_oak_n", title: "Oak", text: "old"),
            ])
    }

    /// Whatever a page gains later is found as soon as it has an id.
    @Test func anUnknownPartCountsByItsHeading() {
        let found = entries(
            "<section id=\"new\"><h3>New part</h3><div class=\"prose\"><p id=\"p1\">Words</p></div></section>")
        #expect(found.map(\.kind) == [.heading, .text])
        #expect(found.first?.title == "New part")
    }

    @Test func whatStandsOnSeveralPagesIsListedOnce() {
        func page(_ name: String) -> IndexedPage {
            let plan = PagePlan(edition: "1", subject: .fixed(.risks), path: "1/\(name).html")
            let entry = SearchEntry(kind: .risk, anchor: "risk_a", title: "A", text: name)
            return IndexedPage(plan: plan, name: name, context: "", entries: [entry])
        }
        #expect(PageCatalogue([page("x"), page("y")]).pages.map(\.entries.count) == [1, 0])
    }
}

@Suite struct NameMatcherTests {
    @Test(arguments: [
        ("Niger", [0]), ("Nigeria", [1]), ("Niger’s and Nigeria", [0, 1]), ("Nigerian", []), ("a UN body", [2]),
        ("an UNusual case, un jour", []), ("Papua New Guinea", [3]), ("Guinea", [4]),
    ])
    func namesAreWholeWordsAndTheLongestCounts(text: String, expected: [Int]) {
        let matcher = NameMatcher([["Niger"], ["Nigeria"], ["United Nations", "UN"], ["Papua New Guinea"], ["Guinea"]])
        #expect(matcher.names(in: text) == Set(expected))
    }

    @Test(arguments: [("印度尼西亚", [1]), ("印度和巴西", [0]), ("西班牙文", []), ("在西班牙", [2])])
    func withoutSpacesTheLongestCounts(text: String, expected: [Int]) {
        let matcher = NameMatcher([["印度"], ["印度尼西亚"], ["西班牙"]], exceptions: ["西班牙文"])
        #expect(matcher.names(in: text) == Set(expected))
    }
}

/// The index of the report that the package carries.
@Suite struct ShippedIndexTests {
    private func built(_ check: (String) throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let build = SiteBuild(
                content: Fixtures.root + "/Content", templates: [Fixtures.root + "/Templates"], output: folder, jobs: 2)
            _ = try await build.run()
            try check(folder)
        }
    }

    @Test func isSmallAndHasOneEntryALine() async throws {
        try await built { folder in
            for language in ["zh", "en"] {
                let list = try read(folder + "/data/2024/search/\(language).js")
                let texts = try read(folder + "/data/2024/search/\(language)-text.js")
                #expect(list.utf8.count < 150_000)
                #expect(texts.utf8.count < 400_000)
                #expect(list.hasPrefix("reportSearch.add({\n") && list.hasSuffix("]});\n"))
                #expect(!list.contains(/\],\[\d+,"[^\n]*\],\[\d/))
                let data = Data(list.dropFirst("reportSearch.add(".count).dropLast(");\n".count).utf8)
                let index = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
                #expect((index["pages"] as? [Any])?.count ?? 0 >= 40)
            }
        }
    }

    @Test func scriptsOfAPageAreSmall() throws {
        let sizes = try ["site.js", "search.js"].map {
            try #require(Fixtures.text(Fixtures.root + "/Templates/assets/" + $0)).utf8.count
        }
        #expect(sizes.reduce(0, +) < 25_000)
    }

    /// Every index leads to anchors that are there; `LinkCheck` follows links of pages, this one those of the search.
    @Test func everyEntryLeadsSomewhere() async throws {
        try await built { folder in
            let list = try read(folder + "/data/2024/search/en.js")
            let data = Data(list.dropFirst("reportSearch.add(".count).dropLast(");\n".count).utf8)
            let index = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            for page in try #require(index["pages"] as? [[Any]]) {
                let path = try #require(page[0] as? String)
                let html = try read(folder + "/en/2024/" + path)
                for entry in try #require(page[2] as? [[Any]]) {
                    let anchor = try #require(entry[1] as? String)
                    #expect(anchor.isEmpty || html.contains(" id=\"\(anchor)\""), "\(path)#\(anchor)")
                }
            }
        }
    }
}
