import Diagnostics
import TestSupport
import Testing

/// Whatever happens to the files, loading ends with diagnostics that can be shown.
@Suite struct FuzzTests {
    private static let pieces = [
        "\n", "\r\n", "\t", "  ", ": ", "- ", "{", "}", "[", "]", "\"", "'", ",", ";", "#", "&a ", "*a", "!!int ",
        "|\n", ">", "---\n", "? ",
        "<<: ", "[nil]", "[", "0", "-", "1e9", "99999999999999999999", "1,500", "45%", "%", "中", "e\u{301}", "\u{301}",
        "👨‍👩‍👧", "\u{FEFF}",
        "\u{0}", "\u{85}", "\u{2028}", "id: ", "name: ", "framework/1", "../", "[x](figure:table/trees/oaks/planted)",
        "![](table:trees)",
    ].map { Array($0.utf8) }

    @Test(arguments: 0..<8) func minimalSite(_ round: Int) throws {
        try fuzz("minimal", seeds: (0..<25).map { UInt64(round * 1000 + $0) })
    }

    @Test(arguments: 0..<4) func richSite(_ round: Int) throws {
        try fuzz("outcomes", seeds: (0..<10).map { UInt64(round * 1000 + $0) })
    }

    private func fuzz(_ fixture: String, seeds: [UInt64]) throws {
        let folder = try TestSite.copy(of: fixture)
        let paths = try Fixtures.files(in: folder.path("Content")).map { "Content/\($0)" }
        for seed in seeds {
            var random = SplitMix64(seed: seed)
            var originals: [String: [UInt8]] = [:]
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                guard let path = paths.randomElement(using: &random) else { continue }
                let bytes = try folder.read(path)
                if originals[path] == nil { originals[path] = bytes }
                try folder.write(mutated(bytes, &random), to: path)
            }
            check(TestSite.load(folder).diagnostics, "\(fixture), seed \(seed)")
            for (path, bytes) in originals { try folder.write(bytes, to: path) }
        }
        #expect(TestSite.report(folder) == "")
    }

    private func check(_ diagnostics: [Diagnostic], _ note: Comment) {
        for diagnostic in diagnostics {
            #expect(diagnostic.location.path.hasPrefix("Content"), note)
            #expect((diagnostic.location.line ?? 1) >= 1 && (diagnostic.location.column ?? 1) >= 1, note)
            #expect(!diagnostic.message.isEmpty && !diagnostic.id.isEmpty, note)
        }
    }

    private func mutated(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let start = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0...40, using: &random))
            switch Int.random(in: 0..<7, using: &random) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 2: bytes.replaceSubrange(start..<end, with: bytes[start..<end].reversed())
            case 3: bytes.removeSubrange(start...)
            case 4: bytes.insert(UInt8.random(in: 0...255, using: &random), at: start)
            default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: start)
            }
        }
        return bytes
    }

    /// Structures that cost some parsers the stack, or time that grows with the square.
    @Test(arguments: ["[", "{a: ", "- ", "{", "? ", "- - ", "a:\n ", "\"", "&a ", "!", "|\n", "# ", "a: b\n"])
    func repetition(_ piece: String) throws {
        let folder = try TestSite.minimal()
        try folder.write(String(repeating: piece, count: 20_000), to: "Content/2031/framework.yml")
        check(TestSite.load(folder).diagnostics, "\(piece)")
    }
}
