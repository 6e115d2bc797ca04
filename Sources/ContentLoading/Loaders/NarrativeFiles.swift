import Diagnostics
import Files
import Localization
import Markdown
import ReportModel

/// Reads `narratives/<place>/<lang>.md` of one edition.
struct NarrativeFiles {
    let reader: ContentReader
    let edition: Edition
    let languages: [LanguageTag]

    func read() -> [NarrativeKey: Narrative] {
        let root = "\(edition.id)/narratives/"
        var narratives: [NarrativeKey: Narrative] = [:]
        for path in reader.paths where path.hasPrefix(root) && path.hasSuffix(".md") {
            let folder = String(RelativePath.folder(of: path).dropFirst(root.count))
            let name = String(path.dropFirst(root.count + folder.count + 1).dropLast(".md".count))
            let location = SourceLocation(reader.folder.shown(path), line: 1, column: 1)
            guard let place = place(folder, at: location), let language = language(name, at: location),
                let source = reader.source(path)
            else { continue }
            narratives[NarrativeKey(edition: edition.id, place: place, language: language)] = read(source)
        }
        return narratives
    }

    private func read(_ source: SourceText) -> Narrative {
        let parser = MarkdownParser(path: source.path)
        do throws(ContentFault) {
            let matter = try FrontMatter.split(source)
            let lead = matter.lead.map { parser.parseInline($0.value, line: $0.location.line ?? 1, column: $0.location.column ?? 1) }
            let (document, diagnostics) = parser.parse(matter.body, firstLine: matter.bodyLine)
            reader.bag.add(contentsOf: (lead?.diagnostics ?? []) + diagnostics)
            return Narrative(lead: lead?.inlines ?? [], document: document)
        } catch {
            reader.bag.add(error.diagnostic)
            return Narrative(lead: [], document: MarkdownDocument())
        }
    }

    private func place(_ folder: String, at location: SourceLocation) -> Place? {
        let index = EditionIndex(edition)
        guard let place = Place(parsing: folder) else {
            reader.bag.add(
                Diagnostic(
                    .unknownPlace, at: location, "the folder \"\(folder)\" is not a place",
                    hint: "name it by a page such as finance, or an entity such as framework/1.1"))
            return nil
        }
        if case .entity(let entity) = place, index.entity(entity) == nil {
            let known = edition.axes.flatMap(\.entities).map(\.reference.description)
            reader.bag.add(
                Diagnostic(
                    .unknownEntity, at: location, "unknown entity \"\(entity)\"",
                    hint: Suggestion.hint(for: entity.description, among: known)))
            return nil
        }
        return place
    }

    private func language(_ name: String, at location: SourceLocation) -> LanguageTag? {
        if let tag = LanguageTag(name), languages.contains(tag) { return tag }
        reader.bag.add(
            Diagnostic(
                .invalidLanguage, at: location, "\"\(name)\" is not a language of the site",
                hint: Suggestion.hint(for: name, among: languages.map(\.text))))
        return nil
    }
}

/// The head of a narrative between two lines of `---`.
struct FrontMatter {
    var lead: Located<String>?
    var body: String
    /// The line of the file on which the body begins.
    var bodyLine: Int

    static func split(_ source: SourceText) throws(ContentFault) -> FrontMatter {
        guard source.text.hasPrefix("---\n") else { return FrontMatter(lead: nil, body: source.text, bodyLine: 1) }
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let end = lines.dropFirst().firstIndex(of: "---") else {
            throw ContentFault(
                .frontMatter, at: SourceLocation(source.path, line: 1, column: 1), "the front matter is never closed",
                hint: "end it with a line of three hyphens")
        }
        var matter = FrontMatter(lead: nil, body: lines[(end + 1)...].joined(separator: "\n"), bodyLine: end + 2)
        for (index, line) in lines[1..<end].enumerated() where !line.allSatisfy(\.isWhitespace) {
            let location = SourceLocation(source.path, line: index + 2, column: 1)
            guard line.hasPrefix("lead: "), matter.lead == nil else {
                throw ContentFault(
                    .frontMatter, at: location, "the front matter holds something other than a lead",
                    hint: "write one line \"lead: …\"")
            }
            let text = String(line.dropFirst("lead: ".count))
            matter.lead = Located(value: text, location: SourceLocation(source.path, line: index + 2, column: 7))
        }
        return matter
    }
}
