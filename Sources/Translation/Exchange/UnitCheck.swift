import ContentLoading
import Diagnostics
import Localization
import Markdown
import ReportModel

/// Holds a translation that comes back against its source, and against the translation that it replaces.
///
/// What the present translation leaves out although it is current may stay out: somebody has decided so.
struct UnitCheck {
    let inventory: Inventory
    let carrier: FigureCarrier
    let language: LanguageTag

    func faults(
        _ content: BlockContent, of block: SourceBlock, _ text: LocatedText, at start: SourceLocation
    ) -> [Diagnostic] {
        let figures = carrier.faults(content, base: block.address.base, in: language).map { fault in
            var fault = fault
            fault.location = text.place(of: fault.location, else: start)
            return fault
        }
        return figures + losses(content, block, text, start) + length(content, block, start)
    }

    private func losses(
        _ content: BlockContent, _ block: SourceBlock, _ text: LocatedText, _ start: SourceLocation
    ) -> [Diagnostic] {
        let source = items(block.source, in: inventory.source)
        let found = items(content, in: language)
        let before = block.translations[language].map { items($0, in: language) } ?? []
        let isSettled = inventory.status(of: block, in: language).isCurrent
        let foundKeys = Set(found.map(\.key))
        let settledKeys = Set(before.map(\.key))
        var reported: Set<String> = []
        let lost = source.filter { item in
            !foundKeys.contains(item.key) && (!isSettled || settledKeys.contains(item.key))
                && reported.insert(item.key).inserted
        }
        let known = Set(source.map(\.key)).union(settledKeys)
        let added = found.filter { !known.contains($0.key) }
        return lost.map { Diagnostic(.lost, at: start, "\($0.name) is lost", hint: "put it back where it belongs") }
            + added.map { item in
                let place = text.place(of: SourceLocation("", line: item.line, column: item.column), else: start)
                let rule: TranslationRule = item.key.hasPrefix("number:") ? .number : .added
                return Diagnostic(
                    rule, at: item.line == nil ? start : place, "\(item.name) is not in the source",
                    hint: rule == .number ? "write the number that the source has" : "take it out")
            }
    }

    private func items(_ content: BlockContent, in tag: LanguageTag) -> [Protection.Item] {
        inventory.content.languages[tag].map {
            Protection($0, unbound: inventory.content.site.unboundWords).items(of: content)
        } ?? []
    }

    private func length(_ content: BlockContent, _ block: SourceBlock, _ start: SourceLocation) -> [Diagnostic] {
        guard let limit = block.limit, content.markdown.count > limit else { return [] }
        return [
            Diagnostic(
                .tooLong, at: start, "the text has \(content.markdown.count) characters, more than \(limit)",
                hint: "it stands in charts and menus; shorten it", severity: .warning)
        ]
    }
}
