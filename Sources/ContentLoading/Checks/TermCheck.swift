import Diagnostics
import Localization
import Markdown
import ReportModel

/// Warns of words in running texts of a language for which the glossary has others.
struct TermCheck: Sendable {
    private let matcher: NameMatcher
    /// What to write instead, by the position of a term.
    private let names: [String]

    /// A term of the glossary in one language, and the words that it replaces.
    struct Term: Hashable {
        var name: String
        var term: String
        var avoided: [String]

        /// The terms that replace other words.
        static func all(_ site: Site, _ language: LanguageTag) -> [Term] {
            let isSource = language == site.sourceLanguage
            let own = { (text: Text) in isSource ? text.source : text.translation(in: language) ?? "" }
            return site.glossary.map { Term(name: own($0.name), term: own($0.term), avoided: own($0.avoided).listed) }
                .filter { !$0.avoided.isEmpty }
        }
    }

    init(_ terms: [Term]) {
        names = terms.map { $0.name.isEmpty ? $0.term : $0.name }
        // A name may hold the word that alone is to be avoided.
        matcher = NameMatcher(terms.map(\.avoided), exceptions: terms.flatMap { [$0.name, $0.term] })
    }

    func check(_ runs: [TextRun]) -> [Diagnostic] {
        runs.filter { $0.container != .code }.flatMap { run in
            matcher.mentions(in: run.text).map { mention in
                Diagnostic(
                    .avoidedWord, at: run.location(atScalar: mention.offset),
                    "the glossary calls \"\(mention.text)\" \"\(names[mention.name])\"",
                    hint: "use the one name for the one thing, or take the word out of \"avoid\" in the glossary",
                    severity: .warning)
            }
        }
    }
}
