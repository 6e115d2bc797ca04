import Localization
import Markup
import ReportModel

extension PageComposer {
    /// The index of places and donors: where each is named.
    func places() -> PageBody {
        var page = page(.places)
        narrative(&page)
        if page.description.isEmpty { page.description = page.heading }
        let gazetteer = context.scope.site.gazetteer
        let mentions = Mentions(gazetteer, catalogue, context)
        for kind in GazetteerEntry.Kind.allCases {
            let entries = gazetteer.filter { $0.kind == kind || (kind == .donor && $0.isDonor) }
            page.section("places_\(kind.rawValue)", context.word("place.kind.\(kind.rawValue)")) { buffer in
                var list = MarkupBuffer()
                for entry in mentions.sorted(entries) { write(entry, of: kind, mentions[entry.id], to: &list) }
                guard !list.isEmpty else { return }
                buffer.raw("<dl class=\"places\">\n")
                buffer.append(list)
                buffer.raw("</dl>\n")
            }
        }
        return page
    }

    private func write(
        _ entry: GazetteerEntry, of kind: GazetteerEntry.Kind, _ pages: [Mentions.OnPage], to buffer: inout MarkupBuffer
    ) {
        guard !pages.isEmpty else { return }
        buffer.raw("<div")
        // A donor that is listed as a country too has its permanent place there.
        if entry.kind == kind { buffer.attribute("id", Anchor.place(entry.id)) }
        buffer.raw("><dt>")
        context.write(entry.name, to: &buffer)
        buffer.raw("</dt>")
        for page in pages {
            buffer.raw("<dd>")
            link(page.page, nil, page.page.name, to: &buffer)
            // Rows of several tables may be called the same; the first will do.
            var said: Set<String> = []
            for mention in page.entries where mention.kind != .page {
                let label = label(mention, of: entry, on: page.page)
                guard said.insert(label).inserted else { continue }
                buffer.raw(" ")
                link(page.page, mention, label, to: &buffer)
            }
            buffer.raw("</dd>")
        }
        buffer.raw("</div>\n")
    }

    private func link(_ page: IndexedPage, _ entry: SearchEntry?, _ label: String, to buffer: inout MarkupBuffer) {
        buffer.raw("<a")
        if let entry { buffer.attribute("class", "place-\(entry.kind.rawValue)") }
        buffer.attribute("href", context.link(to: page.plan.subject, fragment: entry?.fragment) ?? "")
        buffer.raw(">")
        buffer.text(label)
        buffer.raw("</a>")
    }

    /// The number of a paragraph, the title of the table that has a row for the name, or what the entry is named.
    private func label(_ mention: SearchEntry, of entry: GazetteerEntry, on page: IndexedPage) -> String {
        if let number = ParagraphNumber.of(mention.anchor) { return "¶ \(number)" }
        let isRowOfItsOwn = mention.kind == .row && mention.title == context.plain(entry.name)
        let above = page.entries.prefix { $0 != mention }
        if isRowOfItsOwn, let table = above.last(where: { $0.kind == .table }) { return table.title }
        return mention.title.isEmpty ? context.word("search.kind.\(mention.kind.rawValue)") : mention.title
    }
}

extension Anchor {
    static func place(_ id: String) -> String { "place_\(id)" }
}

/// Where the names of an index stand, by name and page.
struct Mentions {
    struct OnPage {
        var page: IndexedPage
        var entries: [SearchEntry]
    }

    private let pages: [String: [OnPage]]
    private let context: PageContext

    init(_ gazetteer: [GazetteerEntry], _ catalogue: PageCatalogue, _ context: PageContext) {
        self.context = context
        let matcher = NameMatcher(
            gazetteer.map { $0.forms(context.plain) }, exceptions: gazetteer.flatMap { $0.exceptions(context.plain) })
        var pages: [String: [OnPage]] = [:]
        for page in catalogue.pages where page.plan.subject != .fixed(.glossary) {
            var found: [Int: [SearchEntry]] = [:]
            for entry in page.entries {
                for name in matcher.names(in: entry.title + "\n" + entry.text) {
                    found[name, default: []].append(entry)
                }
            }
            for (name, entries) in found {
                pages[gazetteer[name].id, default: []].append(OnPage(page: page, entries: entries))
            }
        }
        self.pages = pages
    }

    subscript(id: String) -> [OnPage] { pages[id] ?? [] }

    /// By name where an alphabet orders names; else as the content lists them.
    func sorted(_ entries: [GazetteerEntry]) -> [GazetteerEntry] {
        let keyed = entries.enumerated().map { offset, entry in
            (offset, TextFolding.fold(context.plain(entry.name)), entry)
        }
        let areIdeographic = keyed.contains { $0.1.unicodeScalars.first?.isIdeographic ?? false }
        guard !areIdeographic else { return entries }
        return keyed.sorted { left, right in
            left.1 == right.1
                ? left.0 < right.0 : left.1.unicodeScalars.lexicographicallyPrecedes(right.1.unicodeScalars)
        }.map(\.2)
    }
}
