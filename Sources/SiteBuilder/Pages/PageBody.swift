import Markup

/// What a page says, before its frame is put around it.
struct PageBody {
    /// A heading of the page and its anchor, for the list of what is on the page.
    struct Section {
        var anchor: String
        var title: String
    }

    var heading = ""
    var kicker: String?
    var code: String?
    var colour = 0
    /// One sentence for search results; plain text.
    var description = ""
    var lead = MarkupBuffer()
    var body = MarkupBuffer()
    var sections: [Section] = []
    var hasCharts = false
    /// Scripts that serve this page only, from the root of the site.
    var scripts: [String] = []

    /// Writes a section with its heading, unless what it holds turns out empty.
    ///
    /// - Parameter heading: the heading in markup, where it is more than its title.
    mutating func section(
        _ anchor: String, _ title: String, heading: MarkupBuffer? = nil, _ write: (inout MarkupBuffer) -> Void
    ) {
        var content = MarkupBuffer()
        write(&content)
        guard !content.isEmpty else { return }
        sections.append(Section(anchor: anchor, title: title))
        body.raw("<section")
        body.attribute("aria-labelledby", anchor)
        body.raw(">\n<h2")
        body.attribute("id", anchor)
        body.raw(">")
        if let heading { body.append(heading) } else { body.text(title) }
        body.raw("</h2>\n")
        body.append(content)
        body.raw("</section>\n")
    }
}
