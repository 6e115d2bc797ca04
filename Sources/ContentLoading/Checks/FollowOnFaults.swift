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
            return figures + [
                .unknownTable, .unlistedTable, .figureWithoutNumber, .unknownEmbed, .unknownTranslation,
            ]
        case "indicators": return figures + [.unknownLink, .unknownEmbed]
        case "facts": return figures
        case "charts", "formulas.yml": return [.unknownEmbed]
        case "media.yml": return [.unknownEmbed]
        case "narratives": return [.unusedPicture]
        case "text": return parts.last == "media.yml" ? [.missingAlternative] : []
        case "media", "risks.yml", "edition.yml": return []
        // An axis: without its entities there are no indicators either.
        default: return figures + [.unknownEntity, .unknownLink, .unknownParent, .unknownLevel, .unknownEmbed]
        }
    }

    /// What is found wrong where figures are missing.
    private static let figures: [ContentRule] = [
        .unknownFigure, .unknownTerm, .idleRule, .broken, .staleCorrection, .unprovenCorrection,
    ]
}
