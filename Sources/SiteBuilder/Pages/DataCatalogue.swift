import Localization
import Markup
import ReportModel

/// What search engines for data read: the edition as a data set, in the vocabulary of schema.org. A block of data is
/// not run, so the pages' policy for scripts lets it stand.
struct DataCatalogue {
    let context: PageContext
    let downloads: EditionDownloads

    func write(to buffer: inout MarkupBuffer) {
        buffer.raw("<script type=\"application/ld+json\">")
        buffer.append(dataset.markup)
        buffer.raw("</script>\n")
    }

    /// Addresses are relative to the page: the site does not know where it will be published.
    private var dataset: JSONValue {
        let edition = context.edition
        let provenance = DataNotice(data: downloads.data)
        return .members([
            "@context": "https://schema.org", "@type": "Dataset", "name": .string(context.plain(edition.name)),
            "description": .string(provenance.attribution.plain(in: context.language)),
            "inLanguage": .array(context.scope.site.languages.map { .string($0.text) }),
            "identifier": .string(edition.document.symbol), "isAccessibleForFree": .boolean(true),
            "isBasedOn": context.officialDocument.map { .string($0.address) },
            "creditText": .string(provenance.attribution.plain(in: context.language)),
            "distribution": .array(files.map(download)),
        ])
    }

    private var files: [(path: String, type: String)] {
        [
            (Downloads.path(of: .report, in: context.edition), "application/json"),
            (Downloads.path(of: .package, in: context.edition), "application/json"),
        ] + downloads.tables.records.map { (Downloads.csvPath(of: $0, in: context.edition), "text/csv") }
    }

    private func download(_ file: (path: String, type: String)) -> JSONValue {
        .members([
            "@type": "DataDownload", "encodingFormat": .string(file.type),
            "contentUrl": .string(context.link(to: file.path)),
        ])
    }
}
