/// A message that the product needs, and the values that it fills in.
package struct RequiredWord: Hashable, Sendable {
    package let id: String
    /// The places of the text; a message with plural forms has `n` among them.
    package let places: [String]
    /// Whether the text depends on a number.
    package let isPlural: Bool

    package init(_ id: String, places: [String] = [], isPlural: Bool = false) {
        self.id = id
        self.places = places
        self.isPlural = isPlural
    }

    /// Where the message stands in a language file.
    package var key: String { (isPlural ? "plurals/" : "words/") + id }
}

/// All interface words. Templates and code take them by id; a language file must have each of them.
package enum InterfaceWords {
    /// All messages, each once.
    package static let required: [RequiredWord] = [
        navigation,
        search,
        tables,
        report,
        progress,
        charts,
        attached,
        lists,
        about,
        printing,
        counts,
        data,
    ].flatMap(\.self)

    private static let navigation: [RequiredWord] = [
        word("nav.report"),
        word("nav.pager"),
        word("text.between-sentences"),
        word("nav.skip"),
        word("nav.menu"),
        word("nav.language"),
        word("nav.choose-language"),
        word("nav.not-found"),
        word("nav.breadcrumb"),
        word("nav.previous"),
        word("nav.next"),
        word("nav.on-this-page"),
        word("nav.editions"),
        word("page.overview"),
        word("page.finance"),
        word("page.indicators"),
        word("page.risks"),
        word("page.methodology"),
        word("page.figures"),
        word("page.corrections"),
        word("page.data"),
        word("page.glossary"),
        word("page.print"),
        word("text.label", "label", "text"),
        word("text.page-title", "page", "site"),
    ]

    private static let search: [RequiredWord] = [
        word("nav.search"),
        word("page.places"),
        word("page.search"),
        word("search.label"),
        word("search.count", "n"),
        word("search.none", "query"),
        word("search.all", "query"),
        word("search.failed"),
        word("search.kind.page"),
        word("search.kind.indicator"),
        word("search.kind.table"),
        word("search.kind.chart"),
        word("search.kind.heading"),
        word("search.kind.term"),
        word("search.kind.risk"),
        word("search.kind.row"),
        word("search.kind.text"),
        word("place.kind.country"),
        word("place.kind.region"),
        word("place.kind.organisation"),
        word("place.kind.donor"),
        word("paragraph.number", "n"),
        word("anchor.link"),
        word("anchor.to", "name"),
        word("anchor.copied"),
    ]

    private static let tables: [RequiredWord] = [
        word("section.checks"),
        word("check.summary", "rules", "made", "holding", "misprints", "untestable"),
        word("check.rule"),
        word("check.made"),
        word("check.holding"),
        word("check.misprints"),
        word("check.untestable"),
        word("correction.printed"),
        word("correction.right"),
        word("correction.unknown"),
        word("source.separator"),
        word("source.periods", "first", "last"),
        word("section.tables"),
        word("figures.counted"),
        word("figures.figure"),
        word("figures.quoted"),
        word("section.related"),
        word("table.source"),
        word("table.unit"),
        word("status.preliminary"),
        word("status.derived"),
        word("absence.nil.sign"),
        word("absence.blank.sign"),
        word("absence.na.sign"),
        word("absence.not-due.sign"),
        word("absence.lost.sign"),
        word("absence.unclear.sign"),
        word("absence.nil"),
        word("absence.blank"),
        word("absence.na"),
        word("absence.not-due"),
        word("absence.lost"),
        word("absence.unclear"),
    ]

    private static let report: [RequiredWord] = [
        word("money.role-in-period", "role", "period"),
        word("money.share-of", "share", "whole"),
        word("money.base", "role", "period", "spent"),
        word("money.base-of-year", "role", "period", "share"),
        word("money.derived-budget"),
        word("rating.assessments-rated", "rating"),
        word("rating.count", "n", "rating"),
        word("rating.stated-head"),
        word("rating.counted-head"),
        word("rating.total"),
        word("rating.as-stated"),
        word("finding.only", "category", "value"),
        word("chart.planned"),
        word("chart.actual"),
        word("chart.quarter", "n"),
        word("chart.quarter-of-year", "n", "year"),
        word("finding.lasting", "category", "quarter"),
        word("indicator.named-only"),
        word("rating.means", "rating", "rule"),
        word("finding.largest-cell", "category", "series", "value"),
        word("finding.result", "first", "from", "last", "to"),
        word("finding.largest-change", "category", "from", "to", "first", "last"),
        word("finding.ratio", "part", "whole", "low", "low-category", "high", "high-category"),
        word("chart.link", "from", "to"),
        word("money.measure", "spent", "year", "budget", "period"),
        word("money.measure-annual", "budget", "period"),
        word("money.share-of-annual", "share"),
        word("rating.chart"),
        word("rating.chart-source"),
        word("rating.count-head"),
        word("indicator.summary", "indicators", "assessments"),
        word("risk.course"),
        word("money.utilisation"),
        word("rating.title"),
        word("rating.rating"),
        word("rating.unclear"),
        word("indicator.baseline"),
        word("indicator.target"),
        word("indicator.actual"),
        word("risk.appetite"),
        word("risk.exposure"),
        word("risk.evolution"),
        word("risk.mitigation"),
        word("risk.impact"),
        word("risk.owner"),
        word("risk.organisation"),
        word("occurred.yes"),
        word("occurred.no"),
        word("occurred.unstated"),
        word("exposure.up"),
        word("exposure.stable"),
        word("exposure.down"),
        word("exposure.unstated"),
        word("impact.positive"),
        word("impact.none"),
        word("impact.negative"),
        word("impact.unstated"),
    ]

    private static let progress: [RequiredWord] = [
        word("indicator.shared", "role", "n"),
        word("progress.title"),
        word("progress.share", "actual", "goal", "share"),
        word("progress.way", "share", "baseline", "goal"),
        word("progress.kept", "actual", "goal"),
        word("progress.above", "actual", "goal"),
        word("progress.at", "actual", "goal"),
        word("progress.below", "actual", "goal"),
        word("progress.goal-baseline", "n"),
        word("progress.goal-growth", "n", "growth"),
        word("progress.remark", "actual", "target"),
        word("progress.not-comparable", "reason"),
        word("progress.obstacle.no-baseline"),
        word("progress.obstacle.several-values"),
        word("progress.obstacle.different-units"),
        word("progress.obstacle.different-periods"),
        word("progress.obstacle.unknown-period"),
        word("progress.obstacle.running-total"),
        word("period.end-of", "period"),
        word("period.each.year"),
        word("period.each.biennium"),
        word("period.each.span"),
    ]

    private static let charts: [RequiredWord] = [
        word("footnotes.back-to", "n"),
        word("chart.show-data"),
        word("finding.largest", "category", "share", "total", "value"),
        word("finding.largest-only", "category", "value"),
        word("finding.largest-in-series", "category", "series", "value"),
        word("finding.rise", "first", "from", "last", "series", "to"),
        word("finding.fall", "first", "from", "last", "series", "to"),
        word("finding.same", "first", "last", "series", "to"),
        word("finding.absent", "categories"),
        word("data.table"),
    ]

    /// Reports of funds and projects.
    private static let attached: [RequiredWord] = [
        word("fund.beneficiaries"),
        word("fund.group", "count", "region"),
        word("project.progress"),
        word("project.completion"),
        word("project.changes"),
        word("project.objectives"),
        word("project.achievements"),
        word("project.deliverables"),
        word("project.benefits"),
        word("project.no-benefit"),
        word("project.timeline"),
        word("project.resources"),
        word("project.risks"),
        word("project.lessons"),
        word("project.recurring-cost"),
        word("project.basis"),
        word("project.calendar", "from", "to"),
        word("project.lost-deliverables"),
        word("project.lost-resources"),
        word("project.lost-timeline"),
    ]

    /// Lists that a reader narrows, and pages of their own.
    private static let lists: [RequiredWord] = [
        word("page.missed"),
        word("page.accessibility"),
        word("filter.filter"),
        word("filter.all"),
        word("filter.sort"),
        word("filter.printed"),
        word("filter.name"),
        word("filter.clear"),
        word("filter.count", "n", "total"),
        word("risk.occurrence"),
        word("missed.summary", "assessments", "indicators"),
    ]

    private static let about: [RequiredWord] = [
        word("document.body"),
        word("document.session"),
        word("document.dates"),
        word("footnotes.title"),
        word("glossary.mentioned"),
        word("translation.shown-in", "language"),
        word("translation.outdated", "language"),
        word("nav.incomplete"),
        word("document.document"),
        word("document.proposal"),
        word("document.official"),
        word("document.caveats"),
        word("stage.interim"),
        word("stage.final"),
        word("stage.interim.notice"),
        word("footer.independent"),
        word("footer.translation"),
        word("footer.authority"),
    ]

    /// On paper.
    private static let printing: [RequiredWord] = [
        word("print.contents"),
        word("print.citation", "symbol", "edition", "page", "language", "address"),
        word("print.brief", "address"),
        word("print.brief-whole"),
    ]

    private static let counts: [RequiredWord] = [
        plural("count.countries"),
        plural("count.organizations"),
        plural("source.count"),
        plural("count.risks"),
        plural("count.tables"),
        plural("count.indicators"),
        plural("count.assessments"),
        plural("chart.thin-links"),
        plural("finding.reached", "total"),
        plural("finding.ratings", "rating", "total"),
    ]

    static func word(_ id: String, _ places: String...) -> RequiredWord {
        RequiredWord(id, places: places)
    }

    static func plural(_ id: String, _ places: String...) -> RequiredWord {
        RequiredWord(id, places: ["n"] + places, isPlural: true)
    }
}
