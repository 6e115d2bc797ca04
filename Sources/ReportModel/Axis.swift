/// One way in which the report is divided, e.g. pillars and their results, or sectors.
package struct Axis: Sendable {
    package var id: String
    /// The entity of another axis under which all of this axis stands: its page lists them, its menu entry holds them.
    package var within: EntityReference?
    /// From the top down, 1 to 5.
    package var levels: [Level]
    /// In the order of the file.
    package var entities: [Entity]

    package init(id: String, within: EntityReference? = nil, levels: [Level], entities: [Entity]) {
        self.id = id
        self.within = within
        self.levels = levels
        self.entities = entities
    }

    /// The entities of one level, in order.
    package func entities(ofLevel level: String) -> [Entity] { entities.filter { $0.level == level } }

    /// The entities directly below another one, in order.
    package func children(of entity: Entity) -> [Entity] { entities.filter { $0.parent == entity.reference.id } }
}

/// One level of an axis.
package struct Level: Sendable {
    package var id: String
    /// The folder in which the pages of this level stand, e.g. `results` or `annexes/8`; nil when the level has no pages.
    package var segment: String?
    package var name: Text
    package var plural: Text
    package var contents: Set<LevelContent>
    /// What a reader must know of every entity of this level.
    package var note: Text?
    /// The figures that stand large on the page of an entity; nil when its money and ratings serve.
    package var figures: LevelFigures?

    package init(
        id: String, segment: String?, name: Text, plural: Text, contents: Set<LevelContent>, note: Text? = nil,
        figures: LevelFigures? = nil
    ) {
        self.id = id
        self.segment = segment
        self.name = name
        self.plural = plural
        self.contents = contents
        self.note = note
        self.figures = figures
    }
}

/// Columns of a table whose row about an entity gives the figures that stand large on its page.
package struct LevelFigures: Sendable {
    package var table: String
    package var columns: [String]

    package init(table: String, columns: [String]) {
        self.table = table
        self.columns = columns
    }
}

/// What attaches to the entities of a level.
package enum LevelContent: String, CaseIterable, Sendable {
    case narrative, indicators, risks, money, ratings
}

/// A pillar, a result, a sector, an annex: whatever the axes of an edition consist of.
package struct Entity: Sendable {
    package var reference: EntityReference
    package var level: String
    /// Id of the entity above it on the same axis.
    package var parent: String?
    /// As printed, e.g. `3.1` or `二.10`; shown before the name.
    package var code: Text?
    package var name: Text
    package var short: Text
    /// Palette slot 1 to 8.
    package var colour: Int?
    /// Entities of other axes that contribute.
    package var contributors: [EntityReference]
    /// An entity of another axis that this one belongs to.
    package var home: EntityReference?
    package var note: Text?
    /// Whether the entity has a page where its level has pages.
    package var hasPage: Bool

    package init(
        reference: EntityReference, level: String, parent: String?, code: Text?, name: Text, short: Text,
        colour: Int?, contributors: [EntityReference], home: EntityReference?, note: Text?, hasPage: Bool = true
    ) {
        self.reference = reference
        self.level = level
        self.parent = parent
        self.code = code
        self.name = name
        self.short = short
        self.colour = colour
        self.contributors = contributors
        self.home = home
        self.note = note
        self.hasPage = hasPage
    }
}
