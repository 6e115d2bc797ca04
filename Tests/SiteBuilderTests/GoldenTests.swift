import Diagnostics
import Files
import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

/// Whole small sites, byte for byte. A file that is missing, or that nobody expects, fails as much as one that differs.
@Suite struct GoldenTests {
    private static let goldens = Fixtures.root + "/Tests/SiteBuilderTests/Goldens/"
    private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

    @Test(arguments: ["minimal", "outcomes", "biennial"])
    func aSiteIsBuiltAsBefore(name: String) async throws {
        try await withTemporaryFolder { folder in
            try await build(name, into: folder, jobs: 2)
            let golden = Self.goldens + name
            if Self.isUpdating {
                try? FileManager.default.removeItem(atPath: golden)
                try FileManager.default.copyItem(atPath: folder, toPath: golden)
            }
            let built = try Fixtures.files(in: folder)
            let expected = try Fixtures.files(in: golden)
            #expect(Set(built).subtracting(expected) == [], "files that nobody expects")
            #expect(Set(expected).subtracting(built) == [], "files that are missing")
            for file in built where expected.contains(file) {
                if file.hasSuffix(".png") {
                    #expect(try readBytes(golden + "/" + file) == readBytes(folder + "/" + file), "\(name)/\(file)")
                    continue
                }
                let difference = firstDifference(try read(golden + "/" + file), try read(folder + "/" + file))
                #expect(difference == nil, "\(name)/\(file): UPDATE_GOLDENS=1 rewrites it")
            }
        }
    }

    @Test func serialAndParallelBuildsAreTheSame() async throws {
        try await withTemporaryFolder { folder in
            try await build("outcomes", into: folder + "/serial", jobs: 1)
            try await build("outcomes", into: folder + "/parallel", jobs: 8)
            for file in try Fixtures.files(in: folder + "/serial") {
                #expect(try readBytes(folder + "/serial/" + file) == readBytes(folder + "/parallel/" + file), "\(file)")
            }
        }
    }

    @Test func aPartialBuildWritesItsPartAndRemovesNothing() async throws {
        try await withTemporaryFolder { folder in
            try await build("outcomes", into: folder, jobs: 2)
            let all = try Fixtures.files(in: folder)
            try write("stale", to: folder + "/pt/index.html")
            try write("stale", to: folder + "/de/index.html")
            var partial = build(of: "outcomes", into: folder, jobs: 2)
            partial.languages = ["pt"]
            let outcome = try await partial.run()
            #expect(outcome.changes?.written == ["pt/index.html"])
            #expect(outcome.changes?.removed == [])
            #expect(try Fixtures.files(in: folder) == all)
            #expect(try read(folder + "/de/index.html") == "stale")
        }
    }

    @Test func everyLinkAndAnchorLeadsSomewhere() async throws {
        for name in ["minimal", "outcomes", "biennial"] {
            try await withTemporaryFolder { folder in
                try await build(name, into: folder, jobs: 2)
                let dead = try LinkCheck.deadLinks(below: folder)
                #expect(dead == [], "\(dead)")
            }
        }
    }

    @Test func withAnErrorNothingIsWritten() async throws {
        try await withTemporaryFolder { folder in
            try FileManager.default.copyItem(atPath: Fixtures.path("minimal"), toPath: folder + "/site")
            try write("a: [", to: folder + "/site/Content/site.yml")
            let build = SiteBuild(
                content: folder + "/site/Content", templates: [Fixtures.path("templates")], output: folder + "/out",
                jobs: 1)
            let outcome = try await build.run()
            #expect(outcome.changes == nil)
            #expect(outcome.diagnostics.map(\.id) == ["yaml.syntax"])
            #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
        }
    }

    private func build(of name: String, into folder: String, jobs: Int) -> SiteBuild {
        SiteBuild(
            content: Fixtures.path(name) + "/Content", templates: [Fixtures.path("templates")], output: folder,
            jobs: jobs)
    }

    private func build(_ name: String, into folder: String, jobs: Int) async throws {
        let outcome = try await build(of: name, into: folder, jobs: jobs).run()
        #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
    }

    /// The first line in which two texts differ.
    private func firstDifference(_ expected: String, _ found: String) -> String? {
        let lines = (
            expected.split(separator: "\n", omittingEmptySubsequences: false),
            found.split(separator: "\n", omittingEmptySubsequences: false)
        )
        for (index, pair) in zip(lines.0, lines.1).enumerated() where pair.0 != pair.1 {
            return "line \(index + 1): expected \(pair.0), found \(pair.1)"
        }
        return lines.0.count == lines.1.count ? nil : "\(lines.0.count) lines expected, \(lines.1.count) found"
    }
}

/// Follows the relative links of a built site.
enum LinkCheck {
    static func deadLinks(below folder: String) throws -> [String] {
        let pages = try Fixtures.files(in: folder).filter { $0.hasSuffix(".html") }
        let texts = Dictionary(uniqueKeysWithValues: try pages.map { ($0, try read(folder + "/" + $0)) })
        let anchors = texts.mapValues { Set(values(of: " id", in: $0)) }
        var dead: [String] = []
        for (page, text) in texts.sorted(by: { $0.key < $1.key }) {
            // Marks are drawn by layouts of their own, which small sites do without.
            let links = values(of: " href", in: text) + values(of: " src", in: text)
            for link in links where !link.contains(":") && !link.hasPrefix("#m-") {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let target = parts[0].isEmpty ? page : resolve(String(parts[0]), from: page)
                let isThere = FileManager.default.fileExists(atPath: folder + "/" + target)
                let isAnchored =
                    parts.count == 1 || (anchors[target]?.contains(String(parts[1])) ?? false)
                    || ["main"].contains(parts[1])
                if !isThere || !isAnchored { dead.append("\(page) -> \(link)") }
            }
        }
        return dead
    }

    /// The values of an attribute, whose name stands behind a blank.
    private static func values(of attribute: String, in text: String) -> [String] {
        text.components(separatedBy: attribute + "=\"").dropFirst().map { part in String(part.prefix { $0 != "\"" }) }
    }

    private static func resolve(_ link: String, from page: String) -> String {
        var path = page.split(separator: "/").dropLast().map { String($0) }
        for part in link.split(separator: "/") {
            if part == ".." { _ = path.popLast() } else { path.append(String(part)) }
        }
        return path.joined(separator: "/")
    }
}
