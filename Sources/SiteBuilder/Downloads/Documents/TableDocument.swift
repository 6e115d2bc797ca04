import Localization
import Markup
import ReportModel

/// Each printed table as one JSON file: heads, rows, cells with what is absent and why, notes, unit and source.
struct TableDocuments {
    private let head: [(name: String, value: JSONValue)]
    private let tables: [String: [JSONValue]]
    private let parts: [(name: String, records: [String: [JSONValue]])]

    init(_ data: EditionData, _ tables: EditionTables) {
        let tags = data.tags
        head = DataNotice(data: data).members
        self.tables = Dictionary(
            uniqueKeysWithValues: tables["tables"].rows(by: "table").map { id, rows in
                (id, tables["tables"].records(rows, tags).map(JSONValue.object))
            })
        let parents = [("columns", "table"), ("rows", "table"), ("cells", "table"), ("notes", "belongs_to")]
        parts = parents.map { name, parent in
            (name, RecordTree(name: name, table: tables[name], parent: parent).recordsByParent(tags))
        }
    }

    func json(of table: Table) -> JSONValue {
        .object(
            head + [(name: "table", value: tables[table.id]?.first ?? .null)]
                + parts.map { (name: $0.name, value: .array($0.records[table.id] ?? [])) })
    }
}
