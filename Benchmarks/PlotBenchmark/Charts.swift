import Plot

/// The charts that are timed: invented figures, names as long as an organisation's units have them.
enum Charts {
    private static let names = [
        "Patents and Technology", "Brands and Designs", "Copyright and Creative Industries",
        "Regional and National Development", "Infrastructure and Platforms", "Global Challenges",
        "Ecosystems and Innovation", "Administration and Finance", "Unallocated", "Total",
    ]

    /// Ten categories in three series, every bar with its value.
    static let groupedBar = Chart.bars(
        data(names, ["Approved", "After transfers", "Spent"]) { 12345 + $0 * 15170 - $1 * 3100 })

    /// One line through ten points.
    static let line = Chart.lines(
        data((2015...2024).map { "\($0)" }, ["Applications"]) { category, _ in
            20_000 + category * 1_730 - category % 3 * 900
        })

    /// A value for each pair of positions, counted in tenths.
    private static func data(
        _ categories: [String], _ series: [String], tenths: (_ category: Int, _ series: Int) -> Int
    ) -> ChartData {
        ChartData(
            title: "Budget", description: "By sector.",
            categories: categories.enumerated().map { PlotCategory(id: "c\($0.offset)", label: $0.element) },
            series: series.enumerated().map {
                PlotSeries(id: "k\($0.offset)", label: $0.element, slot: .series($0.offset + 1))
            },
            rows: categories.indices.flatMap { category in
                series.indices.map { position in
                    let value = tenths(category, position)
                    let text = "\(value / 10_000),\(value / 10 % 1000 + 1000).\(value % 10)"
                    return PlotRow(
                        category: "c\(category)", series: "k\(position)", value: PlotValue(Double(value) / 10, text))
                }
            })
    }
}
