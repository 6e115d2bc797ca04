/// Which measure of an assessment answers which of its targets.
struct MeasurePairs {
    let assessment: Assessment
    let index: EditionIndex

    /// The performance data that answer a target: those of its own kind, else of its own id, else the main ones.
    func actual(for target: Measure) throws(Progress.Obstacle) -> Measure {
        let numbers = assessment.actual.shown.filter { $0.value != nil }
        guard !numbers.isEmpty else { throw .noActual }
        let alike = numbers.filter { isAlike($0, target) }
        if let found = only(alike) ?? alike.first(where: { $0.id == target.id }) { return found }
        let others = numbers.filter { !isChange($0) }
        guard isAnsweredByTotals(target) else { throw .runningTotal }
        if let found = others.first(where: { $0.id == target.id }) { return found }
        // A figure without a name of its own answers several targets only where they differ in their periods.
        guard target.id == "main" || haveOwnPeriods else { throw .noActual }
        if let found = only(others) ?? others.first(where: { $0.id == "main" }) { return found }
        throw others.isEmpty ? .runningTotal : .severalValues
    }

    /// The baseline of a target: of the id of either, else the only or main one.
    func baseline(for target: Measure, _ actual: Measure) -> Measure? {
        let baseline = assessment.baseline.shown
        return baseline.first { $0.id == target.id } ?? baseline.first { $0.id == actual.id }
            ?? only(baseline) ?? baseline.first { $0.id == "main" }
    }

    /// Both say what is new, in one unit; or both are running totals.
    private func isAlike(_ actual: Measure, _ target: Measure) -> Bool {
        guard actual.quantity == target.quantity else { return false }
        if target.comparison == .growth { return actual.comparison == .growth }
        return target.comparison == .cumulative && actual.comparison == .cumulative
    }

    private func isChange(_ measure: Measure) -> Bool { measure.comparison == .growth }

    /// So many new ones are not answered by a total; so many per cent more are, by way of the baseline.
    private func isAnsweredByTotals(_ target: Measure) -> Bool {
        target.comparison != .growth || index.quantity(of: target)?.kind == .percent
    }

    private var haveOwnPeriods: Bool {
        let targets = assessment.target.shown.filter { $0.value != nil }
        return Set(targets.compactMap(\.period)).count == targets.count
    }

    private func only(_ measures: [Measure]) -> Measure? { measures.count == 1 ? measures.first : nil }
}
