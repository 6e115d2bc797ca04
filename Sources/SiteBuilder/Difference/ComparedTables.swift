import ContentLoading
import Localization
import Markup
import ReportDiff
import ReportModel

/// The tables of which a cell or a head differs, before and after.
struct ComparedTables {
    /// A table as it is read: heads and cells as texts.
    private struct Grid {
        var title: String
        var heads: [String]
        var rows: [Line]
        var ids: [String]
        /// Heads that the table itself says: names of entities are told where the entities are.
        var ownHeads: [String]

        struct Line {
            var id: String
            var head: String
            var isSection: Bool
            var cells: [String]
        }

        /// What stands in a cell; nil where there is no such cell.
        func text(_ row: String, _ column: String) -> String? {
            guard let line = rows.first(where: { $0.id == row }), let index = ids.firstIndex(of: column),
                line.cells.indices.contains(index)
            else { return nil }
            return line.cells[index]
        }

        func saysTheSame(as other: Grid) -> Bool {
            title == other.title && ids == other.ids && ownHeads == other.ownHeads
                && rows.map(\.id) == other.rows.map(\.id) && rows.map(\.cells) == other.rows.map(\.cells)
        }
    }

    private struct Pair {
        var old: Grid
        var new: Grid
    }

    private let pairs: [Pair]
    private let language: Language?

    var count: Int { pairs.count }

    init(_ difference: ReportDifference, _ old: ComparedSite, _ new: ComparedSite) {
        language = new.content.languages[difference.language]
        let before = Self.grids(of: old, in: difference.language)
        pairs = Self.grids(of: new, in: difference.language).compactMap { id, grid in
            guard let previous = before.first(where: { $0.id == id })?.grid, !grid.saysTheSame(as: previous)
            else { return nil }
            return Pair(old: previous, new: grid)
        }
    }

    private static func grids(of site: ComparedSite, in tag: LanguageTag) -> [(id: String, grid: Grid)] {
        guard let language = site.content.languages[tag] ?? site.content.languages[site.content.site.sourceLanguage]
        else { return [] }
        return site.content.site.editions.flatMap { edition -> [(id: String, grid: Grid)] in
            guard let page = site.plan.pages(of: edition).first else { return [] }
            let scope = Scope(
                content: site.content, plan: site.plan, language: language, index: EditionIndex(edition))
            let context = PageContext(scope: scope, page: page)
            return edition.tables.map { ("\(edition.id)/\($0.id)", grid($0, context)) }
        }
    }

    private static func grid(_ table: Table, _ context: PageContext) -> Grid {
        let leaves = table.leaves
        let title = [table.label, table.title].compactMap(\.self).map(context.plain).joined(separator: " ")
        return Grid(
            title: title, heads: leaves.map { context.head(of: $0).map(context.plain) ?? $0.id },
            rows: table.rows.map { row in
                Grid.Line(
                    id: row.id, head: context.head(of: row).map(context.plain) ?? row.id,
                    isSection: row.kind == .section,
                    cells: row.kind == .section ? [] : leaves.map { text(table, row, $0, context) })
            }, ids: leaves.map(\.id),
            ownHeads: (leaves.map(\.head) + table.rows.map(\.head)).map { $0.map(context.plain) ?? "" })
    }

    private static func text(_ table: Table, _ row: Row, _ column: Column, _ context: PageContext) -> String {
        switch table.cells[CellAddress(row: row.id, column: column.id)] {
        case .number(let value)?:
            context.number(
                value, table.quantity(row: row, column: column).flatMap(context.index.quantity),
                decimals: table.decimals(row: row, column: column))
        case .text(let text)?: context.plain(text)
        case .absent(let absence)?: context.word(absence.signID)
        case nil: ""
        }
    }

    // MARK: Writing

    func write(to buffer: inout MarkupBuffer) {
        guard !pairs.isEmpty else { return }
        buffer.raw("<section aria-labelledby=\"tables-compared\">\n")
        buffer.raw("<h2 id=\"tables-compared\">Tables before and after</h2>\n")
        for (index, pair) in pairs.enumerated() {
            buffer.raw("<h3 dir=\"auto\"")
            buffer.attribute("id", "table-\(index + 1)")
            attributes(to: &buffer)
            buffer.raw(">")
            buffer.text(pair.new.title)
            buffer.raw("</h3>\n<div class=\"pair\">\n")
            write(pair.old, against: pair.new, "Before", "del", to: &buffer)
            write(pair.new, against: pair.old, "After", "ins", to: &buffer)
            buffer.raw("</div>\n")
        }
        buffer.raw("</section>\n")
    }

    private func attributes(to buffer: inout MarkupBuffer) {
        if let language { buffer.attribute("lang", language.tag.text) }
    }

    private func write(
        _ grid: Grid, against other: Grid, _ when: String, _ mark: StaticString, to buffer: inout MarkupBuffer
    ) {
        buffer.raw("<figure class=\"data-table\">\n<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
        buffer.attribute("aria-label", "\(when): \(grid.title)")
        buffer.raw(">\n<table")
        attributes(to: &buffer)
        if let language { buffer.attribute("dir", language.direction.rawValue) }
        buffer.raw(">\n<caption lang=\"en\" dir=\"ltr\">")
        buffer.text(when)
        buffer.raw("</caption>\n<thead>\n<tr><td class=\"row-head\"></td>")
        for head in grid.heads {
            buffer.raw("<th scope=\"col\">")
            text(head, differs: !other.heads.contains(head), mark, to: &buffer)
            buffer.raw("</th>")
        }
        buffer.raw("</tr>\n</thead>\n<tbody>\n")
        for row in grid.rows { write(row, grid, other, mark, to: &buffer) }
        buffer.raw("</tbody>\n</table>\n</div>\n</figure>\n")
    }

    private func write(
        _ row: Grid.Line, _ grid: Grid, _ other: Grid, _ mark: StaticString, to buffer: inout MarkupBuffer
    ) {
        buffer.raw("<tr>")
        if row.isSection {
            buffer.raw("<th scope=\"rowgroup\"")
            buffer.attribute("colspan", grid.heads.count + 1)
        } else {
            buffer.raw("<th scope=\"row\"")
        }
        buffer.raw(">")
        text(row.head, differs: other.rows.first { $0.id == row.id }?.head != row.head, mark, to: &buffer)
        buffer.raw("</th>")
        for (column, cell) in zip(grid.ids, row.cells) {
            buffer.raw("<td>")
            text(cell, differs: other.text(row.id, column) != cell, mark, to: &buffer)
            buffer.raw("</td>")
        }
        buffer.raw("</tr>\n")
    }

    private func text(_ text: String, differs: Bool, _ mark: StaticString, to buffer: inout MarkupBuffer) {
        differs && !text.isEmpty ? buffer.element(mark, text) : buffer.text(text)
    }
}
