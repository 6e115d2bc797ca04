import ContentLoading
import Diagnostics
import Files
import Localization
import TestSupport
import Testing

/// A faulty site: the minimal one, changed, and the diagnostics that it must give.
///
/// A case is a folder of `Fixtures/invalid` with `expected.txt` and, both optional, `edits.txt` (see `EditScript`) and
/// `Content/`, whose files are laid over the minimal site's.
struct InvalidCase: CustomTestStringConvertible, Sendable {
    static let all = Fixtures.names(in: Fixtures.path("invalid")).map(InvalidCase.init)

    let name: String
    var testDescription: String { name }
    var expectedPath: String { Fixtures.path("invalid/\(name)/expected.txt") }

    /// What must be printed.
    func expected() throws -> String { try #require(Fixtures.text(expectedPath), "there is no expected.txt") }

    /// The faulty site in `Content` of a folder of its own.
    func site() throws -> TemporaryFolder {
        let folder = try TestSite.minimal()
        try folder.copy(Fixtures.path("invalid/\(name)/Content"), to: "Content")
        if let script = Fixtures.text(Fixtures.path("invalid/\(name)/edits.txt")) {
            try EditScript(script).run(in: folder)
        }
        return folder
    }
}

/// Sites in temporary folders.
enum TestSite {
    /// The minimal site. Interface words that it lacks are made up, so that a new one does not change every case:
    /// whether the file has them all is for `ValidSiteTests` to say.
    static func minimal() throws -> TemporaryFolder {
        let folder = try copy(of: "minimal")
        let file = "Content/languages/en.yml"
        let text = String(decoding: try folder.read(file), as: UTF8.self)
        let missing = InterfaceWords.required.filter { !$0.isPlural && !text.contains("\n  \($0.id):") }
        let lines = missing.map { "  \($0.id): \"\($0.places.map { "{\($0)}" }.joined(separator: " "))\"\n" }
        try folder.write(text + lines.joined(), to: file)
        return folder
    }

    static func copy(of fixture: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copy(Fixtures.path("\(fixture)/Content"), to: "Content")
        return folder
    }

    /// Loads `Content` of a folder. Locations name paths relative to the folder.
    static func load(_ folder: TemporaryFolder) -> (content: LoadedContent?, diagnostics: [Diagnostic]) {
        do throws(FileFault) {
            let (content, diagnostics) = ContentLoader.load(try Folder(folder.path("Content")))
            return (content, diagnostics.map { relative($0, to: folder) })
        } catch {
            return (nil, [relative(error.diagnostic, to: folder)])
        }
    }

    /// What is wrong with a site, as it is printed.
    static func report(_ folder: TemporaryFolder) -> String {
        load(folder).diagnostics.map { TextPrinter.print($0) }.joined()
    }

    private static func relative(_ diagnostic: Diagnostic, to folder: TemporaryFolder) -> Diagnostic {
        var diagnostic = diagnostic
        let prefix = folder.path + "/"
        if diagnostic.location.path.hasPrefix(prefix) { diagnostic.location.path.removeFirst(prefix.count) }
        return diagnostic
    }
}

/// Changes to the files of a site, one command a line, paths below `Content`:
///
/// * `copy <path> <path>`, `delete <path>`, `in <path>`;
/// * after `in`, lines `- …` that must occur exactly once in the file and, in their place, lines `+ …`; lines `+ …`
///   without others before them are added to the end.
struct EditScript {
    struct Fault: Error, CustomStringConvertible { var description: String }

    private let lines: [String]

    init(_ text: String) { lines = text.split(separator: "\n").map { String($0) } }

    func run(in folder: TemporaryFolder) throws {
        var file = ""
        var old: [String] = []
        var new: [String] = []
        func flush() throws {
            if !old.isEmpty || !new.isEmpty { try replace(old, by: new, in: "Content/\(file)", folder) }
            (old, new) = ([], [])
        }
        for line in lines {
            if line.hasPrefix("-") {
                if !new.isEmpty { try flush() }
                old.append(String(line.dropFirst(2)))
            } else if line.hasPrefix("+") {
                new.append(String(line.dropFirst(2)))
            } else {
                try flush()
                let words = line.split(separator: " ").map { String($0) }
                switch (words.first, words.count) {
                case ("in", 2): file = words[1]
                case ("delete", 2): try folder.delete("Content/\(words[1])")
                case ("copy", 3): try folder.write(try folder.read("Content/\(words[1])"), to: "Content/\(words[2])")
                default: throw Fault(description: "unknown command: \(line)")
                }
            }
        }
        try flush()
    }

    private func replace(_ old: [String], by new: [String], in file: String, _ folder: TemporaryFolder) throws {
        var lines = String(decoding: try folder.read(file), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        if old.isEmpty {
            lines.insert(contentsOf: new, at: max(0, lines.count - 1))
        } else {
            let starts = lines.indices.filter { lines[$0...].starts(with: old) { $0.hasPrefix($1) } }
            guard starts.count == 1 else {
                throw Fault(description: "\(file) has \(starts.count) times: \(old.joined(separator: "\n"))")
            }
            // A line that is longer than the one named keeps its rest.
            let rest = lines[starts[0] + old.count - 1].dropFirst(old.last?.count ?? 0)
            lines.replaceSubrange(
                starts[0]..<(starts[0] + old.count), with: new.dropLast() + new.suffix(1).map { $0 + rest })
        }
        try folder.write(lines.joined(separator: "\n"), to: file)
    }
}
