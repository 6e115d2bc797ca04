import ArgumentParser
import ContentLoading
import Diagnostics
import Files
import Foundation
import Localization
import Translation

/// `report translations export`
struct ExportTranslations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes texts as XLIFF 1.2 for translators.")

    @Argument(help: "The language into which is translated.") var language: String
    @Argument(help: "Blocks, files or folders, e.g. narratives/finance or 2024/indicators/1.1; all when left out.")
    var parts: [String] = []
    @Option(help: "The folder of content.") var content = "Content"
    @Option(help: "Translate from this language, as far as it is current.") var from: String?
    @Option(help: "The file, or with --by-chapter the folder; by default the file goes to standard output.")
    var output: String?
    @Option(help: "A folder with earlier content, in which the former source of outdated blocks is looked up.")
    var before: String?
    @Flag(help: "Leave out what is current.") var unfinished = false
    @Flag(help: "Write a file for each chapter.") var byChapter = false

    func validate() throws {
        if byChapter && output == nil { throw ValidationError("--by-chapter needs a folder: --output DIR") }
    }

    func run() throws {
        let source = try TranslationSource(content)
        let selection = Export.Selection(
            from: try from.map(source.language), into: try source.language(language), parts: parts,
            onlyUnfinished: unfinished)
        let export = Export(source.inventory, before: try before.map { try TranslationSource($0).inventory })
        guard byChapter, let output else { return try write(export.file(selection), to: output) }
        for chapter in export.chapters(selection) { try write(chapter.bytes, to: "\(output)/\(chapter.name).xlf") }
    }

    private func write(_ bytes: [UInt8], to path: String?) throws {
        guard let path else { return FileHandle.standardOutput.write(Data(bytes)) }
        do {
            let file = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        } catch {
            Console.error("\(path) cannot be written\n")
            throw ExitCode.couldNotWrite
        }
    }
}

/// `report translations import`
struct ImportTranslations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Takes translations from XLIFF files; a block in which something is lost is refused, the others go in.")

    @Argument(help: "The files that came back.") var files: [String]
    @Option(help: "The folder of content.") var content = "Content"
    @Option(help: "machine, draft or reviewed; by default what the file says, and draft where it says nothing.")
    var state: TranslationRecord.State?

    func run() throws {
        var diagnostics: [Diagnostic] = []
        for path in files {
            // Each file is held against what the one before has written.
            let source = try TranslationSource(content)
            guard let data = FileManager.default.contents(atPath: path),
                let text = String(data: data, encoding: .utf8)
            else {
                Console.error("\(path) cannot be read as UTF-8\n")
                throw ExitCode.couldNotWrite
            }
            let outcome: Import.Outcome
            do {
                outcome = try Import(source.inventory, into: source.folder, state: state).run(text, path: path)
            } catch {
                Console.print([error.diagnostic])
                throw ExitCode.couldNotWrite
            }
            diagnostics += outcome.diagnostics
            let written = outcome.files.map { "  \(source.folder.shown($0))\n" }.joined()
            Console.note("\(path): \(outcome.changed) blocks changed, \(outcome.refused) refused\n\(written)")
        }
        Console.print(diagnostics)
        if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.findings }
    }
}
