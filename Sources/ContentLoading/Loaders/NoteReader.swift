import Diagnostics
import ReportModel

/// Reads the `notes` of a file and the ids by which its elements refer to them.
struct NoteReader {
    let notes: [Note]
    private let byID: [String: Note]

    init(_ root: Record) {
        notes = root.records("notes").map { record in
            defer { record.finish() }
            return Note(id: record.identifier("id"), text: record.paragraph("text"))
        }
        byID = Dictionary(notes.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The notes to which `key` of a record refers.
    func references(_ record: Record, _ key: String = "notes") -> [Note] {
        record.strings(key).compactMap { name in
            if let note = byID[name.value] { return note }
            record.context.report(
                .unknownNote, at: name.location, "no note \"\(name.value)\" in this file",
                hint: Suggestion.hint(for: name.value, among: byID.keys))
            return nil
        }
    }

    func ids(_ record: Record, _ key: String = "notes") -> [String] { references(record, key).map(\.id) }
}
