import Files
import Localization
import ReportModel

/// The index that the search in the browser loads: a list of what can be found, and then the texts, each a classic
/// script that calls a function, since pages opened as files can neither fetch nor import.
enum SearchFiles {
    /// The start of both paths from the root of the site.
    static func stem(_ edition: Edition, _ language: LanguageTag) -> String { "data/\(edition.id)/search/\(language)" }

    /// The paths of both files; none for an edition without a search page.
    static func paths(_ scope: Scope) -> [String] {
        guard scope.edition.pages.contains(.search) else { return [] }
        let stem = stem(scope.edition, scope.language.tag)
        return [stem + ".js", stem + "-text.js"]
    }

    /// Both files.
    static func files(_ catalogue: PageCatalogue, _ scope: Scope) -> [OutputFile] {
        let paths = paths(scope)
        guard !paths.isEmpty else { return [] }
        return zip(paths, [list(catalogue, scope.language), texts(catalogue)]).map { OutputFile(path: $0, bytes: $1) }
    }

    private static func list(_ catalogue: PageCatalogue, _ language: Language) -> [UInt8] {
        var script = ScriptBuffer("reportSearch.add({\n\"words\":{")
        for (index, word) in words.enumerated() {
            if index > 0 { script.raw(",") }
            script.string(word)
            script.raw(":")
            // The script fills the places.
            script.string(language.text("search.\(word)", ["n": "{n}", "query": "{query}"]))
        }
        script.raw("},\n\"kinds\":[")
        script.list(SearchEntry.Kind.allCases) { $0.string(language.text("search.kind.\($1.rawValue)")) }
        script.raw("],\n\"fold\":[")
        script.list(TextFolding.table) { $0.strings([$1.folded, $1.letters]) }
        script.raw("],\n\"drop\":[")
        script.list(TextFolding.dropped) { $0.raw("[\($1.lowerBound),\($1.upperBound)]") }
        script.raw("],\n\"pages\":[\n")
        script.list(catalogue.pages, separator: ",\n") { script, page in
            script.raw("[")
            script.list([path(page), page.context]) { $0.string($1) }
            script.raw(",[\n")
            script.list(page.entries, separator: ",\n") { script, entry in
                script.raw("[\(SearchEntry.Kind.allCases.firstIndex(of: entry.kind) ?? 0),")
                script.string(entry.anchor)
                if !entry.title.isEmpty {
                    script.raw(",")
                    script.string(entry.title)
                }
                script.raw("]")
            }
            script.raw("]]")
        }
        script.raw("\n]});\n")
        return script.bytes
    }

    private static func texts(_ catalogue: PageCatalogue) -> [UInt8] {
        var script = ScriptBuffer("reportSearch.addTexts([\n")
        script.list(catalogue.pages, separator: ",\n") { script, page in
            script.raw("[")
            script.string(path(page))
            script.raw(",[\n")
            script.list(page.entries.filter { !$0.text.isEmpty }, separator: ",\n") {
                $0.strings([$1.anchor, $1.text])
            }
            script.raw("]]")
        }
        script.raw("\n]);\n")
        return script.bytes
    }

    /// Words that the script shows, without their prefix.
    private static let words = ["count", "none", "all"]

    /// Within the edition's folder of a language, where the search page stands too.
    private static func path(_ page: IndexedPage) -> String {
        String(page.plan.path.drop { $0 != "/" }.dropFirst())
    }
}

/// Bytes of a script that holds data: strings and lists.
private struct ScriptBuffer {
    private(set) var bytes: [UInt8]

    init(_ start: StaticString) {
        bytes = []
        raw(start.description)
    }

    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func list<Item>(
        _ items: [Item], separator: String = ",", _ write: (inout ScriptBuffer, Item) -> Void
    ) {
        for (index, item) in items.enumerated() {
            if index > 0 { raw(separator) }
            write(&self, item)
        }
    }

    mutating func strings(_ texts: [String]) {
        raw("[")
        list(texts) { $0.string($1) }
        raw("]")
    }

    /// A string literal; what a literal cannot hold as it is becomes an escape.
    mutating func string(_ text: String) {
        raw("\"")
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": raw("\\\(scalar)")
            case "\u{2028}", "\u{2029}", "\u{0}"..<" ": raw("\\u\(Self.hexadecimal(scalar))")
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        raw("\"")
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
