import Diagnostics

/// Leaves out what is wrong only because another file could not be read: that file's own diagnostic says what to mend.
enum FollowOnFaults {
    /// The diagnostics without those that the unreadable files (relative paths) may have caused.
    static func removed(from diagnostics: [Diagnostic], unreadable: Set<String>) -> [Diagnostic] {
        let consequences = Set(unreadable.flatMap(consequences).map(\.rawValue))
        return diagnostics.filter { !consequences.contains($0.id) }
    }

    /// What cannot be told while a file is missing from the whole.
    private static func consequences(of path: String) -> [ContentRule] {
        let parts = path.split(separator: "/")
        guard parts.count > 1 else { return [.unknownLink, .missingTerm] }
        switch parts[1] {
        case "tables":
            return [
                .unknownTable, .unlistedTable, .unknownFigure, .figureWithoutNumber, .unknownEmbed, .unknownTranslation,
            ]
        case "indicators": return [.unknownFigure, .unknownLink, .unknownEmbed]
        case "facts": return [.unknownFigure]
        case "charts", "formulas.yml": return [.unknownEmbed]
        case "media.yml": return [.unknownEmbed]
        case "narratives": return [.unusedPicture]
        case "text": return parts.last == "media.yml" ? [.missingAlternative] : []
        case "media", "risks.yml", "edition.yml": return []
        default: return [.unknownEntity, .unknownLink, .unknownParent, .unknownLevel]
        }
    }
}
