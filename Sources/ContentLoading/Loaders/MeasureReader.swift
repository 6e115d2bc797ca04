import Diagnostics
import Localization
import ReportModel

/// Reads the measures of a baseline, a target or performance data.
struct MeasureReader {
    let notes: NoteReader

    func read(_ record: Record, _ role: MeasureRole) -> [Measure] {
        let records = record.records(role.rawValue, defaultID: "main")
        let hosts = records.filter { !$0.has("within") }
        let shown = hosts.map { measure($0, isOnly: hosts.count == 1) }
        var measures: [Measure] = []
        for record in records {
            if record.has("within") {
                if let measure = measure(record, among: shown) { measures.append(measure) }
            } else {
                measures.append(shown[measures.shown.count])
            }
        }
        return measures
    }

    private func measure(_ record: Record, isOnly: Bool) -> Measure {
        defer { record.finish() }
        return measure(
            record, id: record.has("id") || !isOnly ? record.identifier("id") : "main",
            label: record.text("label"), wording: record.requiredText("wording"), host: nil)
    }

    /// A figure that stands in the wording of another measure.
    private func measure(_ record: Record, among shown: [Measure]) -> Measure? {
        defer { record.finish() }
        let name = record.required("within")
        let host = shown.first { $0.id == name }
        if host == nil {
            record.context.report(
                .unknownMeasure, at: record.location(of: "within"), "unknown measure \"\(name)\"",
                hint: Suggestion.hint(for: name, among: shown.map(\.id)))
        }
        return measure(
            record, id: record.identifier("id"), label: record.requiredText("label"),
            wording: host?.wording ?? Text(""), host: name)
    }

    private func measure(_ record: Record, id: String, label: Text?, wording: Text, host: String?) -> Measure {
        let value = record.decimal("value")
        return Measure(
            id: id, label: label, wording: wording, value: value,
            quantity: ReferenceReader.id(record, "quantity") { .quantity($0) },
            decimals: record.integer("decimals", in: 0...9) ?? value?.fractionDigits ?? 0, period: period(record),
            qualifier: record.optionalWord("qualifier"), comparison: record.optionalWord("comparison"),
            absence: record.optionalWord("absent"), notes: notes.references(record), host: host)
    }

    private func period(_ record: Record) -> MeasurePeriod? {
        if record.has("each") { return record.optionalWord("each").map { .each($0) } }
        if record.has("end-of") { return ReferenceReader.id(record, "end-of") { .period($0) }.map { .endOf($0) } }
        return ReferenceReader.id(record, "period") { .period($0) }.map { .during($0) }
    }
}
