/// A place where the document is wrong or has lost something, and what is right there.
package struct Correction: Sendable {
    /// What is corrected.
    package enum Target: Hashable, Sendable {
        case figure(FigureAddress)
        /// The head of a column.
        case column(table: String, String)
        /// The head of a row.
        case row(table: String, String)
        case table(String)
        /// `<entity id>/<indicator>`.
        case indicator(String)
        /// Running text on a page.
        case place(Place)

        /// Id of the table in which it stands.
        package var tableID: String? {
            switch self {
            case .figure(.cell(let table, _)), .column(let table, _), .row(let table, _), .table(let table): table
            case .figure, .indicator, .place: nil
            }
        }

        /// `<entity id>/<indicator>` where it belongs to one.
        package var indicatorID: String? {
            switch self {
            case .figure(.measure(let entity, let indicator, _, _, _)): "\(entity)/\(indicator)"
            case .indicator(let name): name
            case .figure, .column, .row, .table, .place: nil
            }
        }
    }

    package var id: String
    package var target: Target
    /// Rules that break because of a misprinted figure, or that prove a head.
    package var rules: [String]
    /// As the document has it.
    package var printed: Text
    /// Nil when it cannot be known.
    package var right: Text?
    /// How it is known; one paragraph of Markdown.
    package var why: Text

    package init(id: String, target: Target, rules: [String], printed: Text, right: Text?, why: Text) {
        self.id = id
        self.target = target
        self.rules = rules
        self.printed = printed
        self.right = right
        self.why = why
    }

    /// Whether it says that a break is a misprint of the document.
    package func explains(_ outcome: CheckOutcome) -> Bool {
        guard case .figure(let figure) = target, rules.contains(outcome.rule), outcome.isBroken else { return false }
        return outcome.involves(figure)
    }
}
