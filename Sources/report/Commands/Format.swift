import ArgumentParser
import ContentLoading
import Diagnostics
import Files

/// `report fmt`
struct Format: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Brings the YAML and CSV files of the content into one form, or checks that they have it.",
        discussion: """
            What the files say stays the same; so do comments, quotes of YAML and the order of everything. Blanks at the \
            end of lines go, and those that pad keys and braces; line ends become LF; CSV is separated by commas and \
            quoted only where it must be.
            """)

    @Option(help: "The folder of content.") var content = "Content"
    @Flag(help: "Write nothing; list the files that have another form and fail if there are any.") var check = false

    func run() throws {
        let outcome: ContentFormat.Outcome
        do {
            outcome = try ContentFormat(content).run(writes: !check)
        } catch {
            Console.print([error.diagnostic])
            throw ExitCode.couldNotWrite
        }
        Console.note(outcome.changed.map { $0 + "\n" }.joined())
        Console.print(outcome.diagnostics)
        if !outcome.diagnostics.isEmpty || check && !outcome.changed.isEmpty { throw ExitCode.findings }
    }
}
