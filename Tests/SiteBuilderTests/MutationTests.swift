import ContentLoading
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

/// Whatever happens to the files of a site: no trap, no endless work, and every fault has its place.
///
/// `MUTATIONS` says how many damaged sites are tried, `MUTATION_SEED` repeats a run. Where a run ends with the process,
/// the last line of `.build/mutation.log` names the seed and number of the site.
@Suite struct MutationTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let count = environment["MUTATIONS"].flatMap(Int.init) ?? 200
    private static let seed = environment["MUTATION_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0..<1 << 32)
    private static let fixtures = ["minimal", "outcomes", "biennial"]

    @Test(.timeLimit(.minutes(240))) func damagedFilesGiveDiagnosticsWithAPlace() async throws {
        print("mutations: \(Self.count), seed \(Self.seed)")
        var sites: [DamagedSite] = []
        for fixture in Self.fixtures { sites.append(try DamagedSite(fixture)) }
        for number in 0..<Self.count {
            let note: Comment = "seed \(Self.seed), number \(number)"
            try write("\(note)\n", to: Fixtures.root + "/.build/mutation.log")
            var random = SplitMix64(seed: Self.seed &+ UInt64(number))
            let site = sites[number % sites.count]
            let (damaged, diagnostics) = try await site.damage(&random, note)
            for diagnostic in diagnostics { check(diagnostic, in: site, damaged, note) }
        }
    }

    /// A place is one that the file has, or had before it was damaged.
    private func check(_ diagnostic: Diagnostic, in site: DamagedSite, _ damaged: [String: [UInt8]], _ note: Comment) {
        let place = diagnostic.location
        #expect(place.path.hasPrefix(site.content), "\(note): \(diagnostic)")
        #expect(!diagnostic.message.isEmpty && RuleBook.ids.contains(diagnostic.id), "\(note): \(diagnostic)")
        guard let line = place.line else { return }
        let path = String(place.path.dropFirst(site.content.count + 1))
        let bytes = damaged[path] ?? site.originals[path] ?? []
        // Readers of YAML name the end of a file as the beginning of the line after the last.
        let lines = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 2
        #expect(line >= 1 && line <= lines, "\(note): line \(line) of \(lines): \(diagnostic)")
        #expect((place.column ?? 1) >= 1, "\(note): \(diagnostic)")
    }
}

/// A copy of a fixture whose files are damaged and made good again.
private struct DamagedSite {
    let folder: TemporaryFolder
    let content: String
    let originals: [String: [UInt8]]
    private let sources: SiteSources
    private let cache = LoadingCache()
    /// Far more than loading needs, also on a machine that has much else to do.
    private static let patience = Duration.seconds(60)

    init(_ fixture: String) throws {
        folder = try TemporaryFolder()
        try folder.copy(Fixtures.path(fixture) + "/Content", to: "Content")
        content = folder.path("Content")
        var originals: [String: [UInt8]] = [:]
        for file in try Fixtures.files(in: content) { originals[file] = try folder.read("Content/" + file) }
        self.originals = originals
        sources = SiteSources(content: content, templates: [Fixtures.root + "/Templates"])
    }

    /// Damages one to three files, loads, renders what is still good, and mends the files. Gives what was damaged and
    /// what was found.
    func damage(
        _ random: inout SplitMix64, _ note: Comment
    ) async throws -> (damaged: [String: [UInt8]], diagnostics: [Diagnostic]) {
        var damaged: [String: [UInt8]] = [:]
        let paths = originals.keys.sorted()
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            guard let path = paths.randomElement(using: &random) else { continue }
            damaged[path] = Mutation.of(damaged[path] ?? originals[path] ?? [], &random)
        }
        for (path, bytes) in damaged { try folder.write(bytes, to: "Content/" + path) }
        var bag = DiagnosticBag()
        let start = ContinuousClock.now
        let content = sources.loadContent(cache, &bag)
        #expect(ContinuousClock.now - start < Self.patience, note)
        if let content, let templates = sources.loadTemplates(&bag), !bag.hasErrors {
            let renderer = SiteRenderer(content: content, templates: templates, plan: SitePlan(content.site))
            let site = LiveSite(renderer, charts: sources.chartChecks(renderer), jobs: 1)
            bag.add(contentsOf: await site.chartDiagnostics())
            for path in site.paths.sorted() { _ = await site.file(path) }
        }
        for path in damaged.keys { try folder.write(originals[path] ?? [], to: "Content/" + path) }
        return (damaged, bag.diagnostics)
    }
}
