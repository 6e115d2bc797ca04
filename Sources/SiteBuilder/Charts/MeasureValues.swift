import Localization
import ReportModel

/// The measures of one assessment as the values of a chart: a category for each measure, a series for each role.
enum MeasureValues {
    static func make(
        _ target: String, _ assessmentID: String, _ roles: [MeasureRole], _ context: PageContext
    ) -> ChartValues? {
        guard let indicator = context.edition.indicators.first(where: { "\($0.entity.id)/\($0.id)" == target }),
            let assessment = indicator.assessments.first(where: { $0.id == assessmentID })
        else { return nil }
        let first = (roles.first.map(assessment.measures) ?? []).shown
        return ChartValues(
            categories: first.map { .init(id: $0.id, label: context.plain($0.label ?? $0.wording)) },
            series: roles.map { .init(id: $0.rawValue, label: context.word("indicator.\($0.rawValue)")) },
            values: roles.map { role in
                first.map { category in
                    assessment.measures(role).first { $0.id == category.id }?.value.map(CellValue.number)
                }
            },
            quantity: first.first?.quantity.flatMap(context.index.quantity), decimals: nil)
    }
}

/// The assessments of the page's entity whose baseline, target and performance data are shares of a hundred.
///
/// Only such levels can be drawn on one scale and without regard to the part of the period that has passed.
enum ProgressValues {
    static func make(_ context: PageContext) -> ChartValues? {
        guard let entity = context.entity else { return nil }
        let rows = context.index.indicators(of: entity.reference).flatMap { indicator in
            indicator.assessments.compactMap { row($0, of: indicator, context) }
        }
        guard !rows.isEmpty else { return nil }
        let roles: [MeasureRole] = [.actual, .target, .baseline]
        return ChartValues(
            categories: rows.map(\.category),
            series: roles.map { .init(id: $0.rawValue, label: context.word("indicator.\($0.rawValue)")) },
            values: roles.map { role in rows.map { $0.values[role].map(CellValue.number) } },
            quantity: context.edition.quantities.first { $0.kind == .percent }, decimals: nil)
    }

    private struct Row {
        var category: ChartValues.Category
        var values: [MeasureRole: FixedDecimal]
    }

    private static func row(_ assessment: Assessment, of indicator: Indicator, _ context: PageContext) -> Row? {
        var values: [MeasureRole: FixedDecimal] = [:]
        for role in MeasureRole.allCases {
            let measures = assessment.measures(role).shown
            guard let measure = measures.first, measures.count == 1,
                let value = measure.value, !value.isNegative, value <= FixedDecimal(100),
                measure.quantity.flatMap(context.index.quantity)?.kind == .percent, isLevel(measure)
            else { return nil }
            values[role] = value
        }
        let name = [context.plain(indicator.name), assessment.label.map(context.plain)].compactMap(\.self)
        let label = name.count == 2 ? context.word("text.label", ["label": name[0], "text": name[1]]) : name[0]
        return Row(category: .init(id: "\(indicator.id)-\(assessment.id)", label: label), values: values)
    }

    /// A growth or a running total depends on how much of the period has passed; a level to be reached does not.
    private static func isLevel(_ measure: Measure) -> Bool {
        switch measure.comparison {
        case .growth, .cumulative, .atMost: false
        case .atLeast, .exactly, .maintain, nil: true
        }
    }
}
