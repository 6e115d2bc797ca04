import Markup
import ReportModel

extension PageComposer {
    /// Every abbreviation and term in the order of the alphabet, with the pages that mention it.
    func glossary() -> PageBody {
        var page = page(.glossary)
        narrative(&page)
        let uses = context.scope.uses
        page.body.raw("<dl class=\"glossary\">\n")
        for term in context.scope.site.glossary.sorted(by: isBefore) {
            write(term, uses[term.id] ?? [], to: &page.body)
        }
        page.body.raw("</dl>\n")
        return page
    }

    /// By what is read, capitals or not; the id settles the rest.
    private func isBefore(_ left: GlossaryTerm, _ right: GlossaryTerm) -> Bool {
        (context.plain(left.term).lowercased(), left.id) < (context.plain(right.term).lowercased(), right.id)
    }

    private func write(_ term: GlossaryTerm, _ uses: [Place], to buffer: inout MarkupBuffer) {
        buffer.raw("<div")
        buffer.attribute("id", Anchor.term(term.id))
        buffer.raw("><dt>")
        context.write(term.term, to: &buffer)
        buffer.raw("</dt><dd>")
        context.write(term.name, to: &buffer)
        buffer.raw("</dd>")
        if let definition = term.definition {
            buffer.raw("<dd class=\"definition\">")
            context.write(definition, to: &buffer)
            buffer.raw("</dd>")
        }
        write(uses, to: &buffer)
        buffer.raw("</div>\n")
    }

    private func write(_ uses: [Place], to buffer: inout MarkupBuffer) {
        guard !uses.isEmpty else { return }
        buffer.raw("<dd class=\"uses\">")
        buffer.text(context.word("glossary.mentioned"))
        for place in uses {
            guard let way = context.link(toPlace: place) else { continue }
            buffer.raw(" <a")
            buffer.attribute("href", way)
            buffer.raw(">")
            buffer.text(label(place))
            buffer.raw("</a>")
        }
        buffer.raw("</dd>")
    }

    /// A code where there is one, since a list of names would bury what the term means.
    private func label(_ place: Place) -> String {
        guard case .entity(let reference) = place, let entity = context.index.entity(reference) else {
            return context.name(of: place)
        }
        return context.plain(entity.code ?? entity.short)
    }
}
