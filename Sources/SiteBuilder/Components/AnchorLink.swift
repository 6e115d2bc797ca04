import Markup

/// A link to a part of the page, by which that part is cited; where scripts run, a click copies its address.
enum AnchorLink {
    /// A sign beside a heading; `name` is what the heading says; nil where it is a sentence. The print edition is no place to link to.
    static func sign(_ id: String, name: String?, _ context: PageContext, to buffer: inout MarkupBuffer) {
        guard !context.isInPrint else { return }
        buffer.raw("<a class=\"anchor\"")
        buffer.attribute("href", "#" + id)
        let label = name.map { context.word("anchor.to", ["name": $0]) } ?? context.word("anchor.link")
        buffer.attribute("aria-label", label)
        buffer.raw(">#</a>\n")
    }

    /// The last item of a source line; the style sheet sets its dot, which goes with it on paper.
    static func item(_ id: String, _ context: PageContext, to buffer: inout MarkupBuffer) {
        guard !context.isInPrint else { return }
        buffer.raw(" <a class=\"anchor\"")
        buffer.attribute("href", "#" + id)
        buffer.raw(">")
        buffer.text(context.word("anchor.link"))
        buffer.raw("</a>")
    }
}
