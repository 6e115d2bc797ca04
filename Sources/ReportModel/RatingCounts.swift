/// How many assessments have each rating.
package struct RatingCounts: Hashable, Sendable {
    /// Counts by id of the rating, or of why there is none.
    private var counts: [String: Int] = [:]

    package init(_ assessments: some Sequence<Assessment>) {
        for assessment in assessments { counts[assessment.rating.id, default: 0] += 1 }
    }

    package subscript(rating: String) -> Int { counts[rating] ?? 0 }

    package subscript(unrated: Unrated) -> Int { self[unrated.rawValue] }

    package var total: Int { counts.values.reduce(0, +) }

    /// Whether the time has come to rate any of them; before it there is nothing to tell of how many have which rating.
    package var isDue: Bool { total > self[.notDue] }
}
