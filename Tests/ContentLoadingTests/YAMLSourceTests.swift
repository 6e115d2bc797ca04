import ContentLoading
import TestSupport
import Testing

/// Values of a YAML file are replaced and taken out, and nothing else changes.
@Suite struct YAMLSourceTests {
    private static let text = """
        # head
        name: Members' Report   # comment
        flow: {id: a, name: "x, }", it's: [1, {b: 2}], last: z}
        list:
        - id: one
          text: several words
            over two lines

          # about more
          more: [a, b]
        - {id: two}
        short: s
        ids: ["2031", "2030"]
        """ + "\n"

    private func source() throws -> YAMLSource { try #require(YAMLSource(Self.text)) }

    private func removing(_ path: String...) throws -> String {
        let source = try source()
        var node = source.root
        for key in path.dropLast() { node = try #require(Int(key).map { node.items[$0] } ?? node[key]) }
        let last = try #require(path.last)
        if let index = Int(last) { return source.applying([source.removing(node.items[index], from: node)]) }
        let entry = try #require(node.entries.first { $0.key == last })
        return source.applying([source.removing(entry, from: node)])
    }

    private func without(_ part: String, or replacement: String = "") -> String {
        Self.text.replacing(part, with: replacement)
    }

    @Test func takesKeysOutOfBlocks() throws {
        #expect(try removing("name") == without("name: Members' Report   # comment\n"))
        #expect(try removing("short") == without("short: s\n"))
        #expect(try removing("list", "0", "text") == without("  text: several words\n    over two lines\n"))
        #expect(try removing("list", "0", "more") == without("  more: [a, b]\n"))
    }

    @Test func theKeyBehindADashGivesItsPlaceToTheNext() throws {
        #expect(try removing("list", "0", "id") == without("id: one\n  text", or: "text"))
    }

    @Test func takesKeysOutOfBraces() throws {
        #expect(try removing("flow", "id") == without("id: a, "))
        #expect(try removing("flow", "name") == without("name: \"x, }\", "))
        #expect(try removing("flow", "it's") == without("it's: [1, {b: 2}], "))
        #expect(try removing("flow", "last") == without(", last: z"))
    }

    @Test func takesItemsOutOfLists() throws {
        #expect(try removing("list", "1") == without("- {id: two}\n"))
        #expect(try removing("ids", "0") == without("\"2031\", "))
        #expect(try removing("ids", "1") == without(", \"2030\""))
        #expect(try removing("list").contains("list") == false)
    }

    @Test func replacesValues() throws {
        let source = try source()
        let name = try #require(source.root.entries.first { $0.key == "name" })
        let flow = try #require(source.root["flow"])
        let last = try #require(flow.entries.last)
        let text = source.applying([
            source.replacing(name, in: source.root, with: "New"), source.replacing(last, in: flow, with: "[]"),
        ])
        #expect(text == without("Members' Report   # comment", or: "New").replacing("last: z", with: "last: []"))
    }

    @Test func replacesLists() throws {
        let source = try source()
        let list = try #require(source.root.entries.first { $0.key == "list" })
        let text = source.applying([source.replacing(list, in: source.root, withItems: ["{a: b}", "c"])])
        #expect(text.contains("\nlist:\n  - {a: b}\n  - c\nshort: s\n"))
    }

    @Test func putsItemsFirst() throws {
        let source = try source()
        let edits = ["ids", "list"].compactMap { source.root[$0] }.compactMap { source.inserting("x", into: $0) }
        #expect(
            source.applying(edits)
                == without("[\"2031\"", or: "[x, \"2031\"").replacing("- id: one", with: "- x\n- id: one"))
    }

    @Test(arguments: [
        ("Not yet due", "Not yet due"), ("尚未到期", "尚未到期"), ("2024", "\"2024\""), ("a: b", "\"a: b\""),
        ("Report 2025", "Report 2025"),
        ("yes", "\"yes\""), ("say \"so\"", "\"say \\\"so\\\"\""), ("", "\"\""), ("- x", "\"- x\""),
    ])
    func quotesWhereItMust(_ text: String, _ scalar: String) { #expect(YAMLSource.scalar(text) == scalar) }

    /// Whatever stands in a file, taking its keys out does no harm.
    @Test(arguments: [UInt64](1...200)) func mutatedTextsDoNoHarm(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var scalars = Array(Self.text.unicodeScalars)
        let odd: [Unicode.Scalar] = ["\u{2028}", "\n", "-", "{", "]", "'", "\"", ":", " ", "#", ",", "é", "|"]
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let index = Int.random(in: 0..<scalars.count, using: &random)
            scalars[index] = odd.randomElement(using: &random) ?? "x"
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        guard let source = YAMLSource(String(text)) else { return }
        for mapping in Self.mappings(source.root) {
            let edits = mapping.entries.map { source.removing($0, from: mapping) }
            #expect(source.applying(edits).unicodeScalars.count <= scalars.count, "seed \(seed)")
            for list in mapping.entries.map(\.value) {
                #expect(list.items.map { source.removing($0, from: list) }.count == list.items.count)
            }
        }
    }

    /// Taking out any key of any shipped file leaves a file that can be read, without that key and with all others.
    @Test func everyKeyOfEveryShippedFileCanBeTakenOut() throws {
        let root = Fixtures.root + "/Content/2024"
        for path in try Fixtures.files(in: root) where path.hasSuffix(".yml") && !path.contains("text/") {
            let source = try #require(YAMLSource(try read("\(root)/\(path)")))
            for mapping in Self.mappings(source.root) where mapping.entries.count > 1 {
                for entry in mapping.entries {
                    let text = source.applying([source.removing(entry, from: mapping)])
                    let rest = try #require(YAMLSource(text), "\(path) without \(entry.key)")
                    #expect(
                        Self.count(rest.root) == Self.count(source.root) - Self.count(entry.value),
                        "\(path) \(entry.key)")
                }
            }
        }
    }

    /// Mappings of a node, the first of each list only: the others are alike.
    private static func mappings(_ node: YAMLNode) -> [YAMLNode] {
        let below = node.entries.map(\.value) + node.items.prefix(2)
        return (node.entries.isEmpty ? [] : [node]) + below.flatMap(mappings)
    }

    /// How many texts a node holds.
    private static func count(_ node: YAMLNode) -> Int {
        let below = node.entries.map(\.value) + node.items
        return (node.scalar == nil ? 0 : 1) + below.reduce(0) { $0 + count($1) }
    }
}
