import Diagnostics

/// Turns the parser's tree into a document and collects what is wrong with it.
struct DocumentReader {
    var locator: Locator
    private(set) var diagnostics: [Diagnostic] = []
    var ids: Set<String> = []
    /// A page has its title, so its text begins at level 2.
    var lastHeadingLevel = 1
    var footnotes = FootnoteLedger()
    /// Lines (0-based, of this text) of code and of raw HTML, in which nothing else is looked for.
    var opaqueLines: Set<Int> = []
    /// Lines (0-based, of this text) of which something is shown.
    var shownLines: Set<Int> = []

    init(_ source: SourceText) {
        locator = Locator(source)
    }

    mutating func report(_ rule: MarkdownRule, at location: SourceLocation, _ message: String, hint: String?) {
        diagnostics.append(Diagnostic(rule, at: location, message, hint: hint))
    }

    mutating func readDocument(_ root: RawNode) -> MarkdownDocument {
        let blocks = readBlocks(root.children.filter { $0.kind != .footnoteDefinition })
        let notes = readFootnotes(root.children.filter { $0.kind == .footnoteDefinition })
        checkFootnoteDefinitions()
        checkLinkDefinitions()
        return MarkdownDocument(blocks: blocks, footnotes: notes)
    }

    mutating func readSingleParagraph(_ root: RawNode) -> [Inline] {
        if let other = root.children.first(where: { $0.kind != .paragraph }) ?? root.children.dropFirst().first {
            let start = locator.claimed(other) ?? 0
            report(
                .notAParagraph, at: locator.location(at: start), "this text may be one paragraph only",
                hint: "write it without headings, lists and blank lines; a backslash keeps a number or mark that "
                    + "begins the text from making a list: `1\\. `")
        }
        defer { checkLinkDefinitions() }
        guard let paragraph = root.children.first(where: { $0.kind == .paragraph }) else { return [] }
        _ = locator.enterBlock(paragraph)
        return finished(readInlines(paragraph.children), beginsParagraph: true)
    }

    /// What was found, in the order of the text.
    mutating func finishedDiagnostics() -> [Diagnostic] {
        checkControlCharacters()
        var seen: Set<Diagnostic> = []
        return diagnostics.enumerated()
            .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
            .map(\.element)
            .filter { seen.insert($0).inserted }
    }
}
