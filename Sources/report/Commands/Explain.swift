import ArgumentParser
import Diagnostics
import SiteBuilder

/// `report explain`
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells what a diagnostic means, why it is one, and how to mend it.")

    @Argument(
        help: "The id in brackets at the end of a diagnostic, e.g. figure.unbound; without one, all are listed.",
        completion: .list(RuleBook.ids))
    var id: String?

    func run() throws {
        guard let id else {
            for id in RuleBook.ids { Console.note("\(id): \(RuleBook.explanation(of: id)?.meaning ?? "")\n") }
            return
        }
        guard let explanation = RuleBook.explanation(of: id) else {
            let nearest = Suggestion.nearest(to: id, among: RuleBook.ids).map { "; did you mean \"\($0)\"?" }
            throw ValidationError(
                "there is no diagnostic \"\(id)\"" + (nearest ?? "; \"report explain\" lists all of them"))
        }
        Console.note(
            """
            \(id)

            \(explanation.meaning)

            Why: \(explanation.reason)

            How to mend it: \(explanation.remedy)

            """)
    }
}
