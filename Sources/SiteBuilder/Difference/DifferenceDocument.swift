import Localization
import Markup
import ReportDiff

/// A difference as data: one change a line.
package enum DifferenceDocument {
    /// The JSON document; `names` are those under which the user knows the two reports.
    package static func bytes(_ difference: ReportDifference, names: (old: String, new: String)) -> [UInt8] {
        JSONValue.members([
            "formatVersion": .integer(1), "old": .string(names.old), "new": .string(names.new),
            "language": .string(difference.language.text), "same": .boolean(difference.isEmpty),
            "changes": .array(difference.changes.map(change)),
        ]).document
    }

    private static func change(_ change: Change) -> JSONValue {
        .members([
            "weight": .string(change.weight.rawValue), "kind": .string(change.kind.rawValue),
            "part": .string(change.part.description), "noun": .string(change.noun),
            "trail": .array(change.trail.map { .string($0) }),
            "details": change.details.isEmpty ? nil : .array(change.details.map(detail)),
            "outdated": change.outdated.isEmpty ? nil : .array(change.outdated.map { .string($0.text) }),
            "consequences": change.consequences.isEmpty ? nil : .array(change.consequences.map(consequence)),
        ])
    }

    private static func detail(_ detail: Detail) -> JSONValue {
        .members([
            "label": .string(detail.label), "language": detail.language.map { .string($0.text) },
            "old": detail.old.map { .string($0) }, "new": detail.new.map { .string($0) },
            "difference": detail.difference.map { .string($0) },
            "words": detail.words.isEmpty ? nil : .array(detail.words.map(piece)),
        ])
    }

    private static func piece(_ piece: WordPiece) -> JSONValue {
        switch piece {
        case .same(let text): .array(["same", .string(text)])
        case .dropped(let text): .array(["dropped", .string(text)])
        case .added(let text): .array(["added", .string(text)])
        }
    }

    private static func consequence(_ consequence: Consequence) -> JSONValue {
        .members([
            "kind": .string(consequence.kind.rawValue), "trail": .array(consequence.trail.map { .string($0) }),
            "detail": consequence.detail.map(detail),
            "languages": consequence.languages.isEmpty
                ? nil : .array(consequence.languages.map { .string($0.text) }),
        ])
    }
}
