/// A chart before it is drawn: rows, the mark that each becomes, and how marks share the room.
///
/// The pipeline is `rows -> encode -> train scales -> layout -> Scene -> SVG`; named charts are presets over it.
package struct Chart: Sendable {
    /// Rows and channels.
    package var data: ChartData
    /// How a value becomes a shape. Where its labels don't fit the chart takes another form (`RenderedChart.mark`).
    package var mark: Mark
    /// How the series of one category share the room.
    package var stacking: Stacking
    /// Lines in the middle of a donut, such as its total.
    package var centre: [String]
    /// The form of a chart whose data say more than a grid of values; it brings its own checks and findings.
    var own: (any OwnForm)?

    package init(_ data: ChartData, mark: Mark, stacking: Stacking = .group, centre: [String] = []) {
        self.data = data
        self.mark = mark
        self.stacking = stacking
        self.centre = centre
    }

    init(_ data: ChartData, mark: Mark, own: any OwnForm) {
        self.init(data, mark: mark)
        self.own = own
    }

    /// Horizontal bars, grouped where there are several series.
    package static func bars(_ data: ChartData) -> Chart {
        Chart(data, mark: .bar)
    }

    /// Vertical bars, for few categories with short names; horizontal where these don't fit.
    package static func columns(_ data: ChartData) -> Chart {
        Chart(data, mark: .column)
    }

    /// Horizontal bars made of the series' values one after the other; with `percent` all equally long.
    package static func stackedBars(_ data: ChartData, percent: Bool = false) -> Chart {
        Chart(data, mark: .bar, stacking: percent ? .percent : .stack)
    }

    /// A ring of the first series' values, listed with words and values beside it.
    package static func donut(_ data: ChartData, centre: [String] = []) -> Chart {
        Chart(data, mark: .arc, centre: centre)
    }

    /// Counts by rating in one bar; every rating is told by sign, word and count. Zero counts are left out.
    package static func ratingStrip(_ data: ChartData) -> Chart {
        Chart(data, mark: .segment)
    }

    /// One to four lines through the categories in their order, named and valued at their ends.
    package static func lines(_ data: ChartData) -> Chart {
        Chart(data, mark: .line)
    }

    /// Whether the values are drawn as parts of something, which no negative number can be.
    var drawsParts: Bool {
        switch mark {
        case .arc, .segment, .unit, .tile, .ribbon: true
        default: stacking != .group
        }
    }

    /// How many things a reader must keep apart by their colour, and how many that may be.
    func keys(_ encoded: Encoded) -> (count: Int, limit: Int) {
        if let own { return own.keys(encoded) }
        let isByCategory = mark == .arc || mark == .segment
        let count = isByCategory ? encoded.data.categories.count : encoded.data.series.count
        return (count, mark == .line ? 4 : 6)
    }

    /// Draws the chart. The same chart and context always give the same bytes.
    package func render(_ context: PlotContext) -> RenderedChart {
        let encoded = Encoded(data)
        let metrics = Metrics(width: context.width)
        let (laidOut, mark) = layout(encoded, context: context, metrics: metrics)
        let scene = context.direction == .rtl ? laidOut.mirrored() : laidOut
        return RenderedChart(
            svg: SVGWriter.write(scene, data: data, context: context, isNarrow: metrics.isNarrow), mark: mark,
            issues: Lint(encoded: encoded, chart: self, scene: scene).issues() + (own?.issues(encoded) ?? []),
            findings: own?.findings(encoded) ?? Findings.of(encoded))
    }

    /// The wished form, or horizontal bars, which can show anything.
    func layout(_ encoded: Encoded, context: PlotContext, metrics: Metrics) -> (scene: Scene, mark: Mark) {
        let isDrawable = !drawsParts || !encoded.numbers.contains { $0 < 0 }
        if isDrawable, let scene = form.scene(encoded, context: context, metrics: metrics) {
            return (scene, mark)
        }
        return (BarsForm().laidOut(encoded, metrics: metrics), .bar)
    }

    private var form: any ChartForm {
        if let own { return own }
        return switch mark {
        case .bar: stacking == .group ? BarsForm() : StackedForm(stacking: stacking)
        case .column: ColumnsForm()
        case .arc: DonutForm(centre: centre)
        case .segment: StripForm()
        case .line: LinesForm()
        // These come with a form of their own.
        default: BarsForm()
        }
    }
}

/// A drawn chart and what is to be said about it.
package struct RenderedChart: Sendable {
    /// The picture, in UTF-8, ending in a line feed.
    package let svg: [UInt8]
    /// The mark in fact used: not the one asked for where its labels did not fit.
    package let mark: Mark
    /// What is wrong with the picture or its data.
    package let issues: [PlotIssue]
    /// What the figures show, series by series.
    package let findings: [PlotFinding]
}
