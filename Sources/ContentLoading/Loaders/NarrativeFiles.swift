import Diagnostics
import Files
import Localization
import Markdown
import ReportModel

/// Reads `narratives/<place>/<lang>.md` of one edition.
struct NarrativeFiles {
    let reader: ContentReader
    let index: EditionIndex
    let site: Site

    private var edition: Edition { index.edition }

    func read() -> [NarrativeKey: Narrative] {
        let root = "\(edition.id)/narratives/"
        var narratives: [NarrativeKey: Narrative] = [:]
        for path in reader.paths where path.hasPrefix(root) && path.hasSuffix(".md") {
            let folder = String(RelativePath.folder(of: path).dropFirst(root.count))
            let name = String(path.dropFirst(root.count + folder.count + 1).dropLast(".md".count))
            let location = SourceLocation(reader.folder.shown(path), line: 1, column: 1)
            let read = reader.narrative(path)
            guard let place = place(folder, at: location), let language = language(name, at: location),
                let (narrative, diagnostics) = read
            else { continue }
            reader.bag.add(contentsOf: diagnostics)
            narratives[NarrativeKey(edition: edition.id, place: place, language: language)] = narrative
            if !reader.paths.contains("\(root)\(folder)/\(site.sourceLanguage).md") {
                reader.bag.add(
                    Diagnostic(
                        .missingNarrative, at: location, "this narrative is missing in the source language",
                        hint: "write \(site.sourceLanguage).md beside it: it stands in where a translation is missing"))
            }
        }
        reader.bag.add(contentsOf: NarrativeIDs.check(narratives, source: site.sourceLanguage))
        return narratives
    }

    private func place(_ folder: String, at location: SourceLocation) -> Place? {
        guard let place = Place(parsing: folder) else {
            reader.bag.add(
                Diagnostic(
                    .unknownPlace, at: location, "the folder \"\(folder)\" is not a place",
                    hint: "name it by a page such as finance, or an entity such as framework/1.1"))
            return nil
        }
        if case .page(let page) = place, !edition.pages.contains(page) {
            reader.bag.add(
                Diagnostic(
                    .unknownPlace, at: location, "the edition has no page \"\(page.rawValue)\"",
                    hint: "add it to \"pages\" in edition.yml"))
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
        if let tag = LanguageTag(name), site.languages.contains(tag) { return tag }
        reader.bag.add(
            Diagnostic(
                .invalidLanguage, at: location, "\"\(name)\" is not a language of the site",
                hint: Suggestion.hint(for: name, among: site.languages.map(\.text))))
        return nil
    }
}

/// Makes a narrative of the text of its file.
enum NarrativeReader {
    static func read(_ source: SourceText) -> (narrative: Narrative, diagnostics: [Diagnostic]) {
        do throws(ContentFault) {
            let (narrative, faults) = try NarrativeSource.read(source)
            return (narrative, faults)
        } catch {
            return (Narrative(lead: [], document: MarkdownDocument()), [error.diagnostic])
        }
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
        // The first line stays, emptied, so that the YAML reader counts lines as the file does.
        let head = SourceText(path: source.path, text: "\n" + lines[1..<end].joined(separator: "\n") + "\n")
        guard case .mapping(let entries) = try YAMLReader.read(head).content else {
            throw ContentFault(
                .frontMatter, at: SourceLocation(source.path, line: 2, column: 1), "the front matter holds no keys",
                hint: "write \"lead: …\", or leave the front matter out")
        }
        for entry in entries {
            guard entry.key == "lead", case .scalar(let text) = entry.value.content else {
                throw ContentFault(
                    .frontMatter, at: entry.location, "the front matter holds something other than a lead",
                    hint: "write one line \"lead: …\"")
            }
            // Behind the quotation mark, if there is one.
            let start = ScalarColumns(entry.value, text: text).place(of: SourceLocation("", line: 1, column: 1))
            matter.lead = Located(value: text, location: start)
        }
        return matter
    }
}
