import Diagnostics
import Localization
import Markdown
import ReportModel
import Synchronization

/// Looks in running texts of one language for what a person should mend: numbers that no link binds, words for
/// which the glossary has others, and abbreviations that nobody explains.
final class TextScanner: Sendable {
    /// What a scanner looks by.
    struct Settings: Hashable {
        var conventions: LanguageConventions
        var unbound: [String]
        /// Spellings of words that are explained, or that need no explanation.
        var known: [String]
        var terms: [TermCheck.Term]

        init(_ site: Site, _ edition: Edition, _ language: Language) {
            conventions = language.conventions
            unbound = site.unboundWords
            // The codes of the edition's currencies need no explanation: the pages write them by themselves.
            let currencies = [edition.currency] + edition.quantities.compactMap(\.currency)
            known =
                site.glossary.map { $0.term.translation(in: language.tag) ?? $0.term.source }
                + site.unexplainedWords + site.unboundWords + currencies
            terms = TermCheck.Term.all(site, language.tag)
        }
    }

    private let numbers: NumberScanner
    private let abbreviations: AbbreviationScanner
    private let terms: TermCheck

    init(_ settings: Settings) {
        numbers = NumberScanner(settings.conventions, unbound: settings.unbound)
        abbreviations = AbbreviationScanner(known: settings.known)
        terms = TermCheck(settings.terms)
    }

    /// Numbers in running text that no link binds to a cell.
    func unboundNumbers(_ runs: [TextRun]) -> [Diagnostic] {
        runs.flatMap { run -> [Diagnostic] in
            switch run.container {
            case .code, .reference: return []
            case .plain, .link: break
            }
            return numbers.numbers(in: run.text).map { number in
                Diagnostic(
                    .unboundNumber, at: run.location(atScalar: number.offset),
                    "the number \"\(number.text)\" is bound to no cell",
                    hint: "make it a link: [\(number.text)](figure:fact/…), or list the word in site.yml as unbound",
                    severity: .warning)
            }
        }
    }

    /// Words for which the glossary has others.
    func avoidedWords(_ runs: [TextRun]) -> [Diagnostic] { terms.check(runs) }

    /// Abbreviations that neither the glossary explains nor the site lists as plain, each once.
    func unexplainedAbbreviations(_ runs: [TextRun]) -> [Diagnostic] {
        var seen: Set<String> = []
        return runs.filter { $0.container != .code }.flatMap { run in
            abbreviations.abbreviations(in: run.text).filter { $0.known == nil && seen.insert($0.text).inserted }.map {
                Diagnostic(
                    .missingTerm, at: run.location(atScalar: $0.offset), "the glossary does not explain \"\($0.text)\"",
                    hint: "add it to glossary.yml, or to \"unexplained\" in site.yml if it stands for nothing",
                    severity: .warning)
            }
        }
    }
}

/// What a scanner has found in one text; it stays true as long as both are the same.
final class TextFindings: Sendable {
    private let last = Mutex<(scanner: TextScanner, found: [Diagnostic])?>(nil)

    /// What was found before by the same scanner, or what is found now.
    func of(_ scanner: TextScanner, _ find: () -> [Diagnostic]) -> [Diagnostic] {
        if let last = last.withLock({ $0 }), last.scanner === scanner { return last.found }
        let found = find()
        last.withLock { $0 = (scanner, found) }
        return found
    }
}
