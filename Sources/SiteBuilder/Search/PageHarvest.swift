import Markup

/// Lists what a page consists of, from the page itself: whatever has an id can be found, whoever wrote it, and found
/// texts are those that readers see.
struct PageHarvest {
    private var entries: [SearchEntry]
    /// Where a text without an id of its own belongs: the last heading, or the page.
    private var section = 0

    /// The page first, then everything on it in its order.
    static func entries(of body: PageBody, title: String) -> [SearchEntry] {
        let lead = MarkupReader.read(body.lead.bytes).text(without: isLeftOut)
        let page = SearchEntry(kind: .page, anchor: "", title: title, text: lead)
        var harvest = PageHarvest(entries: [page])
        harvest.walk(MarkupReader.read(body.body.bytes), inProse: false)
        return harvest.entries
    }

    private mutating func walk(_ parent: MarkupElement, inProse: Bool) {
        for element in parent.elements where !Self.isLeftOut(element) {
            let isOwn = element.id.map { add(element, $0, inProse: inProse) } ?? false
            if isOwn { continue }
            if inProse && Self.holdsText(element) {
                entries[section].text += (entries[section].text.isEmpty ? "" : " ") + text(element)
            } else {
                walk(element, inProse: inProse || element.has(class: "prose"))
            }
        }
    }

    /// Adds an element that has an id. False when what is within must be gone through by itself.
    private mutating func add(_ element: MarkupElement, _ id: String, inProse: Bool) -> Bool {
        switch element.name {
        case "h2", "h3", "h4":
            heading(id, text(element))
        case "figure" where element.has(class: "data-table"):
            table(element, id)
        case "figure" where element.has(class: "chart"):
            let finding = element.first { $0.has(class: "finding") }
            entries.append(entry(.chart, id, element.first(where: Self.isHeading), finding.map(text) ?? ""))
        case "article" where element.has(class: "indicator"):
            entries.append(titled(.indicator, id, element, title: Self.isHeading))
        case "li" where element.has(class: "risk"):
            entries.append(titled(.risk, id, element) { $0.has(class: "risk-text") })
        case "div" where element.first(where: { $0.name == "dt" }) != nil:
            term(element, id)
        default: return other(element, id, inProse: inProse)
        }
        return true
    }

    /// A part with a heading counts as that heading; one with ids within only holds them; the rest is text.
    private mutating func other(_ element: MarkupElement, _ id: String, inProse: Bool) -> Bool {
        if element.has(class: "callout") {
            entries.append(titled(.text, id, element) { $0.has(class: "callout-title") })
            return true
        }
        if element.first(where: { $0.id != nil }) == nil, inProse || element.first(where: Self.isHeading) == nil {
            entries.append(SearchEntry(kind: .text, anchor: id, title: "", text: text(element)))
            return true
        }
        if let title = element.first(where: Self.isHeading), title.id == nil { heading(id, text(title)) }
        return false
    }

    /// An abbreviation is looked for by what it stands for too.
    private mutating func term(_ element: MarkupElement, _ id: String) {
        let words = element.elements.map(text)
        entries.append(
            SearchEntry(
                kind: .term, anchor: id, title: words.prefix(2).joined(separator: " – "),
                text: words.dropFirst(2).joined(separator: " ")))
    }

    private mutating func heading(_ id: String, _ title: String) {
        section = entries.count
        entries.append(SearchEntry(kind: .heading, anchor: id, title: title, text: ""))
    }

    private mutating func table(_ figure: MarkupElement, _ id: String) {
        let caption = figure.first { $0.name == "caption" }
        let names = caption.map { $0.elements.filter { $0.has(class: "label") || $0.has(class: "title") } } ?? []
        let notes = figure.first { $0.has(class: "notes") }
        entries.append(
            SearchEntry(
                kind: .table, anchor: id, title: names.map(text).joined(separator: " "), text: notes.map(text) ?? ""))
        for row in figure.all(where: { $0.name == "tr" }) {
            guard let head = row.elements.first(where: { $0.attributes["scope"] == "row" }),
                let cell = row.elements.first(where: { $0.id != nil }), let anchor = cell.id
            else { continue }
            let words = row.elements.filter { $0.has(class: "text") }.map(text).joined(separator: " ")
            entries.append(SearchEntry(kind: .row, anchor: anchor, title: text(head), text: words))
        }
    }

    private func entry(_ kind: SearchEntry.Kind, _ id: String, _ title: MarkupElement?, _ text: String) -> SearchEntry {
        SearchEntry(kind: kind, anchor: id, title: title.map(self.text) ?? "", text: text)
    }

    /// An entry whose title is a part of the element, and whose text is the rest.
    private func titled(
        _ kind: SearchEntry.Kind, _ id: String, _ element: MarkupElement, title isTitle: (MarkupElement) -> Bool
    ) -> SearchEntry {
        entry(kind, id, element.first(where: isTitle), element.text { Self.isLeftOut($0) || isTitle($0) })
    }

    private func text(_ element: MarkupElement) -> String { element.text(without: Self.isLeftOut) }

    private static func isHeading(_ element: MarkupElement) -> Bool { ["h2", "h3", "h4"].contains(element.name) }

    private static func holdsText(_ element: MarkupElement) -> Bool {
        !["div", "section", "figure"].contains(element.name) || element.has(class: "callout")
    }

    /// Marks, pictures, forms, and what is said of everything alike.
    private static func isLeftOut(_ element: MarkupElement) -> Bool {
        ["svg", "sup", "form", "nav"].contains(element.name) || element.attributes["aria-hidden"] == "true"
            || ["chart-data", "source", "signs", "notice", "paragraph", "anchor"].contains(where: element.has(class:))
    }
}
