import Localization
import Markup
import ReportModel

extension PageComposer {
    /// All files of the edition's data: what each holds, how large it is, and how to work with it.
    func data() -> PageBody {
        var page = page(.data)
        narrative(&page)
        guard let downloads = context.scope.downloads else { return page }
        let list = DownloadList(context: context, downloads: downloads)
        page.section("whole", context.word("data.whole")) { list.whole(to: &$0) }
        page.section("records", context.word("data.records")) {
            list.write(downloads.tables.records, withFields: true, to: &$0)
        }
        page.section("tables", context.word("section.tables")) { list.printed(to: &$0) }
        page.section("codes", context.word("data.codes")) {
            list.write(downloads.tables.axes + downloads.tables.codes, withFields: false, to: &$0)
        }
        page.section("charts", context.word("data.charts")) { list.charts(to: &$0) }
        let examples = DataExamples(context: context)
        page.section("examples", context.word("data.examples")) { examples.write(to: &$0) }
        page.section("attribution", context.word("data.quoting")) { buffer in
            buffer.element("p", DataNotice(data: downloads.data).attribution.plain(in: context.language))
        }
        DataCatalogue(context: context, downloads: downloads).write(to: &page.body)
        return page
    }
}

/// Lists of downloads on the data page.
struct DownloadList {
    let context: PageContext
    let downloads: EditionDownloads

    private var language: Language { context.language }

    /// The files that are about the edition as a whole.
    func whole(to buffer: inout MarkupBuffer) {
        buffer.raw("<ul class=\"downloads\">\n")
        for file in WholeFile.allCases {
            let path = Downloads.path(of: file, in: context.edition)
            let name = path.split(separator: "/").last.map { String($0) } ?? path
            buffer.raw("<li><span>")
            buffer.text(context.word(file.wordID))
            let size = downloads.size(of: path)
            if size > 0 { buffer.element("small", kilobytes(size)) }
            buffer.raw("</span><span class=\"formats\"><a")
            buffer.attribute("href", context.link(to: path))
            buffer.raw(" download>")
            buffer.text(name)
            buffer.raw("</a></span></li>\n")
        }
        buffer.raw("</ul>\n")
    }

    /// Data sets with what they hold; their fields, where wished, can be unfolded.
    func write(_ tables: [DataTable], withFields: Bool, to buffer: inout MarkupBuffer) {
        buffer.raw("<ul class=\"downloads\">\n")
        for table in tables {
            let title = table.title.text(in: language)
            buffer.raw("<li><span>")
            buffer.text(title)
            if let about = table.about { buffer.element("small", about.text(in: language)) }
            buffer.element("small", extent(table))
            buffer.raw("</span><span class=\"formats\">")
            formats(table, title, to: &buffer)
            buffer.raw("</span>")
            if withFields { fields(table, title, to: &buffer) }
            buffer.raw("</li>\n")
        }
        buffer.raw("</ul>\n")
    }

    /// Printed tables, each with the way to where it is shown.
    func printed(to buffer: inout MarkupBuffer) {
        buffer.raw("<ul class=\"downloads\">\n")
        for (table, data) in zip(context.edition.tables, downloads.tables.printed) {
            buffer.raw("<li><span>")
            if let label = table.label {
                context.write(label, to: &buffer)
                buffer.raw(" ")
            }
            title(table, to: &buffer)
            buffer.element("small", extent(data))
            buffer.raw("</span><span class=\"formats\">")
            let title = context.plain(table.title)
            link(Downloads.csvPath(of: data, in: context.edition), "CSV", title, to: &buffer)
            link(Downloads.path(of: table, as: "json", in: context.edition), "JSON", title, to: &buffer)
            spreadsheet(data, title, to: &buffer)
            buffer.raw("</span></li>\n")
        }
        buffer.raw("</ul>\n")
    }

    /// The data of charts, folded: there are many, and each stands beside its chart too.
    func charts(to buffer: inout MarkupBuffer) {
        guard !downloads.tables.charts.isEmpty else { return }
        buffer.raw("<details class=\"chart-data\"><summary>")
        buffer.text(context.count("data.files", downloads.tables.charts.count))
        buffer.raw("</summary>\n")
        write(downloads.tables.charts, withFields: false, to: &buffer)
        buffer.raw("</details>\n")
    }

    // MARK: Parts

    private func title(_ table: Table, to buffer: inout MarkupBuffer) {
        guard !table.isHidden, let way = context.link(toPlace: table.place, fragment: Anchor.table(table.id)) else {
            return context.write(table.title, to: &buffer)
        }
        buffer.raw("<a")
        buffer.attribute("href", way)
        buffer.raw(">")
        context.write(table.title, to: &buffer)
        buffer.raw("</a>")
    }

    private func formats(_ table: DataTable, _ title: String, to buffer: inout MarkupBuffer) {
        link(Downloads.csvPath(of: table, in: context.edition), "CSV", title, to: &buffer)
        if downloads.tables.readable.contains(where: { $0.resource == table.resource }) {
            spreadsheet(table, title, to: &buffer)
        }
    }

    private func spreadsheet(_ table: DataTable, _ title: String, to buffer: inout MarkupBuffer) {
        let path = Downloads.spreadsheetPath(of: table, language.tag, in: context.edition)
        link(path, context.word("data.spreadsheet"), title, to: &buffer)
    }

    private func link(_ path: String, _ format: String, _ title: String, to buffer: inout MarkupBuffer) {
        buffer.raw("<a")
        buffer.attribute("href", context.link(to: path))
        buffer.attribute("aria-label", context.word("data.download", ["title": title, "format": format]))
        buffer.raw(" download>")
        buffer.text(format)
        buffer.raw("</a>")
    }

    private func fields(_ table: DataTable, _ title: String, to buffer: inout MarkupBuffer) {
        buffer.raw("<details><summary>")
        buffer.text(context.word("data.columns"))
        buffer.element("span", class: "hidden", " – " + title)
        buffer.raw("</summary>\n<dl class=\"fields\">\n")
        let columns = table.csvColumns(downloads.data.tags)
        for (index, field) in table.fields.enumerated() {
            buffer.raw("<div><dt>")
            for (place, column) in columns.filter({ $0.field == index }).enumerated() {
                if place > 0 { buffer.raw(" ") }
                buffer.element("code", column.column.name)
            }
            buffer.raw("</dt>")
            buffer.element("dd", field.title.text(in: language))
            buffer.raw("</div>\n")
        }
        buffer.raw("</dl>\n</details>")
    }

    private func extent(_ table: DataTable) -> String {
        let columns = table.csvColumns(downloads.data.tags)
        return context.word(
            "data.extent",
            [
                "rows": context.count("count.rows", table.rows.count),
                "columns": context.count("count.columns", columns.count),
                "size": kilobytes(downloads.size(of: Downloads.csvPath(of: table, in: context.edition))),
            ])
    }

    private func kilobytes(_ bytes: Int) -> String {
        context.word("data.size", ["n": language.format.number(FixedDecimal(max(1, (bytes + 500) / 1000)))])
    }
}
