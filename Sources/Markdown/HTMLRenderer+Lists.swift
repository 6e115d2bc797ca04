import Markup

extension HTMLRenderer {
    func write(_ list: Block.List, id: String?, to output: inout MarkupBuffer) {
        output.raw(list.start == nil ? "<ul" : "<ol")
        if let id { output.attribute("id", idPrefix + id) }
        if let start = list.start, start != 1 { output.attribute("start", start) }
        output.raw(">")
        output.newline()
        for item in list.items { write(item, isTight: list.isTight, to: &output) }
        close(list.start == nil ? "ul" : "ol", to: &output)
    }

    private func write(_ item: Block.List.Item, isTight: Bool, to output: inout MarkupBuffer) {
        startTag("li", id: item.id, to: &output)
        var atLineStart = false
        for (index, block) in item.blocks.enumerated() {
            if isTight, case .paragraph(let inlines) = block.content {
                if !atLineStart && index > 0 { output.newline() }
                write(inlines, to: &output)
                atLineStart = false
            } else {
                if !atLineStart { output.newline() }
                write([block], to: &output)
                atLineStart = true
            }
        }
        close("li", to: &output)
    }
}
