import Diagnostics
import Localization
import Markdown
import ReportModel

/// Warns of abbreviations in narratives that neither the glossary explains nor the site lists as plain.
struct GlossaryCheck {
    private let scanner: AbbreviationScanner

    /// The codes of the edition's currencies need no explanation: the pages write them by themselves.
    init(_ site: Site, _ edition: Edition, _ language: LanguageTag) {
        let currencies = [edition.currency] + edition.quantities.compactMap(\.currency)
        scanner = AbbreviationScanner(
            known: site.glossary.map { $0.term.translation(in: language) ?? $0.term.source }
                + site.unexplainedWords + site.unboundWords + currencies)
    }

    /// What a narrative leaves unexplained, each abbreviation once.
    func check(_ narrative: Narrative) -> [Diagnostic] {
        var seen: Set<String> = []
        let runs = Inline.textRuns(of: narrative.lead) + narrative.document.textRuns
        return runs.filter { $0.container != .code }.flatMap { run in
            scanner.abbreviations(in: run.text).filter { $0.known == nil && seen.insert($0.text).inserted }.map {
                Diagnostic(
                    .missingTerm, at: run.location(atScalar: $0.offset), "the glossary does not explain \"\($0.text)\"",
                    hint: "add it to glossary.yml, or to \"unexplained\" in site.yml if it stands for nothing",
                    severity: .warning)
            }
        }
    }
}
