import Localization
import ReportModel

/// A report on a biennium whose first year is over, and the progress of single assessments in it.
enum ProgressSample {
    static let index = EditionIndex(edition)

    private static let edition = Edition(
        id: "2031", name: Text("Report"), short: Text("2031"),
        document: DocumentIdentity(
            symbol: "R/1", body: Text("Body"), session: Text("First"), dates: Text("May"), proposal: nil, addresses: [:]
        ),
        stage: .interim, currency: "EUR",
        periods: [
            Period(id: "2029-30", kind: .biennium, name: Text("2029/30")),
            Period(id: "2031-32", kind: .biennium, name: Text("2031/32")),
            Period(id: "2030", kind: .year, name: Text("2030"), whole: "2029-30"),
            Period(id: "2031", kind: .year, name: Text("2031"), whole: "2031-32"),
            Period(id: "2032", kind: .year, name: Text("2032"), whole: "2031-32"),
        ],
        quantities: [
            Quantity(id: "count", kind: .count, name: Text("number"), factor: 1, currency: nil),
            Quantity(id: "percent", kind: .percent, name: Text("%"), factor: 1, currency: nil),
            Quantity(id: "days", kind: .measure, name: Text("days"), factor: 1, currency: nil),
            Quantity(id: "eur", kind: .money, name: Text("euros"), factor: 1, currency: nil),
        ],
        roles: [], axes: [], ratings: [], ratingNote: nil, ratingReasons: [], caveats: [], appetites: [],
        regions: [], spending: nil, pages: [], performance: PerformancePeriods(target: "2031-32", actual: "2031"))

    static func progress(
        baseline: [Measure] = [], target: [Measure], actual: [Measure]
    ) -> [Progress] {
        index.progress(
            of: Assessment(
                id: "main", label: nil, entities: [], baseline: baseline, target: target, actual: actual,
                rating: Rating(level: nil, glyph: nil, evidence: .unclear, reason: nil), notes: []))
    }

    static func measure(
        _ value: FixedDecimal?, unit: String = "count", id: String = "main", _ comparison: Measure.Comparison? = nil,
        _ period: MeasurePeriod? = nil, qualifier: Qualifier? = nil, host: String? = nil
    ) -> Measure {
        Measure(
            id: id, label: nil, wording: Text("words"), value: value, quantity: value == nil ? nil : unit,
            decimals: 0, period: period, qualifier: qualifier, comparison: comparison, absence: nil, notes: [],
            host: host)
    }

    static func decimal(_ text: String) -> FixedDecimal { FixedDecimal(text) ?? .zero }
}
