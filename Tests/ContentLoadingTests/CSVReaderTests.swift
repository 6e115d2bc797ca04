import Diagnostics
import TestSupport
import Testing

@testable import ContentLoading

@Suite struct CSVReaderTests {
    private func read(_ bytes: [UInt8]) throws -> [[CSVField]] {
        try CSVReader.read(try SourceText(path: "t.csv", bytes: bytes))
    }

    private func texts(_ text: String) throws -> [[String]] { try read(Array(text.utf8)).map { $0.map(\.text) } }

    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
        ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n\"1,5\",\"say \"\"x\"\"\"\n", [["a", "b"], ["1,5", "say \"x\""]]),
        ("a,b\n\"two\nlines\",\n", [["a", "b"], ["two\nlines", ""]]),
        ("a,b\n\"\",\"\"\n", [["a", "b"], ["", ""]]),
        ("a,b\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n 1 , 2\n", [["a", "b"], [" 1 ", " 2"]]),
        ("a,b\n,\n", [["a", "b"], ["", ""]]),
        ("a\n1\n", [["a"], ["1"]]),
        ("", []),
        ("\"a\u{301}\",\"\u{301}\"\n", [["a\u{301}", "\u{301}"]]),
    ])
    func reads(_ text: String, _ expected: [[String]]) throws {
        #expect(try texts(text) == expected)
    }

    @Test func passesOverTheByteOrderMark() throws {
        let records = try read([0xEF, 0xBB, 0xBF] + Array("a,b\n".utf8))
        #expect(records[0][0].text == "a")
        #expect(records[0][0].location == SourceLocation("t.csv", line: 1, column: 1))
    }

    @Test func tellsWhereFieldsBegin() throws {
        let records = try read(Array("name,b\r\n\"中文\nx\",7\r\n中,8\r\n".utf8))
        let places = records.map { $0.map { "\($0.location.line ?? 0):\($0.location.column ?? 0)" } }
        #expect(places == [["1:1", "1:6"], ["2:1", "3:4"], ["4:1", "4:3"]])
    }

    @Test(arguments: [
        ("a,b\n1,\"2\n", 2, 3, "the quote is never closed"),
        ("a,b\n1,2\"3\n", 2, 4, "a quote stands in the middle of a field"),
        ("a,b\n\"1\"2,3\n", 2, 4, "text follows the closing quote"),
        ("a,b\n\"1\" ,3\n", 2, 4, "text follows the closing quote"),
    ])
    func refuses(_ text: String, _ line: Int, _ column: Int, _ message: String) throws {
        let fault = #expect(throws: ContentFault.self) { try texts(text) }
        #expect(fault?.diagnostic.location == SourceLocation("t.csv", line: line, column: column))
        #expect(fault?.diagnostic.message == message)
        #expect(fault?.diagnostic.id == "csv.syntax")
    }

    /// What is written by the rules of RFC 4180 is read as it was.
    @Test(arguments: 0..<4) func roundTrip(_ round: Int) throws {
        for index in 0..<100 {
            let seed = UInt64(round * 1000 + index)
            var random = SplitMix64(seed: seed)
            let separator = [",", ";", "\t"].randomElement(using: &random) ?? ","
            let end = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
            let records = randomRecords(&random)
            let written = records.map {
                $0.map { quoted($0, separator, end, &random) }.joined(separator: separator) + end
            }
            #expect(try texts(written.joined()) == records, "seed \(seed): \(written.joined().debugDescription)")
        }
    }

    private func randomRecords(_ random: inout SplitMix64) -> [[String]] {
        let pieces = [
            "a", "1", "-", ".", ",", ";", "\t", "\"", "\"\"", "\n", " ", "中", "e\u{301}", "\u{301}", "😀", "[nil]",
        ]
        let width = Int.random(in: 2...5, using: &random)
        var records = [(0..<width).map { "c\($0)" }]
        for _ in 0..<Int.random(in: 0...5, using: &random) {
            records.append(
                (0..<width).map { _ in
                    (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                        .joined()
                })
        }
        return records
    }

    private func quoted(_ field: String, _ separator: String, _ end: String, _ random: inout SplitMix64) -> String {
        let scalars = field.unicodeScalars
        let needsQuotes = scalars.contains {
            "\"\n".unicodeScalars.contains($0) || separator.unicodeScalars.contains($0)
        }
        guard needsQuotes || Bool.random(using: &random) else { return field }
        var text = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in scalars {
            switch scalar {
            case "\"": text.append(contentsOf: "\"\"".unicodeScalars)
            case "\n": text.append(contentsOf: end.unicodeScalars)
            default: text.append(scalar)
            }
        }
        text.append("\"")
        return String(text)
    }
}
