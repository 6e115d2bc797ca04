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
    package static let required: [RequiredWord] = navigation + tables + report + charts + about + counts

    private static let navigation: [RequiredWord] = [
        word("nav.report"),
        word("nav.pager"),
        word("text.between-sentences"),
        word("nav.skip"),
        word("nav.menu"),
        word("nav.main"),
        word("nav.language"),
        word("nav.choose-language"),
        word("nav.breadcrumb"),
        word("nav.home"),
        word("nav.previous"),
        word("nav.next"),
        word("nav.contents"),
        word("nav.on-this-page"),
        word("nav.top"),
        word("nav.editions"),
        word("nav.edition"),
        word("page.overview"),
        word("page.finance"),
        word("page.indicators"),
        word("page.risks"),
        word("page.methodology"),
        word("page.data"),
        word("page.glossary"),
        word("page.annexes"),
        word("text.label", "label", "text"),
        word("text.detail", "detail", "text"),
        word("text.page-title", "page", "site"),
    ]

    private static let tables: [RequiredWord] = [
        word("source.place", "document", "place"),
        word("section.tables"),
        word("section.related"),
        word("table.source"),
        word("table.note"),
        word("table.notes"),
        word("table.unit"),
        word("table.period"),
        word("table.total"),
        word("table.item"),
        word("status.printed"),
        word("status.preliminary"),
        word("status.derived"),
        word("status.printed.explanation"),
        word("status.preliminary.explanation"),
        word("status.derived.explanation"),
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
        word("total.stated"),
        word("total.counted"),
        word("total.differs", "counted", "stated"),
        word("total.equal", "stated"),
    ]

    private static let report: [RequiredWord] = [
        word("money.role-in-period", "role", "period"),
        word("money.share-of", "share", "whole"),
        word("money.base", "role", "period", "spent"),
        word("money.base-of-year", "role", "period", "share"),
        word("money.derived-budget"),
        word("rating.assessments-rated", "rating"),
        word("rating.count", "n", "rating"),
        word("rating.stated", "total", "ratings", "counted"),
        word("rating.as-stated"),
        word("indicator.named-only"),
        word("indicator.summary", "indicators", "assessments"),
        word("risk.course"),
        word("money.title"),
        word("money.expenditure"),
        word("money.approved"),
        word("money.after-transfers"),
        word("money.utilisation"),
        word("money.share-of-period", "period"),
        word("money.share-of-year", "year"),
        word("rating.title"),
        word("rating.rating"),
        word("rating.rule"),
        word("rating.evidence"),
        word("rating.unclear"),
        word("rating.not-rated"),
        word("rating.glyph"),
        word("rating.reason"),
        word("evidence.printed"),
        word("evidence.inferred"),
        word("evidence.unclear"),
        word("evidence.printed.explanation"),
        word("evidence.inferred.explanation"),
        word("evidence.unclear.explanation"),
        word("indicator.indicator"),
        word("indicator.baseline"),
        word("indicator.target"),
        word("indicator.actual"),
        word("indicator.assessment"),
        word("indicator.part"),
        word("indicator.contributors"),
        word("indicator.not-comparable"),
        word("indicator.not-comparable.explanation"),
        word("risk.risk"),
        word("risk.appetite"),
        word("risk.occurred"),
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

    private static let charts: [RequiredWord] = [
        word("footnotes.back-to", "n"),
        word("chart.chart"),
        word("chart.data-table"),
        word("chart.show-data"),
        word("chart.description"),
        word("chart.category"),
        word("chart.series"),
        word("chart.value"),
        word("chart.total"),
        word("chart.largest"),
        word("chart.share"),
        word("chart.legend"),
        word("finding.largest", "category", "share", "total", "value"),
        word("finding.largest-only", "category", "value"),
        word("finding.largest-in-series", "category", "series", "value"),
        word("finding.range", "high", "high-category", "low", "low-category"),
        word("finding.rise", "first", "from", "last", "series", "to"),
        word("finding.fall", "first", "from", "last", "series", "to"),
        word("finding.same", "first", "last", "series", "to"),
        word("finding.total", "total"),
        word("finding.absent", "categories"),
        word("data.download"),
        word("data.download-csv"),
        word("data.download-json"),
        word("data.download-table", "title"),
        word("data.whole-edition"),
        word("data.file"),
        word("data.table"),
    ]

    private static let about: [RequiredWord] = [
        word("document.body"),
        word("document.session"),
        word("document.dates"),
        word("glossary.term"),
        word("glossary.name"),
        word("glossary.definition"),
        word("footnotes.title"),
        word("footnotes.reference", "n"),
        word("footnotes.back"),
        word("story.label"),
        word("figure.label"),
        word("note.label"),
        word("translation.shown-in", "language"),
        word("translation.missing"),
        word("translation.outdated"),
        word("document.document"),
        word("document.standing", "body", "dates", "session"),
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

    private static let counts: [RequiredWord] = [
        plural("count.indicators"),
        plural("count.assessments"),
        plural("count.risks"),
        plural("count.tables"),
        plural("count.editions"),
        plural("count.terms"),
        plural("finding.ratings", "rating", "total"),
        plural("finding.ratings-share", "rating", "share", "total"),
    ]

    private static func word(_ id: String, _ places: String...) -> RequiredWord {
        RequiredWord(id, places: places)
    }

    private static func plural(_ id: String, _ places: String...) -> RequiredWord {
        RequiredWord(id, places: ["n"] + places, isPlural: true)
    }
}
