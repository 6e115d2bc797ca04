import Foundation
import TestSupport
import Testing

@testable import ContentLoading

@Suite struct FormatTests {
    private func formatted(_ text: String, _ path: String = "a.yml") throws -> String {
        String(decoding: try ContentFormat.formatted(Array(text.utf8), path: path), as: UTF8.self)
    }

    @Test(arguments: [
        ("a: b", "a: b\n"),
        ("\u{FEFF}a:   b  \r\n\r\n\r\n\r\nc: d\r\n\r\n", "a: b\n\nc: d\n"),
        ("a: { b: c , d: [ e,f ] }\n", "a: {b: c, d: [e, f]}\n"),
        ("- {id: \"x , y\",  of: 'it''s , so'}\n", "- {id: \"x , y\", of: 'it''s , so'}\n"),
        // What is a part of a text stays.
        ("a: |\n  one  \n\n\n  two\n  k:   v\n", "a: |\n  one  \n\n\n  two\n  k:   v\n"),
        ("a: b { c } [ d ] , e\n", "a: b { c } [ d ] , e\n"),
        ("a: \"b:   c\n  d:   e\"\n", "a: \"b:   c\n  d:   e\"\n"),
        // So do comments, and where they are aligned.
        ("#  { a }   \na:     # {  b }\n  - c     # [ d,e ]\n", "#  { a }\na:     # {  b }\n  - c     # [ d,e ]\n"),
        ("a: [b ]  # [ c ]\n", "a: [b]  # [ c ]\n"),
        ("a: [it's,b]\n", "a: [it's, b]\n"),
    ])
    func yaml(text: String, expected: String) throws {
        #expect(try formatted(text) == expected)
    }

    @Test(arguments: [
        ("row,a\n\"x\",1", "row,a\nx,1\n"),
        ("row;a;b\r\nx;1,5;\"q\"\"q\"\r\n\r\n", "row,a,b\nx,\"1,5\",\"q\"\"q\"\n"),
        ("row\ta\nx\t y\n", "row,a\nx,\" y\"\n"),
        ("row,a\nx,\"one\ntwo\"\n", "row,a\nx,\"one\ntwo\"\n"),
    ])
    func csv(text: String, expected: String) throws {
        #expect(try formatted(text, "a.csv") == expected)
    }

    /// Whatever blanks stand in a file: it says the same afterwards, keeps its comments, and has reached its form.
    @Test(arguments: ["minimal", "outcomes", "biennial"])
    func whatAFileSaysStays(name: String) throws {
        let root = Fixtures.path(name) + "/Content"
        var random = SplitMix64(seed: 3)
        let pieces = [
            " ", "  ", "\n", "\n\n", "\r\n", "\t", " # note { a }", "{ ", " }", "[", " , ", "\"", "'", ": ", "- ",
        ]
        for path in try Fixtures.files(in: root) where path.hasSuffix(".yml") || path.hasSuffix(".csv") {
            let original = try read(root + "/" + path)
            for _ in 0..<12 {
                var scalars = Array(original.unicodeScalars)
                for _ in 0..<Int.random(in: 0...3, using: &random) {
                    let place = Int.random(in: 0...scalars.count, using: &random)
                    scalars.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").unicodeScalars, at: place)
                }
                try check(String(String.UnicodeScalarView(scalars)), path)
            }
        }
    }

    private func check(_ text: String, _ path: String) throws {
        guard let source = try? SourceText(path: path, bytes: Array(text.utf8)) else { return }
        guard path.hasSuffix(".csv") else {
            guard let before = try? YAMLReader.read(source) else { return }
            let result = try formatted(text, path)
            let after = try YAMLReader.read(SourceText(path: path, text: result))
            #expect(after.saysTheSame(as: before), "\(path): \(text)")
            #expect(try formatted(result, path) == result, "\(path) has two forms: \(text)")
            #expect(comments(result) == comments(source.text), "\(path): \(text)")
            return
        }
        guard let before = try? CSVReader.read(source) else { return }
        let result = try formatted(text, path)
        let after = try CSVReader.read(SourceText(path: path, text: result))
        #expect(after.map { $0.map(\.text) } == before.map { $0.map(\.text) }, "\(path): \(text)")
        #expect(try formatted(result, path) == result, "\(path) has two forms: \(text)")
    }

    private func comments(_ text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            line.firstRange(of: " #").map { line[$0.lowerBound...].trimmingCharacters(in: .whitespaces) }
        }
    }
}
