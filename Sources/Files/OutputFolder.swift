import Glibc

/// A file that a build makes.
package struct OutputFile: Sendable {
    /// Relative to the output folder.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// What a build changed, or would change, in the output folder; relative paths, sorted.
package struct OutputChanges: Hashable, Sendable {
    package var written: [String] = []
    package var removed: [String] = []
    package var unchanged = 0

    package var isEmpty: Bool { written.isEmpty && removed.isEmpty }
}

/// The folder into which a site is built.
///
/// A manifest says which files earlier builds wrote; nothing else is ever removed. A file is replaced as a whole and only
/// when its bytes differ, so a fault of the disk midway leaves each file old or new and the next build converges.
package struct OutputFolder: Sendable {
    package let path: String
    package static let manifestName = ".manifest"

    package init(_ path: String) { self.path = path }

    /// What `update` would do. `isPartial`: the files are only a part of the site, so nothing is removed.
    package func changes(for files: [OutputFile], isPartial: Bool) throws(FileFault) -> OutputChanges {
        try checkRoot()
        var changes = OutputChanges()
        for file in try withManifest(files, isPartial: isPartial) {
            if try isCurrent(file) { changes.unchanged += 1 } else { changes.written.append(file.path) }
        }
        changes.removed = try isPartial ? [] : obsolete(files)
        return changes
    }

    /// Makes the folder hold the files. Only one build at a time may do so.
    package func update(with files: [OutputFile], isPartial: Bool) throws(FileFault) -> OutputChanges {
        try checkRoot()
        try SystemCalls.makeFolders(path)
        let lock = try lock()
        defer { close(lock) }
        let changes = try changes(for: files, isPartial: isPartial)
        let pending = Set(changes.written)
        // The manifest comes last in `withManifest`, so that no file is ever forgotten as ours before it is written.
        for file in try withManifest(files, isPartial: isPartial) where pending.contains(file.path) {
            try SystemCalls.makeFolder(RelativePath.folder(of: file.path), below: path)
            try replace(file)
        }
        for path in changes.removed { try remove(path) }
        return changes
    }
}

extension OutputFolder {
    private func shown(_ relative: String) -> String { RelativePath.join(path, relative) }

    private func checkRoot() throws(FileFault) {
        switch SystemCalls.kind(path) {
        case nil, .folder: return
        case .file: throw FileFault(path, .notFolder)
        case .other: throw FileFault(path, .special)
        }
    }

    /// Locks the folder itself, so that no lock file stays behind. The lock ends with the descriptor.
    private func lock() throws(FileFault) -> Int32 {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFault(path, .system(SystemCalls.lastError)) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw FileFault(path, .locked)
        }
        return descriptor
    }

    private func manifest() throws(FileFault) -> [String] {
        guard SystemCalls.kind(shown(Self.manifestName)) != nil else { return [] }
        let bytes = try SystemCalls.read(
            shown(Self.manifestName), limit: Folder.sizeLimit, shownAs: shown(Self.manifestName))
        return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
            .filter(RelativePath.isConfined)
    }

    private func withManifest(_ files: [OutputFile], isPartial: Bool) throws(FileFault) -> [OutputFile] {
        let known = try isPartial ? manifest() : []
        let paths = Set(files.map(\.path)).union(known)
            .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        let text = paths.map { $0 + "\n" }.joined()
        return files.sorted { $0.path < $1.path } + [OutputFile(path: Self.manifestName, bytes: Array(text.utf8))]
    }

    private func obsolete(_ files: [OutputFile]) throws(FileFault) -> [String] {
        let planned = Set(files.map(\.path))
        return try manifest().filter {
            !planned.contains($0) && SystemCalls.isInside($0, below: path) && SystemCalls.kind(shown($0)) == .file
        }
    }

    private func isCurrent(_ file: OutputFile) throws(FileFault) -> Bool {
        guard RelativePath.isConfined(file.path) else { throw FileFault(shown(file.path), .outside) }
        switch SystemCalls.kind(shown(file.path)) {
        case nil: return false
        case .folder: throw FileFault(shown(file.path), .isFolder)
        case .other: throw FileFault(shown(file.path), .special)
        case .file: break
        }
        let limit = max(file.bytes.count, Folder.sizeLimit)
        guard let current = try? SystemCalls.read(shown(file.path), limit: limit, shownAs: shown(file.path)) else {
            return false
        }
        return current == file.bytes
    }

    private func replace(_ file: OutputFile) throws(FileFault) {
        try SystemCalls.replace(shown(file.path), with: file.bytes, through: shown(file.path) + ".tmp")
    }

    private func remove(_ relative: String) throws(FileFault) {
        guard unlink(shown(relative)) == 0 || errno == ENOENT else {
            throw FileFault(shown(relative), .system(SystemCalls.lastError))
        }
        var folder = RelativePath.folder(of: relative)
        while !folder.isEmpty, rmdir(shown(folder)) == 0 { folder = RelativePath.folder(of: folder) }
    }
}
