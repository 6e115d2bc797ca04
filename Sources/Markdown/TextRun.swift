import Diagnostics

/// A stretch of text without marks, for checks that read the words, such as the one for numbers without a cell.
package struct TextRun: Hashable, Sendable {
    package var text: String
    /// The first character of the text.
    package var location: SourceLocation
    package var container: Container
    var shifts: [ColumnShift]

    /// What the text stands in; emphasis is not told apart.
    package enum Container: Hashable, Sendable {
        case plain
        case code
        case link
        case reference(Inline.Reference.Kind)
    }

    /// The place of one Unicode scalar of the text, counted from 0; exact behind escapes and entities too.
    package func location(atScalar index: Int) -> SourceLocation {
        ColumnShift.location(of: index, from: location, shifts: shifts)
    }
}

extension MarkdownDocument {
    /// Every stretch of text in order, footnotes last, code blocks left out.
    package var textRuns: [TextRun] {
        var runs: [TextRun] = []
        forEachBlock { block in
            for inlines in block.inlines { Inline.appendRuns(of: inlines, in: .plain, to: &runs) }
        }
        return runs
    }
}

extension Inline {
    /// Every stretch of text of one paragraph in order.
    package static func textRuns(of inlines: [Inline]) -> [TextRun] {
        var runs: [TextRun] = []
        appendRuns(of: inlines, in: .plain, to: &runs)
        return runs
    }

    /// Every inline address of one paragraph in order.
    package static func references(in inlines: [Inline]) -> [Reference] {
        var found: [Reference] = []
        forEach(in: inlines) { inline in
            if case .reference(let reference) = inline.content { found.append(reference) }
        }
        return found
    }

    static func appendRuns(of inlines: [Inline], in container: TextRun.Container, to runs: inout [TextRun]) {
        for inline in inlines {
            switch inline.content {
            case .text(let text):
                runs.append(
                    TextRun(text: text, location: inline.location, container: container, shifts: inline.shifts))
            case .code(let text):
                runs.append(TextRun(text: text, location: inline.location, container: .code, shifts: []))
            case .emphasis(let inner), .strong(let inner):
                appendRuns(of: inner, in: container, to: &runs)
            case .link(let link):
                appendRuns(of: link.content, in: .link, to: &runs)
            case .reference(let reference):
                appendRuns(of: reference.content, in: .reference(reference.kind), to: &runs)
            case .softBreak, .hardBreak, .footnote: break
            }
        }
    }
}
