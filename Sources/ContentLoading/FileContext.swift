import Diagnostics
import Localization
import Markdown
import ReportModel

/// What is known while one file of an edition or of the site is read: its diagnostics, its translations, and the names
/// of other files' things that it refers to.
///
/// A class, because readers of the parts of a file add to it; it never leaves the task that reads the file.
final class FileContext {
    let path: String
    var bag = DiagnosticBag()
    private(set) var references: [PendingReference] = []
    /// The paragraphs of Markdown in the file, whose links are looked up once everything is loaded.
    private(set) var paragraphs: [Paragraph] = []
    /// Where figures stand that have a file's line of their own.
    var figures: [FigureAddress: SourceLocation] = [:]
    /// What the file has to translate, in the order of its reading.
    private(set) var texts: [TranslatableText] = []
    private var blocks: Set<String> = []
    private var paragraphBlocks: Set<String> = []
    /// Told of each record that has been read, by those who watch which keys are asked for.
    var whenRead: ((Record) -> Void)?
    private let translations: TranslatedFile
    private let cache: LoadingCache

    init(path: String, translations: TranslatedFile, _ cache: LoadingCache = LoadingCache()) {
        self.path = path
        self.translations = translations
        self.cache = cache
    }

    func report(
        _ rule: ContentRule, at location: SourceLocation, _ message: String, hint: String? = nil
    ) {
        bag.add(Diagnostic(rule, at: location, message, hint: hint))
    }

    /// The text with the translations of its block.
    func text(_ source: String, block: String, at location: SourceLocation) -> Text {
        let entries = translations.entries(of: block)
        if !source.isEmpty, blocks.insert(block).inserted {
            texts.append(
                TranslatableText(
                    base: "", file: "", block: block, isParagraph: paragraphBlocks.contains(block), source: source,
                    location: location,
                    translations: entries.reduce(into: [:]) { all, next in
                        all[next.language] = TranslatableText.Entry(
                            text: next.entry.text, location: next.entry.location)
                    }))
        }
        return Text(source, translations: translations.texts(of: block))
    }

    /// A text that each language has for itself or not; it is no translation of another.
    func ownText(_ source: String, block: String) -> Text {
        Text(source, translations: translations.texts(of: block))
    }

    /// Reads a text that is one paragraph of Markdown, in all its languages.
    func readParagraph(_ node: YAMLNode, block: String) {
        paragraphBlocks.insert(block)
        readParagraph(node, language: nil)
        for (language, entry) in translations.entries(of: block) { readParagraph(entry.node, language: language) }
    }

    private func readParagraph(_ node: YAMLNode, language: LanguageTag?) {
        guard case .scalar(let text) = node.content else { return }
        let columns = ScalarColumns(node, text: text)
        let paragraph = cache.paragraph(text, path: node.location.path)
        for var diagnostic in paragraph.diagnostics {
            diagnostic.location = columns.place(of: diagnostic.location)
            bag.add(diagnostic)
        }
        paragraphs.append(
            Paragraph(
                language: language, text: text, inlines: paragraph.inlines, columns: columns,
                findings: paragraph.findings))
    }

    /// Remembers a name to be looked up once everything is loaded.
    func refer(_ kind: PendingReference.Kind, at location: SourceLocation) {
        references.append(PendingReference(kind: kind, location: location))
    }

    /// Reports translations of blocks that the file does not have.
    func finish() {
        bag.add(contentsOf: translations.unused())
    }
}

/// A paragraph of Markdown that stands in a data file.
struct Paragraph {
    /// Nil for the source language.
    var language: LanguageTag?
    var text: String
    /// Their locations are those in the text; `columns` tells which places of the file these are.
    var inlines: [Inline]
    var columns: ScalarColumns
    var findings: TextFindings
}

/// A name that must exist somewhere in the edition.
struct PendingReference {
    enum Kind {
        case entity(EntityReference)
        case place(Place)
        case level(String)
        case quantity(String)
        case role(String)
        case period(String)
        case rating(String)
        case ratingReason(String)
        case appetite(String)
        case region(String)
        case caveat(String)
        /// An id of a table, or a pattern; so too wherever a table is named below.
        case table(String)
        /// A table whose cells in the columns of a Gantt chart are quarters.
        case quarters(table: String)
        /// `<entity id>/<indicator>`.
        case indicator(String)
        case row(String, table: String)
        case column(String, table: String)
        /// An address and how it is written.
        case figure(FigureAddress, String)
        /// A rule of `checks.yml`.
        case rule(String)
        /// A term of an equation.
        case term(Equation.Term)
    }

    var kind: Kind
    var location: SourceLocation
}

/// The translations of one source file, in all languages.
final class TranslatedFile {
    struct Entry {
        var text: String
        /// Where its block id stands.
        var location: SourceLocation
        var node: YAMLNode
    }

    private let entries: [LanguageTag: [String: Entry]]
    private var used: Set<String> = []

    init(_ entries: [LanguageTag: [String: Entry]]) { self.entries = entries }

    func texts(of block: String) -> [LanguageTag: String] {
        used.insert(block)
        return entries.compactMapValues { $0[block]?.text }
    }

    /// The translations of a block, in the order of their languages.
    func entries(of block: String) -> [(language: LanguageTag, entry: Entry)] {
        entries.compactMap { language, blocks in blocks[block].map { (language, $0) } }.sorted { $0.0 < $1.0 }
    }

    func unused() -> [Diagnostic] {
        entries.values.flatMap { blocks in
            blocks.filter { !used.contains($0.key) }.map { block, entry in
                Diagnostic(
                    .unknownTranslation, at: entry.location, "no text of the source has the block id \"\(block)\"",
                    hint: Suggestion.nearest(to: block, among: used).map { "did you mean \"\($0)\"?" }
                        ?? "delete the line, or mend the id")
            }
        }
    }
}
