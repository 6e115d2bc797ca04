import Diagnostics
import ReportModel

/// Reads `<axis>.yml`: the entities of one axis.
enum AxisFile {
    static func read(_ root: Record, axis: String) -> [Entity] {
        defer { root.finish() }
        let records = root.records("entities")
        let ids = Set(records.map { $0.string("id") ?? "" })
        return records.map { entity($0, axis: axis, ids: ids) }
    }

    private static func entity(_ record: Record, axis: String, ids: Set<String>) -> Entity {
        defer { record.finish() }
        let parent = record.optionalIdentifier("parent")
        if let parent, !ids.contains(parent) {
            record.context.report(
                .unknownParent, at: record.location(of: "parent"), "no entity \"\(parent)\" in this file",
                hint: Suggestion.hint(for: parent, among: ids))
        }
        let level = record.identifier("level")
        if !level.isEmpty { record.context.refer(.level(level), at: record.location(of: "level")) }
        _ = record.record("variants").map { variants in variants.keys.forEach { _ = variants.required($0) } }
        let name = record.requiredText("name")
        return Entity(
            reference: EntityReference(axis: axis, id: record.identifier("id")), level: level, parent: parent,
            code: record.text("code"), name: name, short: record.text("short") ?? name,
            colour: record.integer("colour", in: 1...8),
            contributors: ReferenceReader.entities(record, "contributors"),
            home: ReferenceReader.entity(record, "home"), note: record.optionalParagraph("note"),
            hasPage: record.boolean("page", default: true))
    }
}
