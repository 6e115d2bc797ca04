import Foundation
import TestSupport

/// Runs commands as a reader types them.
enum Shell {
    /// What came of commands.
    struct Result {
        /// That of the first command that fails.
        var status: Int32
        /// Both streams, in the order of their lines.
        var output: String
        /// Where one stands afterwards.
        var folder: String
    }

    static func run(_ commands: String, in folder: String) throws -> Result {
        let log = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        let place = log.appendingPathExtension("place")
        defer { for file in [log, place] { try? FileManager.default.removeItem(at: file) } }
        let handle = try FileHandle(forWritingTo: log)
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-e", "-c", commands + "\npwd > '\(place.path)'"]
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        let end = (try? String(contentsOf: place, encoding: .utf8)).map { String($0.dropLast()) }
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: log, encoding: .utf8),
            folder: end ?? folder)
    }

    /// With the program on the path, and somebody for `git` to name.
    private static var environment: [String: String] {
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = Program.folder + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
        for role in ["AUTHOR", "COMMITTER"] {
            environment["GIT_\(role)_NAME"] = "Reader"
            environment["GIT_\(role)_EMAIL"] = "reader@example.org"
        }
        return environment
    }
}
