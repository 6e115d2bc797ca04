import Localization

/// A printed table: heads, rows and one value a cell.
package struct Table: Sendable {
    package var id: String
    package var title: Text
    package var label: Text?
    package var place: Place
    package var quantity: String?
    /// Digits after the point; those of each value as it is written when nil.
    package var decimals: Int?
    /// What all cells are about.
    package var entities: [EntityReference]
    package var role: String?
    package var period: String?
    package var status: TableStatus
    /// Ids of the notes that hang on the title.
    package var titleNotes: [String]
    package var rowHead: Text?
    /// Where in the document the table is printed.
    package var source: Text?
    package var isHidden: Bool
    /// Ids of the edition's caveats that apply to its figures.
    package var caveats: [String]
    package var columns: [ColumnNode]
    package var rows: [Row]
    package var notes: [Note]
    package var attributes: [CellAddress: CellAttributes]
    /// Values in the order of `rows` and `leaves`; section rows have none.
    package var cells: [CellAddress: CellValue]

    package init(
        id: String, title: Text, label: Text?, place: Place, quantity: String?, decimals: Int?,
        entities: [EntityReference], role: String?, period: String?, status: TableStatus, titleNotes: [String],
        rowHead: Text?, source: Text?, isHidden: Bool, caveats: [String] = [], columns: [ColumnNode], rows: [Row],
        notes: [Note],
        attributes: [CellAddress: CellAttributes], cells: [CellAddress: CellValue]
    ) {
        self.id = id
        self.title = title
        self.label = label
        self.place = place
        self.quantity = quantity
        self.decimals = decimals
        self.entities = entities
        self.role = role
        self.period = period
        self.status = status
        self.titleNotes = titleNotes
        self.rowHead = rowHead
        self.source = source
        self.isHidden = isHidden
        self.caveats = caveats
        self.columns = columns
        self.rows = rows
        self.notes = notes
        self.attributes = attributes
        self.cells = cells
    }

    /// The columns that hold values, in printed order.
    package var leaves: [Column] { columns.flatMap(\.leaves) }

    /// The unit of a cell: that of a ratio's column, else the row's own, the column's or the table's.
    package func quantity(row: Row, column: Column) -> String? {
        column.ratio == nil ? row.quantity ?? column.quantity ?? quantity : column.quantity ?? quantity
    }

    /// Digits after the point of a cell, by the same rule as its unit; as the value is written when nil.
    package func decimals(row: Row, column: Column) -> Int? {
        column.ratio == nil ? row.decimals ?? column.decimals ?? decimals : column.decimals ?? decimals
    }
}

/// Whether the figures of a table are final.
package enum TableStatus: String, CaseIterable, Sendable {
    case printed, preliminary, derived
}

/// Row and column of a cell.
package struct CellAddress: Hashable, Sendable {
    package var row: String
    package var column: String

    package init(row: String, column: String) {
        self.row = row
        self.column = column
    }
}

/// What a cell holds.
package enum CellValue: Hashable, Sendable {
    case number(FixedDecimal)
    case text(Text)
    case absent(Absence)
}

/// Why there is no value.
package enum Absence: String, CaseIterable, Sendable {
    /// A dash is printed.
    case `nil`
    /// Nothing is printed.
    case blank
    /// Printed as not applicable.
    case notApplicable = "na"
    case notDue = "not-due"
    /// The source lost it.
    case lost
    /// The source cannot be read.
    case unclear
}

/// A column or a group of columns under a common head.
package indirect enum ColumnNode: Sendable {
    case column(Column)
    case group(ColumnGroup)

    package var leaves: [Column] {
        switch self {
        case .column(let column): [column]
        case .group(let group): group.columns.flatMap(\.leaves)
        }
    }
}

package struct ColumnGroup: Sendable {
    package var id: String
    package var head: Text
    package var notes: [String]
    package var columns: [ColumnNode]

    package init(id: String, head: Text, notes: [String], columns: [ColumnNode]) {
        self.id = id
        self.head = head
        self.notes = notes
        self.columns = columns
    }
}

/// A column that holds values.
package struct Column: Sendable {
    package var id: String
    /// Nil when the name of the entity serves.
    package var head: Text?
    package var isText: Bool
    package var quantity: String?
    package var decimals: Int?
    package var role: String?
    package var period: String?
    package var entities: [EntityReference]
    /// For a ratio: ids of the columns that are numerator and denominator.
    package var ratio: Ratio?
    package var notes: [String]

    package struct Ratio: Sendable {
        package var numerator: String
        package var denominator: String

        package init(numerator: String, denominator: String) {
            self.numerator = numerator
            self.denominator = denominator
        }
    }

    package init(
        id: String, head: Text?, isText: Bool, quantity: String?, decimals: Int?, role: String?, period: String?,
        entities: [EntityReference], ratio: Ratio?, notes: [String]
    ) {
        self.id = id
        self.head = head
        self.isText = isText
        self.quantity = quantity
        self.decimals = decimals
        self.role = role
        self.period = period
        self.entities = entities
        self.ratio = ratio
        self.notes = notes
    }
}

package struct Row: Sendable {
    package enum Kind: String, CaseIterable, Sendable { case item, section, subtotal, total, memo }
    package var id: String
    /// Nil when the name of the entity serves.
    package var head: Text?
    package var kind: Kind
    /// Indent, 0 to 4.
    package var level: Int
    package var quantity: String?
    package var decimals: Int?
    package var entities: [EntityReference]
    package var notes: [String]

    package init(
        id: String, head: Text?, kind: Kind, level: Int, quantity: String?, decimals: Int?,
        entities: [EntityReference], notes: [String]
    ) {
        self.id = id
        self.head = head
        self.kind = kind
        self.level = level
        self.quantity = quantity
        self.decimals = decimals
        self.entities = entities
        self.notes = notes
    }
}

/// What is particular to one cell.
package struct CellAttributes: Sendable {
    /// The form in which the document prints the value, where that differs from ours.
    package var printed: String?
    package var status: TableStatus?
    package var notes: [String]

    package init(printed: String?, status: TableStatus?, notes: [String]) {
        self.printed = printed
        self.status = status
        self.notes = notes
    }
}

/// A note to a table or to indicators; its text is one paragraph of Markdown.
package struct Note: Hashable, Sendable {
    package var id: String
    package var text: Text

    package init(id: String, text: Text) {
        self.id = id
        self.text = text
    }
}
