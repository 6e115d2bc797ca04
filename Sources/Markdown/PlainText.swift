extension Inline {
    /// The words of a run of inlines without marks; a line break is a space, a footnote mark nothing.
    ///
    /// A reference gives its text; one without text gives what `name` answers, by default nothing.
    package static func plainText(_ inlines: [Inline], name: (Reference) -> String? = { _ in nil }) -> String {
        var text = ""
        append(inlines, to: &text, name: name)
        return text
    }

    private static func append(_ inlines: [Inline], to text: inout String, name: (Reference) -> String?) {
        for inline in inlines {
            switch inline.content {
            case .text(let words), .code(let words): text += words
            case .softBreak, .hardBreak: text += " "
            case .reference(let reference) where reference.content.isEmpty: text += name(reference) ?? ""
            case .emphasis, .strong, .link, .reference: append(inline.children, to: &text, name: name)
            case .footnote: break
            }
        }
    }
}

extension MarkdownDocument {
    /// The words of the document, a line for each heading, paragraph, caption, cell and block of code, footnotes last.
    package func plainText(name: (Inline.Reference) -> String? = { _ in nil }) -> String {
        var lines: [String] = []
        forEachBlock { block in
            if case .code(_, let code) = block.content { lines.append(Self.withoutFinalNewline(code)) }
            lines += block.inlines.map { Inline.plainText($0, name: name) }.filter { !$0.isEmpty }
        }
        return lines.joined(separator: "\n")
    }

    private static func withoutFinalNewline(_ code: String) -> String {
        code.utf8.last == UInt8(ascii: "\n") ? String(decoding: code.utf8.dropLast(), as: UTF8.self) : code
    }
}
