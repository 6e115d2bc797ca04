import ReportModel

extension EditionData {
    private struct Owned {
        var owner: String
        var note: Note
    }

    /// Notes of tables, indicators and risks. Ids of notes are unique only within what they belong to.
    var notes: DataTable {
        DataTable(
            "notes", in: .records, key: ["belongs_to", "note"], of: owned,
            [
                .string("belongs_to", "A table, the entity of a group of indicators, or the risks") { $0.owner },
                .string("note", "Id of the note") { $0.note.id },
                .text("text", "The note in words") { plain($0.note.text) }.required,
            ])
    }

    /// Notes are found together with what they belong to, so a note's id alone is no key of their list.
    var noteList: CodeList { CodeList(resource: "", labels: [:]) }

    private var owned: [Owned] {
        let ofTables = edition.tables.flatMap { table in table.notes.map { Owned(owner: table.id, note: $0) } }
        let entities = edition.axes.flatMap(\.entities).map(\.reference)
        let ofIndicators = entities.flatMap { entity in
            unique(index.indicators(of: entity).flatMap(\.allNotes) + (edition.indicatorNotes[entity] ?? []))
                .map { Owned(owner: entity.description, note: $0) }
        }
        let ofRisks = unique(edition.risks.flatMap(\.notes)).map { Owned(owner: "risks", note: $0) }
        return ofTables + ofIndicators + ofRisks
    }

    private func unique(_ notes: [Note]) -> [Note] {
        var met: Set<String> = []
        return notes.filter { met.insert($0.id).inserted }
    }
}

extension Indicator {
    /// The notes of the indicator and of all that belongs to it.
    fileprivate var allNotes: [Note] {
        notes
            + assessments.flatMap { assessment in
                assessment.notes + (assessment.baseline + assessment.target + assessment.actual).flatMap(\.notes)
            }
    }
}
