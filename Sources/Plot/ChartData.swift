/// How a value stands in the source.
package enum PlotStatus: String, Hashable, Sendable {
    /// A figure as reported.
    case actual
    /// A figure that the source itself calls an estimate or preliminary; drawn lighter, with a broken outline.
    case estimate
    /// A figure that is meant, not achieved: a budget, a target; drawn hollow.
    case planned
    /// The source gives no figure where one is due.
    case missing
    /// No figure can exist here.
    case notApplicable
    /// The source had a figure that did not survive.
    case lost

    /// Whether the value is a figure at all.
    package var isFigure: Bool { self == .actual || self == .estimate || self == .planned }
}

/// One value as it is drawn and as it is said.
package struct PlotValue: Hashable, Sendable {
    /// The figure in the chart's unit; nil where there is none.
    package let number: Double?
    /// The figure as the page's language writes it, or the words that say why there is none (`n.a.`).
    package let text: String
    /// How the value stands in the source.
    package let status: PlotStatus

    /// A figure and its text in the page's language. An absent status here leaves the value without a number.
    package init(_ number: Double, _ text: String, status: PlotStatus = .actual) {
        self.number = status.isFigure ? number : nil
        self.text = text
        self.status = status
    }

    /// A value that is not there, and the words that say so. A figure's status here means `missing`.
    package init(absent status: PlotStatus, _ words: String) {
        number = nil
        text = words
        self.status = status.isFigure ? .missing : status
    }
}

/// What gives a mark its colour: a class that the style sheet fills in.
package enum ColourSlot: Hashable, Sendable {
    /// A palette slot, counted from 1 and wrapping after 8.
    case series(Int)
    /// The accent of the page, for a picture with one series.
    case page
    /// The tone of a rating.
    case rating(RatingTone)

    /// The class on the mark's group: `s1` to `s8`, `s0` for the page's accent, or `r-` and the tone.
    package var className: String {
        switch self {
        case .series(let slot):
            let index = ((slot &- 1) % 8 + 8) % 8
            return Self.seriesClasses[index]
        case .page: return "s0"
        case .rating(let tone): return tone.className
        }
    }

    private static let seriesClasses = ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"]
}

/// What a rating says, as far as colour is concerned.
package enum RatingTone: String, Hashable, Sendable, CaseIterable {
    case positive, partial, negative, neutral, unknown, stopped

    fileprivate var className: String {
        switch self {
        case .positive: "r-positive"
        case .partial: "r-partial"
        case .negative: "r-negative"
        case .neutral: "r-neutral"
        case .unknown: "r-unknown"
        case .stopped: "r-stopped"
        }
    }
}

/// A place on the category axis, a slice of a donut, or a rating.
package struct PlotCategory: Hashable, Sendable {
    /// The key by which rows name the category; never shown.
    package let id: String
    /// The words shown.
    package let label: String
    /// The category's own colour, where it has one.
    package let slot: ColourSlot?
    /// The category's own sign, where it has one (ratings).
    package let shape: MarkShape?

    package init(id: String, label: String, slot: ColourSlot? = nil, shape: MarkShape? = nil) {
        self.id = id
        self.label = label
        self.slot = slot
        self.shape = shape
    }
}

/// One of the things compared in each category.
package struct PlotSeries: Hashable, Sendable {
    /// The key by which rows name the series; written as `data-key`, never shown.
    package let id: String
    /// The words shown.
    package let label: String
    /// The series' colour.
    package let slot: ColourSlot

    package init(id: String, label: String, slot: ColourSlot) {
        self.id = id
        self.label = label
        self.slot = slot
    }
}

/// One row of the data: what is measured where.
package struct PlotRow: Hashable, Sendable {
    /// The id of a category.
    package let category: String
    /// The id of a series.
    package let series: String
    /// What was measured.
    package let value: PlotValue

    package init(category: String, series: String, value: PlotValue) {
        self.category = category
        self.series = series
        self.value = value
    }
}

/// What the values of each series (or of each category, when stacked) must sum to.
package struct PlotWhole: Hashable, Sendable {
    /// The sum, in the chart's unit: 100 for percentages.
    package let total: Double
    /// How far rounding may take the sum from it.
    package let tolerance: Double

    package init(total: Double, tolerance: Double) {
        self.total = total
        self.tolerance = tolerance
    }

    /// Percentages, each rounded to whole ones.
    package static let percent = PlotWhole(total: 100, tolerance: 1)
}

/// The data of one chart: rows, and the channels that their keys refer to.
package struct ChartData: Sendable {
    /// The chart's name. It stands in the page beside the picture, and inside a picture file.
    package var title: String
    /// Sentences that say what the chart shows, for the same two places.
    package var description: String
    /// The channel of categories, in the order of drawing.
    package var categories: [PlotCategory]
    /// The channel of series, in the order of drawing.
    package var series: [PlotSeries]
    /// The rows, in any order. A pair of category and series without a row is drawn as nothing at all.
    package var rows: [PlotRow]
    /// What the shares must sum to, where the values are shares.
    package var whole: PlotWhole?

    package init(
        title: String, description: String, categories: [PlotCategory], series: [PlotSeries], rows: [PlotRow],
        whole: PlotWhole? = nil
    ) {
        self.title = title
        self.description = description
        self.categories = categories
        self.series = series
        self.rows = rows
        self.whole = whole
    }

    /// One series: a value for each category.
    package init(
        title: String, description: String, values: [(category: PlotCategory, value: PlotValue)],
        slot: ColourSlot = .series(1), whole: PlotWhole? = nil
    ) {
        let series = PlotSeries(id: "value", label: title, slot: slot)
        self.init(
            title: title, description: description, categories: values.map(\.category), series: [series],
            rows: values.map { PlotRow(category: $0.category.id, series: series.id, value: $0.value) }, whole: whole)
    }
}
