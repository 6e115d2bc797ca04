import Localization

/// One report: everything that a folder such as `2024/` holds, narratives apart.
package struct Edition: Sendable {
    package var id: String
    package var name: Text
    package var short: Text
    package var document: DocumentIdentity
    package var stage: Stage
    /// ISO 4217 code.
    package var currency: String
    package var periods: [Period]
    package var quantities: [Quantity]
    package var roles: [MoneyRole]
    package var axes: [Axis]
    package var ratings: [RatingLevel]
    package var ratingNote: Text?
    package var ratingReasons: [NamedText]
    package var caveats: [Caveat]
    /// Ids of the caveats that apply to all indicators.
    package var indicatorCaveats: [String] = []
    /// What the document calls the part in which indicators are printed.
    package var indicatorSource: Text?
    package var appetites: [NamedText]
    /// Groups of beneficiaries.
    package var regions: [NamedText]
    package var performance: PerformancePeriods?
    /// Nil when the report says nothing of how many there are.
    package var stated: StatedTotals?
    /// Nil when the edition has no money.
    package var spending: SpendingRule?
    /// The fixed pages that this edition has.
    package var pages: [FixedPage]
    /// In printed order.
    package var tables: [Table]
    package var indicators: [Indicator]
    /// General notes of indicator files, by the entity to which the file belongs.
    package var indicatorNotes: [EntityReference: [Note]]
    package var risks: [Risk]
    package var facts: [Fact]
    package var charts: [ChartSpecification]
    package var formulas: [Formula]
    package var pictures: [Picture] = []
    /// In the order of their axis.
    package var funds: [FundReport]
    package var projects: [ProjectReport]
    /// What must hold between figures.
    package var checks: [CheckRule] = []
    /// Where the document is known to be wrong, and what is right there.
    package var corrections: [Correction] = []

    package init(
        id: String, name: Text, short: Text, document: DocumentIdentity, stage: Stage, currency: String,
        periods: [Period], quantities: [Quantity], roles: [MoneyRole], axes: [Axis], ratings: [RatingLevel],
        ratingNote: Text?, ratingReasons: [NamedText], caveats: [Caveat], appetites: [NamedText],
        regions: [NamedText] = [], spending: SpendingRule?, pages: [FixedPage], tables: [Table] = [],
        indicators: [Indicator] = [],
        indicatorNotes: [EntityReference: [Note]] = [:], risks: [Risk] = [], facts: [Fact] = [],
        charts: [ChartSpecification] = [], formulas: [Formula] = [], funds: [FundReport] = [],
        projects: [ProjectReport] = [], performance: PerformancePeriods? = nil, stated: StatedTotals? = nil
    ) {
        self.id = id
        self.name = name
        self.short = short
        self.document = document
        self.stage = stage
        self.currency = currency
        self.periods = periods
        self.quantities = quantities
        self.roles = roles
        self.axes = axes
        self.ratings = ratings
        self.ratingNote = ratingNote
        self.ratingReasons = ratingReasons
        self.caveats = caveats
        self.appetites = appetites
        self.regions = regions
        self.spending = spending
        self.pages = pages
        self.tables = tables
        self.indicators = indicators
        self.indicatorNotes = indicatorNotes
        self.risks = risks
        self.facts = facts
        self.charts = charts
        self.formulas = formulas
        self.funds = funds
        self.projects = projects
        self.performance = performance
        self.stated = stated
    }
}

/// The official document that an edition renders.
package struct DocumentIdentity: Sendable {
    /// Symbol and revision, e.g. `A/12/3 Rev.`.
    package var symbol: String
    package var body: Text
    package var session: Text
    package var dates: Text
    /// The decision that is proposed to the body.
    package var proposal: Text?
    /// Official addresses of the document, by the language in which it stands there.
    package var addresses: [LanguageTag: String]

    package init(
        symbol: String, body: Text, session: Text, dates: Text, proposal: Text?, addresses: [LanguageTag: String]
    ) {
        self.symbol = symbol
        self.body = body
        self.session = session
        self.dates = dates
        self.proposal = proposal
        self.addresses = addresses
    }
}

