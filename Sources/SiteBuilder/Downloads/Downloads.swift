import ContentLoading
import Files
import Localization
import Markup
import ReportModel

/// The addresses of data files, from the root of the site. They are fixed: what is once published stays where it is.
enum Downloads {
    /// The schema of every edition's `report.json`.
    static let schemaPath = "data/report.schema.json"

    /// The folder of an edition's data.
    static func folder(of edition: Edition) -> String { "data/\(edition.id)" }

    static func path(of table: Table, as ending: String, in edition: Edition) -> String {
        "\(folder(of: edition))/\(table.id).\(ending)"
    }

    static func csvPath(of table: DataTable, in edition: Edition) -> String {
        "\(folder(of: edition))/\(table.resource).csv"
    }

    /// The variant of a data set that spreadsheets open, in one language.
    static func spreadsheetPath(of table: DataTable, _ language: LanguageTag, in edition: Edition) -> String {
        "\(folder(of: edition))/excel/\(language)/\(table.resource).csv"
    }

    static func path(of file: WholeFile, in edition: Edition) -> String {
        file == .schema ? schemaPath : "\(folder(of: edition))/\(file.fileName)"
    }

    /// The name of the data of a chart on a page.
    static func chartName(_ chart: String, on page: PagePlan) -> String {
        let edition = page.edition ?? ""
        let name = page.path.dropFirst(edition.isEmpty ? 0 : edition.utf8.count + 1).dropLast(".html".utf8.count)
        return String(name.map { $0 == "/" ? "_" : $0 }) + "_" + chart
    }

    /// The path of the data of a chart on a page.
    static func chartPath(_ chart: String, on page: PagePlan) -> String {
        "data/\(page.edition ?? "")/\(DataTable.Group.charts.rawValue)/\(chartName(chart, on: page)).csv"
    }
}

/// All data of an edition: the data sets, each made once, and the files that are made from them.
struct EditionDownloads: Sendable {
    let data: EditionData
    let tables: EditionTables
    /// Sorted by nothing: the site sorts all of its files.
    let files: [OutputFile]
    private let sizes: [String: Int]

    /// Makes data sets and files, so many at once.
    ///
    /// - Parameter scope: the edition in any language: what differs by language, the data hold in all of them.
    static func make(_ scope: Scope, jobs: Int) async -> EditionDownloads? {
        guard let data = EditionData(scope.content, scope.index) else { return nil }
        let pages = scope.plan.pages(of: scope.edition).map { PageContext(scope: scope, page: $0) }
        let charts = await SiteRenderer.inParallel(pages, jobs: jobs) { data.charts(on: $0) }
        let tables = EditionTables(data, charts: charts.flatMap(\.self))
        let work = DownloadWork(data: data, tables: tables).all
        let files = await SiteRenderer.inParallel(work, jobs: jobs) { $0() }
        return EditionDownloads(data: data, tables: tables, files: files + PictureWriter.files(of: scope.edition))
    }

    private init(data: EditionData, tables: EditionTables, files: [OutputFile]) {
        self.data = data
        self.tables = tables
        self.files = files
        sizes = Dictionary(files.map { ($0.path, $0.bytes.count) }) { first, _ in first }
    }

    /// The schema of `report.json`, the same for every edition.
    var schema: OutputFile {
        OutputFile(path: Downloads.schemaPath, bytes: ReportDocument(data: data, tables: tables).schema.document)
    }

    /// The size of a file in bytes.
    func size(of path: String) -> Int { sizes[path] ?? 0 }
}

/// The files of an edition's data, each as work of its own.
private struct DownloadWork {
    let data: EditionData
    let tables: EditionTables

    private var edition: Edition { data.edition }

    var all: [@Sendable () -> OutputFile] { whole + tables.all.map(csv) + spreadsheets + documents }

    private var whole: [@Sendable () -> OutputFile] {
        let (data, tables) = (data, tables)
        return [
            { file(.report, data) { ReportDocument(data: data, tables: tables).json.document } },
            { file(.package, data) { DataPackage(data: data).json(tables.all).document } },
            { file(.readMe, data) { ReadMe(data: data).text(tables.all) } },
        ]
    }

    private func csv(_ table: DataTable) -> @Sendable () -> OutputFile {
        let (data, path) = (data, Downloads.csvPath(of: table, in: edition))
        return {
            OutputFile(path: path, bytes: table.csv(data.tags))
        }
    }

    private var spreadsheets: [@Sendable () -> OutputFile] {
        data.languages.flatMap { language in
            tables.readable.map { table in
                let path = Downloads.spreadsheetPath(of: table, language.tag, in: edition)
                return { OutputFile(path: path, bytes: table.spreadsheet(in: language)) }
            }
        }
    }

    /// The tables as JSON share what is grouped once for all of them.
    private var documents: [@Sendable () -> OutputFile] {
        let documents = TableDocuments(data, tables)
        return edition.tables.map { table in
            let path = Downloads.path(of: table, as: "json", in: edition)
            return { OutputFile(path: path, bytes: documents.json(of: table).document) }
        }
    }
}

private func file(_ whole: WholeFile, _ data: EditionData, _ bytes: () -> [UInt8]) -> OutputFile {
    OutputFile(path: Downloads.path(of: whole, in: data.edition), bytes: bytes())
}

extension EditionData {
    /// The data of the charts of a page.
    fileprivate func charts(on context: PageContext) -> [DataTable] {
        let page = page(of: context)
        return PageComposer(context: context).figures().map { figure in
            let title = edition.charts.first { $0.id == figure.id }.map { DataTitle.content($0.title) }
            return chart(
                Downloads.chartName(figure.id, on: context.page),
                title: .joined([page, title ?? .word("rating.chart")], separator: " – "), figure.data)
        }
    }

    private func page(of context: PageContext) -> DataTitle {
        if let entity = context.entity {
            return .content(entity.code.map { joined([$0, entity.short], " ") } ?? entity.short)
        }
        guard case .fixed(let page) = context.page.subject else { return .content(edition.short) }
        return .word("page.\(page.rawValue)")
    }
}
