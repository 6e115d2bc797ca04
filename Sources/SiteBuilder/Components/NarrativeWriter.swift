import ContentLoading
import Localization
import Markdown
import Markup
import ReportModel

/// Writes a narrative, and resolves what it refers to.
struct NarrativeWriter {
    let context: PageContext

    /// Writes the body of a narrative. One in another language than the page's is marked as such.
    func write(_ narrative: Narrative, in language: LanguageTag, to buffer: inout MarkupBuffer) {
        buffer.raw("<div class=\"prose\"")
        if language != context.language.tag { buffer.attribute("lang", language.text) }
        buffer.raw(">\n")
        if language != context.language.tag { notice(language, to: &buffer) }
        buffer.append(context.markdown.render(narrative.document))
        buffer.raw("</div>\n")
    }

    private func notice(_ language: LanguageTag, to buffer: inout MarkupBuffer) {
        buffer.raw("<p class=\"notice\"")
        buffer.attribute("lang", context.language.tag.text)
        buffer.raw(">")
        let other = context.scope.content.languages[language]
        buffer.text(
            context.word("translation.shown-in", ["language": other.map(context.language.name) ?? language.text]))
        buffer.raw("</p>\n")
    }
}

extension PageContext {
    /// The renderer for Markdown on this page.
    var markdown: HTMLRenderer {
        let language = language
        var words = MarkdownWords(footnotes: word("footnotes.title"), table: word("data.table")) { number, _ in
            language.text("footnotes.back-to", ["n": String(number)])
        }
        words.paragraph = { id in
            ParagraphNumber.of(id).map { ($0, language.text("paragraph.number", ["n": $0])) }
        }
        return HTMLRenderer(resolver: ReportResolver(context: self), words: words)
    }

    /// Writes a text of data files that holds a paragraph of Markdown.
    func writeParagraph(_ text: Text, to buffer: inout MarkupBuffer) {
        let shown = plain(text)
        guard let inlines = scope.content.paragraph(shown) else { return write(text, to: &buffer) }
        if isUntranslated(text) {
            buffer.raw("<span class=\"untranslated\"")
            buffer.attribute("lang", scope.site.sourceLanguage.text)
            buffer.raw(">")
        }
        buffer.append(markdown.render(inlines))
        if isUntranslated(text) { buffer.raw("</span>") }
    }
}

/// Resolves the addresses in narratives against the report.
struct ReportResolver: MarkdownResolver {
    let context: PageContext

    func markup(for reference: Inline.Reference, content: MarkupBuffer) -> MarkupBuffer? {
        switch reference.kind {
        case .figure: figure(reference.target, content)
        case .page: page(reference.target, content)
        case .indicator: indicator(reference.target, content)
        case .term: term(reference.target, content)
        }
    }

    func markup(for embed: Block.Embed, caption: MarkupBuffer) -> MarkupBuffer {
        var buffer = MarkupBuffer()
        switch embed.kind {
        case .table:
            if let table = context.index.table(embed.target) { TableWriter.write(table, context, to: &buffer) }
        case .chart:
            if let chart = context.edition.charts.first(where: { $0.id == embed.target }) {
                ChartWriter(context: context).write(chart, to: &buffer)
            }
        case .indicator:
            if let indicator = indicator(at: embed.target) {
                var writer = IndicatorWriter(context, anchor: "embedded_\(indicator.entity.id)_\(indicator.id)")
                writer.write([indicator], isOwn: false, to: &buffer)
            }
        case .formula:
            if let formula = context.edition.formulas.first(where: { $0.id == embed.target }) {
                FormulaWriter(context: context).write(formula, to: &buffer)
            }
        case .media:
            if let picture = context.edition.pictures.first(where: { $0.id == embed.target }) {
                PictureWriter.write(picture, caption: caption, context, to: &buffer)
            }
        }
        return buffer
    }

    // MARK: Figures

