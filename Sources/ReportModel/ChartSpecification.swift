/// What `charts/<id>.yml` asks for.
package struct ChartSpecification: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case bar
        case groupedBar = "grouped-bar"
        case column
        case stackedBar = "stacked-bar"
        case percentBar = "percent-bar"
        case donut, waffle, line, area, slope, multiples, dumbbell, bullet, heat, waterfall, treemap, flow, gantt,
            sparkline
    }

    /// Where the chart is shown.
    package enum Placement: Hashable, Sendable {
        case place(Place)
        /// On the page of every entity of a level.
        case each(level: String)
    }

    /// Where its values come from.
    package enum Data: Sendable {
        /// Cells of a table.
        case table(TableSelection)
        /// The money of the page's entity, by the entities of a level; a series for each measure.
        case money(level: String, [SpendingRule.Measure])
        /// Money on its way through levels, from the first to the last.
        case flow(levels: [String], SpendingRule.Measure)
        /// The measures of one assessment, by their roles.
        case measures(indicator: String, assessment: String, roles: [MeasureRole])
        /// Every assessment of the page's entity whose baseline, target and performance data are shares of a hundred.
        case progress
    }

    package var id: String
    package var title: Text
    package var note: Text?
    package var placement: Placement
    package var kind: Kind
    package var data: Data
    /// Where one class of a heat matrix ends and the next begins, rising; none lets round numbers be found.
    package var thresholds: [Int]

    package init(
        id: String, title: Text, note: Text?, placement: Placement, kind: Kind, data: Data, thresholds: [Int] = []
    ) {
        self.id = id
        self.title = title
        self.note = note
        self.placement = placement
        self.kind = kind
        self.data = data
        self.thresholds = thresholds
    }
}

/// The cells of a table that a chart shows.
package struct TableSelection: Sendable {
    /// What of a table becomes the categories; the other becomes the series.
    package enum Categories: String, CaseIterable, Sendable { case rows, columns }

    package var table: String
    /// Nil: all items.
    package var rows: [String]?
    /// Nil: all numbers.
    package var columns: [String]?
    package var categories: Categories
    /// Rows of a waterfall that are totals.
    package var totals: [String]
    /// Rows of a waterfall that are taken away.
    package var less: [String]

    package init(
        table: String, rows: [String]?, columns: [String]?, categories: Categories, totals: [String] = [],
        less: [String] = []
    ) {
        self.table = table
        self.rows = rows
        self.columns = columns
        self.categories = categories
        self.totals = totals
        self.less = less
    }

    /// The rows and columns of a table that are selected: unless they are named, all items and all columns of numbers
    /// (or of texts) that are no ratios.
    package func cells(of table: Table, areTexts: Bool) -> (rows: [Row], columns: [Column]) {
        let leaves = table.leaves
        return (
            rows.map { ids in ids.compactMap { id in table.rows.first { $0.id == id } } }
                ?? table.rows.filter { $0.kind == .item },
            columns.map { ids in ids.compactMap { id in leaves.first { $0.id == id } } }
                ?? leaves.filter { $0.isText == areTexts && $0.ratio == nil }
        )
    }
}
