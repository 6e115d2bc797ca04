import Diagnostics

/// Reads narratives of one file: CommonMark with tables and footnotes, and the marks of a report.
///
/// Every fault is a diagnostic; the document then holds what could be read. Safe to use from several tasks at once.
package struct MarkdownParser: Sendable {
    private let path: String

    /// The largest source that is read, in bytes.
    static let sizeLimit = 2_000_000
    /// The longest line that is read, in bytes: wide tables take the library time that grows with the square.
    static let lineLimit = 100_000
    /// How deep blocks and inlines may nest.
    static let depthLimit = 40
    /// Lines are counted up from here without fear of overflow.
    private static let lineNumberLimit = 1_000_000_000

    /// A parser whose diagnostics and locations name `path`.
    package init(path: String) {
        self.path = path
    }

    /// Reads a document whose first line is line `firstLine` of the file.
    package func parse(_ source: String, firstLine: Int = 1) -> (document: MarkdownDocument, diagnostics: [Diagnostic])
    {
        read(source, line: firstLine, column: 1, else: MarkdownDocument()) { $0.readDocument($1) }
    }

    /// Reads one paragraph, such as a note or a lead, that begins at a line and column of the file.
    ///
    /// Anything that is more than a paragraph is an error, as are footnotes and block ids.
    package func parseInline(
        _ source: String, line: Int = 1, column: Int = 1
    ) -> (inlines: [Inline], diagnostics: [Diagnostic]) {
        read(source, line: line, column: column, else: []) { $0.readSingleParagraph($1) }
    }

    private func read<Value>(
        _ text: String, line: Int, column: Int, else fallback: Value, _ body: (inout DocumentReader, RawNode) -> Value
    ) -> (Value, [Diagnostic]) {
        let origin = SourceLocation(path, line: Self.clamped(line), column: Self.clamped(column))
        let source = SourceText(text, origin: origin)
        var reader = DocumentReader(source)
        guard reader.checkSize() else { return (fallback, reader.diagnostics) }
        guard let tree = CMark.parse(source.bytes, depthLimit: Self.depthLimit) else {
            reader.report(.library, at: origin, "the Markdown library has no tables", hint: nil)
            return (fallback, reader.diagnostics)
        }
        reader.checkDepth(tree)
        let value = body(&reader, tree.root)
        return (value, reader.finishedDiagnostics())
    }

    private static func clamped(_ number: Int) -> Int {
        min(max(number, 1), lineNumberLimit)
    }
}
