import Localization
import Markup
import ReportModel

/// Writes where the document is wrong: the place, what is printed there, what is right, and how that is known.
struct CorrectionWriter {
    let context: PageContext

    func write(_ corrections: [Correction], to buffer: inout MarkupBuffer) {
        buffer.raw("<ol class=\"correction-list\">\n")
        for correction in corrections { write(correction, to: &buffer) }
        buffer.raw("</ol>\n")
    }

    private func write(_ correction: Correction, to buffer: inout MarkupBuffer) {
        buffer.raw("<li")
        buffer.attribute("id", Anchor.correction(correction.id))
        buffer.raw(">\n<p class=\"where\">")
        place(correction.target, to: &buffer)
        buffer.raw("</p>\n<dl>\n")
        value("correction.printed", correction.printed, correction.target, to: &buffer)
        value("correction.right", correction.right, correction.target, to: &buffer)
        buffer.raw("</dl>\n<p>")
        context.writeParagraph(correction.why, to: &buffer)
        buffer.raw("</p>\n</li>\n")
    }

    private func value(_ label: String, _ text: Text?, _ target: Correction.Target, to buffer: inout MarkupBuffer) {
        buffer.raw("<div>")
        buffer.element("dt", context.word(label))
        buffer.raw("<dd>")
        if let text {
            if let number = number(text, target) { buffer.text(number) } else { context.write(text, to: &buffer) }
        } else {
            buffer.text(context.word("correction.unknown"))
        }
        buffer.raw("</dd></div>\n")
    }

    /// A plain number in the form of the figure that it is about.
    private func number(_ text: Text, _ target: Correction.Target) -> String? {
        guard case .figure(let address) = target, let value = FixedDecimal(text.source),
            let figure = try? context.index.figure(address)
        else { return nil }
        return context.number(value, figure.quantity, decimals: figure.decimals)
    }

    private func place(_ target: Correction.Target, to buffer: inout MarkupBuffer) {
        let (way, names) = self.names(target)
        if let way {
            buffer.raw("<a")
            buffer.attribute("href", way)
            buffer.raw(">")
        }
        for (index, name) in names.enumerated() {
            if index > 0 { buffer.text(context.word("source.separator")) }
            context.write(name, to: &buffer)
        }
        if way != nil { buffer.raw("</a>") }
    }

    /// The way to what is corrected, and its names from the whole to the part.
    private func names(_ target: Correction.Target) -> (way: String?, names: [Text]) {
        switch target {
        case .figure(.cell(let id, let cell)):
            let (table, names) = table(id)
            let row = table?.rows.first { $0.id == cell.row }.flatMap(context.head)
            let column = table?.leaves.first { $0.id == cell.column }.flatMap(context.head)
            return (way(table, Anchor.cell(id, cell)), names + [row, column].compactMap(\.self))
        case .figure(.fact(let id)):
            return (nil, context.edition.facts.filter { $0.id == id }.map(\.note))
        case .figure(.measure(let entity, let indicator, _, _, _)):
            return names(.indicator("\(entity)/\(indicator)"))
        case .column(let id, let column):
            let (table, names) = table(id)
            let head = table?.leaves.first { $0.id == column }.flatMap(context.head)
            return (way(table, Anchor.table(id)), names + [head].compactMap(\.self))
        case .row(let id, let row):
            let (table, names) = table(id)
            let head = table?.rows.first { $0.id == row }.flatMap(context.head)
            return (way(table, Anchor.table(id)), names + [head].compactMap(\.self))
        case .table(let id):
            let (table, names) = table(id)
            return (way(table, Anchor.table(id)), names)
        case .indicator(let name):
            let indicator = context.edition.indicators.first { "\($0.entity.id)/\($0.id)" == name }
            let way = indicator.flatMap { context.link(to: .entity($0.entity), fragment: Anchor.indicator($0)) }
            let entity = indicator.flatMap { context.index.entity($0.entity) }?.code
            return (way, [entity, indicator?.name].compactMap(\.self))
        case .place(let place):
            return (context.link(toPlace: place), [name(of: place)].compactMap(\.self))
        }
    }

    private func table(_ id: String) -> (Table?, [Text]) {
        guard let table = context.index.table(id) else { return (nil, []) }
        return (table, [table.label, table.title].compactMap(\.self))
    }

    private func way(_ table: Table?, _ fragment: String) -> String? {
        guard let table, !table.isHidden else { return nil }
        return context.link(toPlace: table.place, fragment: fragment)
    }

    private func name(of place: Place) -> Text? {
        switch place {
        case .page(let page):
            let word = context.word("page.\(page.rawValue)")
            return Text(word, translations: [context.language.tag: word])
        case .entity(let reference):
            return context.index.entity(reference).map { entity in
                let label = context.label(of: entity)
                return Text(label, translations: [context.language.tag: label])
            }
        }
    }
}
