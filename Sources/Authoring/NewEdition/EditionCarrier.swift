import ContentLoading
import Files
import Localization
import ReportModel

/// Makes the files of a new edition from those of an earlier one.
struct EditionCarrier {
    let folder: Folder
    let content: LoadedContent
    let old: Edition
    let id: String
    /// What figure links show, by file and address.
    let standards: [String: [String: String]]

    private var source: LanguageTag { content.site.sourceLanguage }

    /// Paths below the folder of the edition.
    func files() throws(FileFault) -> [OutputFile] {
        var files: [OutputFile] = []
        for (path, schema) in try carried() { files += try carry(path, schema) }
        for table in old.tables {
            files.append(OutputFile(path: "tables/\(table.id).csv", bytes: Array(Self.values(of: table).utf8)))
        }
        return files.sorted { $0.path < $1.path }
    }

    /// The data files that are carried over, each with its kind.
    private func carried() throws(FileFault) -> [(path: String, schema: ContentSchema)] {
        let single: [(String, ContentSchema)] =
            [("edition", .edition), ("risks", .risks), ("checks", .checks), ("formulas", .formulas)]
            + old.axes.map { ($0.id, .axis) }
        let folders: [(String, ContentSchema)] = [("tables", .table), ("indicators", .indicators), ("charts", .chart)]
        var files = single.map { (path: "\($0.0).yml", schema: $0.1) }.filter {
            folder.contains("\(old.id)/\($0.path)")
        }
        let paths = try folder.files().paths
        for (name, schema) in folders {
            let prefix = "\(old.id)/\(name)/"
            for path in paths where path.hasPrefix(prefix) && path.hasSuffix(".yml") {
                files.append((String(path.dropFirst(old.id.count + 1)), schema))
            }
        }
        return files
    }

    /// A data file and its translations.
    private func carry(_ path: String, _ schema: ContentSchema) throws(FileFault) -> [OutputFile] {
        let text = try unlinked("\(old.id)/\(path)")
        let carried = FileSuccession.carry(text, schema, from: old.id, to: id, pendingWord: pendingWord(source) ?? "–")
        guard let (result, fates) = carried else { return [] }
        var files = [OutputFile(path: path, bytes: Array(result.utf8))]
        for language in content.site.languages + content.site.drafts where language != source {
            let translated = "text/\(language)/\(path)"
            let isThere = folder.contains("\(old.id)/\(translated)")
            let text = isThere ? try unlinked("\(old.id)/\(translated)") : nil
            let succession = TextSuccession(from: old.id, to: id, fates: fates, pendingWord: pendingWord(language))
            guard let result = succession.carry(text) else { continue }
            files.append(OutputFile(path: translated, bytes: Array(result.utf8)))
        }
        return files
    }

    private func pendingWord(_ language: LanguageTag) -> String? {
        content.languages[language]?.text("absence.\(Absence.notDue.rawValue)")
    }

    private func unlinked(_ path: String) throws(FileFault) -> String {
        let known = standards[folder.shown(path)] ?? [:]
        return FigureLinks.removed(from: try folder.text(path)) { known[$0] }
    }

    /// The CSV of a table with its rows and columns, and every cell not yet due.
    private static func values(of table: Table) -> String {
        let columns = table.leaves.map(\.id)
        let cells = columns.map { _ in "[\(Absence.notDue.rawValue)]" }
        let rows = table.rows.filter { $0.kind != .section }.map { [$0.id] + cells }
        return ([["row"] + columns] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    }
}
