import Localization
import Markup
import ReportModel

extension PageComposer {
    /// The page of a pillar, a result, a sector, an annex: finding, money, parts, story, figures, indicators, risks.
    func entity(_ entity: Entity) -> PageBody {
        var page = PageBody()
        let level = context.index.level(of: entity)
        page.heading = context.plain(entity.name)
        page.kicker = kicker(of: entity)
        page.code = entity.code.flatMap { context.isNumbered($0) ? context.plain($0) : nil }
        page.colour = context.index.colour(of: entity) ?? 0
        page.description = context.title(of: entity)
        lead(of: place, &page)
        let contents = level?.contents ?? []
        if let figures = level?.figures {
            KeyFigures.write(context.keyFigures(figures, of: entity), to: &page.body)
        } else if contents.contains(.money) || contents.contains(.ratings) {
            KeyFigures.write(context.keyFigures(of: entity), to: &page.body)
        }
        if contents.contains(.ratings) { ratings(of: entity, &page) }
        note(of: entity, &page)
        children(of: entity, &page)
        charts(&page)
        if contents.contains(.narrative) { narrative(&page) }
        if let report = context.edition.funds.first(where: { $0.entity == entity.reference }) { fund(report, &page) }
        if let report = context.edition.projects.first(where: { $0.entity == entity.reference }) {
            project(report, &page)
        } else {
            tables(&page)
        }
        contributors(of: entity, &page)
        if contents.contains(.indicators) { indicators(of: entity, &page) }
        if contents.contains(.risks) { risks(of: entity, &page) }
        return page
    }

    /// What kind of entity it is. A code that is a word, such as `Annex IV`, says so itself; that of an entity within
    /// another, such as a project, stands beside the kind.
    private func kicker(of entity: Entity) -> String? {
        let kind = context.index.level(of: entity).map { context.plain($0.name) }
        guard let code = entity.code, !context.isNumbered(code) else { return kind }
        let isInner = context.index.axis(entity.reference.axis)?.within != nil
        return isInner ? [kind, context.plain(code)].compactMap(\.self).joined(separator: " · ") : context.plain(code)
    }

    private func ratings(of entity: Entity, _ page: inout PageBody) {
        let counts = RatingCounts(context.assessments(of: entity))
        guard counts.isDue else { return }
        page.hasCharts = true
        page.section("ratings", context.word("rating.title")) { buffer in
            RatingChart(context: context).figure(counts)?.write(to: &buffer)
            // In the print edition the overview says once what ratings mean.
            if !context.isInPrint { RatingWriter(context: context).shortLegend(counts, to: &buffer) }
        }
    }

    private func note(of entity: Entity, _ page: inout PageBody) {
        for note in [context.index.level(of: entity)?.note, entity.note].compactMap(\.self) {
            page.body.raw("<p class=\"notice\">")
            context.writeParagraph(note, to: &page.body)
            page.body.raw("</p>\n")
        }
    }

    private func children(of entity: Entity, _ page: inout PageBody) {
        let children = context.index.parts(of: entity).filter { context.link(to: .entity($0.reference)) != nil }
        // What a table of the page names row by row is not listed twice.
        let tables = context.edition.tables.filter { $0.place == place && !$0.isHidden }
        let named = tables.map { Set($0.rows.flatMap(\.entities)) }
        guard !named.contains(where: { $0.isSuperset(of: children.map(\.reference)) }) else { return }
        guard let first = children.first, let level = context.index.level(of: first) else { return }
        page.section("parts", context.plain(level.plural)) { buffer in
            EntityList(context: context).write(children, to: &buffer)
        }
    }

    /// Entities of other axes that contribute to this one or belong to it, or to which it contributes or belongs.
    private func contributors(of entity: Entity, _ page: inout PageBody) {
        let isNamed = { (other: Entity) in
            other.contributors.contains(entity.reference) || other.home == entity.reference
                || entity.contributors.contains(other.reference) || entity.home == other.reference
        }
        let related = context.edition.axes.flatMap(\.entities).filter { other in
            other.reference != entity.reference && isNamed(other)
        }
        guard !related.isEmpty else { return }
        page.section("related", context.word("section.related")) { buffer in
            waysIn(related, to: &buffer)
        }
    }

    private func indicators(of entity: Entity, _ page: inout PageBody) {
        let members = Set(context.index.subtree(of: entity).map(\.reference))
        page.section("indicators", context.word("page.indicators")) { buffer in
            for member in context.index.subtree(of: entity) where !context.standsElsewhere(member.reference) {
                indicatorGroup(member, isOwn: member.reference == entity.reference, to: &buffer)
            }
            let named = naming(members)
            guard !named.isEmpty, !context.isInPrint else { return }
            buffer.element("p", class: "notice", context.word("indicator.named-only"))
            // Where the page has no section on ratings, the rule stands here.
            if !hasRatings(entity) { RatingWriter(context: context).shortLegend(nil, to: &buffer) }
            var writer = IndicatorWriter(context, anchor: "named")
            writer.write(named, isOwn: false, to: &buffer)
        }
    }

    private func hasRatings(_ entity: Entity) -> Bool {
        context.index.level(of: entity)?.contents.contains(.ratings) ?? false
    }

    /// Indicators of other axes with the assessments that name one of the members, and only those.
    private func naming(_ members: Set<EntityReference>) -> [Indicator] {
        context.edition.indicators.compactMap { indicator in
            guard !members.contains(indicator.entity) else { return nil }
            var shown = indicator
            shown.assessments = indicator.assessments.filter { !members.isDisjoint(with: $0.entities) }
            return shown.assessments.isEmpty ? nil : shown
        }
    }

    /// The indicators of one entity; under its own name where the page is that of another.
    func indicatorGroup(_ entity: Entity, isOwn: Bool, to buffer: inout MarkupBuffer) {
        let indicators = context.index.indicators(of: entity.reference)
        guard !indicators.isEmpty else { return }
        if !isOwn {
            buffer.raw("<section class=\"indicator-group\">\n<h3>")
            if let code = entity.code {
                buffer.element("span", class: "code", context.plain(code))
                buffer.raw(" ")
            }
            context.writeLink(to: entity, text: entity.name, to: &buffer)
            buffer.raw("</h3>\n")
        }
        var writer = IndicatorWriter(context, anchor: "indicators_\(entity.reference.id)", heading: isOwn ? 3 : 4)
        writer.write(
            indicators, general: context.edition.indicatorNotes[entity.reference] ?? [], isOwn: isOwn, to: &buffer)
        if !isOwn { buffer.raw("</section>\n") }
    }

    private func risks(of entity: Entity, _ page: inout PageBody) {
        let members = Set(context.index.subtree(of: entity).map(\.reference))
        let risks = context.edition.risks.filter { risk in
            let isHere = risk.entity.map(members.contains) ?? false || risk.owner.map(members.contains) ?? false
            return isHere && !context.standsElsewhere(risk)
        }
        guard !risks.isEmpty else { return }
        page.section("risks", context.word("page.risks")) { buffer in
            RiskWriter(context: context).write(risks, to: &buffer)
        }
    }
}

extension PageContext {
    /// Says how many assessments have the best rating.
    func ratingFinding(_ counts: RatingCounts) -> String {
        guard let best = edition.ratings.first else { return "" }
        return language.text(
            "finding.ratings", count: counts[best.id],
            ["total": language.format.number(FixedDecimal(counts.total)), "rating": plain(best.name)])
    }
}
