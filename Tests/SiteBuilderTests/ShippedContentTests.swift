import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

/// The report that the package carries.
@Suite struct ShippedContentTests {
    private func build(into folder: String) -> SiteBuild {
        SiteBuild(
            content: Fixtures.root + "/Content", templates: [Fixtures.root + "/Templates"], output: folder, jobs: 2)
    }

    /// No fault, no number without its cell, and nothing wrong with any chart in any language at either width.
    @Test func hasNothingToReport() async {
        let diagnostics = await build(into: "").check()
        #expect(diagnostics.isEmpty, "\(diagnostics)")
    }

    @Test func hasTheSamePagesInEveryLanguageAndNoDeadLink() async throws {
        try await withTemporaryFolder { folder in
            _ = try await build(into: folder).run()
            let pages = try Fixtures.files(in: folder).filter { $0.hasSuffix(".html") }
            let byLanguage = ["zh", "en"].map { language in
                Set(pages.filter { $0.hasPrefix(language + "/") }.map { $0.dropFirst(3) })
            }
            #expect(byLanguage[0] == byLanguage[1])
            #expect(byLanguage[0].count >= 40)
            #expect(try LinkCheck.deadLinks(below: folder) == [])
        }
    }

    /// What is offered as data is what the content holds, byte for byte.
    @Test func theCSVOfATableIsItsContent() async throws {
        try await withTemporaryFolder { folder in
            _ = try await build(into: folder).run()
            let tables = Fixtures.root + "/Content/2024/tables"
            let names = Fixtures.names(in: tables).filter { $0.hasSuffix(".csv") }
            #expect(names.count > 30)
            for name in names {
                #expect(try read("\(tables)/\(name)") == read("\(folder)/data/2024/\(name)"), "\(name)")
            }
        }
    }

    /// A single figure leads to the pages that quote it, and each of them leads back.
    @Test(arguments: ["zh", "en"]) func singleFiguresAndTheirPagesLeadToEachOther(language: String) async throws {
        try await withTemporaryFolder { folder in
            _ = try await build(into: folder).run()
            let root = "\(folder)/\(language)/2024/"
            let rows = try read(root + "figures.html").matches(
                of: /<td id="(fact_[^"]+)">[^<]+<\/td><td class="text">(.*?)<\/td>/)
            #expect(rows.count >= 300)
            for row in rows {
                let pages = row.2.matches(of: /href="([^"]+)"/).map { String($0.1) }
                #expect(!pages.isEmpty, "nothing quotes \(row.1)")
                for page in pages { #expect(try read(root + page).contains("figures.html#\(row.1)\""), "\(page)") }
            }
        }
    }

    @Test func englishPagesHoldNoUnmarkedChinese() async throws {
        try await withTemporaryFolder { folder in
            _ = try await build(into: folder).run()
            for page in try Fixtures.files(in: folder + "/en") {
                let text = try read(folder + "/en/" + page).replacing(/<[^>]*lang="zh"[^>]*>[^<]*/, with: "")
                let line = text.split(separator: "\n").first { $0.contains(/[\u{4E00}-\u{9FFF}]/) }
                #expect(line == nil, "\(page): \(line ?? "")")
            }
        }
    }
}
