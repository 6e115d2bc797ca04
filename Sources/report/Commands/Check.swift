import ArgumentParser
import Diagnostics
import SiteBuilder

/// `report check`
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks content and templates and writes nothing.",
        discussion: "`report explain <id>` tells what a diagnostic means and how to mend it.")

    /// How diagnostics are printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, github, json
    }

    @OptionGroup var folders: Folders
    @Flag(help: "Fail on warnings too.") var strict = false
    @Option(help: "For people, as annotations of GitHub's workflows, or for programs: text, github or json.")
    var format = Format.text
    @Flag(help: "List what is still missing to publish, by result, unit, page and language; fail when something is.")
    var ready = false

    func run() async throws {
        let progress = Progress()
        var build = SiteBuild(
            content: folders.content, templates: folders.layers, output: "", jobs: Machine.processors)
        build.progress = progress.begin
        let diagnostics = await build.check()
        progress.end()
        switch format {
        case .text: Console.print(diagnostics)
        case .github: Console.note(AnnotationPrinter.print(diagnostics))
        case .json: Console.note(String(decoding: DiagnosticDocument.json(diagnostics), as: UTF8.self))
        }
        if diagnostics.contains(where: { $0.severity == .error || strict }) { throw ExitCode.findings }
        if ready { try reportGaps() }
    }
}
