import Localization
import ReportModel

/// Says in one or two sentences what a chart shows: an extreme, a share of the total, or a change.
struct ChartFindings {
    let values: ChartValues
    let context: PageContext

    struct Point {
        var category: Int
        var value: FixedDecimal
    }

    /// The sentences, joined; empty when there is nothing to say.
    func text(of kind: ChartSpecification.Kind) -> String {
        return (sentences(kind) + absent()).joined(separator: context.word("text.between-sentences"))
    }

    private func sentences(_ kind: ChartSpecification.Kind) -> [String] {
        switch kind {
        case .line, .area, .multiples, .sparkline: changes()
        case .gantt: lasting()
        case .heat: largestCell()
        case .waterfall: result()
        case .dumbbell: largestChange()
        case .slope: steepest()
        case .percentBar: ChartFindings(values: values.shares, context: context).largestOfEach()
        case .bullet: values.quantity?.kind == .percent ? reached() : ratios()
        default: isOverYears ? changes() : values.series.count == 1 ? single(kind) : largestOfEach()
        }
    }

    /// Names the categories of which some value is not known: they are not zero.
    private func absent() -> [String] {
        let names = values.categories.indices.filter { category in
            values.values.contains { series in
                if case .absent(let absence)? = series[category] { absence.isUnknown } else { false }
            }
        }.map { values.categories[$0].label }
        guard !names.isEmpty else { return [] }
        return [context.word("finding.absent", ["categories": context.language.conventions.lists.joined(names)])]
    }

    /// Whether the categories are years, of which the largest says less than the change.
    private var isOverYears: Bool {
        values.categories.count > 1 && values.categories.allSatisfy { $0.id.wholeMatch(of: /(19|20)\d\d/) != nil }
    }

    func points(_ series: Int) -> [Point] {
        values.values[series].enumerated().compactMap { category, value in
            guard case .number(let number)? = value else { return nil }
            return Point(category: category, value: number)
        }
    }

    /// The first of the largest; where no value is above zero, that of the largest amount.
    private func largest(_ points: [Point]) -> Point? {
        let areTaken = points.allSatisfy { $0.value <= .zero }
        let size = { (point: Point) in areTaken ? point.value.absolute() ?? point.value : point.value }
        return points.reduce(nil) { best, point in best.map { size(point) > size($0) } ?? true ? point : best }
    }

    func name(_ point: Point) -> String { values.categories[point.category].label }

    /// A value with its unit, so that the sentence stands alone.
    func text(_ value: FixedDecimal) -> String {
        guard let quantity = values.quantity, quantity.kind == .money else {
            return context.number(value, values.quantity, decimals: values.decimals)
        }
        return context.amount(value, quantity)
    }

    private func single(_ kind: ChartSpecification.Kind) -> [String] {
        let points = points(0)
        guard let largest = largest(points) else { return [] }
        let names = ["category": name(largest), "value": text(largest.value)]
        if points.count == 1 { return [context.word("finding.only", names)] }
        let areParts = points.allSatisfy { !$0.value.isNegative } && values.quantity?.kind == .money
        guard areParts || kind == .donut, values.quantity?.kind != .percent,
            let total = FixedDecimal.sum(points.map(\.value)),
            let share = largest.value.percentage(of: total, fractionDigits: 0)
        else { return [context.word("finding.largest-only", names)] }
        let more = ["share": context.language.format.percent(share), "total": text(total)]
        return [context.word("finding.largest", names.merging(more) { first, _ in first })]
    }

    func largestOfEach() -> [String] {
        // One category is no largest: the chart's title names it.
        if values.categories.count == 1 {
            return values.series.indices.prefix(2).compactMap { series in
                points(series).first.map {
                    context.word("text.label", ["label": values.series[series].label, "text": text($0.value)])
                }
            }
        }
        return values.series.indices.prefix(2).compactMap { series in
            largest(points(series)).map {
                context.word(
                    "finding.largest-in-series",
                    ["series": values.series[series].label, "category": name($0), "value": text($0.value)])
            }
        }
    }

    private func changes() -> [String] {
        values.series.indices.prefix(2).compactMap { series in
            let points = points(series)
            guard let first = points.first, let last = points.last, points.count > 1 else { return nil }
            let id =
                last.value == first.value ? "finding.same" : last.value > first.value ? "finding.rise" : "finding.fall"
            return context.word(
                id,
                [
                    "series": values.series[series].label, "from": text(first.value), "to": text(last.value),
                    "first": name(first), "last": name(last),
                ])
        }
    }
}
