import Diagnostics
import Testing

@Suite struct ExcerptPrinterTests {
    private let fault = Diagnostic(
        id: "rating.unknown", at: SourceLocation("a.yml", line: 2, column: 9), "unknown rating \"mett\"",
        hint: "did you mean \"met\"?")

    private func print(_ text: String?, width: Int = 80, isColoured: Bool = false, column: Int? = 9) -> String {
        var fault = fault
        fault.location.column = column
        return ExcerptPrinter(isColoured: isColoured, width: width) { $0 == "a.yml" ? text : nil }.print([fault])
    }

    @Test func showsTheLineAndACaretBelowThePlace() {
        #expect(
            print("id: x\nrating: mett\n") == """
                a.yml:2:9: error: unknown rating "mett" [rating.unknown]
                    2 | rating: mett
                      |         ^
                  hint: did you mean "met"?
                1 error, 0 warnings

                """)
    }

    /// A caret stands below its character at a terminal, where Chinese takes two cells and a combining mark none.
    @Test(arguments: [
        ("\n评级评级评级评级mett", 9, 16), ("\ne\u{301}e\u{301}: mett", 7, 4), ("\n\tabc", 2, 1), ("\nabc", 4, 3),
        ("\nabc", 99, 3), ("\nabc", nil, 0),
    ])
    func countsCells(text: String, column: Int?, cells: Int) throws {
        let lines = print(text, column: column).split(separator: "\n")
        #expect(try #require(lines.dropFirst(2).first) == "      | " + String(repeating: " ", count: cells) + "^")
    }

    @Test func showsOnlyThePartOfALongLineThatFits() throws {
        let text = "\n" + String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
        for width in [40, 60, 79, 200] {
            let lines = print(text, width: width, column: 501).split(separator: "\n")
            let (shown, caret) = (try #require(lines.dropFirst().first), try #require(lines.dropFirst(2).first))
            #expect(shown.count <= width)
            #expect(shown.hasPrefix("    2 | …a") && shown.hasSuffix("b…"))
            #expect(Array(shown)[caret.count - 1] == "X")
        }
    }

    @Test(arguments: [nil, "", "one line"]) func doesWithoutALineThatIsNotThere(text: String?) {
        #expect(!print(text).contains("|"))
    }

    @Test func nothingOfAFileReachesTheTerminalAsACommand() {
        let printed = print("\n\u{1B}[2Jrating: mett \u{9B}")
        #expect(!printed.contains("\u{1B}") && !printed.contains("\u{9B}"))
    }

    @Test func coloursAreLeftOutUnlessAskedFor() {
        #expect(print("\nrating: mett", isColoured: true).contains("\u{1B}[1;31merror\u{1B}[0m"))
        #expect(!print("\nrating: mett").contains("\u{1B}"))
    }
}

@Suite struct AnnotationPrinterTests {
    @Test func escapesWhatIsAMarkOfTheCommand() {
        let fault = Diagnostic(
            .warning, id: "figure.unbound", at: SourceLocation("a, b:c.md", line: 3, column: 7), "45% is\nbound: no",
            hint: "link, it")
        #expect(
            AnnotationPrinter.print([fault])
                == "::warning file=a%2C b%3Ac.md,line=3,col=7,title=figure.unbound::45%25 is%0Abound: no%0Ahint: link, it\n"
        )
    }

    @Test func leavesOutWhatIsNotKnown() {
        let fault = Diagnostic(id: "file.missing", at: SourceLocation("a"), "no such file")
        #expect(AnnotationPrinter.print([fault]) == "::error file=a,title=file.missing::no such file\n")
        #expect(AnnotationPrinter.print([]) == "")
    }
}
