/// One value and where it stands.
package struct PlotDatum: Hashable, Sendable {
    /// The id of the category.
    package let category: String
    /// The id of the series.
    package let series: String
    package let value: PlotValue
}

/// Something that the figures show; the site turns it into a sentence. Absent values take no part.
package enum PlotFinding: Hashable, Sendable {
    /// The largest figure of a series; the first of equals.
    case maximum(PlotDatum)
    /// The smallest figure of a series; the first of equals. Not given where there is one figure only.
    case minimum(PlotDatum)
    /// The sum of a series, and how many of its values are absent.
    case total(series: String, sum: Double, absent: Int)
    /// The largest figure's share of the sum of its series, from 0 to 1. Not given where a figure is negative.
    case shareOfLargest(PlotDatum, share: Double)
}

enum Findings {
    static func of(_ encoded: Encoded) -> [PlotFinding] {
        encoded.grid.enumerated().flatMap { position, row in
            let cells = row.compactMap { $0 }
            let figures = cells.filter { $0.value.number != nil }
            let series = encoded.data.series[position].id
            return findings(encoded, figures, absent: cells.count - figures.count, series: series)
        }
    }

    private static func findings(_ encoded: Encoded, _ figures: [Cell], absent: Int, series: String) -> [PlotFinding] {
        guard var largest = figures.first, var smallest = figures.first else { return [] }
        var sum = 0.0
        for cell in figures {
            let number = cell.value.number ?? 0
            sum += number
            if number > largest.value.number ?? number { largest = cell }
            if number < smallest.value.number ?? number { smallest = cell }
        }
        var findings: [PlotFinding] = [.maximum(encoded.datum(largest))]
        if figures.count > 1 { findings.append(.minimum(encoded.datum(smallest))) }
        findings.append(.total(series: series, sum: sum, absent: absent))
        if let least = smallest.value.number, least >= 0, sum > 0 {
            findings.append(.shareOfLargest(encoded.datum(largest), share: (largest.value.number ?? 0) / sum))
        }
        return findings
    }
}
