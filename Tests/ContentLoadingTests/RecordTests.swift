import Diagnostics
import Localization
import Testing

@testable import ContentLoading

@Suite struct RecordTests {
    private let context = FileContext(path: "t.yml", translations: TranslatedFile([:]))

    private func record(_ text: String) throws -> Record {
        Record(try YAMLReader.read(try SourceText(path: "t.yml", bytes: Array(text.utf8))), block: "", context)
    }

    private func place(_ line: Int, _ column: Int) -> Diagnostics.SourceLocation {
        SourceLocation("t.yml", line: line, column: column)
    }

    private var reported: [String] {
        context.bag.sorted.map { "\($0.location.line ?? 0):\($0.location.column ?? 0) \($0.id)" }
    }

    @Test func keepsScalarsAsTheyAreWritten() throws {
        let record = try record("a: 1.10\nb: yes\nc: 0x1F\nd: ~\ne: 2031-01-15\nf: \"\\u00A0\"\n")
        #expect(["a", "b", "c", "d", "e"].map { record.string($0) } == ["1.10", "yes", "0x1F", "~", "2031-01-15"])
        #expect(record.string("f") == "\u{A0}")
        #expect(record.string("g") == nil)
    }

    @Test func tellsWhereValuesStand() throws {
        let record = try record("# first\n名称: 中文\nlist:\n  - {id: a, name: x}\n  - id: b\n    name: \"中\"\n")
        #expect(record.location(of: "名称") == place(2, 5))
        #expect(record.keyLocation("名称") == place(2, 1))
        #expect(record.location(of: "none") == record.location)
        let items = record.records("list")
        #expect(items.map(\.location) == [place(4, 5), place(5, 5)])
        #expect(items.map { $0.location(of: "name") } == [place(4, 19), place(6, 11)])
    }

    @Test func makesBlockIDs() throws {
        let items = try record("list:\n  - {id: a, sub: {x: y}}\n  - {name: x}\n").records("list", defaultID: "main")
        #expect(items.map { $0.blockID("name") } == ["list/a/name", "list/main/name"])
        #expect(items.first?.record("sub")?.blockID("x") == "list/a/sub/x")
    }

    @Test func reportsKeysThatNobodyAskedFor() throws {
        let record = try record("name: x\nnaem: y\n")
        _ = record.required("name")
        record.finish()
        #expect(reported == ["2:1 key.unknown"])
        #expect(context.bag.diagnostics.first?.hint == "did you mean \"name\"?")
    }

    @Test func reportsWhatIsMissingEmptyOrOfAnotherKind() throws {
        let record = try record("a: \" \"\nb: [x]\nc: x\nd:\n")
        _ = (record.required("a"), record.required("b"), record.required("d"), record.required("e"))
        _ = (record.strings("c"), record.records("c"))
        #expect(reported == ["1:1 key.missing", "1:4 text.empty", "2:4 yaml.type", "3:4 yaml.type", "4:3 text.empty"])
    }

    @Test func reportsRepeatedAndMalformedIDs() throws {
        let items = try record("list:\n  - {id: a}\n  - {id: A b}\n  - {id: a}\n").records("list")
        #expect(items.map { $0.identifier("id") } == ["a", "A b", "a"])
        #expect(reported == ["3:10 id.invalid", "4:10 id.duplicate"])
    }

    @Test func readsClosedVocabularies() throws {
        enum Colour: String, CaseIterable { case red, green }
        let record = try record("a: red\nb: greeen\nc: true\nd: maybe\n")
        #expect(record.word("a", default: Colour.green) == .red)
        #expect(record.word("b", default: Colour.red) == .red)
        #expect(record.word("z", default: Colour.green) == .green)
        #expect(record.boolean("c", default: false))
        #expect(record.boolean("d", default: true))
        #expect(reported == ["2:4 value.unknown", "4:4 value.unknown"])
    }

    @Test func readsNumbers() throws {
        let record = try record("a: 7\nb: 12\nc: 0.40\nd: 1,5\ne: 99999999999999999999\n")
        #expect(record.integer("a", in: 0...9) == 7)
        #expect(record.integer("b", in: 0...9) == nil)
        #expect(record.integer("e", in: 0...9) == nil)
        #expect(record.decimal("c")?.description == "0.40")
        #expect(record.decimal("d") == nil)
        #expect(reported == ["2:4 value.number", "4:4 value.number", "5:4 value.number"])
    }

    @Test func keepsTheOrderOfKeysThatAreData() throws {
        #expect(try record("b: 1\na: 2\nc: 3\n").keys == ["b", "a", "c"])
    }

    @Test(arguments: [
        ("a: [1\n", "yaml.syntax", 2, 1), ("a: 1\na: 2\n", "yaml.duplicate-key", 1, 1),
        ("a: &x 1\n", "yaml.anchor", 1, 4),
        ("a: !!int 1\n", "yaml.tag", 1, 4), ("", "yaml.empty", 1, 1), ("# nothing\n", "yaml.empty", 1, 1),
        ("? [a]\n: b\n", "yaml.type", 1, 3), ("a: 1\n---\nb: 2\n", "yaml.syntax", 2, 1),
        ("a: 1\n\tb: 2\n", "yaml.syntax", 2, 1), ("a: 1\nb: x\u{2028}y\nc: [", "file.control-character", 2, 5),
        ("a: 1\u{2029}\nc: [", "file.control-character", 1, 5),
    ])
    func refusesYAML(_ text: String, _ id: String, _ line: Int, _ column: Int) {
        let fault = #expect(throws: ContentFault.self) { try record(text) }
        #expect(fault?.diagnostic.id == id)
        #expect(fault?.diagnostic.location == place(line, column))
    }
}
