/// A link whose nodes have been found, and its cell.
struct FlowEdge: Hashable {
    let cell: Cell
    /// The column of the node that it leaves.
    let column: Int
    /// Positions within the two columns.
    let from: Int
    let to: Int

    var number: Double { cell.value.number ?? 0 }
}

/// Nodes and links with their sums and colours, before anything has a place.
struct FlowGraph {
    let columns: [[FlowNode]]
    let edges: [FlowEdge]
    let issues: [PlotIssue]
    /// By column, then by node.
    private(set) var incoming: [[Double]]
    private(set) var outgoing: [[Double]]
    private(set) var colours: [[String]]

    init(columns: [[FlowNode]], links: [FlowLink], encoded: Encoded) {
        self.columns = columns
        var places: [String: (column: Int, node: Int)] = [:]
        var issues: [PlotIssue] = []
        for (column, nodes) in columns.enumerated() {
            for (index, node) in nodes.enumerated() {
                if places[node.id] == nil {
                    places[node.id] = (column, index)
                } else {
                    issues.append(.repeatedKey(node.id))
                }
            }
        }
        var edges: [FlowEdge] = []
        for (index, link) in links.enumerated() {
            guard let from = places[link.from], let to = places[link.to] else {
                issues.append(.unknownKey(places[link.from] == nil ? link.from : link.to))
                continue
            }
            guard to.column == from.column + 1 else {
                issues.append(.linkBetweenColumns(from: link.from, to: link.to))
                continue
            }
            // Of links with the same ends the later one is drawn, as the encoder says.
            guard let cell = (encoded.grid.first ?? []).indices.contains(index) ? encoded.grid[0][index] : nil else {
                continue
            }
            edges.append(FlowEdge(cell: cell, column: from.column, from: from.node, to: to.node))
        }
        (self.edges, self.issues) = (edges, issues)
        let zeros = columns.map { [Double](repeating: 0, count: $0.count) }
        (incoming, outgoing) = (zeros, zeros)
        for edge in edges {
            outgoing[edge.column][edge.from] += edge.number
            incoming[edge.column + 1][edge.to] += edge.number
        }
        colours = columns.map { $0.map { $0.slot?.className ?? "" } }
        findColours()
    }

    private mutating func findColours() {
        for index in columns.first.map({ Array($0.indices) }) ?? [] where colours[0][index].isEmpty {
            colours[0][index] = ColourSlot.series(index + 1).className
        }
        for column in columns.indices.dropFirst() {
            for node in columns[column].indices where colours[column][node].isEmpty {
                let into = edges.filter { $0.column == column - 1 && $0.to == node }
                let thickest = into.max { ($0.number, -$0.from) < ($1.number, -$1.from) }
                colours[column][node] = thickest.map { colours[column - 1][$0.from] } ?? ColourSlot.page.className
            }
        }
    }

    /// What a node is as large as: the larger of what comes in and what goes out.
    func size(_ column: Int, _ node: Int) -> Double { max(incoming[column][node], outgoing[column][node]) }

    /// The nodes between the first and the last column that lose or gain something on the way.
    func unbalanced(tolerance: Double) -> [PlotIssue] {
        columns.indices.dropFirst().dropLast().flatMap { column in
            columns[column].indices.compactMap { node -> PlotIssue? in
                let (into, out) = (incoming[column][node], outgoing[column][node])
                let isUnsure = edges.contains { edge in
                    edge.cell.value.number == nil
                        && ((edge.column == column && edge.from == node)
                            || (edge.column == column - 1 && edge.to == node))
                }
                guard !isUnsure, (into - out).magnitude > tolerance + max(into, out, 1) * 1e-9 else { return nil }
                return .flowUnbalanced(node: columns[column][node].id, incoming: into, outgoing: out)
            }
        }
    }
}
