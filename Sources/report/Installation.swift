import Files
import Foundation

/// The files that come with the program: its templates, and the report with which a new site begins.
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

    /// The templates of the folder in which one works or, where it has none, those that come with the program.
    static var templates: String {
        if FileManager.default.fileExists(atPath: "Templates") { return "Templates" }
        return folder?.shown("Templates") ?? "Templates"
    }
}
