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
    /// From the first figure to the last, and the difference as a part of the first where that is not zero.
    case change(from: PlotDatum, to: PlotDatum, difference: Double, ratio: Double?)
    /// A figure as a part of what was meant; from a baseline, where there is one, as a part of the way.
    case attained(PlotDatum, target: PlotDatum, share: Double)
    /// How many quarters later than planned something ended; negative where earlier.
    case shift(category: String, quarters: Int)
    /// How many spans ended no later than planned, of those that have both a plan and an end.
    case onTime(count: Int, of: Int)
}

enum Findings {
    static func of(_ encoded: Encoded) -> [PlotFinding] {
        var findings: [PlotFinding] = []
        findings.reserveCapacity(encoded.grid.count * 4)
        for (position, row) in encoded.grid.enumerated() {
            append(encoded, row, series: encoded.data.series[position].id, to: &findings)
        }
        return findings
    }

    private static func append(
        _ encoded: Encoded, _ row: [Cell?], series: String, to findings: inout [PlotFinding]
    ) {
        var largest: (category: Int, number: Double)?
        var smallest: (category: Int, number: Double)?
        var (sum, count, absent) = (0.0, 0, 0)
        for (category, cell) in row.enumerated() {
            guard let cell else { continue }
            guard let number = cell.value.number else {
                absent += 1
                continue
            }
            sum += number
            count += 1
            if number > largest?.number ?? -.infinity { largest = (category, number) }
            if number < smallest?.number ?? .infinity { smallest = (category, number) }
        }
        guard let largest, let smallest, let most = row[largest.category], let least = row[smallest.category] else {
            return
        }
        findings.append(.maximum(encoded.datum(most)))
        if count > 1 { findings.append(.minimum(encoded.datum(least))) }
        findings.append(.total(series: series, sum: sum, absent: absent))
        if smallest.number >= 0, sum > 0 {
            findings.append(.shareOfLargest(encoded.datum(most), share: largest.number / sum))
        }
    }
}
