import Authoring
import ContentLoading
import Files
import TestSupport
import Testing

@Suite struct ReadinessTests {
    private func gaps(_ folder: TemporaryFolder) throws -> [String] {
        let content = ContentLoader.load(try Folder(folder.path("Content"))).content
        return Readiness.gaps(in: try #require(content)).map(\.line)
    }

    private func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copy(Fixtures.path("outcomes/Content"), to: "Content")
        return folder
    }

    private func edit(_ path: String, _ folder: TemporaryFolder, _ old: String, _ new: String) throws {
        let text = String(decoding: try folder.read(path), as: UTF8.self)
        try #require(text.contains(old))
        try folder.write(text.replacing(old, with: new, maxReplacements: 1), to: path)
    }

    /// What is added to the gaps of the fixture by a change.
    private func added(by change: (TemporaryFolder) throws -> Void) throws -> [String] {
        let before = Set(try gaps(try site()))
        let folder = try site()
        try change(folder)
        return try gaps(folder).filter { !before.contains($0) }
    }

    @Test func namesRatingsThatAreNotDue() throws {
        let added = try added { folder in
            let rating = "rating: full\n        evidence: inferred\n        reason: blurred"
            try edit("Content/2031/indicators/1.2.yml", folder, rating, "rating: not-due")
        }
        #expect(added == ["2031 goals/1.2: indicator visits/main: the rating is not yet due"])
    }

    @Test func namesMeasuresWhoseAbsenceIsNotExplained() throws {
        let path = "Content/2031/indicators/1.2.yml"
        let measure = #"{wording: "2031: 1.200.000", value: 1200000, quantity: count, period: "2031"}"#
        let bare = try added { try edit(path, $0, measure, "{wording: –, absent: not-due}") }
        #expect(bare == ["2031 goals/1.2: indicator visits/main: actual is not yet due"])
        let lost = try added { try edit(path, $0, measure, "{wording: –, absent: lost}") }
        #expect(lost == ["2031 goals/1.2: indicator visits/main: actual is absent without a reason"])
        let explained = try added { try edit(path, $0, measure, "{wording: Umfrage erst 2032, absent: not-due}") }
        #expect(explained == [])
    }

    @Test func countsCellsThatAreNotDue() throws {
        let added = try added { folder in
            try edit("Content/2031/tables/by-region.csv", folder, "[blank]", "[not-due]")
        }
        #expect(added.count == 1 && added.allSatisfy { $0.contains("table by-region: 1 of") }, "\(added)")
    }

    @Test func namesMissingNarratives() throws {
        let added = try added { folder in
            for language in ["de", "pt"] { try folder.delete("Content/2031/narratives/goals/1.1/\(language).md") }
        }
        #expect(added == ["2031 goals/1.1: there is no narrative"])
    }

    @Test func namesMissingTranslations() throws {
        let added = try added { folder in
            try folder.delete("Content/2031/narratives/goals/1.1/pt.md")
            try edit("Content/2031/text/pt/goals.yml", folder, "entities/1.1/name", "# ")
        }
        #expect(
            added == [
                "2031 pt: text/pt/goals.yml lacks 2: entities/1.1/name, entities/2.1/note",
                "2031 pt: narratives/goals/1.1/pt.md is missing",
            ])
    }
}
