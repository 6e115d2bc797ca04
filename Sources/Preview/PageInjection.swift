/// Puts the script of the preview into a page on its way to the browser. What a build writes never has it.
enum PageInjection {
    /// The page with the script, which names the state of the site that the page shows.
    static func inject(into page: [UInt8], state: String) -> [UInt8] {
        let script = "<script src=\"\(PreviewPaths.script)\" data-state=\"\(state)\" defer></script>\n"
        var page = page
        if let head = page.range(of: Array("</head>".utf8)) {
            page.insert(contentsOf: Array(script.utf8), at: head.lowerBound)
        } else {
            page += Array(script.utf8)
        }
        return allowing(page)
    }

    /// Lets the policy of the page, if it has one, load the script and its style sheet and listen for changes.
    private static func allowing(_ page: [UInt8]) -> [UInt8] {
        let mark = Array("http-equiv=\"Content-Security-Policy\" content=\"".utf8)
        guard let start = page.range(of: mark)?.upperBound,
            let end = page[start...].firstIndex(of: UInt8(ascii: "\""))
        else { return page }
        let policy = ContentPolicy(String(decoding: page[start..<end], as: UTF8.self))
        return page[..<start] + Array(policy.allowingOwn("script-src", "style-src", "connect-src").utf8) + page[end...]
    }
}

/// A Content-Security-Policy as a list of directives.
struct ContentPolicy {
    private var directives: [[String]]

    init(_ text: String) {
        directives = text.split(separator: ";").map { $0.split(separator: " ").map { String($0) } }
            .filter { !$0.isEmpty }
    }

    /// The policy as text, with the site's own files let through for some kinds. What a directive allows by itself or
    /// by way of `default-src` stays allowed.
    func allowingOwn(_ names: String...) -> String {
        var directives = directives
        let fallback = directives.first { $0.first == "default-src" }?.dropFirst()
        for name in names {
            if let index = directives.firstIndex(where: { $0.first == name }) {
                directives[index] = Self.withOwn(name, directives[index].dropFirst())
            } else if let fallback {
                directives.append(Self.withOwn(name, fallback))
            }
        }
        return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
    }

    private static func withOwn(_ name: String, _ sources: some Sequence<String>) -> [String] {
        let others = sources.filter { $0 != "'none'" && $0 != "'self'" }
        return [name, "'self'"] + others
    }
}

extension [UInt8] {
    /// Where some bytes first occur.
    func range(of bytes: [UInt8]) -> Range<Int>? {
        guard let first = bytes.first, count >= bytes.count else { return nil }
        for start in 0...(count - bytes.count) where self[start] == first {
            if self[start..<(start + bytes.count)].elementsEqual(bytes) { return start..<(start + bytes.count) }
        }
        return nil
    }
}
