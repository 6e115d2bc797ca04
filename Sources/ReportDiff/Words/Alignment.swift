/// Which elements of two lists belong together.
enum Alignment {
    /// Pairs of indices in rising order, as many as there can be, of elements that match.
    static func pairs<Element>(
        _ old: [Element], _ new: [Element], _ matches: (Element, Element) -> Bool
    ) -> [(old: Int, new: Int)] {
        // Lengths of the longest common subsequence of what follows.
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
        for left in old.indices.reversed() {
            for right in new.indices.reversed() {
                lengths[left][right] =
                    matches(old[left], new[right])
                    ? lengths[left + 1][right + 1] + 1 : max(lengths[left + 1][right], lengths[left][right + 1])
            }
        }
        var pairs: [(old: Int, new: Int)] = []
        var (left, right) = (0, 0)
        while left < old.count, right < new.count {
            if matches(old[left], new[right]) {
                pairs.append((left, right))
                (left, right) = (left + 1, right + 1)
            } else if lengths[left + 1][right] >= lengths[left][right + 1] {
                left += 1
            } else {
                right += 1
            }
        }
        return pairs
    }

    /// Whether two texts share at least half of their words.
    static func areSimilar(_ old: String, _ new: String) -> Bool {
        let (old, new) = (words(old), words(new))
        let shared = old.reduce(0) { $0 + min($1.value, new[$1.key] ?? 0) }
        let total = old.values.reduce(0, +) + new.values.reduce(0, +)
        return total > 0 && shared * 4 >= total
    }

    private static func words(_ text: String) -> [String: Int] {
        Tokens.split(text).reduce(into: [:]) { counts, token in
            if !Tokens.isBlank(token) { counts[token, default: 0] += 1 }
        }
    }
}