    private func figure(_ target: String, _ content: MarkupBuffer) -> MarkupBuffer? {
        FigureAddress(parsing: target).flatMap { figure($0, content) }
    }

    /// The figure at an address, with the way to it; empty `content` takes its standard form.
    func figure(_ address: FigureAddress, _ content: MarkupBuffer) -> MarkupBuffer? {
        guard let figure = try? context.index.figure(address) else { return nil }
        var text = context.language.direction == .rightToLeft ? SignedNumbers.isolated(in: content) : content
        if text.isEmpty { text.text(context.standardForm(figure)) }
        guard let way = way(to: address) else { return datum(figure, text) }
        var buffer = MarkupBuffer()
        buffer.raw("<a class=\"datum\"")
        buffer.attribute("href", way)
        buffer.raw(">")
        buffer.append(text)
        buffer.raw("</a>")
        return buffer
    }

    /// A figure that stands on no page: its exact value goes with it.
    private func datum(_ figure: ResolvedFigure, _ text: MarkupBuffer) -> MarkupBuffer {
        var buffer = MarkupBuffer()
        buffer.raw("<data class=\"datum\"")
        buffer.attribute("value", figure.value.description)
        buffer.raw(">")
        buffer.append(text)
        buffer.raw("</data>")
        return buffer
    }

    private func way(to address: FigureAddress) -> String? {
        switch address {
        case .fact(let id): return context.link(to: .fixed(.figures), fragment: Anchor.fact(id))
        case .cell(let id, let cell):
            guard let table = context.index.table(id), !table.isHidden else { return nil }
            return context.link(toPlace: table.place, fragment: Anchor.cell(id, cell))
        case .measure(let entity, let indicatorID, let assessmentID, _, _):
            guard let indicator = indicator(at: "\(entity)/\(indicatorID)"),
                let assessment = indicator.assessments.first(where: { $0.id == assessmentID })
            else { return nil }
            return context.link(to: .entity(indicator.entity), fragment: Anchor.assessment(indicator, assessment))
        }
    }

    // MARK: Links

    private func page(_ target: String, _ content: MarkupBuffer) -> MarkupBuffer? {
        guard let place = Place(parsing: target), let way = context.link(toPlace: place) else { return nil }
        return link(way, content, context.name(of: place))
    }

    private func indicator(_ target: String, _ content: MarkupBuffer) -> MarkupBuffer? {
        guard let indicator = indicator(at: target),
            let way = context.link(to: .entity(indicator.entity), fragment: Anchor.indicator(indicator))
        else { return nil }
        return link(way, content, context.plain(indicator.name))
    }

    private func term(_ id: String, _ content: MarkupBuffer) -> MarkupBuffer? {
        guard let term = context.scope.site.glossary.first(where: { $0.id == id }),
            let way = context.link(to: .fixed(.glossary), fragment: Anchor.term(id))
        else { return nil }
        let name = context.isUntranslated(term.name) ? nil : context.plain(term.name)
        return link(way, content, context.plain(term.term), class: "term", title: name)
    }

    private func link(
        _ way: String, _ content: MarkupBuffer, _ name: String, class className: String? = nil, title: String? = nil
    ) -> MarkupBuffer {
        var buffer = MarkupBuffer()
        buffer.raw("<a")
        if let className { buffer.attribute("class", className) }
        buffer.attribute("href", way)
        if let title { buffer.attribute("title", title) }
        buffer.raw(">")
        if content.isEmpty { buffer.text(name) } else { buffer.append(content) }
        buffer.raw("</a>")
        return buffer
    }

    private func indicator(at target: String) -> Indicator? {
        context.edition.indicators.first { "\($0.entity.id)/\($0.id)" == target }
    }
}

extension PageContext {
    /// The name of a place as links to it show it.
    func name(of place: Place) -> String {
        switch place {
        case .page(let page): word("page.\(page.rawValue)")
        case .entity(let reference): index.entity(reference).map(label) ?? reference.id
        }
    }
}
