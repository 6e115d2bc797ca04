import Foundation
import TestSupport
import Testing

/// The real report, with a digit changed.
@Suite struct ShippedFigureTests {
    private func report(changing file: String, _ old: String, to new: String) throws -> String {
        let folder = try TemporaryFolder()
        try folder.copy("\(Fixtures.root)/Content", to: "Content")
        let text = String(decoding: try folder.read("Content/2024/\(file)"), as: UTF8.self)
        #expect(text.contains(old), "the content no longer says \(old)")
        try folder.write(text.replacing(old, with: new, maxReplacements: 1), to: "Content/2024/\(file)")
        return TestSite.report(folder)
    }

    @Test func everyFigureOfTheReportIsBoundAndRight() throws {
        let folder = try TemporaryFolder()
        try folder.copy("\(Fixtures.root)/Content", to: "Content")
        #expect(TestSite.report(folder) == "")
    }

    @Test func aChangedDigitOfANarrativeIsFound() throws {
        let report = try report(
            changing: "narratives/overview/en.md", "[165](figure:fact/overview-assessments)",
            to: "[156](figure:fact/overview-assessments)")
        #expect(report.contains("Content/2024/narratives/overview/en.md:2:"))
        #expect(report.contains("“156” is not the value of its cell, 165 [figure.number]"))
        #expect(report.contains("report figures --write"))
    }

    @Test func aChangedDigitOfANoteIsFound() throws {
        let report = try report(
            changing: "text/en/tables/table-2.yml", "[997,881 Swiss francs]", to: "[997,818 Swiss francs]")
        #expect(report.contains("Content/2024/text/en/tables/table-2.yml:20:59: error: “997,818 Swiss francs”"))
    }

    @Test func aFigureThatLosesItsLinkIsFound() throws {
        let report = try report(
            changing: "edition.yml", "[84](figure:fact/overview-indicators)", to: "84")
        #expect(report.contains("the number \"84\" is bound to no cell [figure.unbound]"))
        #expect(report.contains("Content/2024/edition.yml:"))
    }
}
