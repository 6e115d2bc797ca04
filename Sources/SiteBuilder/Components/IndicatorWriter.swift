import Localization
import Markup
import ReportModel

/// Writes indicators with their assessments: baseline, target, performance data, rating, and how the rating is known.
struct IndicatorWriter {
    let context: PageContext
    /// Level of the headings of single indicators, 3 or 4.
    let heading: Int
    private var notes: NoteList
    private let ratings: RatingWriter

    init(_ context: PageContext, anchor: String, heading: Int = 3) {
        self.context = context
        self.heading = heading
        notes = NoteList(anchor: anchor)
        ratings = RatingWriter(context: context)
    }

    /// A list of indicators and the notes beneath it. `isOwn`: the page is the indicators' permanent place.
    mutating func write(
        _ indicators: [Indicator], general: [Note] = [], isOwn: Bool, to buffer: inout MarkupBuffer
    ) {
        buffer.raw("<div class=\"indicators\">\n")
        for indicator in indicators { write(indicator, isOwn: isOwn, to: &buffer) }
        buffer.raw("</div>\n")
        notes.write(general: general, to: &buffer, context)
        buffer.raw("<div class=\"source\">")
        // Units and periods stand in the measures.
        ProvenanceWriter(context: context).write(
            context.index.provenance(of: indicators), leavingOut: .all, to: &buffer)
        buffer.raw("</div>\n")
    }

    private mutating func write(_ indicator: Indicator, isOwn: Bool, to buffer: inout MarkupBuffer) {
        buffer.raw("<article class=\"indicator\"")
        if isOwn { buffer.attribute("id", Anchor.indicator(indicator)) }
        buffer.raw(">\n")
        heading == 3 ? buffer.raw("<h3>") : buffer.raw("<h4>")
        let target = context.link(to: .entity(indicator.entity), fragment: Anchor.indicator(indicator))
        if !isOwn, let target {
            buffer.raw("<a")
            buffer.attribute("href", target)
            buffer.raw(">")
        }
        context.write(indicator.name, to: &buffer)
        if !isOwn, target != nil { buffer.raw("</a>") }
        notes.mark(indicator.notes, to: &buffer)
        heading == 3 ? buffer.raw("</h3>\n") : buffer.raw("</h4>\n")
        if isOwn {
            AnchorLink.sign(Anchor.indicator(indicator), name: context.plain(indicator.name), context, to: &buffer)
        }
        let shared = sharedRoles(indicator)
        write(shared, of: indicator, to: &buffer)
        buffer.raw("<ol class=\"assessments\">\n")
        for assessment in indicator.assessments {
            write(assessment, of: indicator, except: shared, isOwn: isOwn, to: &buffer)
        }
        buffer.raw("</ol>\n</article>\n")
    }

    /// What all assessments have in common, which stands once above them.
    private func sharedRoles(_ indicator: Indicator) -> [MeasureRole] {
        MeasureRole.allCases.filter { role in
            indicator.assessments.allSatisfy { ($0.shared[role] ?? 1) > 1 }
        }
    }

    private mutating func write(_ shared: [MeasureRole], of indicator: Indicator, to buffer: inout MarkupBuffer) {
        guard let first = indicator.assessments.first, !shared.isEmpty else { return }
        buffer.raw("<dl class=\"measures shared\">\n")
        for role in shared {
            let head = context.word(
                "indicator.shared",
                [
                    "role": context.word("indicator.\(role.rawValue)"),
                    "n": context.language.format.number(FixedDecimal(first.shared[role] ?? 0)),
                ])
            MeasureWriter(context: context).write(first.measures(role), role, head: head, &notes, to: &buffer)
        }
        buffer.raw("</dl>\n")
    }

    private mutating func write(
        _ assessment: Assessment, of indicator: Indicator, except shared: [MeasureRole], isOwn: Bool,
        to buffer: inout MarkupBuffer
    ) {
        buffer.raw("<li class=\"assessment\"")
        if isOwn { buffer.attribute("id", Anchor.assessment(indicator, assessment)) }
        let words = ["rating:\(assessment.rating.id)"] + assessment.entities.flatMap(context.facetWords)
        buffer.attribute("data-facet", words.joined(separator: " "))
        buffer.raw(">\n")
        label(assessment, to: &buffer)
        buffer.raw("<dl")
        buffer.attribute("class", "measures" + (shared.isEmpty ? "" : " less-\(shared.count)"))
        buffer.raw(">\n")
        MeasureWriter(context: context).write(assessment, except: shared, &notes, to: &buffer)
        buffer.raw("<div class=\"verdict\">")
        buffer.element("dt", context.word("rating.rating"))
        buffer.raw("<dd>")
        ratings.badge(assessment.rating, to: &buffer)
        notes.mark(evidence(assessment.rating).map { [$0] } ?? [], to: &buffer)
        buffer.raw("</dd></div>\n")
        ProgressWriter(context: context).write(assessment, to: &buffer)
        buffer.raw("</dl>\n</li>\n")
    }

    private mutating func label(_ assessment: Assessment, to buffer: inout MarkupBuffer) {
        let units = assessment.entities.compactMap(context.index.entity)
        guard assessment.label != nil || !units.isEmpty || !assessment.notes.isEmpty else { return }
        buffer.raw("<p class=\"assessment-label\">")
        if let label = assessment.label { context.write(label, to: &buffer) }
        let label = assessment.label?.source
        for (index, unit) in units.enumerated() where label != unit.short.source && label != unit.name.source {
            if index > 0 || assessment.label != nil { buffer.raw(" · ") }
            context.writeLink(to: unit, text: unit.short, to: &buffer)
        }
        notes.mark(assessment.notes, to: &buffer)
        buffer.raw("</p>\n")
    }

    /// How a rating is known, as a note; nil where it is plainly printed.
    private func evidence(_ rating: Rating) -> Note? {
        guard rating.evidence != .printed else { return nil }
        return context.edition.ratingReasons.first { $0.id == rating.reason }.map {
            Note(id: "reason_\($0.id)", text: $0.text)
        }
    }
}

extension PageContext {
    /// The code and short name of an entity as a heading, with the way to its page.
    func heading(of entity: Entity) -> MarkupBuffer {
        var buffer = MarkupBuffer()
        if let code = distinctCode(of: entity) {
            buffer.element("span", class: "code", plain(code))
            buffer.raw(" ")
        }
        writeLink(to: entity, text: entity.short, to: &buffer)
        return buffer
    }

    /// The code of an entity, unless its short name says the same.
    func distinctCode(of entity: Entity) -> Text? {
        entity.code.flatMap { plain($0) == plain(entity.short) ? nil : $0 }
    }

    /// Writes a link to the page of an entity, or its text alone when it has no page.
    func writeLink(to entity: Entity, text: Text, to buffer: inout MarkupBuffer) {
        let target = entity.reference == self.entity?.reference ? nil : link(to: .entity(entity.reference))
        if let target {
            buffer.raw("<a")
            buffer.attribute("href", target)
            buffer.raw(">")
        }
        write(text, to: &buffer)
        if target != nil { buffer.raw("</a>") }
    }
}
