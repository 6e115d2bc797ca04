extension Chart {
    /// A matrix of categories (rows) and series (columns), each cell shaded by the class of its value. The values
    /// stand in the cells where all of them fit.
    ///
    /// - Parameter thresholds: where one class ends and the next begins, rising, at most six; none lets round numbers
    ///   be found. A value on a threshold belongs to the class above it.
    package static func heat(_ data: ChartData, thresholds: [PlotTick] = []) -> Chart {
        Chart(data, mark: .cell, own: HeatForm(thresholds: thresholds))
    }
}
