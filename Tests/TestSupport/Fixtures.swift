import Foundation

/// The sites and cases that lie in `Tests/Fixtures`.
package enum Fixtures {
    /// Absolute path of the package.
    package static let root = parent(of: parent(of: parent(of: #filePath)))

    /// The languages of the report that the package carries, the source language first.
    package static let shippedLanguages = ["zh", "ar", "en", "es", "fr", "ru"]

    /// Absolute path of something in `Tests/Fixtures`.
    package static func path(_ relative: String) -> String { "\(root)/Tests/Fixtures/\(relative)" }

    /// The names in a folder, sorted; none when it does not exist.
    package static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    /// Relative paths of all files below a folder, sorted; none when it does not exist.
    package static func files(in folder: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }

    /// The text of a file; nil when there is none.
    package static func text(_ path: String) -> String? {
        (try? Data(contentsOf: URL(fileURLWithPath: path))).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path
    }
}

/// Texts that a test compares with, and that it writes anew when it is told to.
package enum Goldens {
    package static var areUpdated: Bool { ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil }
}
