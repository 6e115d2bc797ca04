import Files
import Localization
import Markup
import Plot
import ReportDiff
import ReportModel

/// A difference as a page that stands by itself: every change in a line, charts and tables before and after side by side.
package struct DifferencePage {
    private let difference: ReportDifference
    private let old: ComparedSite
    private let new: ComparedSite
    /// Under which the user knows the two reports.
    private let names: (old: String, new: String)

    /// The page over two reports that have been compared.
    package init(
        _ difference: ReportDifference, old: ComparedSite, new: ComparedSite, names: (old: String, new: String)
    ) {
        self.difference = difference
        self.old = old
        self.new = new
        self.names = names
    }

    /// The files of the page: itself, and the style sheets that it needs from a folder of templates.
    package func files(templates: [Folder]) throws(FileFault) -> [OutputFile] {
        var files = [OutputFile(path: "index.html", bytes: page)]
        for (name, path) in Self.styles.map({ ($0, "assets/" + $0) }) + [(Self.ownStyle, "tools/" + Self.ownStyle)] {
            guard let folder = templates.last(where: { $0.contains(path) }) ?? templates.first else { continue }
            files.append(OutputFile(path: name, bytes: try folder.read(path)))
        }
        return files
    }

    private static let styles = ["site.css", "components.css", "plot.css"]
    private static let ownStyle = "difference.css"

    private var page: [UInt8] {
        var buffer = MarkupBuffer()
        head(to: &buffer)
        buffer.append(PlotTheme.patterns())
        buffer.raw(
            "<main id=\"main\" class=\"difference\">\n<h1>What changed in the report</h1>\n<p class=\"sides\">From ")
        buffer.element("b", names.old)
        buffer.raw(" to ")
        buffer.element("b", names.new)
        buffer.raw("</p>\n")
        let charts = ComparedCharts(difference, old, new)
        let tables = ComparedTables(difference, old, new)
        contents(charts, tables, to: &buffer)
        for group in difference.groups { write(group.weight, group.changes, to: &buffer) }
        charts.write(to: &buffer)
        tables.write(to: &buffer)
        buffer.raw("</main>\n</body>\n</html>\n")
        return buffer.bytes
    }

    private func head(to buffer: inout MarkupBuffer) {
        buffer.raw(
            """
            <!DOCTYPE html>
            <html lang="en" dir="ltr" data-colour="0">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
            <meta name="referrer" content="no-referrer">
            <meta name="robots" content="noindex">
            <meta name="color-scheme" content="light dark">
            <title>What changed in the report</title>

            """)
        for style in Self.styles + [Self.ownStyle] {
            buffer.raw("<link rel=\"stylesheet\"")
            buffer.attribute("href", style)
            buffer.raw(">\n")
        }
        buffer.raw("</head>\n<body>\n")
    }

    private func contents(_ charts: ComparedCharts, _ tables: ComparedTables, to buffer: inout MarkupBuffer) {
        guard !difference.isEmpty else {
            buffer.raw("<p>Nothing: both say the same.</p>\n")
            return
        }
        buffer.raw("<nav aria-label=\"Contents\">\n<ul>\n")
        let groups = difference.groups.map { ($0.weight.rawValue, $0.weight.heading, $0.changes.count) }
        let sections = [
            ("charts-compared", "Charts before and after", charts.count),
            ("tables-compared", "Tables before and after", tables.count),
        ]
        for (anchor, heading, count) in groups + sections where count > 0 {
            buffer.raw("<li><a")
            buffer.attribute("href", "#" + anchor)
            buffer.raw(">")
            buffer.text(heading)
            buffer.raw("</a> ")
            buffer.integer(count)
            buffer.raw("</li>\n")
        }
        buffer.raw("</ul>\n</nav>\n")
    }

    private func write(_ weight: Weight, _ changes: [Change], to buffer: inout MarkupBuffer) {
        buffer.raw("<section")
        buffer.attribute("aria-labelledby", weight.rawValue)
        buffer.raw(">\n<h2")
        buffer.attribute("id", weight.rawValue)
        buffer.raw(">")
        buffer.text(weight.heading)
        buffer.raw("</h2>\n<ul class=\"changes\">\n")
        for change in changes {
            buffer.raw("<li>")
            write(change.line, to: &buffer)
            let followings = change.followings
            if !followings.isEmpty {
                buffer.raw("\n<ul>\n")
                for line in followings {
                    buffer.raw("<li>")
                    write(line, to: &buffer)
                    buffer.raw("</li>\n")
                }
                buffer.raw("</ul>\n")
            }
            buffer.raw("</li>\n")
        }
        buffer.raw("</ul>\n</section>\n")
    }

    private func write(_ pieces: [LinePiece], to buffer: inout MarkupBuffer) {
        for piece in pieces {
            switch piece {
            case .words(let text): buffer.text(text)
            case .content(let text): write("span", nil, text, to: &buffer)
            case .dropped(let text): write("del", "deleted: ", text, to: &buffer)
            case .added(let text): write("ins", "inserted: ", text, to: &buffer)
            }
        }
    }

    /// Content stands in its own language; what its look says is said to those who do not see it too.
    private func write(_ name: StaticString, _ spoken: String?, _ text: String, to buffer: inout MarkupBuffer) {
        if let spoken { buffer.element("span", class: "hidden", spoken) }
        buffer.raw("<")
        buffer.raw(name)
        buffer.attribute("lang", difference.language.text)
        buffer.raw(" dir=\"auto\">")
        buffer.text(text)
        buffer.close(name)
    }
}
