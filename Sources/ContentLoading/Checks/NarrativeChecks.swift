import Diagnostics
import Localization
import Markdown
import ReportModel

/// Checks what the texts of an edition refer to, narratives and paragraphs of data files: figures against their cells,
/// embeds, links and terms, and numbers that no link binds.
struct NarrativeChecks {
    private let content: LoadedContent
    private let index: EditionIndex
    private let scanners: [LanguageTag: TextScanner]

    init(_ content: LoadedContent, _ edition: Edition, _ cache: LoadingCache) {
        self.content = content
        index = EditionIndex(edition)
        scanners = content.languages.mapValues { cache.scanner(TextScanner.Settings(content.site, edition, $0)) }
    }

    func check(into bag: inout DiagnosticBag) {
        for (key, narrative) in content.narratives where key.edition == index.edition.id {
            guard let language = content.languages[key.language], let scanner = scanners[key.language] else { continue }
            let references = Inline.references(in: narrative.lead) + narrative.document.references
            bag.add(contentsOf: references.compactMap { check($0, language) })
            bag.add(contentsOf: narrative.document.embeds.compactMap(check))
            let findings = narrative.findings.of(scanner) {
                let runs = Inline.textRuns(of: narrative.lead) + narrative.document.textRuns
                return scanner.unboundNumbers(runs) + scanner.avoidedWords(runs)
                    + scanner.unexplainedAbbreviations(runs)
            }
            bag.add(contentsOf: findings)
        }
        for paragraph in content.paragraphs[index.edition.id] ?? [] {
            let tag = paragraph.language ?? content.site.sourceLanguage
            guard let language = content.languages[tag], let scanner = scanners[tag] else { continue }
            let findings = paragraph.findings.of(scanner) {
                let runs = Inline.textRuns(of: paragraph.inlines)
                return scanner.unboundNumbers(runs) + scanner.avoidedWords(runs)
            }
            for var fault in Inline.references(in: paragraph.inlines).compactMap({ check($0, language) }) + findings {
                fault.location = paragraph.columns.place(of: fault.location)
                bag.add(fault)
            }
        }
    }

    private func check(_ reference: Inline.Reference, _ language: Language) -> Diagnostic? {
        switch reference.kind {
        case .figure: FigureCheck(index: index, language: language).check(reference)
        case .page: checkPage(reference)
        case .indicator: checkIndicator(reference.target, .unknownLink, reference.location)
        case .term:
            unknown(.unknownLink, "term", reference.target, content.site.glossary.map(\.id), reference.location)
        }
    }

    private func checkPage(_ reference: Inline.Reference) -> Diagnostic? {
        let edition = index.edition
        let known = edition.pages.map(\.rawValue) + edition.axes.flatMap(\.entities).map(\.reference.description)
        return unknown(.unknownLink, "page", reference.target, known, reference.location)
    }

    private func check(_ embed: Block.Embed) -> Diagnostic? {
        let edition = index.edition
        switch embed.kind {
        case .table: return unknown(.unknownEmbed, "table", embed.target, edition.tables.map(\.id), embed.location)
        case .chart: return unknown(.unknownEmbed, "chart", embed.target, edition.charts.map(\.id), embed.location)
        case .indicator: return checkIndicator(embed.target, .unknownEmbed, embed.location)
        case .formula:
            return unknown(.unknownEmbed, "formula", embed.target, edition.formulas.map(\.id), embed.location)
        case .media: return unknown(.unknownEmbed, "picture", embed.target, edition.pictures.map(\.id), embed.location)
        }
    }

    private func checkIndicator(_ target: String, _ rule: ContentRule, _ location: SourceLocation) -> Diagnostic? {
        let known = index.edition.indicators.map { "\($0.entity.id)/\($0.id)" }
        return unknown(rule, "indicator", target, known, location)
    }

    private func unknown(
        _ rule: ContentRule, _ noun: String, _ id: String, _ known: [String], _ location: SourceLocation
    ) -> Diagnostic? {
        if known.contains(id) { return nil }
        return Diagnostic(rule, at: location, "unknown \(noun) \"\(id)\"", hint: Suggestion.hint(for: id, among: known))
    }
}
