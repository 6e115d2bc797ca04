import Diagnostics
import ReportModel

/// Reads `funds/<fund>.yml`.
struct FundFile {
    static func read(_ root: Record) -> FundReport? {
        defer { root.finish() }
        let file = FundFile(notes: NoteReader(root))
        let results = root.records("results", idKey: "result").compactMap(file.result)
        guard let entity = ReferenceReader.requiredEntity(root, "entity") else { return nil }
        return FundReport(entity: entity, results: results, notes: file.notes.notes)
    }

    private let notes: NoteReader

    private func result(_ record: Record) -> FundResult? {
        defer { record.finish() }
        let indicators = record.records("indicators").map(indicator)
        return ReferenceReader.requiredEntity(record, "result").map { FundResult(result: $0, indicators: indicators) }
    }

    private func indicator(_ record: Record) -> FundIndicator {
        defer { record.finish() }
        return FundIndicator(
            id: record.identifier("id"), name: record.requiredText("name"),
            achievements: StatementReader(notes: notes).read(record, "achievements"), notes: notes.references(record))
    }
}
