import Diagnostics
import Localization
import Testing

@testable import ContentLoading

@Suite struct SourceTextTests {
    private func fault(_ bytes: [UInt8]) -> (id: String, location: Diagnostics.SourceLocation)? {
        do throws(ContentFault) {
            _ = try SourceText(path: "t", bytes: bytes)
            return nil
        } catch {
            return (error.diagnostic.id, error.diagnostic.location)
        }
    }

    @Test(arguments: [("a\r\nb\r\n", "a\nb\n"), ("a\rb", "a\nb"), ("a\r\r\nb", "a\n\nb"), ("\u{FEFF}a", "a"), ("", "")])
    func endsLinesByOneCharacter(_ text: String, _ expected: String) throws {
        #expect(try SourceText(path: "t", bytes: Array(text.utf8)).text == expected)
    }

    @Test(
        arguments: [
            ([0x61, 0x0A, 0xE4, 0xB8, 0xAD, 0xFF], "file.encoding", 2, 2),
            ([0xEF, 0xBB, 0xBF, 0x61, 0xE9], "file.encoding", 1, 2),
            ([0x61, 0xED, 0xA0, 0x80], "file.encoding", 1, 2),
            ([0xFF, 0xFE, 0x61, 0x00], "file.utf16", 1, 1),
            ([0xFE, 0xFF, 0x00, 0x61], "file.utf16", 1, 1),
            ([0x61, 0x0A, 0x62, 0x00], "file.control-character", 2, 2),
            ([0x61, 0xC2, 0x85], "file.control-character", 1, 2),
        ] as [([UInt8], String, Int, Int)])
    func refusesOtherBytes(_ bytes: [UInt8], _ id: String, _ line: Int, _ column: Int) {
        let found = fault(bytes)
        #expect(found?.id == id)
        #expect(found?.location == SourceLocation("t", line: line, column: column))
    }
}

@Suite struct FrontMatterTests {
    private func split(_ text: String) throws -> FrontMatter {
        try FrontMatter.split(try SourceText(path: "t.md", bytes: Array(text.utf8)))
    }

    @Test func findsLeadAndBody() throws {
        let matter = try split("---\nlead: Trees grow.\n---\n\n## Oaks\n")
        #expect(matter.lead?.value == "Trees grow.")
        #expect(matter.lead?.location == SourceLocation("t.md", line: 2, column: 7))
        #expect(matter.body == "\n## Oaks\n")
        #expect(matter.bodyLine == 4)
    }

    @Test func readsAQuotedLead() throws {
        #expect(try split("---\nlead: \"Trees: they grow.\"\n---\n").lead?.value == "Trees: they grow.")
    }

    @Test(arguments: ["## Oaks\n", "", "\n---\nlead: x\n---\n", "----\n", "--- \n"])
    func leavesOtherTextsAlone(_ text: String) throws {
        let matter = try split(text)
        #expect(matter.lead == nil)
        #expect(matter.body == text)
        #expect(matter.bodyLine == 1)
    }

    @Test(arguments: [
        ("---\nlead: x\n", "narrative.front-matter", 1), ("---\ntitle: x\n---\n", "narrative.front-matter", 2),
        ("---\nlead: x\ntitle: y\n---\n", "narrative.front-matter", 3),
        ("---\n- x\n---\n", "narrative.front-matter", 2),
        ("---\nlead: x\nlead: y\n---\n", "yaml.duplicate-key", 2),
    ])
    func refuses(_ text: String, _ id: String, _ line: Int) {
        let fault = #expect(throws: ContentFault.self) { try split(text) }
        #expect(fault?.diagnostic.id == id)
        #expect(fault?.diagnostic.location.line == line)
    }
}

@Suite struct TranslatedFileTests {
    private func entry(_ text: String, _ line: Int) -> TranslatedFile.Entry {
        let location = SourceLocation("text/de/t.yml", line: line, column: 1)
        let node = YAMLNode(content: .scalar(text), location: location, source: SourceText(path: "", text: text))
        return TranslatedFile.Entry(text: text, location: location, node: node)
    }

    @Test func givesTheTextsOfABlock() throws {
        let german = try #require(LanguageTag("de"))
        let french = try #require(LanguageTag("fr"))
        let file = TranslatedFile([german: ["title": entry("Bäume", 1)], french: ["title": entry("Arbres", 1)]])
        #expect(file.texts(of: "title") == [german: "Bäume", french: "Arbres"])
        #expect(file.texts(of: "note").isEmpty)
        #expect(file.unused().isEmpty)
    }

    @Test func reportsBlocksThatTheSourceDoesNotHave() throws {
        let german = try #require(LanguageTag("de"))
        let file = TranslatedFile([german: ["title": entry("Bäume", 1), "tilte": entry("Bäume", 2)]])
        _ = file.texts(of: "title")
        let unused = file.unused()
        #expect(unused.map(\.id) == ["translation.unknown"])
        #expect(unused.first?.location == SourceLocation("text/de/t.yml", line: 2, column: 1))
        #expect(unused.first?.hint == "did you mean \"title\"?")
    }
}
