import Glibc

/// Thin, throwing names for the few system calls that the module needs.
enum SystemCalls {
    enum Kind { case file, folder, other }

    /// What stands at a path, links not followed; nil when there is nothing.
    static func kind(_ path: String) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return kind(status.st_mode)
    }

    /// Whether no link stands on the way from a folder down to a file.
    static func isInside(_ relative: String, below root: String) -> Bool {
        var folder = RelativePath.folder(of: relative)
        while !folder.isEmpty {
            guard kind(RelativePath.join(root, folder)) == .folder else { return false }
            folder = RelativePath.folder(of: folder)
        }
        return true
    }

    /// What tells a folder from all others, links followed; nil when there is none.
    static func folderIdentity(_ path: String) -> [UInt]? {
        var status = stat()
        guard stat(path, &status) == 0, kind(status.st_mode) == .folder else { return nil }
        return [UInt(status.st_dev), UInt(status.st_ino)]
    }

    static func kind(_ mode: mode_t) -> Kind {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    /// Makes a folder of the user's and those above it; there, links are the user's own business.
    static func makeFolders(_ path: String) throws(FileFault) {
        var end = path.utf8.startIndex
        while end < path.utf8.endIndex {
            end = path.utf8[path.utf8.index(after: end)...].firstIndex(of: UInt8(ascii: "/")) ?? path.utf8.endIndex
            mkdir(String(path[..<end]), 0o755)
        }
        guard kind(path) != nil else { throw FileFault(path, .system(lastError)) }
    }

    /// Makes a folder below a root, and those between. A link on the way would lead out of the root and is refused.
    static func makeFolder(_ relative: String, below root: String) throws(FileFault) {
        guard !relative.isEmpty else { return }
        try makeFolder(RelativePath.folder(of: relative), below: root)
        let path = RelativePath.join(root, relative)
        switch kind(path) {
        case .folder: return
        case .file: throw FileFault(path, .notFolder)
        case .other: throw FileFault(path, .outside)
        case nil: break
        }
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileFault(path, .system(lastError)) }
    }

    /// What the system says of the last failed call.
    static var lastError: String { String(cString: strerror(errno)) }

    /// Puts bytes in the place of a file by way of a temporary one, which takes over the rights of what it replaces.
    static func replace(_ path: String, with bytes: [UInt8], through temporary: String) throws(FileFault) {
        try write(bytes, to: temporary, shownAs: path)
        var status = stat()
        if lstat(path, &status) == 0 { chmod(temporary, status.st_mode & 0o777) }
        guard rename(temporary, path) == 0 else {
            let fault = FileFault(path, .system(lastError))
            unlink(temporary)
            throw fault
        }
    }

    /// The bytes of a regular file of at most `limit` bytes. Neither follows a link nor waits for a pipe.
    static func read(_ path: String, limit: Int, shownAs shown: String) throws(FileFault) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: throw FileFault(shown, .missing)
            case ELOOP, ENXIO: throw FileFault(shown, .special)
            case ENOTDIR: throw FileFault(shown, .notFolder)
            default: throw FileFault(shown, .system(lastError))
            }
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileFault(shown, .system(lastError)) }
        switch kind(status.st_mode) {
        case .folder: throw FileFault(shown, .isFolder)
        case .other: throw FileFault(shown, .special)
        case .file: break
        }
        guard status.st_size <= limit else { throw FileFault(shown, .tooLarge(limit: limit)) }
        return try readAll(descriptor, expecting: Int(status.st_size), limit: limit, shownAs: shown)
    }

    private static func readAll(
        _ descriptor: Int32, expecting size: Int, limit: Int, shownAs shown: String
    ) throws(FileFault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var count = 0
        while true {
            let result = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if result < 0 && errno == EINTR { continue }
            guard result >= 0 else { throw FileFault(shown, .system(lastError)) }
            if result == 0 { break }
            count += result
            guard count <= limit else { throw FileFault(shown, .tooLarge(limit: limit)) }
            if count == bytes.count { bytes.append(contentsOf: [UInt8](repeating: 0, count: bytes.count)) }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// The names in a folder, sorted by bytes.
    static func names(in path: String, shownAs shown: String) throws(FileFault) -> [String] {
        guard let handle = opendir(path) else {
            throw FileFault(shown, errno == ENOENT ? .missing : errno == ENOTDIR ? .notFolder : .system(lastError))
        }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = name(of: entry)
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    /// The name in an entry of a folder.
    static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// Writes all bytes to a new file.
    static func write(_ bytes: [UInt8], to path: String, shownAs shown: String) throws(FileFault) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileFault(shown, .system(lastError)) }
        defer { close(descriptor) }
        var offset = 0
        while offset < bytes.count {
            let result = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
            }
            if result < 0 && errno == EINTR { continue }
            guard result > 0 else { throw FileFault(shown, .system(lastError)) }
            offset += result
        }
    }
}
