extension Chart {
    /// Nodes in columns and bands between them, such as pillars, results and sectors: money or posts on their way.
    ///
    /// - Parameters:
    ///   - columns: the nodes of each column in the order of drawing.
    ///   - links: from a node of one column to a node of the next, in any order.
    ///   - tolerance: how far rounding may take what flows into a node from what flows out of it.
    ///   - thin: words for the links that are too thin to be drawn one by one, by their number.
    package static func flow(
        title: String, description: String, columns: [[FlowNode]], links: [FlowLink], tolerance: Double = 0,
        thin: @Sendable (Int) -> String = { _ in "" }
    ) -> Chart {
        var names: [String: String] = [:]
        var order: [String: Int] = [:]
        for (index, node) in columns.joined().enumerated() where order[node.id] == nil {
            (names[node.id], order[node.id]) = (node.label, index)
        }
        // By place, so that the order of the links does not matter.
        let place = { (link: FlowLink) in (order[link.from] ?? Int.max, order[link.to] ?? Int.max) }
        let sorted = links.enumerated().sorted {
            (place($0.element).0, place($0.element).1, $0.offset) < (
                place($1.element).0, place($1.element).1, $1.offset
            )
        }.map(\.element)
        let data = ChartData(
            title: title, description: description,
            values: sorted.map { link in
                let label = (names[link.from] ?? link.from) + " \u{2192} " + (names[link.to] ?? link.to)
                return (PlotCategory(id: link.id, label: label), link.value)
            })
        let form = FlowForm(
            columns: columns, links: sorted, tolerance: tolerance, thinWords: (1...max(1, links.count)).map(thin))
        return Chart(data, mark: .ribbon, own: form)
    }
}

/// A place that something flows from or to.
package struct FlowNode: Hashable, Sendable {
    /// The key by which links name the node; written as `data-key`, never shown.
    package let id: String
    /// The words shown.
    package let label: String
    /// What stands for the words where they have no room, such as `3.1`; a number where there is none.
    package let code: String?
    /// The node's size as the page's language writes it; nil leaves it out.
    package let value: String?
    /// Its colour, and that of the bands that leave it. Where there is none: by position in the first column, after
    /// that the colour of the thickest band that comes in.
    package let slot: ColourSlot?

    package init(id: String, label: String, code: String? = nil, value: String? = nil, slot: ColourSlot? = nil) {
        self.id = id
        self.label = label
        self.code = code
        self.value = value
        self.slot = slot
    }
}

/// What flows from one node to another.
package struct FlowLink: Hashable, Sendable {
    /// The id of the node left.
    package let from: String
    /// The id of the node reached, in the next column.
    package let to: String
    /// How much flows.
    package let value: PlotValue

    package init(from: String, to: String, value: PlotValue) {
        self.from = from
        self.to = to
        self.value = value
    }

    /// The id by which issues and findings name the link.
    package var id: String { from + ">" + to }
}
