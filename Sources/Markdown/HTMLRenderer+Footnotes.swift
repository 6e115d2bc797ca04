import Markup

extension HTMLRenderer {
    /// The mark in the text: `fnref-2` for the first mark of note 2, `fnref-2-3` for its third.
    func writeMark(_ number: Int, _ occurrence: Int, to output: inout MarkupBuffer) {
        output.raw("<sup class=\"footnote-mark\"><a")
        output.attribute("href", "#\(idPrefix)fn-\(number)")
        output.attribute("id", idPrefix + markID(number, occurrence))
        output.raw(" role=\"doc-noteref\"")
        output.attribute("aria-describedby", "\(idPrefix)footnotes")
        output.raw(">")
        output.integer(number)
        output.raw("</a></sup>")
    }

    func write(_ footnotes: [MarkdownDocument.Footnote], to output: inout MarkupBuffer) {
        guard !footnotes.isEmpty else { return }
        output.raw("<section class=\"footnotes\" role=\"doc-endnotes\"")
        output.attribute("aria-labelledby", "\(idPrefix)footnotes")
        output.raw(">")
        output.newline()
        startTag(headingName(2), class: "footnotes-title", id: "footnotes", to: &output)
        output.text(words.footnotes)
        close(headingName(2), to: &output)
        open("ol", to: &output)
        for (index, footnote) in footnotes.enumerated() { write(footnote, number: index + 1, to: &output) }
        close("ol", to: &output)
        close("section", to: &output)
    }

    private func write(_ footnote: MarkdownDocument.Footnote, number: Int, to output: inout MarkupBuffer) {
        open("li", id: "fn-\(number)", to: &output)
        if case .paragraph(let inlines)? = footnote.blocks.last?.content {
            write(Array(footnote.blocks.dropLast()), to: &output)
            startTag("p", id: footnote.blocks.last?.id, to: &output)
            write(inlines, to: &output)
            if footnote.references > 0 { output.raw(" ") }
        } else {
            write(footnote.blocks, to: &output)
            output.open("p")
        }
        for occurrence in 0..<max(footnote.references, 0) {
            if occurrence > 0 { output.raw(" ") }
            writeBackLink(number, occurrence + 1, to: &output)
        }
        close("p", to: &output)
        close("li", to: &output)
    }

    private func writeBackLink(_ number: Int, _ occurrence: Int, to output: inout MarkupBuffer) {
        output.raw("<a")
        output.attribute("href", "#\(idPrefix)\(markID(number, occurrence))")
        output.raw(" class=\"footnote-back\" role=\"doc-backlink\"")
        output.attribute("aria-label", words.backToText(number, occurrence))
        // The variation selector keeps the arrow from turning into a coloured picture.
        output.raw(">↩\u{FE0E}</a>")
    }

    private func markID(_ number: Int, _ occurrence: Int) -> String {
        occurrence == 1 ? "fnref-\(number)" : "fnref-\(number)-\(occurrence)"
    }
}
