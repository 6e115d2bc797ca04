import ContentLoading
import Files
import Localization
import ReportModel
import TestSupport
import Testing

/// The indicators of the report that the package carries.
@Suite struct ShippedIndicatorTests {
    /// Measures whose wording has digits that are no figure of theirs, by `<result>/<indicator>/<assessment>/<role>`.
    private static let withoutValue = [
        "2.1/committee-work/igc/baseline": "the years of the biennium",
        "2.1/committee-work/igc/actual": "the years of two decisions; the sessions are counted beside it",
        "5.2/pct-fts/main/actual": "the year of an evaluation to come",
        "5.3/audit-opinion/main/baseline": "the year of an opinion",
        "5.3/audit-opinion/main/actual": "the year of an audit",
        "5.3/erp-maturity/risk-management/baseline": "numbers that name dimensions",
        "5.3/erp-maturity/risk-management/target": "numbers that name dimensions",
        "5.3/erp-maturity/risk-management/actual": "numbers that name dimensions",
        "5.3/independence/main/baseline": "symbols of documents",
        "5.3/independence/main/actual": "the symbol of a document",
    ]

    private func edition() throws -> Edition {
        let (content, _) = ContentLoader.load(try Folder(Fixtures.root + "/Content"))
        return try #require(content?.site.editions.first { $0.id == "2024" })
    }

    @Test func countsWhatThePublishedTablesHold() throws {
        let edition = try edition()
        #expect(edition.indicators.count == 80)
        #expect(edition.indicators.flatMap(\.assessments).count == 125)
        #expect(edition.stated?.indicators == 84)
        #expect(edition.ratings.compactMap(\.stated).reduce(0, +) == 165)
    }

    @Test func everyPrintedNumberIsAValue() throws {
        var unused = Set(Self.withoutValue.keys)
        for (place, measure) in measures(of: try edition()) {
            let hasDigits = measure.wording.source.contains { $0.isASCII && $0.isNumber }
            guard hasDigits, measure.value == nil else { continue }
            #expect(Self.withoutValue[place] != nil, "\(place)/\(measure.id): \(measure.wording.source)")
            unused.remove(place)
        }
        #expect(unused.isEmpty, "no longer needed: \(unused.sorted())")
    }

    @Test func everyValueHasAUnitAndStandsInItsWords() throws {
        for (place, measure) in measures(of: try edition()) {
            guard let value = measure.value else { continue }
            #expect(measure.quantity != nil, "\(place)/\(measure.id)")
            let digits = measure.wording.source.filter { $0 != "," }
            guard digits.contains { $0.isASCII && $0.isNumber }, value != 0 else { continue }
            // A number that the source spells out.
            if place == "2.1/committee-work/igc/actual" { continue }
            #expect(digits.contains(value.description), "\(place)/\(measure.id): \(value) in \(digits)")
        }
    }

    private func measures(of edition: Edition) -> [(place: String, measure: Measure)] {
        edition.indicators.flatMap { indicator in
            indicator.assessments.flatMap { assessment in
                MeasureRole.allCases.flatMap { role in
                    assessment.measures(role).map { measure in
                        let ids = [indicator.entity.id, indicator.id, assessment.id, role.rawValue]
                        return (ids.joined(separator: "/"), measure)
                    }
                }
            }
        }
    }
}
