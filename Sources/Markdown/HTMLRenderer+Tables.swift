import Markup

extension HTMLRenderer {
    func write(_ table: Block.Table, id: String?, to output: inout MarkupBuffer) {
        if let name = words.table { openRegion(regionName(of: table) ?? name, to: &output) }
        open("table", id: id, to: &output)
        open("thead", to: &output)
        writeRow(table.head, of: table, isHead: true, to: &output)
        close("thead", to: &output)
        if !table.rows.isEmpty {
            open("tbody", to: &output)
            for row in table.rows { writeRow(row, of: table, isHead: false, to: &output) }
            close("tbody", to: &output)
        }
        close("table", to: &output)
        if words.table != nil { close("div", to: &output) }
    }

    /// A wide table scrolls by itself, and then the keyboard must be able to reach it.
    private func openRegion(_ name: String, to output: inout MarkupBuffer) {
        output.raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"")
        output.attribute("aria-label", name)
        output.raw(">")
        output.newline()
    }

    /// The heads of the columns, which tell one table of a text from another.
    private func regionName(of table: Block.Table) -> String? {
        let heads = table.head.map { Inline.plainText($0.content) }.filter { !$0.isEmpty }
        return heads.isEmpty ? nil : heads.joined(separator: ", ")
    }

    private func writeRow(
        _ cells: [Block.Table.Cell], of table: Block.Table, isHead: Bool, to output: inout MarkupBuffer
    ) {
        output.open("tr")
        for (index, cell) in cells.enumerated() {
            let alignment = index < table.alignments.count ? table.alignments[index] : .start
            // An empty head cell heads nothing and would be read out as such.
            let isHead = isHead && !cell.content.isEmpty
            output.raw(isHead ? "<th scope=\"col\"" : "<td")
            if alignment != .start { output.attribute("class", "align-\(alignment.rawValue)") }
            output.raw(">")
            write(cell.content, to: &output)
            output.close(isHead ? "th" : "td")
        }
        close("tr", to: &output)
    }
}
