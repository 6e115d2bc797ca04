/// The address of one figure, as the target of a `figure:` link.
package enum FigureAddress: Hashable, Sendable, CustomStringConvertible {
    case cell(table: String, CellAddress)
    case fact(String)
    case measure(entity: String, indicator: String, assessment: String, MeasureRole, measure: String?)

    /// Reads the part after `figure:`; nil when the form is none of those that `docs/content.md` lists.
    package init?(parsing text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        guard parts.dropFirst().allSatisfy(Identifier.isValid) else { return nil }
        switch (parts.first, parts.count) {
        case ("table", 4):
            self = .cell(table: parts[1], CellAddress(row: parts[2], column: parts[3]))
        case ("fact", 2):
            self = .fact(parts[1])
        case ("indicator", 5), ("indicator", 6):
            guard let role = MeasureRole(rawValue: parts[4]) else { return nil }
            self = .measure(
                entity: parts[1], indicator: parts[2], assessment: parts[3], role,
                measure: parts.count == 6 ? parts[5] : nil)
        default:
            return nil
        }
    }

    /// The form that is read.
    package var description: String {
        switch self {
        case .cell(let table, let cell): "table/\(table)/\(cell.row)/\(cell.column)"
        case .fact(let id): "fact/\(id)"
        case .measure(let entity, let indicator, let assessment, let role, let measure):
            "indicator/\(entity)/\(indicator)/\(assessment)/\(role.rawValue)" + (measure.map { "/\($0)" } ?? "")
        }
    }
}
