import ArgumentParser
import Diagnostics
import SiteBuilder

/// `report check`
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Checks content and templates and writes nothing.")

    @OptionGroup var folders: Folders
    @Flag(help: "Fail on warnings too.") var strict = false
    @Flag(help: "List what is still missing to publish, by result, unit, page and language; fail when something is.")
    var ready = false

    func run() async throws {
        let build = SiteBuild(
            content: folders.content, templates: folders.templates, output: "", jobs: Machine.processors)
        let diagnostics = await build.check()
        Console.print(diagnostics)
        if diagnostics.contains(where: { $0.severity == .error || strict }) { throw ExitCode.findings }
        if ready { try reportGaps() }
    }
}
