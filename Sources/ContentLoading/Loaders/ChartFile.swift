import Diagnostics
import ReportModel

/// Reads `charts/<id>.yml`.
enum ChartFile {
    static func read(_ root: Record, id: String) -> ChartSpecification {
        defer { root.finish() }
        return ChartSpecification(
            id: id, title: root.requiredText("title"), note: root.optionalParagraph("note"), placement: placement(root),
            kind: root.word("kind", default: .bar), data: data(root), thresholds: thresholds(root))
    }

    private static func thresholds(_ root: Record) -> [Int] {
        let numbers = root.strings("thresholds").compactMap { item -> Int? in
            if let number = Int(item.value) { return number }
            root.context.report(.invalidNumber, at: item.location, "\"\(item.value)\" is not a whole number")
            return nil
        }
        if numbers != Array(Set(numbers)).sorted() || numbers.count > 6 {
            root.context.report(
                .invalidNumber, at: root.location(of: "thresholds"), "thresholds are at most six numbers that rise")
        }
        return numbers
    }

    private static func placement(_ root: Record) -> ChartSpecification.Placement {
        let text = root.string("place") ?? ""
        guard text.hasPrefix("each ") else { return .place(ReferenceReader.place(root, "place")) }
        let level = String(text.dropFirst("each ".count))
        root.context.refer(.level(level), at: root.location(of: "place"))
        return .each(level: level)
    }

    private static func data(_ root: Record) -> ChartSpecification.Data {
        if root.has("by") {
            let against = root.record("against")
            defer { against?.finish() }
            return .money(
                level: ReferenceReader.id(root, "by") { .level($0) } ?? "",
                [root, against].compactMap(\.self).map(measure))
        }
        if root.has("through") {
            return .flow(levels: names(root, "through") { .level($0) } ?? [], measure(root))
        }
        if root.has("indicator") { return measures(root) }
        if root.has("progress") {
            _ = root.boolean("progress", default: true)
            return .progress
        }
        return .table(selection(root))
    }

    private static func measure(_ record: Record) -> SpendingRule.Measure {
        SpendingRule.Measure(
            role: named(record, "role") { .role($0) }, period: named(record, "period") { .period($0) })
    }

    private static func selection(_ root: Record) -> TableSelection {
        let table = root.required("table")
        if !table.isEmpty { root.context.refer(.table(table), at: root.location(of: "table")) }
        if root.string("kind") == ChartSpecification.Kind.gantt.rawValue {
            root.context.refer(.quarters(table: table), at: root.location(of: "table"))
        }
        let row = { PendingReference.Kind.row($0, table: table) }
        return TableSelection(
            table: table, rows: names(root, "rows", row), columns: names(root, "columns") { .column($0, table: table) },
            categories: root.word("categories", default: .rows), totals: names(root, "totals", row) ?? [],
            less: names(root, "less", row) ?? [])
    }

    private static func measures(_ root: Record) -> ChartSpecification.Data {
        let indicator = root.required("indicator")
        root.context.refer(.indicator(indicator), at: root.location(of: "indicator"))
        let roles: [MeasureRole] = root.words("measures")
        return .measures(
            indicator: indicator, assessment: root.optionalIdentifier("assessment") ?? "main",
            roles: roles.isEmpty ? [.baseline, .actual] : roles)
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
