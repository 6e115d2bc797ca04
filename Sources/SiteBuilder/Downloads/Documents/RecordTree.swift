import Localization
import Markup
import ReportModel

/// A data set as a list of JSON objects, each holding those of other data sets that refer to it.
struct RecordTree {
    var name: String
    var table: DataTable
    /// In a child: the field that names the parent's row.
    var parent: String?
    var children: [RecordTree] = []

    /// All rows as objects with their children.
    func records(_ languages: DataLanguages) -> [JSONValue] { records(table.rows.indices, languages) }

    /// Rows by the row of the parent that they belong to.
    func recordsByParent(_ languages: DataLanguages) -> [String: [JSONValue]] {
        guard let parent else { return [:] }
        return table.rows(by: parent).mapValues { records($0, languages) }
    }

    private func records(_ rows: some Sequence<Int>, _ languages: DataLanguages) -> [JSONValue] {
        let key = table.key.last.flatMap(table.index(of:))
        let below = children.map { (name: $0.name, records: $0.recordsByParent(languages)) }
        let rows = Array(rows)
        return zip(rows, table.records(rows, without: parent, languages)).map { row, own in
            var members = own
            if let key, case .string(let id) = table.rows[row][key] {
                members += below.map { (name: $0.name, value: .array($0.records[id] ?? [])) }
            }
            return .object(members)
        }
    }

    /// The shape of the objects.
    var schema: JSONValue {
        let shown = table.fields.filter { !$0.isRepeated && $0.name != parent }
        let required = shown.filter { $0.isRequired || table.key.contains($0.name) }.map(\.name) + children.map(\.name)
        return .members([
            "type": "object", "required": .array(required.map(JSONValue.string)),
            "properties": .object(
                shown.map { (name: $0.name, value: $0.jsonSchema) }
                    + children.map { (name: $0.name, value: .members(["type": "array", "items": $0.schema])) }),
        ])
    }
}
