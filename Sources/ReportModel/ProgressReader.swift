import Localization

/// Compares the performance data of an assessment with one of its targets.
struct ProgressReader {
    let index: EditionIndex
    let assessment: Assessment

    func state(of target: Measure) -> Progress.State {
        do {
            return .comparable(try compare(target))
        } catch {
            return .notComparable(error)
        }
    }

    private func compare(_ target: Measure) throws(Progress.Obstacle) -> Progress.Comparison {
        guard target.value != nil || target.comparison == .maintain else { throw .noTarget }
        let pair = MeasurePairs(assessment: assessment, index: index)
        let actual = try pair.actual(for: target)
        let baseline = pair.baseline(for: target, actual)
        guard let value = actual.value, let quantity = index.quantity(of: actual) else { throw .noActual }
        let goal = try goal(target, baseline, quantity)
        let periods = MeasurePeriods(index: index)
        let nature = nature(target, actual, goal)
        let remark = try periods.remark(target, actual, isLevel: nature == .level)
        let standing = try standing(value, actual.qualifier, baseline, goal, nature)
        return Progress.Comparison(actual: actual, baseline: baseline, goal: goal, standing: standing, remark: remark)
    }

    // MARK: What is measured against

    private func goal(
        _ target: Measure, _ baseline: Measure?, _ quantity: Quantity
    ) throws(Progress.Obstacle) -> Progress.Goal {
        guard target.comparison != .maintain else {
            let base = try self.baseline(baseline, quantity)
            return Progress.Goal(value: base, quantity: quantity, bound: nil, origin: .baseline)
        }
        guard let value = target.value, let unit = index.quantity(of: target) else { throw .noTarget }
        if unit.id == quantity.id {
            return Progress.Goal(value: value, quantity: quantity, bound: target.bound, origin: .printed)
        }
        guard target.comparison == .growth, unit.kind == .percent else { throw .differentUnits }
        let base = try self.baseline(baseline, quantity)
        guard let baseline, MeasurePeriods(index: index).isOfSameLength(baseline, target) else {
            throw .unknownPeriod
        }
        guard let factor = value.adding(100), let grown = base.multiplied(by: factor)?.multiplied(byPowerOfTen: -2)
        else { throw .indeterminate }
        return Progress.Goal(
            value: grown.normalized, quantity: quantity, bound: target.bound, origin: .computed(growth: value))
    }

    private func baseline(_ measure: Measure?, _ quantity: Quantity) throws(Progress.Obstacle) -> FixedDecimal {
        guard let measure, let value = measure.value else { throw .noBaseline }
        guard measure.quantity == quantity.id else { throw .differentUnits }
        return value
    }

    // MARK: How it is measured

    private enum Nature { case addsUp, total, level }

    /// Whether figures add up over a period, are a running total, or are a level such as a percentage or a price.
    private func nature(_ target: Measure, _ actual: Measure, _ goal: Progress.Goal) -> Nature {
        if target.comparison == .growth && goal.origin == .printed { return .addsUp }
        if target.isTotal || actual.isTotal { return .total }
        return switch goal.quantity.kind {
        case .count: .addsUp
        case .money: target.period == nil ? .level : .addsUp
        case .percent, .measure: .level
        }
    }

    private func standing(
        _ value: FixedDecimal, _ qualifier: Qualifier?, _ baseline: Measure?, _ goal: Progress.Goal, _ nature: Nature
    ) throws(Progress.Obstacle) -> Progress.Standing {
        if let bound = goal.bound, nature != .addsUp || bound.isUpper {
            guard let isKept = bound.isKept(by: value, qualifier, goal.value) else { throw .indeterminate }
            return .bound(isKept: isKept)
        }
        switch nature {
        case .addsUp:
            return .share(try share(value, of: goal.value))
        case .total:
            let base = try self.baseline(baseline, goal.quantity)
            return .way(try way(from: base, to: goal.value, at: value))
        case .level:
            // Without a bound the good direction is only known from a step that has been made towards the target.
            if let base = try? self.baseline(baseline, goal.quantity), base != goal.value, base != value,
                (min(base, goal.value)...max(base, goal.value)).contains(value)
            {
                return .way(try way(from: base, to: goal.value, at: value))
            }
            return .level
        }
    }

    private func share(_ part: FixedDecimal, of whole: FixedDecimal) throws(Progress.Obstacle) -> FixedDecimal {
        guard whole > 0, let share = part.percentage(of: whole, fractionDigits: 6) else { throw .indeterminate }
        return share
    }

    private func way(
        from start: FixedDecimal, to end: FixedDecimal, at point: FixedDecimal
    ) throws(Progress.Obstacle) -> FixedDecimal {
        guard let done = point.subtracting(start), let whole = end.subtracting(start), whole != 0,
            let share = done.percentage(of: whole, fractionDigits: 6)
        else { throw .indeterminate }
        return share
    }
}

extension Measure {
    /// The side of the value that is the good one, as the comparison and the qualifier of a target say.
    var bound: Progress.Bound? {
        switch (comparison, qualifier) {
        case (_, .moreThan?): .moreThan
        case (_, .lessThan?): .lessThan
        case (.atLeast?, _), (_, .atLeast?): .atLeast
        case (.atMost?, _), (_, .atMost?): .atMost
        default: nil
        }
    }

    /// Whether the value is how things stand at a moment, everything before it counted in.
    var isTotal: Bool {
        if case .endOf? = period { true } else { comparison == .cumulative }
    }
}

extension Progress.Bound {
    /// Whether the smaller side is the good one.
    package var isUpper: Bool { self == .atMost || self == .lessThan }

    /// Whether a figure keeps the bound; nil where its own qualifier leaves that open.
    func isKept(by value: FixedDecimal, _ qualifier: Qualifier?, _ limit: FixedDecimal) -> Bool? {
        let isKept =
            switch self {
            case .atLeast: value >= limit
            case .moreThan: value > limit || (value == limit && qualifier == .moreThan)
            case .atMost: value <= limit
            case .lessThan: value < limit || (value == limit && qualifier == .lessThan)
            }
        switch qualifier {
        case nil, .about, .nearly: return isKept
        case .moreThan, .atLeast: return isKept == isUpper ? nil : isKept
        case .lessThan, .atMost: return isKept == isUpper ? isKept : nil
        }
    }
}

extension EditionIndex {
    func quantity(of measure: Measure) -> Quantity? { measure.quantity.flatMap(quantity) }
}