/// Whether an edition reports midway or at the end of its period.
package enum Stage: String, CaseIterable, Sendable {
    case interim, final
}

/// A year or several for which money is approved and spent.
package struct Period: Sendable {
    package enum Kind: String, CaseIterable, Sendable { case year, biennium, span }
    package var id: String
    package var kind: Kind
    package var name: Text
    /// Id of the longer period of which it is a part.
    package var whole: String?

    package init(id: String, kind: Kind, name: Text, whole: String? = nil) {
        self.id = id
        self.kind = kind
        self.name = name
        self.whole = whole
    }
}

extension Edition {
    /// All periods in the order of time: the file orders those of one kind; a longer period follows the last of its parts, or
    /// what the file lists before it.
    package var periodsInTime: [Period] {
        let years = periods.filter { $0.kind == .year }
        var places: [Int] = []
        for period in periods {
            let parts = years.indices.filter { years[$0].id == period.id || years[$0].whole == period.id }
            places.append(parts.last.map { 2 * $0 + (period.kind == .year ? 0 : 1) } ?? places.last ?? 0)
        }
        return zip(places.indices, periods).sorted { (places[$0.0], $0.0) < (places[$1.0], $1.0) }.map(\.1)
    }
}

/// A unit of measure.
package struct Quantity: Sendable {
    package enum Kind: String, CaseIterable, Sendable { case money, percent, count, measure }
    package var id: String
    package var kind: Kind
    package var name: Text
    /// For money: how many units of the currency one unit stands for, e.g. 1000.
    package var factor: Int
    /// For money: ISO 4217 code; the edition's currency unless it is said.
    package var currency: String?

    package init(id: String, kind: Kind, name: Text, factor: Int, currency: String?) {
        self.id = id
        self.kind = kind
        self.name = name
        self.factor = factor
        self.currency = currency
    }
}

/// What an amount of money is: approved, spent, transferred.
package struct MoneyRole: Sendable {
    package var id: String
    package var name: Text

    package init(id: String, name: Text) {
        self.id = id
        self.name = name
    }
}

/// A text that is named once and referred to by its id.
package struct NamedText: Sendable {
    package var id: String
    package var text: Text

    package init(id: String, text: Text) {
        self.id = id
        self.text = text
    }
}

/// What a reader must know of certain figures.
package struct Caveat: Sendable {
    package var id: String
    /// In a word or two, beside figures; nil when only the list of caveats shows it.
    package var name: Text?
    package var text: Text

    package init(id: String, name: Text?, text: Text) {
        self.id = id
        self.name = name
        self.text = text
    }
}

/// One step of the rating scale.
package struct RatingLevel: Sendable {
    package enum Shape: String, CaseIterable, Sendable { case circle, triangle, diamond, square, cross }
    package enum Tone: String, CaseIterable, Sendable { case positive, partial, negative, neutral, unknown }
    package var id: String
    package var name: Text
    /// The rule in words.
    package var rule: Text
    package var shape: Shape
    package var tone: Tone
    /// How many assessments the report itself says have this rating.
    package var stated: Int?

    package init(id: String, name: Text, rule: Text, shape: Shape, tone: Tone, stated: Int?) {
        self.id = id
        self.name = name
        self.rule = rule
        self.shape = shape
        self.tone = tone
        self.stated = stated
    }
}

/// What the report itself says of how many indicators it has, beside the counts of its ratings.
package struct StatedTotals: Sendable {
    package var indicators: Int?
    /// Why what it states and what is counted differ.
    package var note: Text?

    package init(indicators: Int?, note: Text?) {
        self.indicators = indicators
        self.note = note
    }
}
