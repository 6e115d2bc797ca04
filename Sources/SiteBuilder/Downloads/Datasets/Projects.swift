import Localization
import ReportModel

/// Projects that report, and what measures their benefits.
extension EditionData {
    private struct Measured {
        var project: EntityReference
        var result: EntityReference
        var benefit: Benefit
        var indicator: BenefitIndicator
        var role: MeasureRole
        var measure: Measure
    }

    var reports: DataTable {
        DataTable(
            "reports", in: .records, key: ["report"], of: edition.projects,
            [
                .string("report", "Id of the project") { $0.entity.id },
                about { [$0.entity] },
                .choice("kind", of: ProjectReport.Kind.self, words: "project", "Whether the project goes on") {
                    $0.kind
                }
                .required,
                .text("title", "The name in the heading, where it differs") { $0.fullName },
                .string("first", "First quarter of the printed calendar") { $0.timeline?.first?.description },
                .string("last", "Last quarter of the printed calendar") { $0.timeline?.last?.description },
                .string("lost", "Sections of which the source lost the picture") { report in
                    ProjectReport.Picture.allCases.filter(report.lost.contains).map(\.rawValue)
                        .joined(separator: " ")
                },
                document(),
            ])
    }

    var benefits: DataTable {
        DataTable(
            "benefits", in: .records, key: ["benefit", "role", "measure"], of: measured,
            [
                .string("benefit", "Project, benefit and what measures it, by their ids") {
                    "\($0.project.id)/\($0.result.id)/\($0.benefit.id)/\($0.indicator.id)"
                },
                about { [$0.project, $0.result] },
                .text("head", "The benefit as printed") { $0.benefit.name },
                .text("name", "What measures it, as printed") { $0.indicator.name },
                .choice("role", of: MeasureRole.self, words: "indicator", "Baseline, target or performance data") {
                    $0.role
                }.required,
                .string("measure", "Id within the list of its role") { $0.measure.id },
                .text("wording", "The figure or sentence as it is shown") { $0.measure.wording }.required,
                .number("value", "The figure, where there is one") { $0.measure.value },
                .code("quantity", of: quantityList, "Unit of the value") { $0.measure.quantity },
                .code("period", of: periodList, "The period to which the value belongs") { $0.measure.period?.id },
                .string("timing", "How it belongs to it: during, end-of, or each-year") { $0.measure.period?.timing },
                .choice("qualifier", of: Qualifier.self, "What limits the figure") { $0.measure.qualifier },
                .choice("comparison", of: Measure.Comparison.self, "How a target is meant") { $0.measure.comparison },
                .code("absence", of: absenceList, "Why there is no value") { $0.measure.absence?.rawValue },
                document(),
            ])
    }

    private var measured: [Measured] {
        edition.projects.flatMap { project in
            project.benefits.flatMap { benefits in
                benefits.items.flatMap { benefit in
                    benefit.indicators.flatMap { measured(project.entity, benefits.result, benefit, $0) }
                }
            }
        }
    }

    private func measured(
        _ project: EntityReference, _ result: EntityReference, _ benefit: Benefit, _ indicator: BenefitIndicator
    ) -> [Measured] {
        MeasureRole.allCases.flatMap { role in
            indicator.measures(role).map {
                Measured(
                    project: project, result: result, benefit: benefit, indicator: indicator, role: role, measure: $0)
            }
        }
    }
}
