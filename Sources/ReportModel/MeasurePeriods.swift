/// Which periods of measures go together.
struct MeasurePeriods {
    let index: EditionIndex

    private var edition: Edition { index.edition }

    /// How the periods of a target and of performance data differ; nil where they agree or nothing is known of one.
    /// - Parameter isLevel: levels do not add up, so that only a period that the target itself names matters.
    func remark(
        _ target: Measure, _ actual: Measure, isLevel: Bool
    ) throws(Progress.Obstacle) -> Progress.Remark? {
        guard !isLevel || target.period != nil,
            let wanted = period(of: target),
            let given = actual.period ?? edition.performance?.actual.map({ .during($0) })
        else { return nil }
        let remark = Progress.Remark(actual: given, target: wanted)
        switch (given, wanted) {
        case (_, .each(let kind)):
            guard given.id.flatMap(period)?.kind == kind else { throw .differentPeriods }
            return nil
        case (.each, _): throw .differentPeriods
        case (.during(let part), .during(let whole)):
            if part == whole { return nil }
            guard isPart(part, of: whole) else { throw .differentPeriods }
            return remark
        case (.endOf(let first), .endOf(let last)), (.during(let first), .endOf(let last)),
            (.endOf(let first), .during(let last)):
            if first == last { return nil }
            guard !isLater(first, than: last) || isPart(first, of: last) else { throw .differentPeriods }
            return remark
        }
    }

    /// Whether a baseline covers a period as long as that of a target, or both are states at a moment.
    func isOfSameLength(_ baseline: Measure, _ target: Measure) -> Bool {
        guard let first = baseline.period, let second = period(of: target) else { return false }
        return switch (first, second) {
        case (.endOf, .endOf): true
        case (.endOf, _), (_, .endOf): false
        default: kind(first) != nil && kind(first) == kind(second)
        }
    }

    private func period(of target: Measure) -> MeasurePeriod? {
        target.period ?? edition.performance?.target.map { .during($0) }
    }

    private func period(_ id: String) -> Period? { edition.periods.first { $0.id == id } }

    private func kind(_ period: MeasurePeriod) -> Period.Kind? {
        if case .each(let kind) = period { kind } else { period.id.flatMap(self.period)?.kind }
    }

    private func isPart(_ part: String, of whole: String) -> Bool { period(part)?.whole == whole }

    /// By the order in which the edition lists its periods.
    private func isLater(_ first: String, than second: String) -> Bool {
        let ids = edition.periods.map(\.id)
        guard let first = ids.firstIndex(of: first), let second = ids.firstIndex(of: second) else { return false }
        return first > second
    }
}
