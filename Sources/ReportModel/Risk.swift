/// A risk and what became of it.
package struct Risk: Sendable {
    package enum Occurrence: String, CaseIterable, Sendable { case yes, no, unstated }
    package enum Exposure: String, CaseIterable, Sendable { case up, stable, down, unstated }
    package enum Impact: String, CaseIterable, Sendable { case positive, none, negative, unstated }
    package var id: String
    /// Nil for the organisation as a whole.
    package var entity: EntityReference?
    package var text: Text
    package var appetite: String?
    package var occurred: Occurrence
    package var exposure: Exposure
    package var evolution: Text?
    package var mitigation: Text?
    package var impact: Impact
    package var owner: EntityReference?
    package var office: Text?
    package var notes: [Note]

    package init(
        id: String, entity: EntityReference?, text: Text, appetite: String?, occurred: Occurrence,
        exposure: Exposure, evolution: Text?, mitigation: Text?, impact: Impact, owner: EntityReference?,
        office: Text?, notes: [Note]
    ) {
        self.id = id
        self.entity = entity
        self.text = text
        self.appetite = appetite
        self.occurred = occurred
        self.exposure = exposure
        self.evolution = evolution
        self.mitigation = mitigation
        self.impact = impact
        self.owner = owner
        self.office = office
        self.notes = notes
    }
}
