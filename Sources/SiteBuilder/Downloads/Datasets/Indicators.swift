import Localization
import ReportModel

/// Indicators, their assessments, and the baselines, targets and performance data of these.
extension EditionData {
    private struct Assessed {
        var indicator: Indicator
        var assessment: Assessment
    }

    private struct Measured {
        var assessment: String
        var role: MeasureRole
        var measure: Measure
    }

    var indicators: DataTable {
        DataTable(
            "indicators", in: .records, key: ["indicator"], of: edition.indicators,
            [
                .string("indicator", "Address of the indicator: id of its entity, own id") { Self.address($0) },
                about { [$0.entity] },
                .text("name", "The indicator as it is printed") { $0.name }.required,
                .codes("notes", of: noteList, "Ids of notes to it") { $0.notes.map(\.id) },
                document(),
            ])
    }

    var assessments: DataTable {
        DataTable(
            "assessments", in: .records, key: ["assessment"], of: assessed,
            [
                .string("assessment", "Address of the assessment: that of the indicator, own id") {
                    Self.address($0.indicator, $0.assessment)
                },
                .code("indicator", of: indicatorList, "The indicator that is assessed") { Self.address($0.indicator) }
                    .required,
                about { [$0.indicator.entity] + $0.assessment.entities },
                .text("label", "Which part of the indicator is assessed") { $0.assessment.label },
                .code("rating", of: ratingList, "How it is rated") { $0.assessment.rating.id }
                    .required,
                .string("glyph", "The sign of the rating as printed; empty where the source lost it") {
                    $0.assessment.rating.glyph
                },
                .choice("evidence", of: Rating.Evidence.self, "How sure the rating is read") {
                    $0.assessment.rating.evidence
                }.required,
                .code("reason", of: reasonList, "Why it is read so where the print is not clear") {
                    $0.assessment.rating.reason
                },
                .codes("notes", of: noteList, "Ids of notes to it") { $0.assessment.notes.map(\.id) },
                document(),
            ])
    }

    var measures: DataTable {
        DataTable(
            "measures", in: .records, key: ["assessment", "role", "measure"], of: measured,
            [
                .code("assessment", of: assessmentList, "The assessment to which it belongs") { $0.assessment }
                    .required,
                .choice("role", of: MeasureRole.self, words: "indicator", "What it is in the assessment") { $0.role }
                    .required,
                .string("measure", "Id within the list of its role") { $0.measure.id },
                .text("label", "Which part it measures") { $0.measure.label },
                .text("wording", "The figure or sentence as it is shown") { $0.measure.wording }.required,
                .number("value", "The figure, where there is one") { $0.measure.value },
                .code("quantity", of: quantityList, "Unit of the value") { $0.measure.quantity },
                .code("period", of: periodList, "The period to which the value belongs") { $0.measure.period?.id },
                .string("timing", "How it belongs to it: during, at its end (end-of), or each year (each-year)") {
                    $0.measure.period?.timing
                },
                .string("within", "The measure in whose wording this figure stands too") { $0.measure.host },
                .choice("qualifier", of: Qualifier.self, "What limits the figure") { $0.measure.qualifier },
                .choice("comparison", of: Measure.Comparison.self, "How a target is meant") { $0.measure.comparison },
                .code("absence", of: absenceList, "Why there is no value") { $0.measure.absence?.rawValue },
                .codes("notes", of: noteList, "Ids of notes to it") { $0.measure.notes.map(\.id) },
                document(),
            ])
    }

    private var assessed: [Assessed] {
        edition.indicators.flatMap { indicator in
            indicator.assessments.map { Assessed(indicator: indicator, assessment: $0) }
        }
    }

    private var measured: [Measured] {
        assessed.flatMap { assessed in
            MeasureRole.allCases.flatMap { role in
                assessed.assessment.measures(role).map {
                    Measured(assessment: Self.address(assessed.indicator, assessed.assessment), role: role, measure: $0)
                }
            }
        }
    }
}
