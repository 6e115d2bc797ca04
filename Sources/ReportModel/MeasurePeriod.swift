/// When a measure holds.
package enum MeasurePeriod: Hashable, Sendable {
    /// What came about within a period, by its id.
    case during(String)
    /// How things stood when a period ended, by its id.
    case endOf(String)
    /// What is meant for each year, or each biennium.
    case each(Period.Kind)

    /// How the measure belongs to its period, as data say it: `during`, `end-of`, `each-year`.
    package var timing: String {
        switch self {
        case .during: "during"
        case .endOf: "end-of"
        case .each(let kind): "each-\(kind.rawValue)"
        }
    }

    /// Id of the period; nil for each of a kind.
    package var id: String? {
        switch self {
        case .during(let id), .endOf(let id): id
        case .each: nil
        }
    }
}

/// The periods of targets and of performance data that name none.
package struct PerformancePeriods: Sendable {
    /// Id of the period in which targets are to be reached.
    package var target: String?
    /// Id of the period on which performance data report.
    package var actual: String?

    package init(target: String?, actual: String?) {
        self.target = target
        self.actual = actual
    }
}
