/// Paths of the site, relative to its root, and links between them.
enum SitePath {
    /// The way from one page to another path, relative, so that the site works from any folder.
    static func link(from page: String, to target: String) -> String {
        let start = page.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let end = target.split(separator: "/", omittingEmptySubsequences: false)
        var shared = 0
        while shared < start.count, shared < end.count - 1, start[shared] == end[shared] { shared += 1 }
        let up = String(repeating: "../", count: start.count - shared)
        return up + end[shared...].joined(separator: "/")
    }

    /// The path to which a link on a page leads; the page itself for an empty one.
    static func resolve(_ link: String, from page: String) -> String {
        guard !link.isEmpty else { return page }
        var path = page.split(separator: "/").dropLast()
        for part in link.split(separator: "/") {
            if part == ".." { path = path.dropLast() } else { path.append(part) }
        }
        return path.joined(separator: "/")
    }

    /// The way from a page to the root: empty, or ending in a slash.
    static func root(from page: String) -> String {
        String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
    }
}
