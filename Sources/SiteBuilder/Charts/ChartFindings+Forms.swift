import Localization
import ReportModel

/// Findings of charts that compare two series, or lead from a first value to a last.
extension ChartFindings {
    /// The largest cell of a matrix.
    func largestCell() -> [String] {
        let cells = values.series.indices.flatMap { series in points(series).map { (series, $0) } }
        guard let largest = cells.max(by: { $0.1.value < $1.1.value }) else { return [] }
        return [
            context.word(
                "finding.largest-cell",
                [
                    "category": name(largest.1), "series": values.series[largest.0].label,
                    "value": text(largest.1.value),
                ])
        ]
    }

    /// From the first value to the last.
    func result() -> [String] {
        guard let first = points(0).first, let last = points(0).last, first.category != last.category else { return [] }
        return [
            context.word(
                "finding.result",
                ["first": name(first), "from": text(first.value), "last": name(last), "to": text(last.value)])
        ]
    }

    /// The category whose two values lie farthest apart.
    func largestChange() -> [String] {
        let largest = pairs().max { left, right in distance(left) < distance(right) }
        guard let largest, distance(largest) > .zero else { return [] }
        return [
            context.word(
                "finding.largest-change",
                [
                    "category": name(largest.0), "from": text(largest.0.value), "to": text(largest.1.value),
                    "first": values.series[0].label, "last": values.series[1].label,
                ])
        ]
    }

    /// The series that changes most from its first category to its last.
    func steepest() -> [String] {
        let lines = values.series.indices.compactMap { series in
            let points = points(series)
            return points.count > 1 ? (series: series, ends: (points[0], points[points.count - 1])) : nil
        }
        guard let steepest = lines.max(by: { distance($0.ends) < distance($1.ends) }), distance(steepest.ends) > .zero
        else { return [] }
        let (first, last) = steepest.ends
        return [
            context.word(
                "finding.largest-change",
                [
                    "category": values.series[steepest.series].label, "from": text(first.value),
                    "to": text(last.value), "first": name(first), "last": name(last),
                ])
        ]
    }

    /// The category whose plan ends last.
    func lasting() -> [String] {
        guard values.series.count > 1 else { return [] }
        let ends = values.categories.indices.compactMap { category in
            if case .text(let text)? = values.values[1][category], let quarter = Quarter(parsing: text.source) {
                return (category, quarter, text)
            }
            return nil
        }
        let last = ends.max { ($0.1.year, $0.1.number) < ($1.1.year, $1.1.number) }
        return last.map { category, _, text in
            [
                context.word(
                    "finding.lasting",
                    ["category": values.categories[category].label, "quarter": context.text(of: .text(text), values)])
            ]
        } ?? []
    }

    /// How many values stand at or above what they are measured against.
    func reached() -> [String] {
        let pairs = pairs()
        guard !pairs.isEmpty else { return [] }
        return [
            context.language.text(
                "finding.reached", count: pairs.count { $0.0.value >= $0.1.value },
                ["total": context.language.format.number(FixedDecimal(pairs.count))])
        ]
    }

    /// Between which shares of what they are measured against the values lie.
    func ratios() -> [String] {
        let ratios = pairs().compactMap { part, whole in
            part.value.percentage(of: whole.value, fractionDigits: 0).map { (point: part, ratio: $0) }
        }
        guard let low = ratios.min(by: { $0.ratio < $1.ratio }), let high = ratios.max(by: { $0.ratio < $1.ratio }),
            low.ratio != high.ratio
        else { return [] }
        return [
            context.word(
                "finding.ratio",
                [
                    "part": values.series[0].label, "whole": values.series[1].label,
                    "low": context.language.format.percent(low.ratio), "low-category": name(low.point),
                    "high": context.language.format.percent(high.ratio), "high-category": name(high.point),
                ])
        ]
    }

    /// The categories that have a value in the first and in the second series.
    private func pairs() -> [(Point, Point)] {
        guard values.series.count >= 2 else { return [] }
        let second = Dictionary(points(1).map { ($0.category, $0) }) { first, _ in first }
        return points(0).compactMap { point in second[point.category].map { (point, $0) } }
    }

    private func distance(_ pair: (Point, Point)) -> FixedDecimal {
        pair.1.value.subtracting(pair.0.value)?.absolute() ?? .zero
    }
}

extension Absence {
    /// Whether there is or was a value that is not known here, rather than none.
    var isUnknown: Bool {
        switch self {
        case .lost, .unclear, .notDue: true
        case .nil, .blank, .notApplicable: false
        }
    }
}
