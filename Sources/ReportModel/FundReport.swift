/// What was achieved with the money of one fund: result by result, indicator by indicator.
package struct FundReport: Sendable {
    package var entity: EntityReference
    package var results: [FundResult]
    /// Notes of the file, those that hang on something included.
    package var notes: [Note]

    package init(entity: EntityReference, results: [FundResult], notes: [Note]) {
        self.entity = entity
        self.results = results
        self.notes = notes
    }
}

/// What a fund did for one expected result.
package struct FundResult: Sendable {
    package var result: EntityReference
    package var indicators: [FundIndicator]

    package init(result: EntityReference, indicators: [FundIndicator]) {
        self.result = result
        self.indicators = indicators
    }
}

/// An indicator of a fund and what was achieved by it.
package struct FundIndicator: Sendable {
    package var id: String
    package var name: Text
    package var achievements: [Statement]
    package var notes: [Note]

    package init(id: String, name: Text, achievements: [Statement], notes: [Note]) {
        self.id = id
        self.name = name
        self.achievements = achievements
        self.notes = notes
    }
}
