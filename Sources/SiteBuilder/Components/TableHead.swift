import Markup
import ReportModel

/// Writes the head of a table: a line for each depth of the column tree.
struct TableHead {
    private let table: Table
    private let context: PageContext
    private let depth: Int

    init(_ table: Table, _ context: PageContext) {
        self.table = table
        self.context = context
        depth = table.columns.map(Self.depth).max() ?? 1
    }

    func write(to buffer: inout MarkupBuffer, _ notes: inout NoteList, _ notesByID: [String: Note]) {
        buffer.raw("<thead>\n")
        for line in 0..<depth {
            buffer.raw("<tr>")
            if line == 0 { rowHead(to: &buffer) }
            for node in table.columns.flatMap({ nodes(at: line, of: $0, depth: 0) }) {
                head(node.node, isLast: node.isLeaf, line: line, to: &buffer)
                notes.mark(node.node.notes.compactMap { notesByID[$0] }, to: &buffer)
                buffer.raw("</th>")
            }
            buffer.raw("</tr>\n")
        }
        buffer.raw("</thead>\n")
    }

    private func rowHead(to buffer: inout MarkupBuffer) {
        let isEmpty = table.rowHead == nil
        isEmpty ? buffer.raw("<td class=\"row-head\"") : buffer.raw("<th class=\"row-head\" scope=\"col\"")
        if depth > 1 { buffer.attribute("rowspan", depth) }
        buffer.raw(">")
        if let head = table.rowHead { context.write(head, to: &buffer) }
        isEmpty ? buffer.raw("</td>") : buffer.raw("</th>")
    }

    private func head(_ node: ColumnNode, isLast: Bool, line: Int, to buffer: inout MarkupBuffer) {
        switch node {
        case .group(let group):
            buffer.raw("<th scope=\"colgroup\"")
            buffer.attribute("colspan", node.leaves.count)
            buffer.raw(">")
            context.write(group.head, to: &buffer)
        case .column(let column):
            buffer.raw("<th scope=\"col\"")
            if column.isText { buffer.attribute("class", "text") }
            if depth - line > 1 { buffer.attribute("rowspan", depth - line) }
            buffer.raw(">")
            if let name = context.head(of: column) { context.write(name, to: &buffer) }
        }
    }

    private func nodes(at line: Int, of node: ColumnNode, depth: Int) -> [(node: ColumnNode, isLeaf: Bool)] {
        if depth == line {
            if case .column = node { return [(node, true)] }
            return [(node, false)]
        }
        guard case .group(let group) = node else { return [] }
        return group.columns.flatMap { nodes(at: line, of: $0, depth: depth + 1) }
    }

    private static func depth(_ node: ColumnNode) -> Int {
        switch node {
        case .column: 1
        case .group(let group): 1 + (group.columns.map(depth).max() ?? 0)
        }
    }
}

extension ColumnNode {
    /// Ids of the notes that hang on the head.
    var notes: [String] {
        switch self {
        case .column(let column): column.notes
        case .group(let group): group.notes
        }
    }
}

extension PageContext {
    /// The head of a column, or the short name of its entity.
    func head(of column: Column) -> Text? { column.head ?? column.entities.first.flatMap(index.entity)?.short }

    /// The head of a row, or the name of its entity.
    func head(of row: Row) -> Text? { row.head ?? row.entities.first.flatMap(index.entity)?.name }

    /// The entity of the page, if it has one.
    var entity: Entity? {
        guard case .entity(let reference) = page.subject else { return nil }
        return index.entity(reference)
    }
}
