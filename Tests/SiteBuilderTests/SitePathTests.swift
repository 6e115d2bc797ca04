import Testing

@testable import SiteBuilder

@Suite struct SitePathTests {
    @Test(arguments: [
        ("en/2024/index.html", "en/2024/finance.html", "finance.html"),
        ("en/2024/results/1.1.html", "en/2024/pillars/1.html", "../pillars/1.html"),
        ("en/2024/results/1.1.html", "zh/2024/results/1.1.html", "../../../zh/2024/results/1.1.html"),
        ("index.html", "en/index.html", "en/index.html"),
        ("en/index.html", "index.html", "../index.html"),
        ("en/2024/results/1.1.html", "en/2024/results/1.1.html", "1.1.html"),
        ("a/b.html", "a/b/c.html", "b/c.html"),
    ])
    func linksAreRelative(page: String, target: String, link: String) {
        #expect(SitePath.link(from: page, to: target) == link)
    }

    @Test func theRootIsAsManyFoldersUpAsThePageIsDeep() {
        #expect(SitePath.root(from: "index.html") == "")
        #expect(SitePath.root(from: "en/2024/results/1.1.html") == "../../../")
    }
}
