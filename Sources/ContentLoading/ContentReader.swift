import Diagnostics
import Files
import Localization
import ReportModel

/// Reads the files of a content folder, each once, and collects what is wrong with them.
final class ContentReader {
    let folder: Folder
    /// Relative paths of all files, sorted.
    private(set) var paths: [String]
    var bag = DiagnosticBag()
    /// Languages other than the source language; known once `site.yml` has been read.
    var translationLanguages: [LanguageTag] = []
    /// Known once `site.yml` has been read.
    var sourceLanguage: LanguageTag?
    /// Paragraphs of Markdown in data files, by the edition's folder.
    private(set) var paragraphs: [String: [Paragraph]] = [:]
    /// Where figures stand, by the edition's folder.
    private(set) var figures: [String: [FigureAddress: SourceLocation]] = [:]
    /// What the data files have to translate.
    private(set) var texts: [TranslatableText] = []
    private var consumed: Set<String> = []
    private var unreadable: Set<String> = []

    init(_ folder: Folder) throws(FileFault) {
        self.folder = folder
        let (paths, faults) = try folder.files()
        self.paths = paths
        bag.add(contentsOf: faults.map(\.diagnostic))
    }

    /// Leaves out the files of languages that are in preparation.
    func leaveOut(_ languages: [LanguageTag]) {
        paths.removeAll { path in
            languages.contains { tag in
                "/\(path)".contains("/text/\(tag)/") || path.hasSuffix("/\(tag).md") || path == "languages/\(tag).yml"
            }
        }
    }

    /// The files directly in a folder with an ending, as (path, name without the ending).
    func files(in directory: String, ending: String) -> [(path: String, name: String)] {
        paths.compactMap { path in
            guard RelativePath.folder(of: path) == directory, path.hasSuffix(ending) else { return nil }
            let name = path.dropFirst(directory.isEmpty ? 0 : directory.count + 1).dropLast(ending.count)
            return (path, String(name))
        }
    }

    /// The text of a file; nil after a fault has been reported. `isOptional`: nothing is said when it is missing.
    func source(_ path: String, isOptional: Bool = false) -> SourceText? {
        consumed.insert(path)
        if isOptional && !folder.contains(path) { return nil }
        return bytes(path).flatMap { text(path, $0) }
    }

    /// The bytes of a file of at most `limit` bytes; nil after a fault has been reported.
    func bytes(_ path: String, limit: Int = Folder.sizeLimit) -> [UInt8]? {
        consumed.insert(path)
        do throws(FileFault) {
            return try folder.read(path, limit: limit)
        } catch {
            reject(path, error.diagnostic)
            return nil
        }
    }

    /// The bytes of a file as text; nil after a fault has been reported.
    func text(_ path: String, _ bytes: [UInt8]) -> SourceText? {
        do throws(ContentFault) {
            return try SourceText(path: folder.shown(path), bytes: bytes)
        } catch {
            reject(path, error.diagnostic)
            return nil
        }
    }

    /// Everything reported, without what follows from files that could not be read.
    var diagnostics: [Diagnostic] { FollowOnFaults.removed(from: bag.sorted, unreadable: unreadable) }

    private func reject(_ path: String, _ diagnostic: Diagnostic) {
        unreadable.insert(path)
        bag.add(diagnostic)
    }

    /// The root of a YAML file; nil after a fault has been reported.
    func yaml(_ path: String, isOptional: Bool = false) -> YAMLNode? {
        guard let source = source(path, isOptional: isOptional) else { return nil }
        do throws(ContentFault) {
            return try YAMLReader.read(source)
        } catch {
            reject(path, error.diagnostic)
            return nil
        }
    }

    /// The records of a CSV file; nil after a fault has been reported.
    func csv(_ path: String) -> [[CSVField]]? {
        guard let source = source(path) else { return nil }
        do throws(ContentFault) {
            return try CSVReader.read(source)
        } catch {
            reject(path, error.diagnostic)
            return nil
        }
    }

    /// The context of a file with its translations, which lie in `<base>/text/<lang>/<path>`.
    func context(_ path: String, base: String) -> FileContext {
        let relative = base.isEmpty ? path : String(path.dropFirst(base.count + 1))
        let stem = relative.hasSuffix(".csv") ? relative.dropLast(4) + ".yml" : relative
        var entries: [LanguageTag: [String: TranslatedFile.Entry]] = [:]
        for language in translationLanguages {
            let translated = RelativePath.join(base, "text/\(language)/\(stem)")
            if let root = yaml(translated, isOptional: true) { entries[language] = blocks(root) }
        }
        return FileContext(path: folder.shown(path), translations: TranslatedFile(entries))
    }

    /// Reads a YAML file as a record, and takes over what its reading has reported.
    func record<Result>(
        _ path: String, base: String, isOptional: Bool = false, _ read: (Record) -> Result
    ) -> (Result, [PendingReference])? {
        guard let node = yaml(path, isOptional: isOptional) else {
            _ = context(path, base: base)
            return nil
        }
        let context = context(path, base: base)
        let result = read(Record(node, block: "", context))
        take(context, path, base: base)
        figures[base, default: [:]].merge(context.figures) { first, _ in first }
        paragraphs[base, default: []] += context.paragraphs
        return (result, context.references)
    }

    func take(_ context: FileContext, _ path: String, base: String) {
        context.finish()
        bag.add(contentsOf: context.bag.diagnostics)
        // Every data file ends in `.yml` or `.csv`.
        let file = String(path.dropFirst(base.isEmpty ? 0 : base.count + 1).dropLast(4))
        texts += context.texts.map { text in
            var text = text
            (text.base, text.file) = (base, file)
            return text
        }
    }

    /// Warns of files that nothing has read: most are misspelt.
    func reportLeftovers() {
        for path in paths where !consumed.contains(path) {
            if let sourceLanguage, "/\(path)".contains("/text/\(sourceLanguage)/") {
                bag.add(
                    Diagnostic(
                        .sameTranslation, at: SourceLocation(folder.shown(path)),
                        "the data files hold the texts of the source language",
                        hint: "delete this file, or move it to the folder of its language"))
                continue
            }
            bag.add(
                Diagnostic(
                    .unexpectedFile, at: SourceLocation(folder.shown(path)), "nothing reads this file",
                    hint: "check its name and folder against docs/content.md", severity: .warning))
        }
    }

    private func blocks(_ root: YAMLNode) -> [String: TranslatedFile.Entry] {
        guard case .mapping(let entries) = root.content else {
            bag.add(Diagnostic(.yamlType, at: root.location, "expected block ids and texts, found \(root.kind)"))
            return [:]
        }
        var result: [String: TranslatedFile.Entry] = [:]
        for entry in entries {
            guard case .scalar(let text) = entry.value.content else {
                bag.add(Diagnostic(.yamlType, at: entry.value.location, "expected a text, found \(entry.value.kind)"))
                continue
            }
            if text.allSatisfy(\.isWhitespace) {
                bag.add(
                    Diagnostic(
                        .emptyText, at: entry.value.location, "the translation is empty",
                        hint: "delete the line until there is a translation"))
                continue
            }
            result[entry.key] = TranslatedFile.Entry(text: text, location: entry.location, node: entry.value)
        }
        return result
    }
}
