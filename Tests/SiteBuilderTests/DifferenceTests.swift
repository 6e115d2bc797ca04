import Files
import ReportDiff
import TestSupport
import Testing

@testable import SiteBuilder

/// What is told of a change to a content folder.
enum Difference {
    static let shipped = Fixtures.root + "/Content"
    /// Read once for all tests.
    private static let shippedSite = Task {
        let folder = try copy(of: shipped)
        return await ComparedSite.load(try Folder(folder.path("Content")), jobs: 2)
    }

    /// Changes a copy of a content folder, and compares both.
    static func between(
        _ content: String, and edits: (TemporaryFolder) throws -> Void
    ) async throws -> (difference: ReportDifference, old: ComparedSite, new: ComparedSite) {
        let folder = try copy(of: content)
        try edits(folder)
        let old =
            content == shipped ? try await shippedSite.value : await ComparedSite.load(try Folder(content), jobs: 2)
        let new = await ComparedSite.load(try Folder(folder.path("Content")), jobs: 2)
        let sites = (try #require(old.site), try #require(new.site, "\(new.diagnostics)"))
        return (ReportDifference.compare(sites.0.side, sites.1.side), sites.0, sites.1)
    }

    /// A folder with a copy of a content folder; of the report that the package carries, two languages.
    private static func copy(of content: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copy(content, to: "Content")
        if content == shipped {
            let languages = Fixtures.shippedLanguages.joined(separator: ", ")
            let drafts = Fixtures.shippedLanguages.filter { !["zh", "en"].contains($0) }.joined(separator: ", ")
            try folder.edit(
                "Content/site.yml", "languages: [\(languages)]\n", "languages: [zh, en]\ndrafts: [\(drafts)]\n")
        }
        return folder
    }

    /// The lines that tell changes, headings and counts left out.
    static func lines(_ difference: ReportDifference) -> [String] {
        DifferenceText.print(difference).split(separator: "\n").filter { $0.hasPrefix("  ") }.map {
            String($0.dropFirst(2))
        }
    }
}

extension TemporaryFolder {
    /// Puts a text in the place of the first one that matches; a test whose content has moved on must not pass.
    func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = String(decoding: try read(path), as: UTF8.self)
        let range = try #require(text.firstRange(of: old), "\(path) no longer holds \(old)")
        try write(text.replacingCharacters(in: range, with: new), to: path)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
        self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}

@Suite struct DifferenceTests {
    private let outcomes = Fixtures.path("outcomes") + "/Content"

    @Test func theSameContentHasNoDifference() async throws {
        let (difference, _, _) = try await Difference.between(outcomes) { _ in }
        #expect(difference.isEmpty)
        #expect(DifferenceText.print(difference) == "no difference\n")
    }

    /// Comments, quotes and the order of keys say nothing.
    @Test func howAFileIsWrittenIsNoDifference() async throws {
        let (difference, _, _) = try await Difference.between(outcomes) { folder in
            try folder.edit("Content/site.yml", "format: 1\n", "# of this site\nformat:   \"1\"\n")
        }
        #expect(difference.isEmpty)
    }

    @Test func theRenderedPageIsEscaped() async throws {
        let (difference, old, new) = try await Difference.between(outcomes) { folder in
            let text = String(decoding: try folder.read("Content/site.yml"), as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                line.hasPrefix("title:") ? "title: '<script>&\"@owner #1'" : String(line)
            }
            try folder.write(lines.joined(separator: "\n"), to: "Content/site.yml")
        }
        let page = DifferencePage(difference, old: old, new: new, names: ("<a>", "b&c"))
        let files = try page.files(templates: [try Folder(Fixtures.root + "/Templates")])
        let html = String(decoding: try #require(files.first).bytes, as: UTF8.self)
        #expect(files.map(\.path) == ["index.html", "site.css", "components.css", "plot.css", "difference.css"])
        #expect(html.contains("&lt;script&gt;&amp;&quot;@owner #1") && !html.contains("<script"))
        #expect(html.contains("<b>&lt;a&gt;</b>") && html.contains("<b>b&amp;c</b>"))
        #expect(DifferenceMarkdown.print(difference).contains("&lt;script&gt;&amp;\"@<!---->owner #<!---->1"))
    }
}

/// A change of the report that the package carries is told in one line, and nothing else is.
@Suite struct ShippedDifferenceTests {
    private let content = Difference.shipped
    private let indicators = "Content/2024/indicators/5.1.yml"

    private func lines(_ edits: (TemporaryFolder) throws -> Void) async throws -> [String] {
        Difference.lines(try await Difference.between(content, and: edits).difference)
    }

    @Test func anIndicatorValue() async throws {
        let lines = try await lines {
            try $0.edit(indicators, "wording: 2024 年：95%, value: 95,", "wording: 2024 年：96%, value: 96,")
        }
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("~ 5.1 ") ?? false)
        #expect(lines.first?.contains("› performance data: 95% → 96% (+1 points)") ?? false)
    }

