/// How much a change weighs, from what a reader of the report must know first down to its settings.
package enum Weight: String, CaseIterable, Comparable, Sendable {
    case ratings, figures, indicators, entities, risks, data, texts, charts, pages, settings

    /// The heading over changes of this weight.
    package var heading: String {
        switch self {
        case .ratings: "Ratings"
        case .figures: "Figures"
        case .indicators: "Indicators"
        case .entities: "Results, units and other entities"
        case .risks: "Risks"
        case .data: "Tables, charts and single figures"
        case .texts: "Texts"
        case .charts: "Charts"
        case .pages: "Pages"
        case .settings: "Settings"
        }
    }

    package static func < (left: Weight, right: Weight) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
