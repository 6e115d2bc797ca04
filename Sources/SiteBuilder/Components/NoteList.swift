import Localization
import Markdown
import Markup
import ReportModel

/// Numbers the notes of a table or a list in the order in which they are met, and writes marks and texts.
struct NoteList {
    /// The start of the ids of marks and notes.
    let anchor: String
    private(set) var notes: [Note] = []
    private var marks: [String: Int] = [:]

    init(anchor: String) { self.anchor = anchor }

    /// Writes the marks of notes at the place where they hang.
    mutating func mark(_ notes: [Note], to buffer: inout MarkupBuffer) {
        for note in notes {
            let number = number(of: note)
            buffer.raw("<sup class=\"ref\"><a")
            buffer.attribute("href", "#\(anchor)_note_\(number)")
            buffer.raw(">")
            buffer.integer(number)
            buffer.raw("</a></sup>")
        }
    }

    /// Writes the notes that have been met, and then those that hang on nothing.
    func write(general: [Note], to buffer: inout MarkupBuffer, _ context: PageContext) {
        guard !notes.isEmpty || !general.isEmpty else { return }
        buffer.raw("<ol class=\"notes\">\n")
        for (index, note) in notes.enumerated() {
            buffer.raw("<li")
            buffer.attribute("id", "\(anchor)_note_\(index + 1)")
            buffer.raw("><b>")
            buffer.integer(index + 1)
            buffer.raw("</b><div>")
            context.writeParagraph(note.text, to: &buffer)
            buffer.raw("</div></li>\n")
        }
        for note in general {
            buffer.raw("<li><div>")
            context.writeParagraph(note.text, to: &buffer)
            buffer.raw("</div></li>\n")
        }
        buffer.raw("</ol>\n")
    }

    /// Whether a note has been met.
    func has(_ note: Note) -> Bool { marks[note.id] != nil }

    private mutating func number(of note: Note) -> Int {
        if let number = marks[note.id] { return number }
        notes.append(note)
        marks[note.id] = notes.count
        return notes.count
    }
}
