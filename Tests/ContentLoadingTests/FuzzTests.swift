import Diagnostics
import TestSupport
import Testing

/// Whatever a file holds, loading ends with diagnostics that can be shown. Damaged files are in `MutationTests`.
@Suite struct FuzzTests {
    private func check(_ diagnostics: [Diagnostic], _ note: Comment) {
        for diagnostic in diagnostics {
            #expect(diagnostic.location.path.hasPrefix("Content"), note)
            #expect((diagnostic.location.line ?? 1) >= 1 && (diagnostic.location.column ?? 1) >= 1, note)
            #expect(!diagnostic.message.isEmpty && !diagnostic.id.isEmpty, note)
        }
    }

    /// Structures that cost some parsers the stack, or time that grows with the square.
    @Test(arguments: ["[", "{a: ", "- ", "{", "? ", "- - ", "a:\n ", "\"", "&a ", "!", "|\n", "# ", "a: b\n"])
    func repetition(_ piece: String) throws {
        let folder = try TestSite.minimal()
        try folder.write(String(repeating: piece, count: 20_000), to: "Content/2031/framework.yml")
        check(TestSite.load(folder).diagnostics, "\(piece)")
    }
}
