import ContentLoading
import Files
import Foundation
import Localization
import Markdown
import TestSupport
import Testing

/// Every kind of fault has a small site that shows it, with the exact place and words.
@Suite struct InvalidSiteTests {
    /// `UPDATE_EXPECTED=1 swift test …` writes what is printed now; read the difference before you commit it.
    private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] != nil

    @Test(arguments: InvalidCase.all) func givesExactlyItsDiagnostics(_ invalid: InvalidCase) throws {
        let printed = TestSite.report(try invalid.site())
        if Self.isUpdating {
            try Data(printed.utf8).write(to: URL(fileURLWithPath: invalid.expectedPath))
        }
        #expect(printed == (try invalid.expected()))
    }

    @Test(arguments: InvalidCase.all) func namesTheFaultThatItShows(_ invalid: InvalidCase) throws {
        guard Self.knownIDs.contains(invalid.name) else { return }
        #expect(try invalid.expected().contains("[\(invalid.name)]"))
    }

    @Test func coversEveryFault() throws {
        var shown = Set(SpecialCase.all.flatMap { Self.ids(in: $0.expected) })
        for invalid in InvalidCase.all { shown.formUnion(Self.ids(in: try invalid.expected())) }
        let missing = Self.knownIDs.subtracting(shown).subtracting(Self.unreachable)
        #expect(missing.isEmpty, "faults without a case in Fixtures/invalid: \(missing.sorted())")
        let unknown = shown.subtracting(Self.knownIDs)
        #expect(unknown.isEmpty, "ids that no source names: \(unknown.sorted())")
    }

    /// What no content can show: a fault of the installation, paths that leave the folder, since ids make no such, and a
    /// folder in which a site cannot begin.
    private static let unreachable: Set = ["markdown.library", "file.outside", "file.not-empty"]

    /// The ids of the loader and of the modules below it.
    private static let knownIDs: Set<String> = {
        let known =
            ContentRule.allCases.map(\.rawValue) + MarkdownRule.allCases.map(\.rawValue)
            + LanguageRule.allCases.map(\.rawValue) + FigureRule.allCases.map(\.rawValue)
            + FileRule.allCases.filter { $0 != .locked }.map(\.rawValue)
        return Set(known)
    }()

    private static func ids(in printed: String) -> [String] {
        printed.matches(of: /(?m)\[([a-z0-9]+\.[a-z0-9-]+)\]$/).map { String($0.1) }
    }
}
