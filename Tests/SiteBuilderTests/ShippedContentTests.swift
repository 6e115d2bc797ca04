import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

/// The report that the package carries.
@Suite struct ShippedContentTests {
    /// No fault, no number without its cell, and nothing wrong with any chart in any language at either width.
    @Test func hasNothingToReport() async {
        let diagnostics = await ShippedSite.build(into: "").check()
        #expect(diagnostics.isEmpty, "\(diagnostics)")
    }

    @Test func hasTheSamePagesInEveryLanguageAndNoDeadLink() async throws {
        let folder = try await ShippedSite.folder()
        let pages = try Fixtures.files(in: folder).filter { $0.hasSuffix(".html") }
        let byLanguage = Fixtures.shippedLanguages.map { language in
            Set(pages.filter { $0.hasPrefix(language + "/") }.map { $0.dropFirst(3) })
        }
        #expect(Set(byLanguage).count == 1)
        #expect(byLanguage[0].count >= 40)
        #expect(try LinkCheck.deadLinks(below: folder) == [])
    }

    /// A text that lacks its translation shows in Chinese and says so; nothing else is Chinese on a page of another language.
    @Test func chineseStandsOnlyWhereItIsMarked() async throws {
        let folder = try await ShippedSite.folder()
        let others = Fixtures.shippedLanguages.filter { $0 != "zh" }.map { $0 + "/" }
        for page in try Fixtures.files(in: folder) where others.contains(where: page.hasPrefix) {
            // What follows a mark is Chinese up to the next tag.
            let parts = try read(folder + "/" + page).components(separatedBy: " lang=\"zh\"")
            let unmarked =
                [parts[0]]
                + parts.dropFirst().map { part in
                    String(part.drop { $0 != ">" }.dropFirst().drop { $0 != "<" })
                }
            let han = unmarked.joined().unicodeScalars.first { (0x4E00...0x9FFF).contains($0.value) }
            #expect(han == nil, "\(page)")
        }
    }

    /// What is offered as data is what the content holds, byte for byte.
    @Test func theCSVOfATableIsItsContent() async throws {
        let folder = try await ShippedSite.folder()
        let tables = Fixtures.root + "/Content/2024/tables"
        let names = Fixtures.names(in: tables).filter { $0.hasSuffix(".csv") }
        #expect(names.count > 30)
        for name in names {
            #expect(try read("\(tables)/\(name)") == read("\(folder)/data/2024/\(name)"), "\(name)")
        }
    }

    /// A single figure leads to the pages that quote it, and each of them leads back.
    @Test(arguments: ["en", "ar"]) func singleFiguresAndTheirPagesLeadToEachOther(language: String) async throws {
        let folder = try await ShippedSite.folder()
        let root = "\(folder)/\(language)/2024/"
        let rows = try read(root + "figures.html").matches(
            of: /<td id="(fact_[^"]+)">[^<]+<\/td><td class="text">(.*?)<\/td>/)
        #expect(rows.count >= 300)
        var texts: [String: String] = [:]
        for row in rows {
            let pages = row.2.matches(of: /href="([^"]+)"/).map { String($0.1) }
            #expect(!pages.isEmpty, "nothing quotes \(row.1)")
            for page in pages {
                let text = try texts[page] ?? read(root + page)
                texts[page] = text
                #expect(text.contains("figures.html#\(row.1)\""), "\(page)")
            }
        }
    }
}
