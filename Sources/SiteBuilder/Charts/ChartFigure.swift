import Localization
import Markup
import Plot

/// A chart on a page: title, finding, the picture for two widths, its figures as a table, and the source.
struct ChartFigure {
    struct Row {
        var head: String
        var cells: [String]
    }

    let context: PageContext
    /// Id of the chart; that of the figure is made from it, and those of its title and finding begin with that.
    var id: String
    /// Level of the heading, 2 or 3.
    var heading: Int
    var title: MarkupBuffer
    /// What the chart shows, in words.
    var finding: String
    var chart: Chart
    /// Heads of the table's columns.
    var heads: [String]
    var rows: [Row]
    var source: MarkupBuffer
    /// The figures as data: ids and plain numbers, the first line being heads.
    var data: [[String]]

    private var anchor: String { Anchor.chart(id) }

    /// The path of the data from the root of the site; the same for all languages.
    var dataPath: String { Downloads.chartPath(id, on: context.page) }

    func write(to buffer: inout MarkupBuffer) {
        buffer.raw("<figure class=\"chart\"")
        buffer.attribute("id", anchor)
        buffer.raw(">\n<figcaption>")
        caption(to: &buffer)
        buffer.raw("</figcaption>\n")
        pictures(to: &buffer)
        if !context.isInPrint { table(to: &buffer) }
        buffer.raw("<div class=\"source\">")
        buffer.append(source)
        if !context.isInPrint {
            buffer.raw(" · <a")
            buffer.attribute("href", context.link(to: dataPath))
            buffer.raw(" download>CSV</a>")
            AnchorLink.item(anchor, context, to: &buffer)
        }
        buffer.raw("</div>\n</figure>\n")
    }

    /// A picture for each of two widths, of which the style sheet shows the one that suits the room; a sparkline has one.
    private func pictures(to buffer: inout MarkupBuffer) {
        let isSpark = chart.mark == .spark
        buffer.raw(isSpark ? "<div class=\"plot-spark\"" : "<div class=\"plot-frame\"")
        // Paper has one width, through which a narrow screen is moved.
        if context.isInPrint, !isSpark {
            buffer.raw(" role=\"region\" tabindex=\"0\"")
            buffer.attribute("aria-labelledby", anchor + "-t")
        }
        buffer.raw(">\n")
        for width in isSpark || context.isInPrint ? [PlotContext.wide] : [PlotContext.wide, PlotContext.narrow] {
            buffer.append(chart.render(context.plot(anchor: anchor, width: width)).svg)
        }
        buffer.raw("</div>\n")
    }

    private func caption(to buffer: inout MarkupBuffer) {
        heading == 2 ? buffer.raw("<h2") : buffer.raw("<h3")
        buffer.attribute("id", anchor + "-t")
        buffer.raw(">")
        buffer.append(title)
        heading == 2 ? buffer.raw("</h2>") : buffer.raw("</h3>")
        buffer.raw("<p class=\"finding\"")
        buffer.attribute("id", anchor + "-d")
        buffer.raw(">")
        buffer.text(finding)
        buffer.raw("</p>")
    }

    private func table(to buffer: inout MarkupBuffer) {
        buffer.raw("<details class=\"chart-data\"><summary>")
        buffer.text(context.word("chart.show-data"))
        buffer.raw("</summary>\n<div class=\"data-table\"><div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
        buffer.attribute("aria-labelledby", anchor + "-t")
        buffer.raw(">\n<table>\n<thead>\n<tr><td class=\"row-head\"></td>")
        for head in heads {
            buffer.raw("<th scope=\"col\">")
            buffer.text(head)
            buffer.raw("</th>")
        }
        buffer.raw("</tr>\n</thead>\n<tbody>\n")
        for row in rows {
            buffer.raw("<tr><th scope=\"row\">")
            buffer.text(row.head)
            buffer.raw("</th>")
            for cell in row.cells { buffer.element("td", cell) }
            buffer.raw("</tr>\n")
        }
        buffer.raw("</tbody>\n</table>\n</div></div>\n</details>\n")
    }
}

extension PageContext {
    /// What the plotting module must know of this page.
    func plot(anchor: String, width: Int) -> PlotContext {
        PlotContext(
            idPrefix: anchor, direction: language.direction == .rightToLeft ? .rtl : .ltr, width: width,
            tickText: { [format = language.format] tick in Self.text(tick, format) },
            statusWords: [.estimate: word("status.preliminary")])
    }

    private static func text(_ tick: PlotTick, _ format: NumberFormat) -> String {
        guard let mantissa = FixedDecimal(mantissa: Int64(tick.mantissa), fractionDigits: 0),
            let value = mantissa.multiplied(byPowerOfTen: tick.exponent)
        else { return tick.plainText }
        return format.number(value)
    }
}
