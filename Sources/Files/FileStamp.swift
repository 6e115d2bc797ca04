import Glibc

/// What tells whether a file has been written anew, without reading it.
package struct FileStamp: Hashable, Sendable {
    private let size: Int
    private let inode: UInt
    private let seconds: Int
    private let nanoseconds: Int

    init(_ status: stat) {
        size = Int(status.st_size)
        inode = UInt(status.st_ino)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }

    /// The stamps of everything below a folder, by path; empty when it cannot be read. Names that begin with a dot are
    /// passed over, as in reading.
    package static func all(below path: String) -> [String: FileStamp] {
        var stamps: [String: FileStamp] = [:]
        var open = [path]
        while let folder = open.popLast() {
            guard let handle = opendir(folder) else { continue }
            defer { closedir(handle) }
            while let entry = readdir(handle) {
                let name = SystemCalls.name(of: entry)
                var status = stat()
                guard name.utf8.first != UInt8(ascii: "."),
                    fstatat(dirfd(handle), name, &status, AT_SYMLINK_NOFOLLOW) == 0
                else { continue }
                let inner = RelativePath.join(folder, name)
                stamps[inner] = FileStamp(status)
                if SystemCalls.kind(status.st_mode) == .folder { open.append(inner) }
            }
        }
        return stamps
    }
}
