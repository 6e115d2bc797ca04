extension Chart {
    /// A small sign for each thing counted, by rating; every rating is told by sign, word and count. Where the
    /// numbers are no counts, or more than 400, a rating strip.
    package static func waffle(_ data: ChartData) -> Chart {
        let counts = data.rows.compactMap(\.value.number)
        let areCounts = counts.allSatisfy { $0 >= 0 && $0 <= WaffleForm.most && $0 == $0.rounded() }
        guard areCounts, counts.reduce(0, +) <= WaffleForm.most else { return .ratingStrip(data) }
        return Chart(data, mark: .unit, own: WaffleForm())
    }

    /// Rectangles whose areas are the first series' values, the largest first.
    ///
    /// - Parameters:
    ///   - groups: the upper level, in any number of groups of categories; none for one level.
    ///   - keepsOrder: lays the tiles in the order given, so that a changed value moves little.
    ///   - tolerance: how far rounding may take the parts of a group from its stated total.
    package static func treemap(
        _ data: ChartData, groups: [TreemapGroup] = [], keepsOrder: Bool = false, tolerance: Double = 0
    ) -> Chart {
        Chart(
            data, mark: .tile, own: TreemapForm(groups: groups, keepsOrder: keepsOrder, tolerance: tolerance))
    }
}

/// Categories of a treemap that lie together in one colour.
package struct TreemapGroup: Hashable, Sendable {
    /// The key by which issues name the group; written as `data-key`, never shown.
    package let id: String
    /// The words shown in the legend.
    package let label: String
    /// The ids of its categories.
    package let members: [String]
    /// The total that the source states for the group, shown in the legend and checked against the parts.
    package let total: PlotValue?
    /// The group's colour; by its place among the groups where there is none.
    package let slot: ColourSlot?

    package init(
        id: String, label: String, members: [String], total: PlotValue? = nil, slot: ColourSlot? = nil
    ) {
        self.id = id
        self.label = label
        self.members = members
        self.total = total
        self.slot = slot
    }
}
