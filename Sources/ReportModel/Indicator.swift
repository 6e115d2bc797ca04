import Localization

/// A performance indicator of an entity, with one assessment for each of its targets.
package struct Indicator: Sendable {
    package var id: String
    package var entity: EntityReference
    package var name: Text
    package var notes: [Note]
    package var assessments: [Assessment]

    package init(id: String, entity: EntityReference, name: Text, notes: [Note], assessments: [Assessment]) {
        self.id = id
        self.entity = entity
        self.name = name
        self.notes = notes
        self.assessments = assessments
    }

    /// All notes that hang on the indicator or a part of it, in the order in which they are met.
    package var allNotes: [Note] {
        notes
            + assessments.flatMap { assessment in
                assessment.notes + MeasureRole.allCases.flatMap { assessment.measures($0).flatMap(\.notes) }
            }
    }
}

/// One target of an indicator, what was reached, and how that is rated.
package struct Assessment: Sendable {
    package var id: String
    /// Which part of the indicator is assessed.
    package var label: Text?
    /// Where the assessment names a unit.
    package var entities: [EntityReference]
    package var baseline: [Measure]
    package var target: [Measure]
    package var actual: [Measure]
    package var rating: Rating
    package var notes: [Note]
    /// What is given once for several assessments of the indicator, and for how many.
    package var shared: [MeasureRole: Int]

    package init(
        id: String, label: Text?, entities: [EntityReference], baseline: [Measure], target: [Measure],
        actual: [Measure], rating: Rating, notes: [Note], shared: [MeasureRole: Int] = [:]
    ) {
        self.id = id
        self.label = label
        self.entities = entities
        self.baseline = baseline
        self.target = target
        self.actual = actual
        self.rating = rating
        self.notes = notes
        self.shared = shared
    }
}

extension Sequence<Measure> {
    /// Those that have a line of their own.
    package var shown: [Measure] { filter { $0.host == nil } }

    /// The notes of a measure and of the figures that stand in its wording.
    package func notes(on measure: Measure) -> [Note] {
        measure.notes + filter { $0.host == measure.id }.flatMap(\.notes)
    }
}

/// What a measure is within an assessment.
package enum MeasureRole: String, CaseIterable, Sendable {
    case baseline, target, actual
}

/// One figure or one sentence of a baseline, a target or the performance data.
package struct Measure: Sendable {
    /// How the value is meant: a bound; so many more, or so many per cent more; a running total; the baseline kept up.
    package enum Comparison: String, CaseIterable, Sendable {
        case atLeast = "at-least"
        case atMost = "at-most"
        case exactly, growth, cumulative, maintain
    }
    package var id: String
    package var label: Text?
    /// What is shown.
    package var wording: Text
    package var value: FixedDecimal?
    package var quantity: String?
    package var decimals: Int
    /// As said of the measure itself; see `PerformancePeriods` for those of which nothing is said.
    package var period: MeasurePeriod?
    package var qualifier: Qualifier?
    package var comparison: Comparison?
    package var absence: Absence?
    package var notes: [Note]
    /// Id of the measure in whose wording this figure stands too, e.g. the 4 and the 7 of `57% (4 of 7)`; such figures
    /// are data, but have no line of their own.
    package var host: String?

    package init(
        id: String, label: Text?, wording: Text, value: FixedDecimal?, quantity: String?, decimals: Int,
        period: MeasurePeriod?, qualifier: Qualifier?, comparison: Comparison?, absence: Absence?, notes: [Note],
        host: String? = nil
    ) {
        self.id = id
        self.label = label
        self.wording = wording
        self.value = value
        self.quantity = quantity
        self.decimals = decimals
        self.period = period
        self.qualifier = qualifier
        self.comparison = comparison
        self.absence = absence
        self.notes = notes
        self.host = host
    }
}

/// Why an assessment has no rating.
package enum Unrated: String, CaseIterable, Sendable {
    /// The source cannot be read.
    case unclear
    /// The time to rate has not come.
    case notDue = "not-due"
}

/// How an assessment is rated and how sure that reading is.
package struct Rating: Hashable, Sendable {
    package enum Evidence: String, CaseIterable, Sendable { case printed, inferred, unclear }
    /// Id of a `RatingLevel`; nil when there is no rating.
    package var level: String?
    /// Nil when there is a rating.
    package var unrated: Unrated?
    /// The sign as printed; nil when the source lost it.
    package var glyph: String?
    package var evidence: Evidence
    /// Id of a rating reason.
    package var reason: String?

    package init(
        level: String?, unrated: Unrated = .unclear, glyph: String?, evidence: Evidence, reason: String?
    ) {
        self.level = level
        self.unrated = level == nil ? unrated : nil
        self.glyph = glyph
        self.evidence = evidence
        self.reason = reason
    }

    /// Id of the rating, or of why there is none.
    package var id: String { level ?? unrated?.rawValue ?? "" }
}
