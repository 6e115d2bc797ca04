extension Chart {
    /// Two points for each category joined by a bar: plan and actual, or one year and the next. The series are the
    /// two; with another number of series, or where the values leave no room, it becomes bars.
    package static func dumbbell(_ data: ChartData) -> Chart {
        Chart(data, mark: .range, own: DumbbellForm())
    }

    /// A bar for the first series against a mark for the second (target, budget) and a sign for the third (baseline),
    /// where there is one.
    ///
    /// - Parameters:
    ///   - bands: the parts of the track behind the bar, from the lowest on, as shares of the target.
    ///   - scaling: whether all bars share one scale, or each row has its own because units differ.
    package static func bullet(
        _ data: ChartData, bands: [BulletBand] = [], scaling: BulletScaling = .shared
    ) -> Chart {
        Chart(data, mark: .bullet, own: BulletForm(bands: bands, scaling: scaling))
    }

    /// Bars from where the last one ended: totals, the steps between them, and the result that they must lead to.
    ///
    /// - Parameter tolerance: how far rounding may take the running total from the ones stated.
    package static func waterfall(
        title: String, description: String, steps: [WaterfallStep], tolerance: Double = 0
    ) -> Chart {
        let data = ChartData(
            title: title, description: description, values: steps.map { ($0.category, $0.value) }, slot: .page)
        return Chart(data, mark: .step, own: WaterfallForm(kinds: steps.map(\.kind), tolerance: tolerance))
    }
}

/// A part of the track behind a bullet's bar.
package struct BulletBand: Hashable, Sendable {
    /// Where it ends, as a share of the target: 0.8 for four fifths.
    package let upTo: Double
    /// What it means, for the legend.
    package let label: String

    package init(upTo: Double, label: String) {
        self.upTo = upTo
        self.label = label
    }
}

/// Whether the rows of a bullet chart can be compared by length.
package enum BulletScaling: Hashable, Sendable {
    /// All in one unit: bars begin at zero, and lengths compare.
    case shared
    /// Every row in its own unit: a bar begins at the baseline, or at zero, and the target stands at the same place.
    case perRow
}

/// One bar of a waterfall.
package struct WaterfallStep: Hashable, Sendable {
    /// What a bar begins from.
    package enum Kind: Hashable, Sendable {
        /// What the steps begin with or come to: a bar from zero.
        case total
        /// What is added or taken away.
        case delta
    }

    /// What the bar begins from.
    package let kind: Kind
    /// The step's words and, where it has one, its colour.
    package let category: PlotCategory
    /// The total, or what is added or taken away.
    package let value: PlotValue

    /// A total: the first one begins the steps, a later one must be what they have come to.
    package static func total(_ category: PlotCategory, _ value: PlotValue) -> WaterfallStep {
        WaterfallStep(kind: .total, category: category, value: value)
    }

    /// Something added, or taken away where it is negative.
    package static func delta(_ category: PlotCategory, _ value: PlotValue) -> WaterfallStep {
        WaterfallStep(kind: .delta, category: category, value: value)
    }

    /// The end, which the steps must come to.
    package static func result(_ category: PlotCategory, _ value: PlotValue) -> WaterfallStep {
        WaterfallStep(kind: .total, category: category, value: value)
    }
}
