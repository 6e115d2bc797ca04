import Localization
import Markup
import ReportModel

/// Writes where figures come from in one quiet line: document, part and page, then unit, period, status and caveats.
struct ProvenanceWriter {
    /// Parts that a caption may have said already.
    struct Parts: OptionSet {
        let rawValue: Int
        static let unit = Parts(rawValue: 1)
        static let period = Parts(rawValue: 2)
        static let status = Parts(rawValue: 4)
        static let all: Parts = [.unit, .period, .status]
    }

    let context: PageContext
    /// More sources than these fold away.
    private let shownSources = 2

    /// Writes the inside of a line; what is `said` already is left out.
    func write(_ provenance: Provenance, leavingOut said: Parts = [], to buffer: inout MarkupBuffer) {
        sources(provenance, to: &buffer)
        for part in parts(provenance, said) {
            buffer.raw(" · ")
            buffer.text(part)
        }
        for caveat in provenance.caveats { self.caveat(caveat, to: &buffer) }
        corrections(provenance, to: &buffer)
    }

    private func sources(_ provenance: Provenance, to buffer: inout MarkupBuffer) {
        buffer.text(context.labelled("table.source", provenance.document))
        let sources = provenance.sources
        guard sources.count > shownSources else {
            for (index, source) in sources.enumerated() {
                // Neighbours of one page name it once, after the last of them.
                let isLast = index + 1 == sources.count || sources[index + 1].place != source.place
                self.source(source, isFirst: false, withPlace: isLast, to: &buffer)
            }
            return
        }
        buffer.raw(" · <details><summary>")
        buffer.text(context.count("source.count", sources.count))
        buffer.raw("</summary><ul>")
        for source in sources {
            buffer.raw("<li>")
            self.source(source, isFirst: true, withPlace: true, to: &buffer)
            buffer.raw("</li>")
        }
        buffer.raw("</ul></details>")
    }

    /// The name of a part of the document, which leads to its table, and that of its page unless it says the same.
    private func source(
        _ source: Provenance.Source, isFirst: Bool, withPlace: Bool, to buffer: inout MarkupBuffer
    ) {
        let separator = context.word("source.separator")
        if let name = source.name {
            if !isFirst { buffer.text(separator) }
            link(name, way(to: source), to: &buffer)
        }
        if withPlace, let place = placeName(source) {
            if !isFirst || source.name != nil { buffer.text(separator) }
            buffer.text(place)
        }
    }

    /// The way to the table that a source is, unless it stands on this page.
    private func way(to source: Provenance.Source) -> String? {
        guard let table = source.table.flatMap(context.index.table), !table.isHidden else { return nil }
        return context.link(toPlace: table.place, fragment: Anchor.table(table.id))
    }

    private func placeName(_ source: Provenance.Source) -> String? {
        switch source.place {
        case .page(let page): return context.word("page.\(page.rawValue)")
        case .entity(let reference):
            guard let entity = context.index.entity(reference) else { return nil }
            let isSaid = [entity.code, entity.short].compactMap(\.self).contains { name in
                source.name?.source.contains(name.source) ?? false
            }
            return isSaid ? nil : context.label(of: entity)
        }
    }

    private func parts(_ provenance: Provenance, _ said: Parts) -> [String] {
        var parts: [String] = []
        let units = provenance.quantities.compactMap(context.index.quantity)
        if !said.contains(.unit), units.count == 1, let unit = units.first, unit.kind != .percent {
            parts.append(context.labelled("table.unit", context.plain(unit.name)))
        }
        if !said.contains(.period), !provenance.periods.isEmpty {
            let names = provenance.periods.map(context.plain)
            // Many periods are a row of years: its ends say enough.
            parts.append(
                names.count > 3
                    ? context.word("source.periods", ["first": names[0], "last": names[names.count - 1]])
                    : names.joined(separator: context.word("source.separator")))
        }
        if !said.contains(.status) {
            parts += provenance.statuses.filter { $0 != .printed }.map { context.word("status.\($0.rawValue)") }
        }
        return parts
    }

    /// The short name of a caveat, which leads to its text.
    private func caveat(_ id: String, to buffer: inout MarkupBuffer) {
        guard let name = context.edition.caveats.first(where: { $0.id == id })?.name else { return }
        buffer.raw(" · ")
        let pages: [FixedPage] = [.methodology, .overview]
        let way = pages.lazy.compactMap { context.link(to: .fixed($0), fragment: Anchor.caveat(id)) }.first
        link(name, way, to: &buffer)
    }

    /// The way to the first correction that concerns the figures.
    private func corrections(_ provenance: Provenance, to buffer: inout MarkupBuffer) {
        guard let first = provenance.corrections.first,
            let way = context.link(to: .fixed(.corrections), fragment: Anchor.correction(first))
        else { return }
        buffer.raw(" · <a")
        buffer.attribute("href", way)
        buffer.raw(">")
        buffer.text(context.word("page.corrections"))
        buffer.raw("</a>")
    }

    private func link(_ name: Text, _ way: String?, to buffer: inout MarkupBuffer) {
        if let way {
            buffer.raw("<a")
            buffer.attribute("href", way)
            buffer.raw(">")
        }
        context.write(name, to: &buffer)
        if way != nil { buffer.raw("</a>") }
    }
}
