import ReportModel

/// Reads `places.yml`.
enum GazetteerFile {
    static func read(_ root: Record) -> [GazetteerEntry] {
        defer { root.finish() }
        return root.records("places").map { record in
            defer { record.finish() }
            return GazetteerEntry(
                id: record.identifier("id"), kind: record.word("kind", default: .country),
                name: record.requiredText("name"), variants: record.ownText("variants"),
                exceptions: record.ownText("except"), isDonor: record.boolean("donor", default: false))
        }
    }
}
