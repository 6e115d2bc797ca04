import Foundation
import Testing

/// The arrows between modules point one way. This table is the contract; an import that it lacks fails.
private let allowedImports: [String: Set<String>] = [
    "Diagnostics": [],
    "Markup": [],
    "Files": ["Diagnostics"],
    "Localization": ["Diagnostics"],
    "ReportModel": ["Localization"],
    "Markdown": ["CCmarkGFM", "Markup", "Diagnostics"],
    "Plot": ["Markup"],
    "ContentLoading": ["ReportModel", "Markdown", "Localization", "Files", "Diagnostics"],
    "ReportDiff": ["ReportModel", "Localization"],
    "SiteBuilder": [
        "ContentLoading", "ReportDiff", "ReportModel", "Markdown", "Plot", "Markup", "Localization", "Files",
        "Diagnostics",
    ],
    "Preview": ["SiteBuilder", "Markup", "Files", "Diagnostics"],
    "report": [
        "Authoring", "Preview", "SiteBuilder", "Translation", "ContentLoading", "ReportDiff", "Localization",
        "Files", "Diagnostics",
    ],
    "Translation": ["ContentLoading", "ReportModel", "Markdown", "Markup", "Localization", "Files", "Diagnostics"],
    "Authoring": ["ContentLoading", "ReportModel", "Localization", "Markup", "Files", "Diagnostics"],
]

/// Modules of the system and of other packages, by the one module that may know them.
private let outsideImports: [String: Set<String>] = [
    "ContentLoading": ["Synchronization", "Yams"],
    "SiteBuilder": ["Mustache"],
    "Files": ["Glibc"],
    "Markdown": ["Synchronization"],
    "Preview": ["FlyingFox", "FlyingSocks"],
    "report": ["ArgumentParser", "Dispatch", "Foundation", "Synchronization"],
]

@Suite struct ImportTests {
    @Test func everyModuleImportsOnlyWhatTheTableAllows() throws {
        let modules = try Repository.swiftFiles(below: "Sources")
        #expect(Set(modules.keys) == Set(allowedImports.keys), "a module is missing from the table, or from Sources")
        for (module, files) in modules {
            let allowed = (allowedImports[module] ?? []).union(outsideImports[module] ?? [])
            for file in files {
                let extra = try Repository.imports(of: file).subtracting(allowed)
                #expect(extra.isEmpty, "\(file.path) imports \(extra.sorted().joined(separator: ", "))")
            }
        }
    }

    @Test func everyAllowedImportIsUsed() throws {
        for (module, files) in try Repository.swiftFiles(below: "Sources") {
            let used = try files.reduce(into: Set<String>()) { $0.formUnion(try Repository.imports(of: $1)) }
            let idle = (allowedImports[module] ?? []).subtracting(used)
            #expect(idle.isEmpty, "\(module) no longer imports \(idle.sorted().joined(separator: ", "))")
        }
    }
}

@Suite struct SourceTests {
    /// What is particular to a report is content: neither the program nor its templates may know an organisation.
    @Test(arguments: ["Sources", "Templates", "Scaffold"])
    func nothingKnowsAnOrganisation(folder: String) throws {
        let words = [
            "wipo", "产权组织", "知识产权", "intellectual property", "world intellectual", "patentscope", "madrid", "hague",
            "pct system", "wo/pbc",
        ]
        for file in try Repository.files(below: folder) {
            guard let text = try? String(contentsOf: file, encoding: .utf8).lowercased() else { continue }
            for word in words { #expect(!text.contains(word), "\(file.path) holds \"\(word)\"") }
        }
    }

    /// A diagnostic takes its id from a rule, which has an explanation, and not from a text of its own.
    @Test func everyDiagnosticHasARule() throws {
        for file in try Repository.swiftFiles(below: "Sources").values.joined() {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(!text.contains(/Diagnostic\(\s*(?:\.\w+,\s*)?id: "/), "\(file.path) names an id that is no rule")
        }
    }

    @Test func sourcesHoldNoTraps() throws {
        let traps = ["try!", "as!", "fatalError(", "preconditionFailure(", "precondition("]
        for file in try Repository.swiftFiles(below: "Sources").values.joined() {
            let text = try String(contentsOf: file, encoding: .utf8)
            for trap in traps { #expect(!text.contains(trap), "\(file.path) holds \(trap)") }
        }
    }
}

/// The repository that this test stands in.
private enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func files(below folder: String) throws -> [URL] {
        let start = root.appending(path: folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: start.path)
        return names.sorted().map { start.appending(path: $0) }
    }

    /// Swift files by module.
    static func swiftFiles(below folder: String) throws -> [String: [URL]] {
        let files = try files(below: folder).filter { $0.pathExtension == "swift" }
        let start = root.appending(path: folder).path + "/"
        return Dictionary(grouping: files) { String($0.path.dropFirst(start.count).prefix { $0 != "/" }) }
    }

    static func imports(of file: URL) throws -> Set<String> {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        return Set(lines.filter { $0.hasPrefix("import ") }.map { String($0.dropFirst("import ".count)) })
    }
}
