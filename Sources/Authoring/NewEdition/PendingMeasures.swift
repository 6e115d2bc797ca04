import ContentLoading
import ReportModel

/// The measures of an assessment, with their units and periods, before there are any figures.
struct PendingMeasures {
    /// The list as an earlier edition has it.
    let measures: YAMLNode
    /// What says that something is not yet due.
    let word: String

    /// What is carried over; the wording comes behind these.
    private static let keys = [
        "id", "label", "within", "quantity", "decimals", "comparison", "period", "end-of", "each",
    ]

    /// The items of the list, each on one line.
    var lines: [String] { measures.items.map(text) }

    /// Whether the list is so already.
    var isPending: Bool {
        measures.items.allSatisfy { measure in
            measure["value"] == nil && measure["absent"]?.scalar == Absence.notDue.rawValue
                && (isHosted(measure) || measure["wording"]?.scalar == word)
        }
    }

    /// The block ids of all wordings.
    func wordings(block: String) -> [String] {
        measures.items.filter { !isHosted($0) }.map { "\(block)/\($0["id"]?.scalar ?? "main")/wording" }
    }

    private func text(_ measure: YAMLNode) -> String {
        var values = measure.entries.filter { Self.keys.contains($0.key) }.map { ($0.key, $0.value.scalar ?? "") }
        if !isHosted(measure) { values.append(("wording", word)) }
        values.append(("absent", Absence.notDue.rawValue))
        return "{" + values.map { "\($0): \(YAMLSource.scalar($1))" }.joined(separator: ", ") + "}"
    }

    /// Whether the figure stands in the wording of another measure.
    private func isHosted(_ measure: YAMLNode) -> Bool { measure["within"] != nil }
}
