import ContentLoading
import Files
import ReportModel
import TestSupport
import Testing

@testable import SiteBuilder

/// A small change of the data makes a small change of the pages, so that a reviewer can read it.
@Suite struct SmallDifferenceTests {
    private static let table = "Content/2024/tables/table-4"
    /// The cell and its total, before and after, as both languages write them.
    private static let figures = ["101,051", "101,061", "383,366", "383,376"]

    @Test func aCellWithItsTotalChangesOnlyPagesThatShowIt() async throws {
        let (_, old, new) = try await Difference.between(Difference.shipped) { folder in
            try folder.edit(Self.table + ".csv", ",101051,", ",101061,")
            try folder.edit(Self.table + ".csv", ",383366,", ",383376,")
            try folder.edit(Self.table + ".yml", "[383,366 ", "[383,376 ")
            try folder.edit("Content/2024/text/en/tables/table-4.yml", "[383,366 ", "[383,376 ")
        }
        let (before, after) = (try await files(of: old), try await files(of: new))
        #expect(before.keys == after.keys)
        var lines = 0
        for (path, bytes) in before.sorted(by: { $0.key < $1.key }) where bytes != after[path] {
            let (old, new) = (Self.lines(bytes), Self.lines(after[path] ?? []))
            lines += new.difference(from: old).count
            #expect(Self.figures.contains { figure in new.contains { $0.contains(figure) } }, "\(path)")
        }
        #expect(lines > 0 && lines < 200, "\(lines) lines")
    }

    /// The pages of two languages with what belongs to them; the print edition and the data stand apart.
    private func files(of site: ComparedSite) async throws -> [String: [UInt8]] {
        // Other tables print the same amounts. That this one alone has changed is told by the page on method, rightly.
        var content = site.content
        for index in content.site.editions.indices {
            content.site.editions[index].checks.removeAll { if case .same = $0.kind { true } else { false } }
        }
        let (templates, _) = TemplateLibrary.load([try Folder(Fixtures.root + "/Templates")])
        let renderer = SiteRenderer(content: content, templates: try #require(templates), plan: site.plan)
        let files = await renderer.files(SiteRenderer.Selection(), jobs: 2)
        let kept = files.filter { !$0.path.hasPrefix("data/") && !$0.path.contains("/print") }
        return Dictionary(kept.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }
}
