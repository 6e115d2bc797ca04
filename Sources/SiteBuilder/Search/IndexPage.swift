import Localization
import Markup
import ReportModel

extension PageComposer {
    /// The page of the search: a form that a script brings to life, and an index that needs none.
    func search() -> PageBody {
        var page = page(.search)
        page.description = page.heading
        page.body.raw("<form class=\"search-form\" role=\"search\"")
        page.body.attribute("data-failed", context.word("search.failed"))
        page.body.raw(" hidden>\n<label for=\"search-box\">")
        page.body.text(context.word("search.label"))
        page.body.raw("</label>\n<input type=\"search\" id=\"search-box\" autocomplete=\"off\"")
        page.body.raw(" autocapitalize=\"none\" spellcheck=\"false\">\n</form>\n")
        for group in ReportIndex(catalogue, context).groups {
            page.section(group.anchor, group.title) { buffer in
                buffer.raw("<ul class=\"index-list\">\n")
                for item in group.items { write(item, to: &buffer) }
                buffer.raw("</ul>\n")
            }
        }
        return page
    }

    private func write(_ item: ReportIndex.Item, to buffer: inout MarkupBuffer) {
        buffer.raw("<li>")
        if item.others.isEmpty {
            link(item.place, item.title, to: &buffer)
            if !item.note.isEmpty { buffer.element("span", class: "index-note", item.note) }
        } else {
            buffer.text(item.title)
            buffer.raw(" <span class=\"index-note\">")
            for (index, place) in ([item.place] + item.others).enumerated() {
                if index > 0 { buffer.raw(" · ") }
                link(place, place.page.name, to: &buffer)
            }
            buffer.raw("</span>")
        }
        buffer.raw("</li>\n")
    }

    private func link(_ place: ReportIndex.Place, _ text: String, to buffer: inout MarkupBuffer) {
        buffer.raw("<a")
        buffer.attribute("href", context.link(to: place.page.plan.subject, fragment: place.entry.fragment) ?? "")
        buffer.raw(">")
        buffer.text(text)
        buffer.raw("</a>")
    }
}

extension SearchEntry {
    /// Nil for the page itself.
    var fragment: String? { anchor.isEmpty ? nil : anchor }
}

/// The index of an edition: by first letter where names begin with letters, by kind and in printed order where most
/// begin with characters that no alphabet orders.
struct ReportIndex {
    struct Place {
        var page: IndexedPage
        var entry: SearchEntry
    }

    struct Item {
        var place: Place
        /// Other pages with something of the same kind and name.
        var others: [Place] = []
        /// What it is and where it stands, as far as the title does not say it.
        var note: String

        var kind: SearchEntry.Kind { place.entry.kind }
        var title: String { place.entry.title }
    }

    struct Group {
        var anchor: String
        var title: String
        var items: [Item]
    }

    /// Kinds that have names of their own.
    private static let kinds: [SearchEntry.Kind] = [.page, .indicator, .table, .chart, .term]

    private let context: PageContext
    private let items: [Item]

    init(_ catalogue: PageCatalogue, _ context: PageContext) {
        self.context = context
        var items: [Item] = []
        var known: [String: Int] = [:]
        for page in catalogue.pages {
            for entry in page.entries where Self.kinds.contains(entry.kind) && !entry.title.isEmpty {
                let place = Place(page: page, entry: entry)
                if let item = known["\(entry.kind) \(entry.title)"] {
                    items[item].others.append(place)
                } else {
                    known["\(entry.kind) \(entry.title)"] = items.count
                    items.append(Item(place: place, note: Self.note(place, context)))
                }
            }
        }
        self.items = items
    }

    private static func note(_ place: Place, _ context: PageContext) -> String {
        switch place.entry.kind {
        case .page: place.page.context
        case .term: context.word("search.kind.term")
        default: "\(context.word("search.kind.\(place.entry.kind.rawValue)")) · \(place.page.name)"
        }
    }

    var groups: [Group] {
        let initials = items.map(initial)
        let ideographs = initials.count { $0?.isIdeographic ?? false }
        return ideographs * 2 > items.count ? byKind : byLetter(initials)
    }

    private var byKind: [Group] {
        Self.kinds.map { kind in
            Group(
                anchor: "index_\(kind.rawValue)", title: context.word("search.kind.\(kind.rawValue)"),
                items: items.filter { $0.kind == kind })
        }
    }

    private func byLetter(_ initials: [Unicode.Scalar?]) -> [Group] {
        var groups: [String: [(key: String, item: Item)]] = [:]
        for (item, initial) in zip(items, initials) {
            groups[initial.map { $0.properties.uppercaseMapping } ?? "#", default: []].append((key(item), item))
        }
        return groups.sorted { Self.precedes($0.key, $1.key) }.map { letter, members in
            let order = members.enumerated().sorted { left, right in
                left.element.key == right.element.key
                    ? left.offset < right.offset : Self.precedes(left.element.key, right.element.key)
            }
            let code = letter.unicodeScalars.first.map { String($0.value, radix: 16) } ?? ""
            return Group(anchor: "index_\(code)", title: letter, items: order.map(\.element.item))
        }
    }

    /// The first letter of a name, in its folded spelling: a code before the name does not count.
    private func initial(_ item: Item) -> Unicode.Scalar? { key(item).unicodeScalars.first }

    private func key(_ item: Item) -> String {
        let letters = TextFolding.fold(name(item)).unicodeScalars.drop { !$0.properties.isAlphabetic }
        return String(String.UnicodeScalarView(letters))
    }

    private func name(_ item: Item) -> String {
        guard item.kind == .page, case .entity(let reference) = item.place.page.plan.subject,
            let entity = context.index.entity(reference)
        else { return item.title }
        return context.plain(entity.name)
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    }
}
