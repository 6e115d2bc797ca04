import Diagnostics
import Localization
import ReportModel

/// Reads the measures of a baseline, a target or performance data.
struct MeasureReader {
    let notes: NoteReader

    func read(_ record: Record, _ role: MeasureRole) -> [Measure] {
        let records = record.records(role.rawValue, defaultID: "main")
        return records.map { measure($0, isOnly: records.count == 1) }
    }

    private func measure(_ record: Record, isOnly: Bool) -> Measure {
        defer { record.finish() }
        let value = record.decimal("value")
        return Measure(
            id: record.has("id") || !isOnly ? record.identifier("id") : "main", label: record.text("label"),
            wording: record.requiredText("wording"), value: value,
            quantity: ReferenceReader.id(record, "quantity") { .quantity($0) },
            decimals: record.integer("decimals", in: 0...9) ?? value?.fractionDigits ?? 0,
            period: record.text("period"), qualifier: record.optionalWord("qualifier"),
            comparison: record.optionalWord("comparison"), absence: record.optionalWord("absent"),
            notes: notes.references(record))
    }
}
