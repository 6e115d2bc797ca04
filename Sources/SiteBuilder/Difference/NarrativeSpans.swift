import ContentLoading
import Localization
import Markdown
import ReportDiff
import ReportModel

/// Turns narratives into the runs of words that are compared.
enum NarrativeSpans {
    static func narratives(of content: LoadedContent) -> [NarrativeText] {
        let indexes = Dictionary(content.site.editions.map { ($0.id, EditionIndex($0)) }) { first, _ in first }
        return content.narratives.map { key, narrative in
            let name: (Inline.Reference) -> String = { reference in
                guard let edition = indexes[key.edition], let language = content.languages[key.language] else {
                    return reference.target
                }
                return self.name(of: reference, edition, language, content.site) ?? reference.target
            }
            var reader = BlockReader(name: name)
            if !narrative.lead.isEmpty { reader.add("lead", nil, narrative.lead) }
            reader.add(narrative.document.blocks, paragraph: "paragraph")
            for footnote in narrative.document.footnotes { reader.add(footnote.blocks, paragraph: "footnote") }
            return NarrativeText(
                edition: key.edition, place: key.place, language: key.language, blocks: reader.blocks)
        }
    }

    /// What a reference without a text of its own shows.
    private static func name(
        of reference: Inline.Reference, _ index: EditionIndex, _ language: Language, _ site: Site
    ) -> String? {
        let text: Text?
        switch reference.kind {
        case .figure:
            guard let address = FigureAddress(parsing: reference.target), let figure = try? index.figure(address)
            else { return nil }
            return language.standardForm(figure, currency: index.edition.currency)
        case .page: text = EntityReference(parsing: reference.target).flatMap(index.entity)?.short
        case .indicator:
            text = index.edition.indicators.first { "\($0.entity.id)/\($0.id)" == reference.target }?.name
        case .term: text = site.glossary.first { $0.id == reference.target }?.term
        }
        return text.map { $0.translation(in: language.tag) ?? $0.source }
    }

    /// The words of a paragraph with their marks; a reference without a text takes what `name` answers.
    static func spans(_ inlines: [Inline], name: (Inline.Reference) -> String) -> [Span] {
        var spans: [Span] = []
        append(inlines, mark: nil, to: &spans, name)
        return spans
    }

    private static func append(
        _ inlines: [Inline], mark: String?, to spans: inout [Span], _ name: (Inline.Reference) -> String
    ) {
        for inline in inlines {
            switch inline.content {
            case .text(let text): add(Span(text, mark: mark), to: &spans)
            case .code(let text): add(Span(text, mark: "code"), to: &spans)
            case .softBreak, .hardBreak: add(Span(" ", mark: mark), to: &spans)
            case .emphasis(let inner): append(inner, mark: "emphasis", to: &spans, name)
            case .strong(let inner): append(inner, mark: "strong", to: &spans, name)
            case .link(let link): append(link.content, mark: link.address, to: &spans, name)
            case .reference(let reference):
                let mark = "\(reference.kind.rawValue):\(reference.target)"
                if reference.content.isEmpty {
                    add(Span(name(reference), mark: mark), to: &spans)
                } else {
                    append(reference.content, mark: mark, to: &spans, name)
                }
            case .footnote(let number, _): add(Span("[\(number)]", mark: "footnote"), to: &spans)
            }
        }
    }

    private static func add(_ span: Span, to spans: inout [Span]) {
        if let last = spans.last, last.mark == span.mark {
            spans[spans.count - 1].text += span.text
        } else {
            spans.append(span)
        }
    }
}

/// Collects the blocks of a narrative in the order of the text.
private struct BlockReader {
    let name: (Inline.Reference) -> String
    private(set) var blocks: [TextBlock] = []

    init(name: @escaping (Inline.Reference) -> String) { self.name = name }

    mutating func add(_ kind: String, _ id: String?, _ inlines: [Inline]) {
        blocks.append(TextBlock(kind: kind, id: id, spans: NarrativeSpans.spans(inlines, name: name)))
    }

    /// - Parameter paragraph: what a paragraph is called here.
    mutating func add(_ blocks: [Block], paragraph: String) {
        for block in blocks { add(block, paragraph: paragraph) }
    }

    private mutating func add(_ block: Block, paragraph: String) {
        switch block.content {
        case .heading(let level, let inlines): add(level == 2 ? "heading" : "heading \(level)", block.id, inlines)
        case .paragraph(let inlines): add(paragraph, block.id, inlines)
        case .quote(let inner): add(inner, paragraph: "quotation")
        case .callout(let callout):
            add(callout.kind.rawValue, block.id, callout.title)
            add(callout.blocks, paragraph: callout.kind.rawValue)
        case .list(let list):
            let name = list.start == nil ? "item" : "numbered item"
            for item in list.items {
                if let id = item.id { blocks.append(TextBlock(kind: name, id: id, spans: [])) }
                add(item.blocks, paragraph: name)
            }
        case .code(_, let code): blocks.append(TextBlock(kind: "code", id: block.id, spans: [Span(code)]))
        case .table(let table):
            for cell in table.head + table.rows.joined() { add("cell", block.id, cell.content) }
        case .thematicBreak: blocks.append(TextBlock(kind: "break", id: block.id, spans: []))
        case .embed(let embed):
            let shown = Span("", mark: "\(embed.kind.rawValue):\(embed.target)")
            blocks.append(
                TextBlock(
                    kind: embed.kind.rawValue, id: block.id,
                    spans: NarrativeSpans.spans(embed.caption, name: name) + [shown]))
        }
    }
}
