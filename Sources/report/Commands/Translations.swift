import ArgumentParser
import ContentLoading
import Diagnostics
import Files
import Localization
import Translation

/// `report translations`
struct Translations: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows where translations stand, and carries texts to translators and back.",
        subcommands: [Status.self, ExportTranslations.self, ImportTranslations.self, StampTranslations.self])
}

/// The content with all its languages, those in preparation too.
struct TranslationSource {
    let folder: Folder
    let inventory: Inventory

    init(_ path: String) throws {
        do {
            folder = try Folder(path)
        } catch {
            Console.print([error.diagnostic])
            throw ExitCode.couldNotWrite
        }
        let (content, diagnostics) = ContentLoader.load(folder, includingDrafts: true)
        guard let content else {
            Console.print(diagnostics)
            throw ExitCode.findings
        }
        inventory = Translation.Inventory(content)
    }

    /// A language into which the site is translated.
    func language(_ name: String) throws -> LanguageTag {
        if let tag = LanguageTag(name), inventory.languages.contains(tag) { return tag }
        let known = inventory.languages.map(\.text).joined(separator: ", ")
        throw ValidationError("\"\(name)\" is not a language into which the site is translated: \(known)")
    }
}

/// `report translations status`
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Counts the blocks that are missing, outdated or current, by language and part.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: "The folder of content.") var content = "Content"
    @Option(help: "Count this language only; may be repeated.") var language: [String] = []
    @Option(help: "How the table is printed.") var format = Format.text
    @Option(help: "Fail when a language has less than this percentage of its blocks current.") var require: Int?
    @Flag(help: "List the blocks that are not current instead.") var list = false

    func validate() throws {
        if let require, !(0...100).contains(require) { throw ValidationError("--require is a number from 0 to 100") }
    }

    func run() throws {
        let source = try TranslationSource(content)
        let languages = try language.isEmpty ? source.inventory.languages : language.map(source.language)
        let table = StatusTable(source.inventory, languages: languages)
        if list {
            Console.note(source.inventory.unfinished(in: languages).map { $0 + "\n" }.joined())
        } else {
            Console.note(format == .json ? String(decoding: table.json, as: UTF8.self) : table.text)
        }
        let behind = table.languages(below: require ?? 0)
        guard behind.isEmpty else {
            Console.error("not current enough: \(behind.map(\.text).joined(separator: ", "))\n")
            throw ExitCode.findings
        }
    }
}

/// `report translations stamp`
struct StampTranslations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stamp",
        abstract: "Marks translations as right for what their sources say now.")

    @Argument(help: "The language.") var language: String
    @Argument(help: "Blocks, files or folders, e.g. narratives/finance or 2024/indicators/1.1; all when left out.")
    var parts: [String] = []
    @Option(help: "The folder of content.") var content = "Content"
    @Option(help: "machine, draft or reviewed; by default what is on record, and draft for the rest.")
    var state: TranslationRecord.State?

    func run() throws {
        let source = try TranslationSource(content)
        let tag = try source.language(language)
        let outcome: Stamp.Outcome
        do {
            outcome = try Stamp(source.inventory).run(tag, parts: parts, state: state, in: source.folder)
        } catch {
            Console.print([error.diagnostic])
            throw ExitCode.couldNotWrite
        }
        Console.note("\(tag): \(outcome.count) blocks stamped\n")
        for name in outcome.unknown { Console.error("no translated block lies in \"\(name)\"\n") }
        if !outcome.unknown.isEmpty { throw ExitCode.findings }
    }
}

extension TranslationRecord.State: ExpressibleByArgument {}
