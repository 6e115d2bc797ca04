import Foundation

/// Places in the repository, found from this file.
package enum Repository {
    /// The root of the package.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The folder of one fixture.
    package static func fixture(_ name: String) -> String { root + "/Tests/Fixtures/" + name }

    /// Relative paths of all regular files below a folder, sorted.
    package static func files(below folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder) && !isFolder.boolValue
        }.sorted()
    }
}
