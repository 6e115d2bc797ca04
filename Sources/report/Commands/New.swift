import ArgumentParser
import Authoring
import Diagnostics
import Files

/// `report new`
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Begins a site or an edition.", subcommands: [NewSiteCommand.self, NewEditionCommand.self])
}

/// `report new site`
struct NewSiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Writes a small complete report in two languages, to begin from.")

    @Argument(help: "A folder that is new or empty.") var folder: String

    func run() throws {
        guard let installation = Installation.folder else {
            Console.print([FileFault("Scaffold", .missing).diagnostic])
            throw ExitCode.couldNotWrite
        }
        do throws(FileFault) {
            let files = try NewSite(installation: installation).write(to: folder)
            Console.note("\(folder): \(files.count) files; next: cd \(folder), report build\n")
        } catch {
            Console.print([error.diagnostic])
            throw ExitCode.couldNotWrite
        }
    }
}
