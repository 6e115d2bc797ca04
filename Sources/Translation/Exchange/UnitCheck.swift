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
        guard let wanted = items(block.source, in: inventory.source), let found = items(content, in: language) else {
            return []
        }
        let settled = Set((block.translations[language].flatMap { items($0, in: language) } ?? []).map(\.key))
        let isSettled = inventory.status(of: block, in: language).isCurrent
        let lost = Self.missing(wanted, in: found, Protection.digits(of: content)).filter {
            !isSettled || settled.contains($0.key)
        }
        let added = Self.missing(found, in: wanted, Protection.digits(of: block.source)).filter {
            !settled.contains($0.key)
        }
        // A number up to 99 may be a word in one of the languages; with another in its place it is a wrong digit.
        let isExchanged = lost.contains(where: \.isNumber) && added.contains(where: \.isNumber)
        func severity(_ item: Protection.Item) -> Severity {
            item.isNumber && !isExchanged && item.digits.joined().count <= 2 ? .warning : .error
        }
        return lost.map { item in
            Diagnostic(
                .lost, at: start, "\(item.name) is lost", hint: "put it back where it belongs",
                severity: severity(item))
        }
            + added.map { item in
                let place = text.place(of: SourceLocation("", line: item.line, column: item.column), else: start)
                return Diagnostic(
                    item.isNumber ? .number : .added, at: item.line == nil ? start : place,
                    "\(item.name) is not in the source",
                    hint: item.isNumber ? "write the number that the source has" : "take it out",
                    severity: severity(item))
            }
    }

    /// The items that others lack, each once.
    private static func missing(
        _ items: [Protection.Item], in others: [Protection.Item], _ digits: Set<String>
    ) -> [Protection.Item] {
        var known = Set(others.map(\.key))
        return items.filter { item in
            let isWritten = !item.digits.isEmpty && digits.isSuperset(of: item.digits)
            return !isWritten && known.insert(item.key).inserted
        }
    }

    /// Nil for a language whose conventions cannot be read.
    private func items(_ content: BlockContent, in tag: LanguageTag) -> [Protection.Item]? {
        inventory.content.languages[tag].map {
            Protection($0, unbound: inventory.content.site.unboundWords).items(of: content)
        }
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
