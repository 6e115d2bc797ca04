import Localization
import Markup
import ReportModel

extension PageComposer {
    /// The page of the search: a form that a script brings to life, and an index that needs none.
    func search() -> PageBody {
        var page = page(.search)
        page.description = page.heading
        page.body.raw("<form class=\"search-form\" role=\"search\" hidden>\n<label for=\"search-box\">")
        page.body.text(context.word("search.label"))
        page.body.raw("</label>\n<input type=\"search\" id=\"search-box\" autocomplete=\"off\" enterkeyhint=\"search\"")
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
        buffer.raw("<li><a")
        buffer.attribute("href", context.link(to: item.page.plan.subject, fragment: item.entry.fragment) ?? "")
        buffer.raw(">")
        buffer.text(item.entry.title)
        buffer.raw("</a>")
        if let note = item.note { buffer.element("span", class: "index-note", note) }
        buffer.raw("</li>\n")
    }
}

extension SearchEntry {
    /// Nil for the page itself.
    var fragment: String? { anchor.isEmpty ? nil : anchor }
}

/// The index of an edition: by first letter where names begin with letters, by kind and in printed order where most
/// begin with characters that no alphabet orders.
struct ReportIndex {
    struct Item {
        var page: IndexedPage
        var entry: SearchEntry
        /// What tells it from others of the same name.
        var note: String?
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
        items = catalogue.pages.flatMap { page in
            page.entries.filter { Self.kinds.contains($0.kind) && !$0.title.isEmpty }.map { entry in
                let note = entry.kind == .page ? page.context : "\(context.word("search.kind.\(entry.kind.rawValue)")) · \(page.name)"
                return Item(page: page, entry: entry, note: note)
            }
        }
    }

    var groups: [Group] {
        let initials = items.map(initial)
        let ideographs = initials.count { $0?.isIdeographic ?? false }
        return ideographs * 2 > items.count ? byKind : byLetter(initials)
    }

    private var byKind: [Group] {
        Self.kinds.map { kind in
            let members = items.filter { $0.entry.kind == kind }.map { item in
                Item(page: item.page, entry: item.entry, note: kind == .page ? item.note : item.page.name)
            }
            return Group(
                anchor: "index_\(kind.rawValue)", title: context.word("search.kind.\(kind.rawValue)"), items: members)
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
        String(String.UnicodeScalarView(TextFolding.fold(name(item)).unicodeScalars.drop { !$0.properties.isAlphabetic }))
    }

    private func name(_ item: Item) -> String {
        guard item.entry.kind == .page, case .entity(let reference) = item.page.plan.subject,
            let entity = context.index.entity(reference)
        else { return item.entry.title }
        return context.plain(entity.name)
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    }
}
