/// What a key of a content file holds: what editors offer and explain, and what a new edition takes over.
///
/// Loaders read files by their own code; a test holds the keys that they ask for against those that are declared here.
package indirect enum Shape: Sendable {
    /// A text in the source language; translated.
    case text
    /// One paragraph of Markdown in the source language; translated.
    case paragraph
    /// A text that belongs to no language: a code, an address, a name of something.
    case plain
    case identifier
    /// One of a few words.
    case word([String])
    case boolean
    case integer(ClosedRange<Int>)
    case number
    case list(Shape)
    /// Keys and values whose keys are data.
    case map(Shape)
    case record(RecordShape)
    /// One of several.
    case either([Shape])
    /// A record that is declared elsewhere, by name; so it can hold itself.
    case defined(String)

    static func record(_ keys: [KeyShape]) -> Shape { .record(RecordShape(keys)) }

    static func records(_ keys: [KeyShape]) -> Shape { .list(.record(keys)) }

    static func word<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> Shape {
        .word(type.allCases.map(\.rawValue))
    }
}

/// A group of keys and values.
package struct RecordShape: Sendable {
    package var keys: [KeyShape]

    init(_ keys: [KeyShape]) { self.keys = keys }

    package func key(_ name: String) -> KeyShape? { keys.first { $0.name == name } }
}

/// One key: its value, what it says, and whether it must be there.
package struct KeyShape: Sendable {
    package var name: String
    package var shape: Shape
    /// What the key says, in a line.
    package var about: String
    package var isRequired: Bool
    package var succession: Succession

    static func required(
        _ name: String, _ shape: Shape, _ about: String, next: Succession = .kept
    ) -> KeyShape {
        KeyShape(name: name, shape: shape, about: about, isRequired: true, succession: next)
    }

    static func optional(
        _ name: String, _ shape: Shape, _ about: String, next: Succession = .kept
    ) -> KeyShape {
        KeyShape(name: name, shape: shape, about: about, isRequired: false, succession: next)
    }
}

/// What becomes of a key when the next edition is begun.
package enum Succession: Sendable {
    case kept
    case dropped
    /// The id of the old edition within it becomes that of the new one.
    case renamed
    /// The interface word that says that something is not yet due.
    case pending
    /// Measures of the same units and periods that are not yet due.
    case pendingMeasures
    /// A word of the file's own vocabulary.
    case becomes(String)
}
