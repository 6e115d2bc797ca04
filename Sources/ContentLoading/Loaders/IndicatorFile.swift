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
    private var measures: MeasureReader { MeasureReader(notes: notes) }

    private func indicator(_ record: Record) -> Indicator {
        defer { record.finish() }
        let shared = Dictionary(uniqueKeysWithValues: MeasureRole.allCases.map { ($0, measures.read(record, $0)) })
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
            record.has(role.rawValue) ? measures.read(record, role) : shared[role] ?? []
        }
        let isShared = { (role: MeasureRole) in !record.has(role.rawValue) && !(shared[role] ?? []).isEmpty }
        return Assessment(
            id: record.optionalIdentifier("id") ?? "main", label: record.text("label"),
            entities: ReferenceReader.entities(record, "entities"), baseline: own(.baseline), target: own(.target),
            actual: own(.actual), rating: rating(record), notes: notes.references(record),
            shared: Dictionary(uniqueKeysWithValues: MeasureRole.allCases.filter(isShared).map { ($0, 1) }))
    }

    private func rating(_ record: Record) -> Rating {
        let level = record.required("rating")
        let unrated = Unrated(rawValue: level)
        if unrated == nil && !level.isEmpty {
            record.context.refer(.rating(level), at: record.location(of: "rating"))
        }
        let rating = Rating(
            level: unrated == nil ? level : nil, unrated: unrated ?? .unclear, glyph: record.string("glyph"),
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
