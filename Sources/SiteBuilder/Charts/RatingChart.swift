import Localization
import Markup
import Plot
import ReportModel

/// The ratings of a page as one bar, each rating told by its sign, its word and its count.
struct RatingChart {
    let context: PageContext

    /// The chart; nil when there is nothing to count.
    func figure(_ counts: RatingCounts) -> ChartFigure? {
        let entries = self.entries(counts)
        guard counts.isDue, !entries.isEmpty else { return nil }
        let data = ChartData(
            title: context.word("rating.chart"), description: "",
            values: entries.map { (category: $0.category, value: PlotValue(Double($0.count), $0.text)) })
        var title = MarkupBuffer()
        title.text(context.word("rating.chart"))
        var source = MarkupBuffer()
        ProvenanceWriter(context: context).write(
            Provenance(document: context.edition.document.symbol, caveats: context.edition.indicatorCaveats),
            to: &source)
        source.raw(" · ")
        source.text(context.word("rating.chart-source"))
        return ChartFigure(
            context: context, id: "ratings", heading: 3, title: title,
            finding: context.ratingFinding(counts), chart: .ratingStrip(data),
            heads: [context.word("rating.count-head")],
            rows: entries.map { ChartFigure.Row(head: $0.category.label, cells: [$0.text]) }, source: source,
            data: [["category", "assessments"]] + entries.map { [$0.category.id, String($0.count)] })
    }

    private struct Entry {
        var category: PlotCategory
        var count: Int
        var text: String
    }

    private func entries(_ counts: RatingCounts) -> [Entry] {
        var entries = context.edition.ratings.map { level in
            entry(
                PlotCategory(
                    id: level.id, label: context.plain(level.name), slot: .rating(level.tone.plotTone),
                    shape: level.shape.plotShape),
                counts[level.id])
        }
        entries += Unrated.allCases.map { unrated in
            entry(
                PlotCategory(
                    id: unrated.rawValue, label: context.word(unrated.wordsID), slot: .rating(.unknown), shape: .square),
                counts[unrated])
        }
        return entries.filter { $0.count > 0 }
    }

    private func entry(_ category: PlotCategory, _ count: Int) -> Entry {
        Entry(category: category, count: count, text: context.language.format.number(FixedDecimal(count)))
    }
}

extension RatingLevel.Tone {
    var plotTone: RatingTone {
        switch self {
        case .positive: .positive
        case .partial: .partial
        case .negative: .negative
        case .neutral: .neutral
        case .unknown: .unknown
        }
    }
}

extension RatingLevel.Shape {
    var plotShape: MarkShape {
        switch self {
        case .circle: .circle
        case .triangle: .triangle
        case .diamond: .diamond
        case .square: .square
        case .cross: .cross
        }
    }
}
