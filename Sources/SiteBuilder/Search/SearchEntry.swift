import ReportModel

/// Something on a page to which a search or an index can lead.
struct SearchEntry: Hashable, Sendable {
    /// What it is. The order is that in which kinds rank and in which an index by kind lists them.
    enum Kind: String, CaseIterable, Sendable {
        case page, indicator, table, chart, heading, term, risk, row, text
    }

    var kind: Kind
    /// Its id on the page; empty for the page itself.
    var anchor: String
    /// Empty for a paragraph, which shows under the heading before it.
    var title: String
    /// What else is said there.
    var text: String
}

/// A page and what there is to be found on it.
struct IndexedPage: Sendable {
    var plan: PagePlan
    /// The name that links to the page show.
    var name: String
    /// What kind of page it is and what is above it.
    var context: String
    /// The page itself first, then in the order of the page; a row after its table, a text after its heading.
    var entries: [SearchEntry]
}

/// What all pages of an edition in one language hold.
struct PageCatalogue: Sendable {
    var pages: [IndexedPage] = []

    /// The pages of an edition in reading order. What stands on several pages is listed on the first of them.
    init(_ pages: [IndexedPage]) {
        var seen: Set<SearchEntry> = []
        self.pages = pages.map { page in
            var page = page
            page.entries = page.entries.filter { entry in
                switch entry.kind {
                case .page, .heading: return true
                // A chart of the same name shows other figures on each page.
                case .chart: return seen.insert(entry).inserted
                // A note of an indicator stands wherever the indicator does.
                case .text:
                    return seen.insert(SearchEntry(kind: .text, anchor: "", title: entry.title, text: entry.text))
                        .inserted
                case .indicator, .table, .term, .risk, .row:
                    var known = entry
                    known.text = ""
                    return seen.insert(known).inserted
                }
            }
            return page
        }
    }

    init() {}
}

extension PageContext {
    /// Whether the page lists what other pages hold.
    var isIndex: Bool { [.fixed(.search), .fixed(.places)].contains(page.subject) }

    /// What there is to be found on the page.
    func indexed(_ body: PageBody) -> IndexedPage {
        let above = entity.map(index.ancestors)?.map(label) ?? []
        let kind = entity.flatMap(index.level).map { plain($0.name) }
        return IndexedPage(
            plan: page, name: name(of: page.subject),
            context: ([kind ?? body.kicker ?? plain(edition.short)] + above).joined(separator: " · "),
            entries: PageHarvest.entries(of: body, title: entity.map(title) ?? body.heading))
    }
}
