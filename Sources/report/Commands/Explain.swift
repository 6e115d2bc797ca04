import ArgumentParser
import Diagnostics

/// `report explain`
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells what a diagnostic means, why it is one, and how to mend it.")

    @Argument(
        help: "The id in brackets at the end of a diagnostic, e.g. figure.unbound; without one, all are listed.",
        completion: .list(Explanations.ids))
    var id: String?

    func run() throws {
        guard let id else {
            for id in Explanations.ids { Console.note("\(id): \(Explanations.all[id]?.meaning ?? "")\n") }
            return
        }
        guard let explanation = Explanations.all[id] else {
            let nearest = Suggestion.nearest(to: id, among: Explanations.ids).map { "; did you mean \"\($0)\"?" }
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
