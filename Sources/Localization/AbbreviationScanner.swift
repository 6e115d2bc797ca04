/// An abbreviation or a known term in a running text.
package struct ScannedAbbreviation: Hashable, Sendable {
    /// Where it begins, in Unicode scalars from 0.
    package var offset: Int
    /// How many scalars it has.
    package var length: Int
    package var text: String
    /// The spelling that explains it; nil when nothing does.
    package var known: String?
}

/// Finds abbreviations in running texts: words with two capitals or more, such as `IMF` or `SaaS`, in any script that has
/// capitals; and the words that are known, however they are written.
///
/// Left alone are Roman numbers of the letters I, V and X, and symbols such as `AB/CD/38/3`. A known word counts too
/// with a plural `s` or a number behind it.
package struct AbbreviationScanner: Sendable {
    /// By their first scalar, the longest first.
    private let known: [Unicode.Scalar: [(spelling: String, scalars: [Unicode.Scalar])]]

    /// - Parameter known: spellings of words that are explained, or that need no explanation.
    package init(known spellings: some Sequence<String>) {
        let entries = Set(spellings).sorted().map { ($0, Array($0.unicodeScalars)) }.filter { !$0.1.isEmpty }
        known = Dictionary(grouping: entries) { $0.1[0] }.mapValues { entries in
            entries.sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }.map { (spelling: $0.0, scalars: $0.1) }
        }
    }

    /// The abbreviations and known words of a text in their order.
    package func abbreviations(in text: String) -> [ScannedAbbreviation] {
        let scalars = Array(text.unicodeScalars)
        var found: [ScannedAbbreviation] = []
        var index = 0
        while index < scalars.count {
            guard !Self.isPart(scalars, index - 1) || !Self.isPart(scalars, index) else {
                index += 1
                continue
            }
            let end: Int
            if let (spelling, knownEnd) = knownWord(scalars, at: index) {
                end = knownEnd
                found.append(Self.found(scalars, index..<end, spelling))
            } else if let symbolEnd = Self.endOfSymbol(scalars, at: index) {
                end = symbolEnd
            } else {
                end = Self.endOfWord(scalars, at: index)
                if Self.isAbbreviation(scalars[index..<end]) { found.append(Self.found(scalars, index..<end, nil)) }
            }
            index = max(end, index + 1)
        }
        return found
    }

    private static func found(
        _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ known: String?
    ) -> ScannedAbbreviation {
        ScannedAbbreviation(
            offset: range.lowerBound, length: range.count,
            text: String(String.UnicodeScalarView(scalars[range])), known: known)
    }

    /// The longest known word at a position and its end.
    private func knownWord(_ scalars: [Unicode.Scalar], at start: Int) -> (spelling: String, end: Int)? {
        for entry in known[scalars[start]] ?? [] where scalars[start...].starts(with: entry.scalars) {
            let end = start + entry.scalars.count
            guard Self.isPart(scalars, end - 1), Self.isPart(scalars, end) else { return (entry.spelling, end) }
            let wordEnd = Self.endOfWord(scalars, at: end)
            let rest = scalars[end..<wordEnd]
            if rest.elementsEqual(["s"]) || rest.allSatisfy(\.isDigit) { return (entry.spelling, wordEnd) }
        }
        return nil
    }

    /// The end of a symbol such as `AB/CD/38/3`: words joined by strokes, with a number among them.
    private static func endOfSymbol(_ scalars: [Unicode.Scalar], at start: Int) -> Int? {
        var end = endOfWord(scalars, at: start)
        var hasNumber = false
        while end > start, end < scalars.count, scalars[end] == "/", isPart(scalars, end + 1) {
            let next = endOfWord(scalars, at: end + 1)
            hasNumber = hasNumber || scalars[(end + 1)..<next].allSatisfy(\.isDigit)
            end = next
        }
        return hasNumber ? end : nil
    }

    private static func endOfWord(_ scalars: [Unicode.Scalar], at start: Int) -> Int {
        var end = start
        while isPart(scalars, end) { end += 1 }
        return end
    }

    private static func isPart(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        scalars.indices.contains(index) && (scalars[index].isDigit || scalars[index].isCasedLetter)
    }

    private static func isAbbreviation(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        word.count(where: \.properties.isUppercase) >= 2
            && !word.allSatisfy { $0 == "I" || $0 == "V" || $0 == "X" }
    }
}
