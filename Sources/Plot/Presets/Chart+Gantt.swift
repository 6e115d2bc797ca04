extension Chart {
    /// What was planned and what came to pass, quarter by quarter: a hollow bar for the plan, a solid one for the rest.
    ///
    /// - Parameters:
    ///   - planned: the word for the plan, for the legend.
    ///   - actual: the word for what came to pass.
    ///   - quarterText: a quarter from 1 to 4 as short as can be; shown where there is room.
    ///   - yearText: a year as the page's language writes it.
    package static func gantt(
        title: String, description: String, rows: [GanttRow], planned: String, actual: String,
        quarterText: @escaping @Sendable (Int) -> String = { ["I", "II", "III", "IV"][min(max($0, 1), 4) - 1] },
        yearText: @escaping @Sendable (Int) -> String = { String($0) }
    ) -> Chart {
        let series = [
            PlotSeries(id: "planned", label: planned, slot: .page),
            PlotSeries(id: "actual", label: actual, slot: .page),
        ]
        let data = ChartData(
            title: title, description: description, categories: rows.map(\.category), series: series,
            rows: rows.flatMap { row in
                zip(series, [row.planned, row.actual]).compactMap { series, span in
                    span.map { PlotRow(category: row.category.id, series: series.id, value: $0.value) }
                }
            })
        let form = GanttForm(
            spans: [rows.map(\.planned), rows.map(\.actual)], notes: rows.map(\.note), quarterText: quarterText,
            yearText: yearText)
        return Chart(data, mark: .span, own: form)
    }
}

/// A quarter of a year.
package struct PlotQuarter: Hashable, Comparable, Sendable {
    /// From 0 to 9999.
    package let year: Int
    /// From 1 to 4.
    package let quarter: Int

    package init(_ year: Int, _ quarter: Int) {
        self.year = min(max(year, 0), 9999)
        self.quarter = min(max(quarter, 1), 4)
    }

    /// Quarters since the year 0.
    package var index: Int { year * 4 + quarter - 1 }

    /// The earlier one first.
    package static func < (left: PlotQuarter, right: PlotQuarter) -> Bool { left.index < right.index }
}

/// From one quarter to another, both included, or the words that say why there is no span.
package struct GanttSpan: Hashable, Sendable {
    /// The first quarter.
    package let from: PlotQuarter
    /// The last quarter.
    package let to: PlotQuarter
    /// The span as the page's language writes it, and its length in quarters; an estimated end is an estimate.
    package let value: PlotValue

    package init(_ from: PlotQuarter, _ to: PlotQuarter, _ text: String, status: PlotStatus = .actual) {
        self.from = from
        self.to = to
        // A span that ends before it starts has no length.
        let length = to.index - from.index + 1
        value = length > 0 ? PlotValue(Double(length), text, status: status) : PlotValue(absent: .missing, text)
    }

    /// A span that is not there.
    package init(absent status: PlotStatus, _ words: String) {
        from = PlotQuarter(0, 1)
        to = from
        value = PlotValue(absent: status, words)
    }
}

/// Something planned and done.
package struct GanttRow: Hashable, Sendable {
    /// The row's words.
    package let category: PlotCategory
    /// When it was to be; nil where nothing is said of it.
    package let planned: GanttSpan?
    /// When it was or is; nil where nothing is said of it.
    package let actual: GanttSpan?
    /// What is said at the bar's end or beneath it, such as "two quarters late"; empty for nothing.
    package let note: String

    package init(_ category: PlotCategory, planned: GanttSpan?, actual: GanttSpan?, note: String = "") {
        self.category = category
        self.planned = planned
        self.actual = actual
        self.note = note
    }
}
