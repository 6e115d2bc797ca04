import Localization
import ReportModel

/// What a part of a report is known by: an address such as `2024:table/table-4/total/expenditure`.
package struct PartID: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ text: String) { description = text }

    init(_ edition: String, _ text: String) { description = "\(edition):\(text)" }

    init(_ edition: String, _ entity: EntityReference) { self.init(edition, "entity/\(entity)") }

    init(_ edition: String, _ figure: FigureAddress) { self.init(edition, figure.description) }

    func below(_ name: String) -> PartID { PartID("\(description)/\(name)") }
}

/// Anything of a report that can be added, dropped or changed by itself: an indicator, a cell, a row, a risk, a note.
struct Part: Sendable {
    var id: PartID
    var kind: PartKind
    /// What it stands or falls with: when one of these is dropped, nothing more is said of it.
    var owners: [PartID]
    /// Names as printed, from what holds it down to its own.
    var trail: [String]
    var facets: [Facet]
}

/// One thing that a part says of itself.
struct Facet: Sendable {
    enum Value: Hashable, Sendable {
        case figure(FigureValue)
        /// A text that is translated.
        case text(Text)
        /// A word or a few, shown as they are.
        case word(String)
        /// Known to differ, but not to be shown.
        case opaque(String)
        case bytes([UInt8])
    }

    /// In a word, e.g. `short name`.
    var label: String
    var value: Value
    /// What a change of it weighs, where that is not what the part weighs.
    var weight: Weight?
}

/// A number or the reason why there is none. How it is written does not matter: that follows from its unit and the language.
struct FigureValue: Hashable, Sendable {
    var number: FixedDecimal?
    /// As its place shows it.
    var text: String
    var isPercent: Bool

    static func == (left: FigureValue, right: FigureValue) -> Bool {
        guard let first = left.number, let second = right.number else {
            return left.number == nil && right.number == nil && left.text == right.text
        }
        return first == second && first.fractionDigits == second.fractionDigits
    }

    func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// The kinds of parts, with what they are called and what a change of them weighs.
enum PartKind: String, Sendable {
    case assessment, indicator, measure
    case cell
    case fact = "single figure"
    case entity
    case risk
    case table, row, column, chart, formula, picture
    case columnGroup = "group of columns"
    case note, statement, caveat, narrative, term
    case correction
    case rule = "check"
    case fund = "report of a fund"
    case project = "report of a project"
    case benefit, objective
    case gazetteer = "name in the index of places"
    case site, edition, axis, level, period, quantity, role, region, appetite, language
    case reason = "reason of ratings"
    case rating = "step of the rating scale"
    case word = "interface word"

    var weight: Weight {
        switch self {
        case .assessment, .indicator, .measure: .indicators
        case .cell, .fact: .figures
        case .entity: .entities
        case .risk: .risks
        case .table, .row, .column, .columnGroup, .chart, .formula, .picture: .data
        case .note, .statement, .caveat, .narrative, .term, .correction, .fund, .project, .benefit, .objective: .texts
        case .site, .edition, .axis, .level, .period, .quantity, .role, .region, .appetite, .language, .rule,
            .reason, .rating, .word, .gazetteer:
            .settings
        }
    }
}
