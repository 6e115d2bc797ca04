/// Finds the known word that was probably meant.
package enum Suggestion {
    /// `did you mean "achieved"?` for the nearest candidate, or a list of what is known when there are few.
    package static func hint(for word: String, among candidates: some Collection<String>) -> String? {
        if let nearest = nearest(to: word, among: candidates) { return "did you mean \"\(nearest)\"?" }
        guard !candidates.isEmpty, candidates.count <= 12 else { return nil }
        return "known here: \(candidates.sorted().joined(separator: ", "))"
    }

    /// The candidate with the fewest edits, if it takes no more than a third of its length.
    package static func nearest(to word: String, among candidates: some Collection<String>) -> String? {
        let word = Array(word.unicodeScalars.prefix(80))
        var best: (distance: Int, candidate: String)?
        for candidate in candidates.sorted() {
            let scalars = Array(candidate.unicodeScalars.prefix(80))
            let distance = editDistance(word, scalars)
            guard distance <= max(1, max(word.count, scalars.count) / 3) else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
        }
        return best?.candidate
    }

    /// How many letters must be put in, left out, replaced or swapped with their neighbour.
    private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let substitution = previous[column] + (scalar == other ? 0 : 1)
                var least = min(substitution, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                    least = min(least, beforePrevious[column - 1] + 1)
                }
                current.append(least)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
