import Markup
import ReportModel

/// Writes a list of risks.
struct RiskWriter {
    let context: PageContext

    func write(_ risks: [Risk], to buffer: inout MarkupBuffer) {
        buffer.raw("<ol class=\"risks\">\n")
        for risk in risks { write(risk, to: &buffer) }
        buffer.raw("</ol>\n")
    }

    private func write(_ risk: Risk, to buffer: inout MarkupBuffer) {
        buffer.raw("<li class=\"risk\"")
        buffer.attribute("id", Anchor.risk(risk))
        let facets = ["occurred:\(risk.occurred.rawValue)", "exposure:\(risk.exposure.rawValue)"]
        buffer.attribute("data-facet", (facets + (risk.owner.map(context.facetWords) ?? [])).joined(separator: " "))
        buffer.raw(">\n<div><p class=\"risk-text\">")
        context.writeParagraph(risk.text, to: &buffer)
        buffer.raw("</p>\n")
        AnchorLink.sign(Anchor.risk(risk), name: nil, context, to: &buffer)
        attachment(risk, to: &buffer)
        buffer.raw("</div>\n<dl>\n")
        course(risk, to: &buffer)
        words("risk.evolution", risk.evolution, to: &buffer)
        words("risk.mitigation", risk.mitigation, to: &buffer)
        buffer.raw("<div>")
        buffer.element("dt", context.word("risk.impact"))
        buffer.raw("<dd class=\"state\"><span>")
        arrow(["positive": "up", "none": "flat", "negative": "down"][risk.impact.rawValue], to: &buffer)
        buffer.text(context.word("impact.\(risk.impact.rawValue)"))
        buffer.raw("</span></dd></div>\n</dl>\n</li>\n")
    }

    private func attachment(_ risk: Risk, to buffer: inout MarkupBuffer) {
        let appetite = context.edition.appetites.first { $0.id == risk.appetite }
        let owner = risk.owner.flatMap(context.index.entity)
        let place = risk.entity.flatMap(context.index.entity).flatMap {
            $0.reference == context.entity?.reference ? nil : $0
        }
        guard appetite != nil || owner != nil || place != nil else { return }
        var isFirst = true
        func separate(_ buffer: inout MarkupBuffer) {
            if !isFirst { buffer.raw(" · ") }
            isFirst = false
        }
        buffer.raw("<p class=\"appetite\">")
        if let place {
            separate(&buffer)
            context.writeLink(to: place, text: place.code ?? place.short, to: &buffer)
        }
        if let appetite {
            separate(&buffer)
            buffer.text(context.labelled("risk.appetite", context.plain(appetite.text)))
        }
        if let owner {
            separate(&buffer)
            buffer.text(context.labelled("risk.owner", ""))
            context.writeLink(to: owner, text: owner.short, to: &buffer)
            if let office = risk.office {
                buffer.raw(" · ")
                context.write(office, to: &buffer)
            }
        }
        buffer.raw("</p>")
    }

    private func course(_ risk: Risk, to buffer: inout MarkupBuffer) {
        buffer.raw("<div>")
        buffer.element("dt", context.word("risk.course"))
        buffer.raw("<dd class=\"state\">")
        buffer.element("span", context.word("occurred.\(risk.occurred.rawValue)"))
        if risk.exposure != .unstated {
            buffer.raw(" <span>")
            arrow(["up": "up", "stable": "flat", "down": "down"][risk.exposure.rawValue], to: &buffer)
            buffer.text(context.labelled("risk.exposure", context.word("exposure.\(risk.exposure.rawValue)")))
            buffer.raw("</span>")
        }
        buffer.raw("</dd></div>\n")
    }

    private func words(_ label: String, _ text: Text?, to buffer: inout MarkupBuffer) {
        guard let text else { return }
        buffer.raw("<div>")
        buffer.element("dt", context.word(label))
        buffer.raw("<dd>")
        context.writeParagraph(text, to: &buffer)
        buffer.raw("</dd></div>\n")
    }

    private func arrow(_ name: String?, to buffer: inout MarkupBuffer) {
        guard let name else { return }
        buffer.raw("<svg class=\"arrow\" aria-hidden=\"true\"><use")
        buffer.attribute("href", "#m-\(name)")
        buffer.raw("/></svg> ")
    }
}
