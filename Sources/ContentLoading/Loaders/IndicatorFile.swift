import Diagnostics
import Localization
import ReportModel

/// Reads `indicators/<entity>.yml`.
struct IndicatorFile {
    /// The indicators of an entity, and the notes of the file that hang on nothing in particular.
    static func read(_ root: Record) -> (entity: EntityReference?, indicators: [Indicator], notes: [Note]) {
        defer { root.finish() }
        guard let entity = ReferenceReader.entity(root, "entity") else {
            _ = root.required("entity")
            _ = root.node("indicators")
            _ = root.node("notes")
            return (nil, [], [])
        }
        let file = IndicatorFile(entity: entity, notes: NoteReader(root))
        let indicators = root.records("indicators").map(file.indicator)
        let hanging = Set(indicators.flatMap(\.allNotes).map(\.id))
        return (entity, indicators, file.notes.notes.filter { !hanging.contains($0.id) })
    }

    private let entity: EntityReference
    private let notes: NoteReader

    private func indicator(_ record: Record) -> Indicator {
        defer { record.finish() }
        let shared = Dictionary(uniqueKeysWithValues: MeasureRole.allCases.map { ($0, measures(record, $0)) })
        var assessments = record.records("assessments", defaultID: "main").map { assessment($0, shared) }
        if assessments.isEmpty {
            record.context.report(.missingKey, at: record.location, "an indicator has at least one assessment")
        }
        for role in MeasureRole.allCases {
            let sharing = assessments.indices.filter { assessments[$0].shared[role] != nil }
            for index in sharing { assessments[index].shared[role] = sharing.count }
        }
        return Indicator(
            id: record.identifier("id"), entity: entity, name: record.requiredText("name"),
            notes: notes.references(record), assessments: assessments)
    }

    private func assessment(_ record: Record, _ shared: [MeasureRole: [Measure]]) -> Assessment {
        defer { record.finish() }
        func own(_ role: MeasureRole) -> [Measure] {
            record.has(role.rawValue) ? measures(record, role) : shared[role] ?? []
        }
        let isShared = { (role: MeasureRole) in !record.has(role.rawValue) && !(shared[role] ?? []).isEmpty }
        return Assessment(
            id: record.optionalIdentifier("id") ?? "main", label: record.text("label"),
            entities: ReferenceReader.entities(record, "entities"), baseline: own(.baseline), target: own(.target),
            actual: own(.actual), rating: rating(record), notes: notes.references(record),
            shared: Dictionary(uniqueKeysWithValues: MeasureRole.allCases.filter(isShared).map { ($0, 1) }))
    }

    private func measures(_ record: Record, _ role: MeasureRole) -> [Measure] {
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

    private func rating(_ record: Record) -> Rating {
        let level = record.required("rating")
        if level != "unclear" && !level.isEmpty {
            record.context.refer(.rating(level), at: record.location(of: "rating"))
        }
        let rating = Rating(
            level: level == "unclear" ? nil : level, glyph: record.string("glyph"),
            evidence: record.word("evidence", default: .printed),
            reason: ReferenceReader.id(record, "reason") { .ratingReason($0) })
        if rating.evidence != .printed && rating.reason == nil {
            record.context.report(
                .ratingReason, at: record.location(of: "evidence"),
                "a rating that is not plainly printed needs a reason",
                hint: "name one of the rating-reasons of edition.yml")
        }
        return rating
    }
}

extension Indicator {
    /// All notes that hang on the indicator or a part of it, in the order in which they are met.
    package var allNotes: [Note] {
        notes
            + assessments.flatMap { assessment in
                assessment.notes + MeasureRole.allCases.flatMap { assessment.measures($0).flatMap(\.notes) }
            }
    }
}
