import Files
import ReportDiff
import TestSupport
import Testing

@testable import SiteBuilder

/// Whatever changes a page is told: the texts and figures of a small site are changed one by one.
@Suite struct DifferenceCompletenessTests {
    @Test(arguments: ["minimal", "outcomes", "biennial"])
    func whatChangesAPageIsTold(name: String) async throws {
        let content = Fixtures.path(name) + "/Content"
        let old = try #require(await ComparedSite.load(try Folder(content), jobs: 2).site)
        let pages = try await pages(of: old)
        let folder = try TemporaryFolder()
        try folder.copy(content, to: "Content")
        var random = SplitMix64(seed: 20)
        let files = try Fixtures.files(in: content).filter { !$0.hasPrefix("media") && !$0.contains("/media/") }
        var told = 0
        for _ in 0..<24 {
            let path = "Content/" + (files.randomElement(using: &random) ?? "")
            let original = try folder.read(path)
            let changed = edit(String(decoding: original, as: UTF8.self), &random)
            try folder.write(changed.text, to: path)
            if let new = await ComparedSite.load(try Folder(folder.path("Content")), jobs: 2).site {
                let difference = ReportDifference.compare(old.side, new.side)
                if try await self.pages(of: new) != pages {
                    #expect(!difference.isEmpty, "\(path): \(changed.line)")
                    told += 1
                }
                // The other way round as much is told.
                #expect(ReportDifference.compare(new.side, old.side).isEmpty == difference.isEmpty)
            }
            try folder.write(original, to: path)
        }
        #expect(told >= 5, "too few of the changes reach a page")
    }

    private func pages(of site: ComparedSite) async throws -> [String: [UInt8]] {
        let (templates, _) = TemplateLibrary.load([try Folder(Fixtures.path("templates"))])
        let renderer = SiteRenderer(content: site.content, templates: try #require(templates), plan: site.plan)
        let files = await renderer.files(SiteRenderer.Selection(), jobs: 2)
        return Dictionary(files.filter { $0.path.hasSuffix(".html") }.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    /// Changes the end of a value on one line, or a digit of it.
    private func edit(_ text: String, _ random: inout SplitMix64) -> (text: String, line: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        let index = Int.random(in: lines.indices, using: &random)
        var characters = Array(lines[index])
        let letters = characters.indices.filter { characters[$0].isLetter || characters[$0].isNumber }
        guard let place = letters.suffix(12).randomElement(using: &random) else { return (text, "") }
        characters[place] = characters[place].isNumber ? (characters[place] == "7" ? "8" : "7") : "x"
        lines[index] = String(characters)
        return (lines.joined(separator: "\n"), lines[index])
    }
}
