import Foundation
import Markup
import TestSupport
import Testing

@Suite struct JSONTests {
    private func text(_ value: JSONValue) -> String { String(decoding: value.document, as: UTF8.self) }

    @Test func escapesQuotesBackslashesAndControls() {
        #expect(text("a\"b\\c\nd\te\u{0}\u{1F}\u{7F}") == #""a\"b\\c\nd\u0009e\u0000\u001f\u007f""# + "\n")
    }

    /// A quote with a combining mark is one grapheme; a writer that compares characters lets it through.
    @Test func escapesAQuoteThatCarriesACombiningMark() {
        #expect(text("\"\u{301}") == "\"\\\"\u{301}\"\n")
    }

    @Test func keepsTheOrderOfMembersAndLeavesOutNil() {
        let value: JSONValue = .members(["b": .integer(1), "a": nil, "c": .digits("0.40")])
        #expect(text(value) == "{\n \"b\": 1,\n \"c\": 0.40\n}\n")
    }

    @Test func aRecordIsALine() {
        let record: JSONValue = .members(["id": "x", "list": ["y", .null]])
        let value: JSONValue = .members(["version": .integer(1), "records": [record, record], "none": []])
        #expect(
            text(value) == """
                {
                 "version": 1,
                 "records": [
                  {"id":"x","list":["y",null]},
                  {"id":"x","list":["y",null]}
                 ],
                 "none": []
                }

                """)
    }

    @Test func nothingInMarkupCanEndAnElement() {
        let value: JSONValue = .members(["</script>": "<!-- & </script>"])
        let markup = String(decoding: value.markup, as: UTF8.self)
        #expect(markup == #"{"\u003c/script\u003e":"\u003c!-- \u0026 \u003c/script\u003e"}"#)
    }

    /// What is written is read back by another reader.
    @Test func anyTextSurvives() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        let alphabet: [Unicode.Scalar] = [
            "\"", "\\", "\n", "\r", "\u{0}", "\u{1B}", "\u{7F}", "\u{301}", "\u{2028}", "汉", "ع", "😀", "<", "/", "a",
        ]
        for _ in 0..<200 {
            let scalars = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }
            let original = String(String.UnicodeScalarView(scalars))
            for bytes in [JSONValue.array([.string(original)]).document, JSONValue.array([.string(original)]).markup] {
                let read = try JSONDecoder().decode([String].self, from: Data(bytes))
                #expect(read.map { Array($0.utf8) } == [Array(original.utf8)], "seed \(seed): \(scalars)")
            }
        }
    }
}
