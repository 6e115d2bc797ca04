import Diagnostics
import ReportModel

/// Reads `risks.yml`.
enum RiskFile {
    static func read(_ root: Record) -> [Risk] {
        defer { root.finish() }
        let notes = NoteReader(root)
        return root.records("risks").map { risk($0, notes) }
    }

    private static func risk(_ record: Record, _ notes: NoteReader) -> Risk {
        defer { record.finish() }
        return Risk(
            id: record.identifier("id"), entity: attachment(record), text: record.paragraph("text"),
            appetite: ReferenceReader.id(record, "appetite") { .appetite($0) },
            occurred: record.word("occurred", default: .unstated),
            exposure: record.word("exposure", default: .unstated), evolution: record.optionalParagraph("evolution"),
            mitigation: record.optionalParagraph("mitigation"), impact: record.word("impact", default: .unstated),
            owner: ReferenceReader.entity(record, "owner"), office: record.text("office"),
            notes: notes.references(record))
    }

    private static func attachment(_ record: Record) -> EntityReference? {
        record.required("place") == "organisation" ? nil : ReferenceReader.entity(record, "place")
    }
}
