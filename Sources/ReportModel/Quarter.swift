/// A quarter of a year, written `2024-q1` in content.
package struct Quarter: Hashable, Sendable, CustomStringConvertible {
    package var year: Int
    /// From 1 to 4.
    package var number: Int

    /// The form in content, e.g. `2024-q1`.
    package var description: String { "\(year)-q\(number)" }

    /// Reads `2024-q1`; nil when the form is another one.
    package init?(parsing text: String) {
        let parts = text.split(separator: "-q", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), year > 0, parts[1].utf8.count == 1,
            let number = Int(parts[1]), (1...4).contains(number)
        else { return nil }
        self.year = year
        self.number = number
    }
}
