/// What one project reports: why it is done, what became of it, what it cost in time and what it taught.
package struct ProjectReport: Sendable {
    /// Whether the project goes on or is over.
    package enum Kind: String, CaseIterable, Sendable { case progress, completion }

    /// A printed section that holds statements only, in the order of a page.
    package enum Section: String, CaseIterable, Sendable {
        case basis, changes, achievements
        case benefitsNote = "benefits-note"
        case resources, risks, lessons
        case recurringCost = "recurring-cost"
    }

    /// A printed section whose content is a picture.
    package enum Picture: String, CaseIterable, Sendable { case deliverables, resources, timeline }

    package var entity: EntityReference
    package var kind: Kind
    /// The name in the heading of the report, where it differs from the entity's.
    package var fullName: Text?
    package var sections: [Section: [Statement]]
    package var objectives: [Objective]
    package var benefits: [ProjectBenefits]
    package var timeline: Timeline?
    /// Sections whose picture the source lost.
    package var lost: Set<Picture>
    /// Notes of the file, those that hang on something included.
    package var notes: [Note]

    package init(
        entity: EntityReference, kind: Kind, fullName: Text?, sections: [Section: [Statement]],
        objectives: [Objective], benefits: [ProjectBenefits], timeline: Timeline?, lost: Set<Picture>, notes: [Note]
    ) {
        self.entity = entity
        self.kind = kind
        self.fullName = fullName
        self.sections = sections
        self.objectives = objectives
        self.benefits = benefits
        self.timeline = timeline
        self.lost = lost
        self.notes = notes
    }
}

/// An objective of a project and how it was met.
package struct Objective: Sendable {
    package var id: String
    /// One paragraph of Markdown.
    package var text: Text
    package var achievements: [Statement]

    package init(id: String, text: Text, achievements: [Statement]) {
        self.id = id
        self.text = text
        self.achievements = achievements
    }
}

/// The benefits of a project for one expected result.
package struct ProjectBenefits: Sendable {
    package var result: EntityReference
    package var items: [Benefit]

    package init(result: EntityReference, items: [Benefit]) {
        self.result = result
        self.items = items
    }
}

/// One benefit: told in points, or measured by indicators.
package struct Benefit: Sendable {
    package var id: String
    package var name: Text
    package var statements: [Statement]
    package var indicators: [BenefitIndicator]

    package init(id: String, name: Text, statements: [Statement], indicators: [BenefitIndicator]) {
        self.id = id
        self.name = name
        self.statements = statements
        self.indicators = indicators
    }
}

/// What measures a benefit.
package struct BenefitIndicator: Sendable {
    package var id: String
    package var name: Text
    package var baseline: [Measure]
    package var target: [Measure]
    package var actual: [Measure]
    package var notes: [Note]

    package init(
        id: String, name: Text, baseline: [Measure], target: [Measure], actual: [Measure], notes: [Note]
    ) {
        self.id = id
        self.name = name
        self.baseline = baseline
        self.target = target
        self.actual = actual
        self.notes = notes
    }
}

/// The calendar of a project and what the text says of it.
package struct Timeline: Sendable {
    /// First and last quarter of the printed calendar.
    package var first: Quarter?
    package var last: Quarter?
    package var statements: [Statement]

    package init(first: Quarter?, last: Quarter?, statements: [Statement]) {
        self.first = first
        self.last = last
        self.statements = statements
    }
}
