import Diagnostics

/// Why a file or folder cannot be read or written.
package struct FileFault: Error, Hashable, Sendable {
    /// The path as the user knows it.
    package var path: String
    package var reason: Reason

    package enum Reason: Hashable, Sendable {
        case missing
        /// A link, a pipe, a socket or a device.
        case special
        case isFolder
        case notFolder
        /// A folder that should be new holds something.
        case notEmpty
        case tooLarge(limit: Int)
        case notUTF8
        case locked
        case outside
        /// What the system said.
        case system(String)
    }

    package init(_ path: String, _ reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// The fault as it is shown to the user.
    package var diagnostic: Diagnostic {
        let (rule, message, hint) = description
        return Diagnostic(rule, at: SourceLocation(path), message, hint: hint)
    }

    private var description: (FileRule, String, String?) {
        switch reason {
        case .missing: (.missing, "no such file or folder", "create it, or mend the path that names it")
        case .special:
            (.special, "is a link, a pipe or a device", "put a regular file or folder in its place")
        case .isFolder: (.isFolder, "is a folder where a file is expected", "move the folder away")
        case .notFolder: (.notFolder, "is a file where a folder is expected", "move the file away")
        case .notEmpty: (.notEmpty, "the folder is not empty", "name one that is new: nothing is ever written over")
        case .tooLarge(let limit):
            (.tooLarge, "is larger than \(Self.size(limit))", "split the file, or make it smaller")
        case .notUTF8: (.encoding, "is not UTF-8", "save the file as UTF-8")
        case .locked: (.locked, "another build is writing here", "wait until it has ended")
        case .outside: (.outside, "leaves its folder", "name a path inside the folder, without links")
        case .system(let text): (.system, "cannot be read or written: \(text)", nil)
        }
    }

    private static func size(_ bytes: Int) -> String {
        bytes < 1_000_000 ? "\(bytes / 1000) KB" : "\(bytes / 1_000_000) MB"
    }
}
