import Localization
import Markup
import Plot
import ReportDiff
import ReportModel

/// The charts whose picture differs, before and after.
struct ComparedCharts {
    private struct Pair {
        var key: ChartPicture.Key
        var old: ChartFigure
        var new: ChartFigure
    }

    private let pairs: [Pair]

    var count: Int { pairs.count }

    init(_ difference: ReportDifference, _ old: ComparedSite, _ new: ComparedSite) {
        let before = Dictionary(old.side.pictures.map { ($0.key, $0.svg) }) { first, _ in first }
        let differing = new.side.pictures.filter { picture in before[picture.key].map { $0 != picture.svg } ?? false }
        var seen: [ChartPicture.Key: Int] = [:]
        var chosen: [ChartPicture.Key] = []
        // One language is enough to see what has changed: that of the comparison, if the picture differs there.
        for picture in differing {
            var anyLanguage = picture.key
            anyLanguage.language = difference.language
            if let index = seen[anyLanguage] {
                if picture.key == anyLanguage { chosen[index] = picture.key }
            } else {
                seen[anyLanguage] = chosen.count
                chosen.append(picture.key)
            }
        }
        pairs = chosen.compactMap { key in
            guard let first = old.figures[key], let second = new.figures[key] else { return nil }
            return Pair(key: key, old: first, new: second)
        }
    }

    func write(to buffer: inout MarkupBuffer) {
        guard !pairs.isEmpty else { return }
        buffer.raw("<section aria-labelledby=\"charts-compared\">\n")
        buffer.raw("<h2 id=\"charts-compared\">Charts before and after</h2>\n")
        for (index, pair) in pairs.enumerated() {
            buffer.raw("<h3 dir=\"auto\"")
            buffer.attribute("lang", pair.key.language.text)
            buffer.raw(">")
            buffer.append(pair.new.title)
            buffer.raw(" – ")
            buffer.text(pair.new.context.name(of: pair.key.place))
            buffer.raw("</h3>\n<div class=\"pair\">\n")
            write(pair.old, "Before", "chart-\(index + 1)-old", to: &buffer)
            write(pair.new, "After", "chart-\(index + 1)-new", to: &buffer)
            buffer.raw("</div>\n")
        }
        buffer.raw("</section>\n")
    }

    private func write(_ figure: ChartFigure, _ when: String, _ anchor: String, to buffer: inout MarkupBuffer) {
        let language = figure.context.language
        buffer.raw("<figure class=\"chart\"")
        buffer.attribute("lang", language.tag.text)
        buffer.attribute("dir", language.direction.rawValue)
        buffer.raw(">\n<figcaption><p class=\"when\" lang=\"en\" dir=\"ltr\"")
        buffer.attribute("id", anchor + "-t")
        buffer.raw(">")
        buffer.text(when)
        buffer.raw("</p><p class=\"finding\"")
        buffer.attribute("id", anchor + "-d")
        buffer.raw(">")
        buffer.text(figure.finding)
        buffer.raw("</p></figcaption>\n<div class=\"plot-frame\">\n")
        for width in figure.chart.mark == .spark ? [PlotContext.wide] : [PlotContext.wide, PlotContext.narrow] {
            buffer.append(figure.picture(anchor: anchor, width: width))
        }
        buffer.raw("</div>\n</figure>\n")
    }
}