    @Test func aRating() async throws {
        let lines = try await lines { try $0.edit(indicators, "rating: achieved", "rating: not-achieved") }
        #expect(lines.count == 1)
        #expect(lines.first?.contains(": rating 实现 → 未实现 [4 charts: ") ?? false, "\(lines)")
    }

    @Test func aTarget() async throws {
        let lines = try await lines { try $0.edit(indicators, "{wording: 维持满意度水平", "{wording: 提高满意度水平") }
        #expect(lines.count == 1)
        #expect(lines.first?.contains("› target: wording (zh) [-维持-]{+提高+}满意度水平") ?? false, "\(lines)")
        #expect(lines.first?.contains("translation outdated: en") ?? false)
    }

    @Test func theNameOfAResult() async throws {
        let lines = try await lines { try $0.edit("Content/2024/framework.yml", "name: 通过充满活力", "name: 凭借充满活力") }
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("~ 5.1 ") ?? false)
        #expect(lines.first?.contains(": name (zh) [-通过-]{+凭借+}充满活力") ?? false, "\(lines)")
    }

    @Test func aCellWithItsTotal() async throws {
        let lines = try await lines {
            try $0.edit("Content/2024/tables/table-4.csv", ",101051,", ",101061,")
            try $0.edit("Content/2024/tables/table-4.csv", ",383366,", ",383376,")
        }
        #expect(lines.count == 1, "\(lines)")
        #expect(lines.first?.hasPrefix("~ 表 4 › 专利 › 2024 年支出: 101,051 → 101,061 (+10) [") ?? false, "\(lines)")
        #expect(lines.first?.contains("表 4 › 总计 › 2024 年支出: 383,366 → 383,376 (+10)") ?? false)
    }

    /// Its tables, charts, figures, texts and corrections go with it; of the rest only what another text now says is told.
    @Test func aRemovedAnnex() async throws {
        let lines = try await lines { folder in
            let paths = try Fixtures.files(in: folder.path).filter {
                $0.contains("annex-7") || $0.contains("annexes/7/")
            }
            #expect(paths.count > 10)
            for path in paths { try folder.delete(path) }
            for path in try Fixtures.files(in: folder.path("Content/2024")).map({ "Content/2024/" + $0 }) {
                let text = String(decoding: try folder.read(path), as: UTF8.self)
                if path.hasSuffix("annexes.yml") || path.hasSuffix("checks.yml") || path.hasSuffix("edition.yml") {
                    try folder.write(Self.withoutAnnex(text), to: path)
                } else if text.contains("[](page:annexes/7)") {
                    let language = String(path.split(separator: "/").last?.dropLast(".md".count) ?? "")
                    try folder.write(
                        text.replacing("[](page:annexes/7)", with: try Self.annexName(in: language)), to: path)
                }
            }
        }
        #expect(lines.first?.hasPrefix("- 附件七 里斯本体系: entity dropped [") ?? false, "\(lines)")
        #expect(lines.first?.contains("page: 2024/annexes/7.html") ?? false)
        #expect(lines.count == 1, "\(lines)")
    }

    /// The short name of the annex, as links to it show it.
    private static func annexName(in language: String) throws -> String {
        let texts = Fixtures.text(Difference.shipped + "/2024/text/\(language)/annexes.yml") ?? ""
        let line = texts.split(separator: "\n").first { $0.hasPrefix("entities/7/short: ") }
        return line.map { $0.dropFirst("entities/7/short: ".count).filter { $0 != "\"" } } ?? "里斯本体系"
    }

    /// Without the records and lines that name the annex, its tables, or what was checked and corrected there.
    private static func withoutAnnex(_ text: String) -> String {
        let records = ["7", "lisbon-documents", "documents-kinds"]
        var lines: [Substring] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("  - id: ") {
                isInside = records.contains(line.dropFirst("  - id: ".count).filter { $0 != "\"" })
            } else if !line.hasPrefix("    ") {
                isInside = false
            }
            let isNamed = line.contains("annex-7") || records.contains { line.contains("/\($0)/") }
            if !isInside && !isNamed { lines.append(line) }
        }
        return lines.joined(separator: "\n")
    }

    /// All at once: the most important first.
    @Test func severalChangesComeByTheirWeight() async throws {
        let difference = try await Difference.between(content) { folder in
            try folder.edit("Content/2024/framework.yml", "name: 通过充满活力", "name: 凭借充满活力")
            try folder.edit(indicators, "{wording: 维持满意度水平", "{wording: 提高满意度水平")
            try folder.edit(indicators, "rating: achieved", "rating: not-achieved")
            try folder.edit(indicators, "wording: 2024 年：95%, value: 95,", "wording: 2024 年：96%, value: 96,")
        }.difference
        #expect(difference.changes.map(\.weight) == [.ratings, .figures, .indicators, .entities])
    }
}
