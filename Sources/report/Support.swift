import ArgumentParser
import Diagnostics
import Files
import Foundation
import SiteBuilder

/// Where the sources of a site lie.
struct Folders: ParsableArguments {
    @Option(help: "The folder of content.") var content = "Content"
    @Option(help: "The folder of templates.") var templates = Installation.templates
}

extension ExitCode {
    /// Errors in the content or a difference.
    static let findings = ExitCode(1)
    /// A folder could not be read or written.
    static let couldNotWrite = ExitCode(2)
}

/// Prints for people: results to standard output, what is wrong to standard error.
enum Console {
    static func print(_ diagnostics: [Diagnostic]) { error(TextPrinter.print(diagnostics)) }

    static func error(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    static func note(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}

/// What is known of the machine.
enum Machine {
    static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

    /// The most memory that the program has held, in MiB.
    static var peakMemory: Int {
        var usage = rusage()
        return getrusage(RUSAGE_SELF.rawValue, &usage) == 0 ? usage.ru_maxrss / 1024 : 0
    }
}

/// Says in a few lines what a build did.
enum BuildSummary {
    static func result(_ outcome: SiteBuild.Outcome, _ changes: OutputChanges, output: String) -> String {
        "\(output): \(outcome.fileCount) files, \(changes.written.count) written, \(changes.removed.count) removed\n"
    }

    static func phases(_ outcome: SiteBuild.Outcome) -> String {
        let lines = outcome.phases.map { "\($0.name): \(milliseconds($0.duration)) ms\n" }
        return lines.joined() + "peak memory: \(Machine.peakMemory) MiB\n"
    }

    static func differences(_ changes: OutputChanges, output: String) -> String {
        let lines =
            changes.written.map { "differs: \(output)/\($0)\n" }
            + changes.removed.map { "not built: \(output)/\($0)\n" }
        return lines.prefix(50).joined()
            + "\(lines.count) files of \(output) are not what the sources build; run `make site` and commit them\n"
    }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    }
}
