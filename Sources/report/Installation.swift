import Files
import Foundation

/// The files that come with the program, with which a new site begins.
enum Installation {
    /// The nearest folder at or above the program that holds them: that of a release, or the package's own.
    static var folder: Folder? {
        var folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        while let candidate = folder, candidate.path != "/" {
            if FileManager.default.fileExists(atPath: candidate.appending(path: "Scaffold/Content").path) {
                return try? Folder(candidate.path)
            }
            folder = candidate.deletingLastPathComponent()
        }
        return nil
    }
}
