import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

/// What a site says of its own address, and that it says nothing when it does not know it.
@Suite struct AddressTests {
    @Test func withoutAnAddressNothingIsAbsolute() async throws {
        try await withTemporaryFolder { folder in
            try await build(in: folder, baseAddress: nil)
            let files = try Fixtures.files(in: folder + "/out")
            #expect(!files.contains("sitemap.xml") && !files.contains("404.html"))
            for page in files where page.hasSuffix(".html") {
                let head = try read(folder + "/out/" + page)
                #expect(!head.contains("rel=\"canonical\"") && !head.contains("og:url"), "\(page)")
            }
        }
    }

    @Test func withAnAddressPagesNameTheirOwn() async throws {
        try await withTemporaryFolder { folder in
            try await build(in: folder, baseAddress: "https://example.org/wb/")
            let page = try read(folder + "/out/pt/2031/risks.html")
            #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/wb/pt/2031/risks.html\">"))
            #expect(page.contains("hreflang=\"de\" href=\"https://example.org/wb/de/2031/risks.html\">"))
            #expect(page.contains("<meta property=\"og:image\" content=\"https://example.org/wb/assets/share.png\">"))
            // The folder is the one address of its index page.
            #expect(try read(folder + "/out/index.html").contains("href=\"https://example.org/wb/\""))
        }
    }

    @Test func theSitemapListsEveryPageOnce() async throws {
        try await withTemporaryFolder { folder in
            try await build(in: folder, baseAddress: "https://example.org/wb/")
            let sitemap = try read(folder + "/out/sitemap.xml")
            let addresses = sitemap.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
            let pages = try Fixtures.files(in: folder + "/out").filter { $0.hasSuffix(".html") && $0 != "404.html" }
            #expect(addresses.count == pages.count && Set(addresses).count == pages.count)
            #expect(addresses.contains("https://example.org/wb/de/2031/"))
        }
    }

    @Test func theNotFoundPageWorksAtAnyDepth() async throws {
        try await withTemporaryFolder { folder in
            try await build(in: folder, baseAddress: "https://example.org/wb/")
            let page = try read(folder + "/out/404.html")
            for link in page.matches(of: /(?:href|src)="([^"]*)"/) {
                #expect(link.1.hasPrefix("https://"), "\(link.1)")
            }
        }
    }

    private func build(in folder: String, baseAddress: String?) async throws {
        try FileManager.default.copyItem(atPath: Fixtures.path("outcomes"), toPath: folder + "/site")
        if let baseAddress {
            let file = folder + "/site/Content/site.yml"
            try write(try read(file) + "base-url: \(baseAddress)\n", to: file)
        }
        let outcome = try await SiteBuild(
            content: folder + "/site/Content", templates: [Fixtures.root + "/Templates"], output: folder + "/out",
            jobs: 2
        ).run()
        #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
    }
}
