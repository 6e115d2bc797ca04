import ArgumentParser
import Diagnostics
import Files
import Foundation
import Localization
import ReportDiff
import SiteBuilder

/// `report diff`
struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what differs between two reports, in the report's own terms.",
        discussion: """
            OLD and NEW are project folders or git revisions. Of a revision the content is compared, read by this program \
            and drawn with the templates that are there now. A folder that holds Content/site.yml or site.yml is a \
            project, so that `report diff HEAD .` shows what has not been committed yet.
            Exit status: 0 both say the same, 1 they differ, 2 they could not be compared.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, json, html }

    @Argument(help: "A project folder or a git revision.") var old: String
    @Argument(help: "A project folder or a git revision.") var new: String
    @OptionGroup var folders: Folders
    @Option(help: "How the difference is told: text, markdown, json or html.") var format = Format.text
    @Option(help: "The file to write, for html the folder; by default standard output, for html Difference.")
    var output: String?
    @Option(help: "The language of names and numbers; by default the site's source language.") var language: String?

    func run() async throws {
        let (old, new) = (try await load(self.old), try await load(self.new))
        let difference = ReportDifference.compare(old.side, new.side, in: language.flatMap { LanguageTag($0) })
        let names = (old: self.old, new: self.new)
        switch format {
        case .text: try write(Array(DifferenceText.print(difference).utf8))
        case .markdown: try write(Array(DifferenceMarkdown.print(difference).utf8))
        case .json: try write(DifferenceDocument.bytes(difference, names: names))
        case .html: try write(DifferencePage(difference, old: old, new: new, names: names))
        }
        if !difference.isEmpty { throw ExitCode.findings }
    }

    // MARK: Reading

    private func load(_ name: String) async throws -> ComparedSite {
        do {
            if let folder = contentFolder(of: name) { return try await load(name, folder, shownAs: folder) }
            let target = FileManager.default.temporaryDirectory.appending(path: "report-diff-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: target) }
            try GitRevision(name).export(folders.content, to: target)
            return try await load(name, target.path, shownAs: "\(name):\(folders.content)")
        } catch let fault as GitRevision.Fault {
            throw failure("\(name): \(fault.message)")
        } catch let fault as FileFault {
            throw failure(TextPrinter.print(fault.diagnostic))
        }
    }

    private func contentFolder(of name: String) -> String? {
        ["\(name)/\(folders.content)", name].first { FileManager.default.fileExists(atPath: $0 + "/site.yml") }
    }

    private func load(_ name: String, _ folder: String, shownAs shown: String) async throws -> ComparedSite {
        let (site, diagnostics) = await ComparedSite.load(try Folder(folder), jobs: Machine.processors)
        Console.print(
            diagnostics.map { diagnostic in
                var diagnostic = diagnostic
                let path = diagnostic.location.path
                if path.hasPrefix(folder) { diagnostic.location.path = shown + path.dropFirst(folder.count) }
                return diagnostic
            })
        guard let site else { throw failure("\(name): the content cannot be read, so that nothing can be compared") }
        return site
    }

    private func failure(_ message: String) -> ExitCode {
        Console.error(message.hasSuffix("\n") ? message : message + "\n")
        return .couldNotCompare
    }

    // MARK: Writing

    private func write(_ bytes: [UInt8]) throws {
        guard let output else { return Console.note(String(decoding: bytes, as: UTF8.self)) }
        do {
            try Data(bytes).write(to: URL(filePath: output), options: .atomic)
        } catch {
            throw failure("\(output): cannot be written")
        }
    }

    private func write(_ page: DifferencePage) throws {
        let folder = output ?? "Difference"
        do throws(FileFault) {
            var layers: [Folder] = []
            for path in folders.layers { layers.append(try Folder(path)) }
            let files = try page.files(templates: layers)
            _ = try OutputFolder(folder).update(with: files, isPartial: false)
        } catch {
            throw failure(TextPrinter.print(error.diagnostic))
        }
        Console.note("\(folder)/index.html\n")
    }
}
