import Diagnostics
import Files

/// Brings the texts of figure links up to date with their cells, in every language.
package struct FigureRefresh {
    /// What was found and done.
    package struct Outcome: Sendable {
        /// Every figure link by file, line and column, as it stood before.
        package var texts: [FigureText] = []
        /// Those whose text has been rewritten.
        package var rewritten: [FigureText] = []
        /// What only the author can mend.
        package var diagnostics: [Diagnostic] = []

        /// Those whose text is not what the cell says.
        package var outdated: [FigureText] {
            texts.filter { if case .outdated = $0.state { true } else { false } }
        }
    }

    private let folder: Folder

    /// The content folder at a path.
    package init(_ path: String) throws(FileFault) { folder = try Folder(path) }

    /// Looks at every figure link, and rewrites those that can be when `writes` says so. Where the content has other
    /// errors than its figures nothing is written: what the cells say is not sure then.
    package func run(writes: Bool) throws(FileFault) -> Outcome {
        let (content, diagnostics) = ContentLoader.load(folder)
        let others = diagnostics.filter { $0.severity == .error && !$0.id.hasPrefix("figure.") }
        guard let content, others.isEmpty else { return Outcome(diagnostics: others) }
        var outcome = Outcome(texts: FigureTexts(content: content).all())
        for text in outcome.texts {
            if case .unresolved(let diagnostic) = text.state { outcome.diagnostics.append(diagnostic) }
        }
        if writes { try write(&outcome) }
        outcome.diagnostics.sort { $0.location < $1.location }
        return outcome
    }

    private func write(_ outcome: inout Outcome) throws(FileFault) {
        let root = folder.shown("")
        let byFile = Dictionary(grouping: outcome.outdated, by: \.location.path)
        for (path, texts) in byFile.sorted(by: { $0.key < $1.key }) {
            let relative = String(path.dropFirst(path.hasPrefix(root) ? root.count : 0).drop { $0 == "/" })
            var file = FigureFile(bytes: try folder.read(relative))
            // From the end, so that the places of the others stay.
            var rewritten: [FigureText] = []
            for text in texts.reversed() {
                guard case .outdated(let replacement, var fault) = text.state else { continue }
                if file.rewrite(text, as: replacement) {
                    rewritten.append(text)
                } else {
                    fault.hint = "write \"\(replacement)\" yourself: the link holds marks, escapes or a line end"
                    outcome.diagnostics.append(fault)
                }
            }
            if !rewritten.isEmpty { try folder.replace(relative, with: file.bytes) }
            outcome.rewritten += rewritten.reversed()
        }
    }
}
