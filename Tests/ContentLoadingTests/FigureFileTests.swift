import Diagnostics
import Testing

@testable import ContentLoading

@Suite struct FigureFileTests {
    private func figure(line: Int, column: Int, _ text: String) -> FigureText {
        FigureText(
            location: SourceLocation("a.md", line: line, column: column), address: "fact/a", text: text, expected: nil,
            state: .current)
    }

    /// A byte-order mark and line ends of any kind stay as they are.
    @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
    func everyOtherByteStays(end: String, mark: String) {
        let before = mark + "é\(end)\(end)数[1](figure:fact/a)\(end)"
        var file = FigureFile(bytes: Array(before.utf8))
        let isRewritten = file.rewrite(figure(line: 3, column: 2, "1"), as: "2,000")
        #expect(isRewritten)
        #expect(String(decoding: file.bytes, as: UTF8.self) == mark + "é\(end)\(end)数[2,000](figure:fact/a)\(end)")
    }

    @Test func whatIsNotThePlainTextStays() {
        for text in ["[**1**](figure:fact/a)", "[1](figure:fact/b)", "[1\n](figure:fact/a)", "1", "[1", ""] {
            var file = FigureFile(bytes: Array(text.utf8))
            let isRewritten = file.rewrite(figure(line: 1, column: 1, "1"), as: "2")
            #expect(!isRewritten, "\(text)")
            #expect(file.bytes == Array(text.utf8))
        }
        var file = FigureFile(bytes: Array("[1](figure:fact/a)".utf8))
        for (line, column) in [(2, 1), (0, 1), (1, 2), (1, 99)] {
            let isRewritten = file.rewrite(figure(line: line, column: column, "1"), as: "2")
            #expect(!isRewritten)
        }
    }
}
