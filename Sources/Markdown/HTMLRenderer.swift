import Markup

/// Writes narratives as HTML, one block element a line so that a changed paragraph is a changed line.
package struct HTMLRenderer: Sendable {
    let resolver: any MarkdownResolver
    let words: MarkdownWords
    /// Goes before every id, so that several texts on one page do not collide.
    let idPrefix: String
    private let headingShift: Int

    /// A renderer for one place of a page.
    ///
    /// - Parameters:
    ///   - idPrefix: goes before every id, block ids included; empty for the main text of a page.
    ///   - headingShift: how many levels deeper than written the headings stand; levels stay within 1 to 6.
    package init(
        resolver: any MarkdownResolver, words: MarkdownWords, idPrefix: String = "", headingShift: Int = 0
    ) {
        self.resolver = resolver
        self.words = words
        self.idPrefix = idPrefix
        self.headingShift = min(max(headingShift, -6), 6)
    }

    /// The whole document, footnotes last.
    package func render(_ document: MarkdownDocument) -> MarkupBuffer {
        var output = MarkupBuffer()
        write(document.blocks, to: &output)
        write(document.footnotes, to: &output)
        return output
    }

    /// Blocks alone, for parts of a document.
    package func render(_ blocks: [Block]) -> MarkupBuffer {
        var output = MarkupBuffer()
        write(blocks, to: &output)
        return output
    }

    /// Footnotes alone, for a page that shows them in a place of its own; nothing where there are none.
    package func render(_ footnotes: [MarkdownDocument.Footnote]) -> MarkupBuffer {
        var output = MarkupBuffer()
        write(footnotes, to: &output)
        return output
    }

    /// Running text without a block around it.
    package func render(_ inlines: [Inline]) -> MarkupBuffer {
        var output = MarkupBuffer()
        write(inlines, to: &output)
        return output
    }

    func write(_ blocks: [Block], to output: inout MarkupBuffer) {
        for block in blocks { write(block, to: &output) }
    }

    private func write(_ block: Block, to output: inout MarkupBuffer) {
        switch block.content {
        case .heading(let level, let inlines):
            writeLine(headingName(level), id: block.id, inlines, to: &output)
        case .paragraph(let inlines): writeParagraph(id: block.id, inlines, to: &output)
        case .quote(let blocks):
            open("blockquote", id: block.id, to: &output)
            write(blocks, to: &output)
            close("blockquote", to: &output)
        case .callout(let callout): write(callout, id: block.id, to: &output)
        case .list(let list): write(list, id: block.id, to: &output)
        case .code(let language, let code): write(code, language: language, id: block.id, to: &output)
        case .table(let table): write(table, id: block.id, to: &output)
        case .thematicBreak:
            startTag("hr", id: block.id, to: &output)
            output.newline()
        case .embed(let embed): write(embed, id: block.id, to: &output)
        }
    }

    /// The element for a heading that is written with `level` marks.
    func headingName(_ level: Int) -> StaticString {
        let names: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]
        return names[min(max(level + headingShift, 1), names.count) - 1]
    }

    private func writeLine(_ name: StaticString, id: String?, _ inlines: [Inline], to output: inout MarkupBuffer) {
        startTag(name, id: id, to: &output)
        write(inlines, to: &output)
        close(name, to: &output)
    }

    /// A paragraph with a number ends with a link to itself, by which it can be cited.
    private func writeParagraph(id: String?, _ inlines: [Inline], to output: inout MarkupBuffer) {
        startTag("p", id: id, to: &output)
        write(inlines, to: &output)
        if let id, let link = words.paragraph?(id) {
            output.raw(" <a class=\"paragraph\"")
            output.attribute("href", "#\(idPrefix)\(id)")
            output.attribute("aria-label", link.name)
            output.raw(">¶ ")
            output.text(link.number)
            output.raw("</a>")
        }
        close("p", to: &output)
    }

    private func write(_ callout: Block.Callout, id: String?, to output: inout MarkupBuffer) {
        let element = openCallout(callout, id: id, to: &output)
        if !callout.title.isEmpty {
            output.open("p", class: "callout-title")
            write(callout.title, to: &output)
            close("p", to: &output)
        } else if let title = words.callouts[callout.kind] {
            output.element("p", class: "callout-title", title)
            output.newline()
        }
        write(callout.blocks, to: &output)
        close(element, to: &output)
    }

    /// A story is a part of the page with a name of its own; a figure and a note belong to the text around them.
    private func openCallout(_ callout: Block.Callout, id: String?, to output: inout MarkupBuffer) -> StaticString {
        let isStory = callout.kind == .story
        let element: StaticString = isStory ? "aside" : "div"
        output.raw("<")
        output.raw(element)
        output.attribute("class", "callout callout-\(callout.kind.rawValue)")
        if let id { output.attribute("id", idPrefix + id) }
        if !isStory {
            output.attribute("role", "note")
        } else if !callout.title.isEmpty {
            output.attribute("aria-label", Inline.plainText(callout.title))
        }
        output.raw(">\n")
        return element
    }

    private func write(_ code: String, language: String?, id: String?, to output: inout MarkupBuffer) {
        startTag("pre", id: id, to: &output)
        output.open("code", class: language.map { "language-\($0)" })
        output.text(code)
        output.close("code")
        close("pre", to: &output)
    }

    private func write(_ embed: Block.Embed, id: String?, to output: inout MarkupBuffer) {
        let markup = resolver.markup(for: embed, caption: render(embed.caption))
        guard !markup.isEmpty || id != nil else { return }
        if id != nil { open("div", id: id, to: &output) }
        output.append(markup)
        if let last = markup.bytes.last, last != UInt8(ascii: "\n") { output.newline() }
        if id != nil { close("div", to: &output) }
    }

    /// A start tag without a line end behind it.
    func startTag(
        _ name: StaticString, class className: String? = nil, id: String?, to output: inout MarkupBuffer
    ) {
        output.raw("<")
        output.raw(name)
        if let className { output.attribute("class", className) }
        if let id { output.attribute("id", idPrefix + id) }
        output.raw(">")
    }

    func open(_ name: StaticString, class className: String? = nil, id: String? = nil, to output: inout MarkupBuffer) {
        startTag(name, class: className, id: id, to: &output)
        output.newline()
    }

    func close(_ name: StaticString, to output: inout MarkupBuffer) {
        output.close(name)
        output.newline()
    }
}
