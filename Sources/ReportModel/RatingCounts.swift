/// How many assessments have each rating.
package struct RatingCounts: Hashable, Sendable {
    /// Counts by id of the rating.
    private var counts: [String: Int] = [:]
    /// Assessments whose rating cannot be read.
    package private(set) var unclear = 0

    package init(_ assessments: some Sequence<Assessment>) {
        for assessment in assessments {
            if let level = assessment.rating.level { counts[level, default: 0] += 1 } else { unclear += 1 }
        }
    }

    package subscript(rating: String) -> Int { counts[rating] ?? 0 }

    package var total: Int { counts.values.reduce(unclear, +) }
}
