import Diagnostics
import Testing

@Suite struct DiagnosticsTests {
    @Test func printsPlaceMessageIdAndHint() {
        let diagnostic = Diagnostic(
            id: "rating.unknown", at: SourceLocation("a.yml", line: 14, column: 9), "unknown rating \"acheived\"",
            hint: "did you mean \"achieved\"?")
        #expect(
            TextPrinter.print(diagnostic)
                == "a.yml:14:9: error: unknown rating \"acheived\" [rating.unknown]\n  hint: did you mean \"achieved\"?\n"
        )
    }

    @Test func countsWhatItPrints() {
        let list = [
            Diagnostic(id: "a", at: SourceLocation("x"), "one"),
            Diagnostic(.warning, id: "b", at: SourceLocation("x"), "two"),
        ]
        #expect(TextPrinter.print(list).hasSuffix("1 error, 1 warning\n"))
        #expect(TextPrinter.print([]) == "")
    }

    @Test func keepsControlCharactersFromTheTerminal() {
        let printed = TextPrinter.print(Diagnostic(id: "a", at: SourceLocation("x"), "red \u{1B}[31m"))
        #expect(!printed.unicodeScalars.contains("\u{1B}"))
    }

    @Test func sortsByPlaceAndSaysEachThingOnce() {
        var bag = DiagnosticBag()
        let late = Diagnostic(id: "a", at: SourceLocation("b.yml", line: 2, column: 1), "late")
        let early = Diagnostic(id: "a", at: SourceLocation("b.yml", line: 1, column: 7), "early")
        let other = Diagnostic(id: "a", at: SourceLocation("a.yml", line: 9), "other file")
        bag.add(contentsOf: [late, early, other, late])
        #expect(bag.sorted == [other, early, late])
    }

    @Test(arguments: [("acheived", "achieved"), ("title-notse", "title-notes"), ("x", nil)])
    func suggestsTheNearestWord(word: String, nearest: String?) {
        #expect(Suggestion.nearest(to: word, among: ["achieved", "title-notes", "not-achieved"]) == nearest)
    }
}
