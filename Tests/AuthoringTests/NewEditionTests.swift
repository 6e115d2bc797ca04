import Authoring
import ContentLoading
import Diagnostics
import Files
import ReportModel
import TestSupport
import Testing

/// An edition that is begun from another one has its shape and none of its figures.
@Suite struct NewEditionTests {
    private func site(_ path: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copy(path, to: "Content")
        return folder
    }

    private func begin(_ id: String, from: String, in folder: TemporaryFolder) throws -> NewEdition.Outcome {
        try NewEdition(content: folder.path("Content"), id: id, from: from).run()
    }

    private func load(_ folder: TemporaryFolder) throws -> (content: LoadedContent, errors: [String]) {
        let (content, diagnostics) = ContentLoader.load(try Folder(folder.path("Content")))
        return (try #require(content), diagnostics.filter { $0.severity == .error }.map { TextPrinter.print([$0]) })
    }

    @Test(arguments: [
        ("Content", "2024", "2025"), ("Tests/Fixtures/outcomes/Content", "2031", "2032"),
        ("Tests/Fixtures/biennial/Content", "2020-21", "2022-23"), ("Tests/Fixtures/minimal/Content", "2031", "2032"),
        ("docs/gallery/Content", "forms", "shapes"),
    ])
    func theNewEditionLoadsWithoutErrors(_ path: String, _ from: String, _ id: String) throws {
        let folder = try site("\(Fixtures.root)/\(path)")
        let outcome = try begin(id, from: from, in: folder)
        #expect(outcome.diagnostics.map(\.message) == [])
        let (content, errors) = try load(folder)
        #expect(errors == [])
        let new = try #require(content.site.editions.first)
        let old = try #require(content.site.editions.last)
        #expect([new.id, old.id] == [id, from])
        #expect(new.axes.map(\.entities.count) == old.axes.map(\.entities.count))
        #expect(new.indicators.map(\.id) == old.indicators.map(\.id))
        #expect(new.indicators.flatMap(\.assessments).allSatisfy { $0.rating.unrated == .notDue })
        #expect(new.tables.map(\.cells.count) == old.tables.map(\.cells.count))
        #expect(new.tables.flatMap(\.cells.values).allSatisfy { $0 == .absent(.notDue) })
        #expect(new.risks.map(\.id) == old.risks.map(\.id))
        #expect(new.risks.allSatisfy { $0.occurred == .unstated && $0.mitigation == nil })
        #expect(new.facts.isEmpty && new.corrections.isEmpty)
    }

    @Test func measuresKeepUnitsAndPeriodsAndWait() throws {
        let folder = try site(Fixtures.path("outcomes/Content"))
        _ = try begin("2032", from: "2031", in: folder)
        let edition = try #require(try load(folder).content.site.editions.first)
        let old = try #require(try load(folder).content.site.editions.last)
        let (measures, before) = (Self.actual(edition), Self.actual(old))
        #expect(measures.map(\.quantity) == before.map(\.quantity))
        #expect(measures.map(\.id) == before.map(\.id))
        #expect(measures.allSatisfy { $0.value == nil && $0.absence == .notDue })
        #expect(
            edition.indicators.flatMap(\.assessments).map(\.target.count)
                == old.indicators.flatMap(\.assessments).map(\.target.count))
        #expect(measures.allSatisfy { $0.wording.translations.count == 1 }, "the words are there in every language")
    }

    private static func actual(_ edition: Edition) -> [Measure] {
        edition.indicators.flatMap(\.assessments).flatMap(\.actual)
    }

    @Test func everyOtherCharacterOfAFileStays() throws {
        let folder = try site(Fixtures.root + "/Scaffold/Content")
        try folder.copy(Fixtures.root + "/Content/languages", to: "Content/languages")
        for language in ["es", "fr", "ru", "zh"] { try folder.delete("Content/languages/\(language).yml") }
        let outcome = try begin("2025", from: "2024", in: folder)
        #expect(outcome.diagnostics.map { TextPrinter.print([$0]) } == [])
        for file in [
            "framework.yml", "units.yml", "tables/by-unit.yml", "charts/spending.yml", "text/ar/framework.yml",
        ] {
            #expect(try folder.read("Content/2025/\(file)") == folder.read("Content/2024/\(file)"), "\(file)")
        }
        for file in ["indicators/1.1.yml", "edition.yml", "risks.yml", "checks.yml", "text/ar/edition.yml"] {
            let text = String(decoding: try folder.read("Content/2025/\(file)"), as: UTF8.self)
            let golden = Fixtures.path("succession/\(file)")
            if Goldens.areUpdated { try write(text, to: golden) }
            #expect(text == Fixtures.text(golden), "\(file)")
        }
        let table = String(decoding: try folder.read("Content/2025/tables/by-unit.csv"), as: UTF8.self)
        #expect(table.hasPrefix("row,approved,expenditure,utilisation\nservices,[not-due],[not-due],[not-due]\n"))
        #expect(
            String(decoding: try folder.read("Content/site.yml"), as: UTF8.self).contains(
                "editions: [\"2025\", \"2024\"]"))
    }

    @Test func refusesWhatIsThereAndWhatIsNot() throws {
        let folder = try site(Fixtures.path("minimal/Content"))
        #expect(try begin("2031", from: "2031", in: folder).diagnostics.map(\.id) == ["new.edition-exists"])
        #expect(try begin("2032", from: "2030", in: folder).diagnostics.map(\.id) == ["new.edition-unknown"])
        #expect(try begin("20 32", from: "2031", in: folder).diagnostics.map(\.id) == ["new.edition-id"])
        #expect(try Fixtures.files(in: folder.path("Content")) == Fixtures.files(in: Fixtures.path("minimal/Content")))
    }
}
