import Localization
import Markup
import ReportModel

/// `datapackage.json`: all CSV files of an edition with their columns, types and keys, for tools that read such packages.
struct DataPackage {
    let data: EditionData

    func json(_ tables: [DataTable]) -> JSONValue {
        let provenance = DataNotice(data: data)
        let document = data.edition.document
        return .members([
            "profile": "tabular-data-package", "name": .string("report-\(data.edition.id)"),
            "title": .string(data.edition.name.source),
            "description": .string(
                ([provenance.attribution] + provenance.statements).map(\.source).joined(separator: "\n")),
            "version": .string("\(EditionData.formatVersion)"),
            "sources": [
                .members([
                    "title": .string("\(document.symbol), \(data.edition.name.source)"),
                    "path": document.addresses[data.tags.source].map(JSONValue.string),
                ])
            ],
            "resources": .array(tables.map { $0.resource(data.tags, data.source) }),
        ])
    }
}
