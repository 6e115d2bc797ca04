import ContentLoading
import Diagnostics
import Files
import Localization
import ReportModel

/// Begins an edition from an earlier one: framework, units, indicators, risks, the shapes of tables, charts, formulas and
/// checks are carried over; figures and ratings are not yet due, and narratives, single figures and reports of funds and
/// projects are left out.
package struct NewEdition {
    /// What was found and done.
    package struct Outcome: Sendable {
        /// What stands in the way; then nothing was written.
        package var diagnostics: [Diagnostic] = []
        /// Paths of the new files, below the content folder.
        package var files: [String] = []
        /// How many lines of the new files still name the old edition.
        package var mentions = 0
    }

    private let folder: Folder
    private let id: String
    private let from: String

    /// - Parameters:
    ///   - content: the content folder.
    ///   - id: of the new edition.
    ///   - from: id of the edition that it follows.
    package init(content: String, id: String, from: String) throws(FileFault) {
        folder = try Folder(content)
        self.id = id
        self.from = from
    }

    package func run() throws(FileFault) -> Outcome {
        let (content, diagnostics) = ContentLoader.load(folder)
        let errors = diagnostics.filter { $0.severity == .error }
        guard let content, errors.isEmpty else { return Outcome(diagnostics: errors) }
        guard let old = content.site.editions.first(where: { $0.id == from }) else {
            return Outcome(diagnostics: [unknown(content.site.editions.map(\.id))])
        }
        if let fault = refusal(content.site) { return Outcome(diagnostics: [fault]) }
        let standards = try standards()
        let carrier = EditionCarrier(folder: folder, content: content, old: old, id: id, standards: standards)
        let files = try carrier.files()
        for file in files { try folder.write("\(id)/\(file.path)", file.bytes) }
        try addToSite()
        let lines = files.flatMap { $0.bytes.split(separator: UInt8(ascii: "\n")) }
        let mentions = lines.count { String(decoding: $0, as: UTF8.self).contains(from) }
        return Outcome(files: files.map { "\(id)/\($0.path)" }, mentions: mentions)
    }

    private func unknown(_ known: [String]) -> Diagnostic {
        Diagnostic(
            AuthoringRule.unknownEdition, at: SourceLocation("--from"), "the site has no edition \"\(from)\"",
            hint: Suggestion.hint(for: from, among: known))
    }

    private func refusal(_ site: Site) -> Diagnostic? {
        if !Identifier.isValid(id) {
            return Diagnostic(
                AuthoringRule.invalidID, at: SourceLocation(folder.path), "\"\(id)\" is not an id",
                hint: "use small letters and digits, with single dots or hyphens between them")
        }
        guard folder.contains(id) || site.editions.contains(where: { $0.id == id }) else { return nil }
        return Diagnostic(
            AuthoringRule.editionExists, at: SourceLocation(folder.shown(id)),
            "there is something of that name already",
            hint: "choose another id, or delete the folder and its line in site.yml")
    }

    /// What figure links show, by file and address.
    private func standards() throws(FileFault) -> [String: [String: String]] {
        let texts = try FigureRefresh(folder.path).run(writes: false).texts
        return texts.reduce(into: [:]) { all, text in
            all[text.location.path, default: [:]][text.address] = text.expected
        }
    }

    /// Puts the id before those of the other editions.
    private func addToSite() throws(FileFault) {
        guard let source = YAMLSource(try folder.text("site.yml")), let editions = source.root["editions"],
            let edit = source.inserting("\"\(id)\"", into: editions)
        else { return }
        try folder.replace("site.yml", with: Array(source.applying([edit]).utf8))
    }
}

extension Folder {
    /// The text of a file that has been loaded without a fault, in the house style: no mark at its head, LF at line ends.
    func text(_ path: String) throws(FileFault) -> String {
        let text = String(decoding: try read(path), as: UTF8.self).replacing("\r\n", with: "\n")
        return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }
}
