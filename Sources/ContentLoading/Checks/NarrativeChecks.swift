import Diagnostics
import Localization
import Markdown
import ReportModel

/// Checks what the narratives of an edition refer to: figures against their cells, embeds, links and terms.
struct NarrativeChecks {
    private let content: LoadedContent
    private let index: EditionIndex

    init(_ content: LoadedContent, _ edition: Edition) {
        self.content = content
        index = EditionIndex(edition)
    }

    func check(into bag: inout DiagnosticBag) {
        for (key, narrative) in content.narratives where key.edition == index.edition.id {
            guard let language = content.languages[key.language] else { continue }
            let scanner = NumberScanner(language.conventions, unbound: content.site.unboundWords)
            let references = Inline.references(in: narrative.lead) + narrative.document.references
            for reference in references { bag.add(contentsOf: check(reference, language).map { [$0] } ?? []) }
            for embed in narrative.document.embeds { bag.add(contentsOf: check(embed).map { [$0] } ?? []) }
            for run in Inline.textRuns(of: narrative.lead) + narrative.document.textRuns {
                bag.add(contentsOf: unbound(run, scanner))
            }
            bag.add(contentsOf: GlossaryCheck(content.site, index.edition, key.language).check(narrative))
        }
    }

    /// Checks what the notes of data files refer to.
    func check(_ paragraphs: [Paragraph], into bag: inout DiagnosticBag) {
        for paragraph in paragraphs {
            guard let language = content.languages[paragraph.language ?? content.site.sourceLanguage] else { continue }
            for reference in Inline.references(in: paragraph.inlines) {
                guard var diagnostic = check(reference, language) else { continue }
                diagnostic.location = paragraph.location
                bag.add(diagnostic)
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
        case .media:
            return Diagnostic(.unknownEmbed, at: embed.location, "there is no media \"\(embed.target)\"")
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

    /// Numbers in running text that no link binds to a cell.
    private func unbound(_ run: TextRun, _ scanner: NumberScanner) -> [Diagnostic] {
        switch run.container {
        case .code, .reference: return []
        case .plain, .link: break
        }
        return scanner.numbers(in: run.text).map { number in
            Diagnostic(
                .unboundNumber, at: run.location(atScalar: number.offset),
                "the number \"\(number.text)\" is bound to no cell",
                hint: "make it a link: [\(number.text)](figure:fact/…), or list the word in site.yml as unbound",
                severity: .warning)
        }
    }
}

/// Holds the text of a figure link against its cell.
struct FigureCheck {
    let index: EditionIndex
    let language: Language

    func check(_ reference: Inline.Reference) -> Diagnostic? {
        guard let address = FigureAddress(parsing: reference.target) else {
            return Diagnostic(
                .unknownFigure, at: reference.location, "\"figure:\(reference.target)\" is not the address of a figure",
                hint: "write figure:table/<table>/<row>/<column>, figure:fact/<id> or figure:indicator/…")
        }
        do throws(FigureFault) {
            return compare(reference, try index.figure(address))
        } catch {
            return Diagnostic(error, at: reference.location, of: reference.target)
        }
    }

    private func compare(_ reference: Inline.Reference, _ figure: ResolvedFigure) -> Diagnostic? {
        let text = Inline.plainText(reference.content)
        guard !text.isEmpty else { return nil }
        let expected = ExpectedFigure(
            value: figure.value, kind: kind(of: figure.quantity), factor: FixedDecimal(figure.quantity.factor),
            qualifier: figure.qualifier, fractionDigits: figure.decimals)
        guard let mismatch = language.parser.mismatch(of: text, with: expected) else { return nil }
        return Diagnostic(id: mismatch.id, at: reference.location, mismatch.message, hint: mismatch.hint)
    }

    private func kind(of quantity: Quantity) -> FigureKind {
        switch quantity.kind {
        case .money: .money(currency: quantity.currency ?? index.edition.currency)
        case .percent: .percent
        case .count, .measure: .number
        }
    }
}

extension Diagnostic {
    /// Says why an address leads to no figure.
    init(_ fault: FigureFault, at location: SourceLocation, of address: String) {
        switch fault {
        case .unknown(let part, let known):
            self.init(
                .unknownFigure, at: location, "no figure at \"\(address)\": unknown \"\(part)\"",
                hint: Suggestion.hint(for: part, among: known))
        case .noNumber:
            self.init(
                .figureWithoutNumber, at: location, "there is no number at \"\(address)\"",
                hint: "a measure needs a value; an absent cell cannot be quoted")
        case .noQuantity:
            self.init(
                .figureWithoutNumber, at: location, "the number at \"\(address)\" has no unit",
                hint: "give the column or the measure a quantity")
        }
    }
}
