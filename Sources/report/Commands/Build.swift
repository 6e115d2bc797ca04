import ArgumentParser
import Diagnostics
import Files
import SiteBuilder
import Translation

/// `report build`
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Builds the site, or checks that it is built.")

    @OptionGroup var folders: Folders
    @Option(help: "The folder into which the site is built.") var output = "Public"
    @Option(help: "Build only this language; may be repeated.") var language: [String] = []
    @Option(help: "Build only this edition; may be repeated.") var edition: [String] = []
    @Option(help: "How many pages are rendered at once; by default as many as there are processors.") var jobs: Int?
    @Flag(help: "Write nothing; fail when the folder is not what the sources build.") var check = false
    @Flag(help: "Print nothing but diagnostics.") var quiet = false
    @Flag(help: "Print how long each phase takes and how much memory was needed.") var verbose = false

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024") }
        if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other") }
    }

    func run() async throws {
        let progress = Progress()
        var build = SiteBuild(
            content: folders.content, templates: folders.layers, output: output, languages: language,
            editions: edition, jobs: jobs ?? Machine.processors,
            states: { Inventory($0).readerStates })
        if !quiet { build.progress = progress.begin }
        let outcome: SiteBuild.Outcome
        do {
            outcome = try await check ? build.compare() : build.run()
            progress.end()
        } catch {
            progress.end()
            Console.print([error.diagnostic])
            throw ExitCode.couldNotWrite
        }
        Console.print(outcome.diagnostics)
        if verbose { Console.note(BuildSummary.phases(outcome)) }
        guard let changes = outcome.changes else { throw ExitCode.findings }
        if check && !changes.isEmpty {
            Console.error(BuildSummary.differences(changes, output: output))
            throw ExitCode.findings
        }
        if !quiet { Console.note(BuildSummary.result(outcome, changes, output: output)) }
    }
}
