import Localization

/// How far an assessment has come towards one of its targets, or why its figures cannot be compared.
///
/// Only figures are compared that have one unit and periods that go together. What is found is no rating: a report has
/// a rule of its own for those.
package struct Progress: Sendable {
    /// What performance data are measured against.
    package struct Goal: Sendable {
        package enum Origin: Hashable, Sendable {
            case printed
            /// The baseline, which is to be kept up.
            case baseline
            /// The baseline and so many per cent of it.
            case computed(growth: FixedDecimal)
        }
        package var value: FixedDecimal
        package var quantity: Quantity
        package var bound: Bound?
        package var origin: Origin
    }

    /// Which side of the goal is the good one, where the target says so.
    package enum Bound: Hashable, Sendable {
        case atLeast, moreThan, atMost, lessThan
    }

    /// How performance data stand to the goal.
    package enum Standing: Hashable, Sendable {
        /// So many per cent of what is to come about in the period.
        case share(FixedDecimal)
        /// So many per cent of the way from the baseline to the goal.
        case way(FixedDecimal)
        /// Whether a bound is kept.
        case bound(isKept: Bool)
        /// Only above, at or below a goal of which the report does not say from which side it is to be reached.
        case level
    }

    package enum Level: String, CaseIterable, Sendable { case above, at, below }

    /// Why figures cannot be compared.
    package enum Obstacle: String, Error, CaseIterable, Sendable {
        /// The target is a text without a figure.
        case noTarget = "no-target"
        /// There is no figure of what was reached.
        case noActual = "no-actual"
        /// A baseline is needed and has no figure.
        case noBaseline = "no-baseline"
        /// Several figures stand against one target, and none of them is the whole.
        case severalValues = "several-values"
        case differentUnits = "different-units"
        case differentPeriods = "different-periods"
        /// It is not said which period the baseline covers.
        case unknownPeriod = "unknown-period"
        /// A running total against what is new in a period.
        case runningTotal = "running-total"
        /// Nothing is to come about, or the figure's own qualifier leaves open whether the bound is kept.
        case indeterminate
    }

    /// Two periods that go together without being the same, e.g. a year and the biennium of which it is a part.
    package struct Remark: Hashable, Sendable {
        package var actual: MeasurePeriod
        package var target: MeasurePeriod

        package init(actual: MeasurePeriod, target: MeasurePeriod) {
            self.actual = actual
            self.target = target
        }
    }

    package struct Comparison: Sendable {
        package var actual: Measure
        package var baseline: Measure?
        package var goal: Goal
        package var standing: Standing
        package var remark: Remark?

        /// On which side of the goal the performance data lie.
        package var level: Level {
            guard let value = actual.value else { return .at }
            return value < goal.value ? .below : value == goal.value ? .at : .above
        }
    }

    package enum State: Sendable {
        case comparable(Comparison)
        case notComparable(Obstacle)
    }

    package var target: Measure
    package var state: State

    package var comparison: Comparison? {
        if case .comparable(let comparison) = state { comparison } else { nil }
    }

    package var obstacle: Obstacle? {
        if case .notComparable(let obstacle) = state { obstacle } else { nil }
    }
}

extension EditionIndex {
    /// The progress towards every target of an assessment, in the order of the targets.
    ///
    /// Targets of other periods are left out where there is one whose period goes with the performance data.
    package func progress(of assessment: Assessment) -> [Progress] {
        let all = assessment.target.shown.map { target in
            Progress(target: target, state: ProgressReader(index: self, assessment: assessment).state(of: target))
        }
        let isCompared = all.contains { $0.comparison != nil }
        return isCompared ? all.filter { $0.obstacle != .differentPeriods } : all
    }
}
