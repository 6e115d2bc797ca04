import ArgumentParser
import Authoring
import Diagnostics
import Files

/// `report new edition`
struct NewEditionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edition", abstract: "Begins an edition from an earlier one.",
        discussion: """
            Carries over framework, units, indicators with their baselines and targets, risks, the shapes of tables, \
            charts, formulas and checks, with their translations. Figures and ratings are set to not yet due.
            """)

    @Argument(help: "The id of the new edition.") var id: String
    @Option(help: "The id of the edition that it follows.") var from: String
    @Option(help: "The folder of content.") var content = "Content"

    func run() throws {
        let outcome: NewEdition.Outcome
        do throws(FileFault) {
            outcome = try NewEdition(content: content, id: id, from: from).run()
        } catch {
            Console.print([error.diagnostic])
            throw ExitCode.couldNotWrite
        }
        Console.print(outcome.diagnostics)
        guard outcome.diagnostics.isEmpty else { throw ExitCode.findings }
        Console.note(
            """
            \(content)/\(id): \(outcome.files.count) files
            To decide next: name, document and periods in edition.yml; baselines and targets of indicators.
            \(outcome.mentions) lines still say \(from). `report check --ready` lists what is missing.

            """)
    }
}
