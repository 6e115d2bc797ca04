import Foundation

/// Reads the files of a git revision without touching the repository: no work tree, no index, no lock.
struct GitRevision {
    /// Why a revision could not be read, in a sentence for the user.
    struct Fault: Error {
        var message: String

        static let unknown = Fault(message: "neither a project folder nor a git revision")
    }

    private let commit: String

    /// Finds the commit that a name means. A name cannot become an option of git: it stands behind the end of options,
    /// and one that begins with a hyphen is no name of a revision anyway.
    init(_ name: String) throws {
        guard !name.isEmpty, !name.hasPrefix("-"), !name.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
            throw Fault.unknown
        }
        let found = try Git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"])
        let hash = String(decoding: found, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard hash.count >= 40, hash.allSatisfy(\.isHexDigit) else { throw Fault.unknown }
        commit = hash
    }

    /// Writes the files below a folder of the revision into a new folder. Links and submodules are left out.
    ///
    /// - Parameter folder: relative to the folder in which the program runs.
    func export(_ folder: String, to target: URL) throws {
        let files = try self.files(below: folder)
        guard !files.isEmpty else { throw Fault(message: "the revision has no folder \"\(folder)\"") }
        let contents = try Git.run(
            ["cat-file", "--batch"], input: Data(files.map { $0.object + "\n" }.joined().utf8))
        var rest = contents[...]
        for file in files {
            // `<object> blob <size>`, the bytes, a line end.
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
                let size = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last.flatMap({ Int($0) }
                ),
                rest.distance(from: end, to: rest.endIndex) > size
            else { throw Fault(message: "git gave no content for \(file.path)") }
            let start = end + 1
            let place = target.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try rest[start..<(start + size)].write(to: place)
            rest = rest[min(start + size + 1, rest.endIndex)...]
        }
    }

    private func files(below folder: String) throws -> [(path: String, object: String)] {
        let list = try Git.run(["ls-tree", "-r", "-z", "--end-of-options", "\(commit):./\(folder)"])
        return list.split(separator: 0).compactMap { entry in
            // `<mode> <type> <object>` and, behind a tab, the path.
            guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
            let fields = String(decoding: entry[..<tab], as: UTF8.self).split(separator: " ")
            let path = String(decoding: entry[(tab + 1)...], as: UTF8.self)
            guard fields.count == 3, fields[0].hasPrefix("100"), fields[1] == "blob", Self.isConfined(path) else {
                return nil
            }
            return (path, String(fields[2]))
        }
    }

    /// A tree that somebody has forged may hold names that lead out of the folder.
    private static func isConfined(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0 != ".." && $0 != "."
        }
    }
}

/// Runs git.
private enum Git {
    /// What a command prints. Input and output go by way of files: no pipe can fill up.
    static func run(_ arguments: [String], input: Data = Data()) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "report-git-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["input", "output", "errors"].map { folder.appending(path: $0) }
        try input.write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging([
            "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C",
        ]) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
            throw errors.split(separator: "\n").first.map { GitRevision.Fault(message: String($0)) } ?? .unknown
        }
        return try Data(contentsOf: files[1])
    }
}
