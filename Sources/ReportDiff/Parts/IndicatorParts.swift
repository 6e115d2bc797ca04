import Localization
import ReportModel

extension PartCollector {
    mutating func add(_ indicator: Indicator, in edition: Edition) {
        let id = PartID(self.edition, "indicator/\(indicator.entity.id)/\(indicator.id)")
        let owner = PartID(self.edition, indicator.entity)
        let trail = [name(of: indicator.entity), shown(indicator.name)]
        add(id, .indicator, owners: [owner], trail, [.text("name", indicator.name)])
        addNotes(indicator.notes, below: id, owners: [id], trail)
        for assessment in indicator.assessments {
            let part = id.below(assessment.id)
            let inner = trail + [assessment.label.map(shown) ?? ""]
            let rating = edition.ratings.first { $0.id == assessment.rating.level }
            add(
                part, .assessment, owners: [id], inner,
                [
                    Facet(
                        label: "rating", value: .word(rating.map { shown($0.name) } ?? "unclear"), weight: .ratings),
                    .word("rating as printed", assessment.rating.glyph),
                    .word("evidence of the rating", assessment.rating.evidence.rawValue),
                    .word("reason of the rating", assessment.rating.reason),
                    .text("label", assessment.label), .list("entities", assessment.entities),
                    .list(
                        "shared measures",
                        MeasureRole.allCases.compactMap { role in assessment.shared[role].map { "\(role) \($0)" } }),
                ])
            addNotes(assessment.notes, below: part, owners: [part], inner)
            addMeasures(of: assessment, below: part, inner)
        }
    }

    mutating func addMeasures(of measured: some Measured, below owner: PartID, _ trail: [String]) {
        for role in MeasureRole.allCases {
            for measure in measured.measures(role) {
                let id = owner.below(role.rawValue).below(measure.id)
                let inner = trail + [measure.label.map(shown) ?? "", role.words]
                add(id, .measure, owners: [owner], inner, facets(of: measure))
                addNotes(measure.notes, below: id, owners: [id], inner)
            }
        }
    }

    private func facets(of measure: Measure) -> [Facet?] {
        [
            measure.value == nil
                ? nil
                : Facet(
                    label: "value",
                    value: figure(measure.value, measure.quantity, decimals: measure.decimals, named: true),
                    weight: .figures),
            .text("wording", measure.wording), .text("label", measure.label), .word("unit", measure.quantity),
            .word("period", measure.period.map { $0.timing + ($0.id.map { " \($0)" } ?? "") }),
            .word("qualifier", measure.qualifier?.rawValue), .word("comparison", measure.comparison?.rawValue),
            .word("absence", measure.absence?.rawValue, .figures), .word("stands in", measure.host),
        ]
    }
}

extension MeasureRole {
    /// What a measure is called.
    var words: String {
        switch self {
        case .baseline: "baseline"
        case .target: "target"
        case .actual: "performance data"
        }
    }
}
