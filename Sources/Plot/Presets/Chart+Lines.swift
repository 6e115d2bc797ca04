extension Chart {
    /// A line with the room between it and zero filled; with several series plain lines, since areas would hide each
    /// other. An estimate is a hollow point after a broken line.
    package static func area(_ data: ChartData) -> Chart {
        data.series.count == 1 ? Chart(data, mark: .area, own: AreaForm()) : .lines(data)
    }

    /// Two columns joined by a line for each series, which is named and valued at its ends. The two categories are the
    /// columns; with another number of them it becomes bars.
    package static func slope(_ data: ChartData) -> Chart {
        Chart(data, mark: .slope, own: SlopeForm())
    }

    /// A line of the first series without axes or words, 120 units wide, for a cell of a table that holds the figures.
    /// The page gives it a frame with the class `plot-spark`.
    package static func sparkline(_ data: ChartData) -> Chart {
        Chart(data, mark: .spark, own: SparkForm())
    }
}
