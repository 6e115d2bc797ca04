import Diagnostics
import ReportModel

/// Reads `charts/<id>.yml`.
enum ChartFile {
    static func read(_ root: Record, id: String) -> ChartSpecification {
        defer { root.finish() }
        return ChartSpecification(
            id: id, title: root.requiredText("title"), note: root.text("note"), placement: placement(root),
            kind: root.word("kind", default: .bar), data: data(root))
    }

    private static func placement(_ root: Record) -> ChartSpecification.Placement {
        let text = root.string("place") ?? ""
        guard text.hasPrefix("each ") else { return .place(ReferenceReader.place(root, "place")) }
        let level = String(text.dropFirst("each ".count))
        root.context.refer(.level(level), at: root.location(of: "place"))
        return .each(level: level)
    }

    private static func data(_ root: Record) -> ChartSpecification.Data {
        guard root.has("by") else {
            let table = root.required("table")
            if !table.isEmpty { root.context.refer(.table(table), at: root.location(of: "table")) }
            return .table(
                table, rows: names(root, "rows") { .row($0, table: table) },
                columns: names(root, "columns") { .column($0, table: table) },
                categories: root.word("categories", default: .rows))
        }
        return .money(
            level: ReferenceReader.id(root, "by") { .level($0) } ?? "",
            role: named(root, "role") { .role($0) }, period: named(root, "period") { .period($0) })
    }

    private static func named(_ root: Record, _ key: String, _ kind: (String) -> PendingReference.Kind) -> String {
        guard root.has(key) else { return root.required(key) }
        return ReferenceReader.id(root, key, kind) ?? ""
    }

    private static func names(
        _ root: Record, _ key: String, _ kind: (String) -> PendingReference.Kind
    ) -> [String]? {
        guard root.has(key) else { return nil }
        return root.strings(key).map { name in
            root.context.refer(kind(name.value), at: name.location)
            return name.value
        }
    }
}
