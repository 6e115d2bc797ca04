import Diagnostics

/// A folder from which content or templates are read. Paths are relative to it and cannot leave it.
package struct Folder: Sendable {
    /// The path as the user named it.
    package let path: String
    /// No file of content comes near this size, in bytes.
    package static let sizeLimit = 16_000_000

    /// Throws when there is no folder at the path.
    package init(_ path: String) throws(FileFault) {
        self.path = path
        switch SystemCalls.kind(path) {
        case .folder: break
        case nil: throw FileFault(path, .missing)
        case .file: throw FileFault(path, .notFolder)
        case .other: throw FileFault(path, .special)
        }
    }

    /// Whether there is a folder at a path, also by way of a link.
    package static func exists(_ path: String) -> Bool { SystemCalls.folderIdentity(path) != nil }

    /// Whether two paths lead to the same folder.
    package static func isSame(_ path: String, _ other: String) -> Bool {
        guard let identity = SystemCalls.folderIdentity(path) else { return false }
        return identity == SystemCalls.folderIdentity(other)
    }

    /// Makes the folder, and those above it, where there is none.
    package init(making path: String) throws(FileFault) {
        try SystemCalls.makeFolders(path)
        try self.init(path)
    }

    /// Whether nothing at all stands in the folder.
    package func isEmpty() throws(FileFault) -> Bool { try SystemCalls.names(in: path, shownAs: path).isEmpty }

    /// The path of a file as it is shown to the user.
    package func shown(_ relative: String) -> String { RelativePath.join(path, relative) }

    /// Whether a regular file or folder stands at the path.
    package func contains(_ relative: String) -> Bool { SystemCalls.kind(shown(relative)) != nil }

    /// The bytes of a file of at most `limit` bytes.
    package func read(_ relative: String, limit: Int = Self.sizeLimit) throws(FileFault) -> [UInt8] {
        guard RelativePath.isConfined(relative) else { throw FileFault(shown(relative), .outside) }
        return try SystemCalls.read(shown(relative), limit: limit, shownAs: shown(relative))
    }

    /// Replaces a file that is there as a whole: readers see the old bytes or the new ones, never a part. Its rights stay.
    package func replace(_ relative: String, with bytes: [UInt8]) throws(FileFault) {
        guard RelativePath.isConfined(relative), SystemCalls.isInside(relative, below: path) else {
            throw FileFault(shown(relative), .outside)
        }
        switch SystemCalls.kind(shown(relative)) {
        case .file: break
        case nil: throw FileFault(shown(relative), .missing)
        case .folder: throw FileFault(shown(relative), .isFolder)
        case .other: throw FileFault(shown(relative), .special)
        }
        try SystemCalls.replace(shown(relative), with: bytes, through: temporary(relative))
    }

    /// Writes a file as a whole, whether it is there or not, and makes the folders above it.
    package func write(_ relative: String, _ bytes: [UInt8]) throws(FileFault) {
        if contains(relative) { return try replace(relative, with: bytes) }
        guard RelativePath.isConfined(relative) else { throw FileFault(shown(relative), .outside) }
        try SystemCalls.makeFolder(RelativePath.folder(of: relative), below: path)
        try SystemCalls.replace(shown(relative), with: bytes, through: temporary(relative))
    }

    // A name with a dot is passed over by `files`, should a fault leave it behind.
    private func temporary(_ relative: String) -> String {
        let folder = RelativePath.folder(of: relative)
        let name = relative.dropFirst(folder.isEmpty ? 0 : folder.count + 1)
        return shown(RelativePath.join(folder, ".\(name).tmp"))
    }

    /// Relative paths of all files below, sorted by bytes. Names that begin with a dot are passed over.
    ///
    /// Links, pipes and devices come back as faults beside what is good.
    package func files() throws(FileFault) -> (paths: [String], faults: [FileFault]) {
        var paths: [String] = []
        var faults: [FileFault] = []
        var open = [""]
        while let folder = open.popLast() {
            for name in try SystemCalls.names(in: RelativePath.join(path, folder), shownAs: shown(folder)) {
                if name.utf8.first == UInt8(ascii: ".") { continue }
                let relative = RelativePath.join(folder, name)
                switch SystemCalls.kind(shown(relative)) {
                case .file: paths.append(relative)
                case .folder: open.append(relative)
                case .other: faults.append(FileFault(shown(relative), .special))
                case nil: faults.append(FileFault(shown(relative), .missing))
                }
            }
        }
        return (paths.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }, faults)
    }
}

/// Rules for paths inside a folder.
package enum RelativePath {
    /// `folder/name`, or only one of them when the other is empty.
    package static func join(_ folder: String, _ name: String) -> String {
        if folder.isEmpty { return name }
        if name.isEmpty { return folder }
        return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    }

    /// Whether a path is relative, clean and stays below its folder.
    package static func isConfined(_ path: String) -> Bool {
        guard !path.isEmpty, !path.utf8.contains(0) else { return false }
        return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
    }

    /// The folder of a path; empty for a path without one.
    package static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[..<slash])
    }
}
