import Diagnostics
import Markdown

/// What was made of files and texts, kept from one loading to the next: a preview loads the same content again and again,
/// and between two times nearly all of it is as it was.
///
/// Whatever is kept depends on nothing but its key, so that loading gives the same with a cache and without.
package final class LoadingCache {
    /// A file by its path as shown, while its bytes stay the same.
    private var files = Memo<String, CachedFile>()
    private var paragraphs = Memo<ParagraphKey, ParsedParagraph>()
    private var scanners = Memo<TextScanner.Settings, TextScanner>()

    package init() {}

    /// Forgets what the last loading did not use, so that the cache grows no larger than the content.
    func begin() {
        files.turn()
        paragraphs.turn()
        scanners.turn()
    }

    /// What is known of a file with these bytes.
    func file(_ path: String, _ bytes: [UInt8]) -> CachedFile {
        files.value(for: path, isCurrent: { $0.bytes == bytes }) { CachedFile(path: path, bytes: bytes) }
    }

    /// A paragraph of Markdown of a file. Its places are those in the text.
    func paragraph(_ text: String, path: String) -> ParsedParagraph {
        paragraphs.value(for: ParagraphKey(path: path, text: text)) {
            let (inlines, diagnostics) = MarkdownParser(path: path).parseInline(text)
            return ParsedParagraph(inlines: inlines, diagnostics: diagnostics)
        }
    }

    /// The scanner with these settings, the same one as long as they stay.
    func scanner(_ settings: TextScanner.Settings) -> TextScanner {
        scanners.value(for: settings) { TextScanner(settings) }
    }

    private struct ParagraphKey: Hashable {
        var path: String
        var text: String
    }
}

/// A paragraph and what is wrong with it.
struct ParsedParagraph {
    var inlines: [Inline]
    var diagnostics: [Diagnostic]
    var findings = TextFindings()
}

/// One file, and what has been made of its bytes so far.
final class CachedFile {
    let bytes: [UInt8]
    /// The text, or why it is none.
    let source: Result<SourceText, ContentFault>
    private(set) lazy var yaml: Result<YAMLNode, ContentFault> = source.flatMap { source in
        Result { () throws(ContentFault) in try YAMLReader.read(source) }
    }
    private(set) lazy var narrative: (narrative: Narrative, diagnostics: [Diagnostic])? =
        (try? source.get()).map(NarrativeReader.read)

    init(path: String, bytes: [UInt8]) {
        self.bytes = bytes
        source = Result { () throws(ContentFault) in try SourceText(path: path, bytes: bytes) }
    }
}

/// Values by what they were made from, in two generations.
struct Memo<Key: Hashable, Value> {
    private var previous: [Key: Value] = [:]
    private var current: [Key: Value] = [:]

    /// Begins a generation: what this one does not ask for is gone with the next.
    mutating func turn() {
        previous = current
        current = [:]
    }

    /// The value of a key, made when there is none or it is out of date.
    mutating func value(for key: Key, isCurrent: (Value) -> Bool = { _ in true }, _ make: () -> Value) -> Value {
        if let value = current[key], isCurrent(value) { return value }
        let value = previous[key].flatMap { isCurrent($0) ? $0 : nil } ?? make()
        current[key] = value
        return value
    }
}
