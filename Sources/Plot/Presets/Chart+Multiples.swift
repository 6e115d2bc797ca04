extension Chart {
    /// The same small picture for each panel, all on one scale, in as many columns as have room.
    ///
    /// - Parameters:
    ///   - panels: what is drawn in each; all have the same series and categories.
    ///   - mark: `.line`, `.area`, `.column` or `.bar`; anything else is drawn as lines.
    package static func multiples(
        title: String, description: String, panels: [PlotPanel], of mark: Mark = .line
    ) -> Chart {
        let first = panels.first
        let data = ChartData(
            title: title, description: description, categories: first?.data.categories ?? [],
            series: panels.flatMap { panel in
                panel.data.series.map {
                    PlotSeries(id: panel.id + "/" + $0.id, label: panel.label, slot: $0.slot)
                }
            },
            rows: panels.flatMap { panel in
                panel.data.rows.map {
                    PlotRow(category: $0.category, series: panel.id + "/" + $0.series, value: $0.value)
                }
            })
        let form = MultiplesForm(
            panels: panels.map { ($0.label, $0.data.series.count) }, series: first?.data.series ?? [], mark: mark)
        return Chart(data, mark: .panel, own: form)
    }
}

/// One of the small pictures.
package struct PlotPanel: Sendable {
    /// The key that begins the ids of the panel's series; never shown.
    package let id: String
    /// The words above the picture.
    package let label: String
    /// What is drawn; its title is not shown.
    package let data: ChartData

    package init(id: String, label: String, data: ChartData) {
        self.id = id
        self.label = label
        self.data = data
    }
}
