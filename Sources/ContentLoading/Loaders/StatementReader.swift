import Diagnostics
import ReportModel

/// Reads statements: paragraphs of Markdown with points beneath them.
struct StatementReader {
    let notes: NoteReader

    func read(_ record: Record, _ key: String) -> [Statement] { record.records(key).map(statement) }

    private func statement(_ record: Record) -> Statement {
        defer { record.finish() }
        return Statement(
            id: record.identifier("id"), text: record.paragraph("text"), items: read(record, "items"),
            beneficiaries: record.records("beneficiaries", idKey: "region", isRepeatable: true).map(beneficiaries),
            notes: notes.references(record))
    }

    private func beneficiaries(_ record: Record) -> Beneficiaries {
        defer { record.finish() }
        let region = record.required("region")
        if !region.isEmpty { record.context.refer(.region(region), at: record.location(of: "region")) }
        return Beneficiaries(
            region: region, count: record.integer("count", in: 1...10_000),
            kind: record.word("kind", default: .countries))
    }
}
