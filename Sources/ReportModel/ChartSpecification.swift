/// What `charts/<id>.yml` asks for.
package struct ChartSpecification: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case bar
        case groupedBar = "grouped-bar"
        case stackedBar = "stacked-bar"
        case donut, line
    }

    /// Where the chart is shown.
    package enum Placement: Hashable, Sendable {
        case place(Place)
        /// On the page of every entity of a level.
        case each(level: String)
    }

    /// Where its values come from.
    package enum Data: Sendable {
        /// Cells of a table. Nil rows: all items; nil columns: all numbers.
        case table(String, rows: [String]?, columns: [String]?, categories: Categories)
        /// The money of the page's entity, by the entities of a level.
        case money(level: String, role: String, period: String)
    }

    /// What of a table becomes the categories; the other becomes the series.
    package enum Categories: String, CaseIterable, Sendable { case rows, columns }

    package var id: String
    package var title: Text
    package var note: Text?
    package var placement: Placement
    package var kind: Kind
    package var data: Data

    package init(id: String, title: Text, note: Text?, placement: Placement, kind: Kind, data: Data) {
        self.id = id
        self.title = title
        self.note = note
        self.placement = placement
        self.kind = kind
        self.data = data
    }
}
