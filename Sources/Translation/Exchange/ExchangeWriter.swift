import ContentLoading
import Localization
import Markdown
import Markup

/// Writes blocks as XLIFF 1.2, an element a line.
///
/// Code stands in `<ph>`, `<bpt>` and `<ept>` as Markdown, so that the text of a unit without its tags is the Markdown of
/// the block: tools that know no tags, such as those for PO files, carry it all the same. Figures are shown as the
/// target language writes them, in the source too.
struct ExchangeWriter {
    let carrier: FigureCarrier
    /// The language from which is translated.
    let source: LanguageTag
    let target: LanguageTag
    private(set) var buffer = MarkupBuffer()

    init(carrier: FigureCarrier, source: LanguageTag, target: LanguageTag) {
        self.carrier = carrier
        self.source = source
        self.target = target
        buffer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        buffer.raw("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n")
    }

    /// Writes the units of one file of content.
    mutating func file(_ name: String, _ units: [ExchangeUnit]) {
        buffer.raw("<file")
        buffer.attribute("original", name)
        buffer.attribute("source-language", source.text)
        buffer.attribute("target-language", target.text)
        buffer.raw(" datatype=\"x-report\">\n<body>\n")
        for unit in units { write(unit) }
        buffer.raw("</body>\n</file>\n")
    }

    mutating func finish() { buffer.raw("</xliff>\n") }

    private mutating func write(_ unit: ExchangeUnit) {
        let status = ExchangeState.attributes(unit.status)
        buffer.raw("<trans-unit")
        buffer.attribute("id", unit.block.address.description)
        buffer.attribute("restype", "x-" + unit.block.kind)
        if let limit = unit.block.limit {
            buffer.attribute("maxwidth", limit)
            buffer.raw(" size-unit=\"char\"")
        }
        if status.isApproved { buffer.raw(" approved=\"yes\"") }
        buffer.raw(" xml:space=\"preserve\">\n<source>")
        write(carrier.carried(unit.source, base: unit.block.address.base, from: source, into: target), unit)
        buffer.raw("</source>\n")
        if let current = unit.target {
            buffer.raw("<target")
            buffer.attribute("state", status.state)
            if let qualifier = status.qualifier { buffer.attribute("state-qualifier", qualifier) }
            buffer.raw(">")
            write(current, unit)
            buffer.raw("</target>\n")
        }
        writeContext(unit)
        writeFormer(unit)
        buffer.raw("</trans-unit>\n")
    }

    private mutating func write(_ content: BlockContent, _ unit: ExchangeUnit) {
        var number = 0
        var numbers: [Int: Int] = [:]
        for piece in content.pieces {
            switch piece {
            case .text(let text): buffer.text(text)
            case .code(let code):
                number += 1
                let shown = code.figure.flatMap { carrier.shown($0, base: unit.block.address.base, in: target) }
                tag("ph", code, number, showing: shown)
            case .open(let code, let pair):
                number += 1
                numbers[pair] = number
                tag("bpt", code, number)
            case .close(let code, let pair): tag("ept", code, numbers[pair] ?? number)
            }
        }
    }

    private mutating func tag(_ name: StaticString, _ code: MarkdownCode, _ number: Int, showing shown: String? = nil) {
        buffer.raw("<")
        buffer.raw(name)
        buffer.attribute("id", number)
        buffer.attribute("ctype", "x-" + code.kind)
        if let shown { buffer.attribute("equiv-text", shown) }
        buffer.raw(">")
        buffer.text(code.markdown)
        buffer.close(name)
    }

    /// The page of the text, and the words before and behind it.
    private mutating func writeContext(_ unit: ExchangeUnit) {
        buffer.raw("<context-group purpose=\"information\">")
        for (kind, text) in [("x-page", unit.block.place), ("x-before", unit.before), ("x-after", unit.after)] {
            guard let text else { continue }
            buffer.raw("<context")
            buffer.attribute("context-type", kind)
            buffer.raw(">")
            buffer.text(text)
            buffer.raw("</context>")
        }
        buffer.raw("</context-group>\n")
    }

    /// What the source said when the text was translated, where that is known.
    private mutating func writeFormer(_ unit: ExchangeUnit) {
        guard let former = unit.former, let current = unit.target else { return }
        buffer.raw("<alt-trans alttranstype=\"previous-version\"><source>")
        buffer.text(carrier.carried(former, base: unit.block.address.base, from: source, into: target).markdown)
        buffer.raw("</source><target>")
        buffer.text(current.markdown)
        buffer.raw("</target></alt-trans>\n")
    }
}

/// A block on its way to a translator.
struct ExchangeUnit {
    var block: SourceBlock
    /// What is translated; not always the source language.
    var source: BlockContent
    var target: BlockContent?
    var status: BlockStatus
    /// The words of the blocks before and behind it in the file.
    var before: String?
    var after: String?
    /// What the source said when the text was translated.
    var former: BlockContent?
}
