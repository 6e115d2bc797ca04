import Foundation

/// A folder of its own for one test, deleted with the value.
package final class TemporaryFolder: Sendable {
    /// Absolute, without a slash at the end.
    package let path: String

    package init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "results-report-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The absolute path of something in the folder.
    package func path(_ relative: String) -> String { "\(path)/\(relative)" }

    /// Writes a file and the folders above it.
    package func write(_ bytes: [UInt8], to relative: String) throws {
        let target = URL(fileURLWithPath: path(relative))
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: target)
    }

    package func write(_ text: String, to relative: String) throws { try write(Array(text.utf8), to: relative) }

    /// The bytes of a file.
    package func read(_ relative: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path(relative))))
    }

    package func delete(_ relative: String) throws { try FileManager.default.removeItem(atPath: path(relative)) }

    /// Copies the files below an absolute path into a folder of this one, over what is there.
    package func copy(_ source: String, to relative: String) throws {
        for file in try Fixtures.files(in: source) {
            try write(Array(try Data(contentsOf: URL(fileURLWithPath: "\(source)/\(file)"))), to: "\(relative)/\(file)")
        }
    }
}
