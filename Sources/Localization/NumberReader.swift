/// Reads the digits of a number with the grouping and decimal marks of one language.
struct NumberReader: Sendable {
    /// Digits that were read.
    struct Reading: Hashable, Sendable {
        var value: FixedDecimal
        /// The position after the last digit.
        var end: Int
        /// Whether the number has grouping or decimal marks.
        var isPlain: Bool
    }

    private let decimal: [Unicode.Scalar]
    private let group: [Unicode.Scalar]
    private let groupSize: Int
    private let furtherGroupSize: Int

    init(_ conventions: NumberConventions) {
        decimal = Array(NormalizedText(conventions.decimal).scalars)
        group = Array(NormalizedText(conventions.group).scalars)
        groupSize = conventions.groupSize
        furtherGroupSize = conventions.furtherGroupSize
    }

    /// Reads the longest number at a position. Nil when there is none: no digit, a needless zero in front, or too many
    /// digits to hold.
    func read(_ cursor: ScalarCursor, at start: Int) -> Reading? {
        var end = cursor.afterDigits(start)
        guard end > start else { return nil }
        var digits = Array(cursor.scalars[start..<end])
        if let grouped = readGroups(cursor, first: start..<end) {
            (digits, end) = grouped
        }
        let isGrouped = digits.count != end - start
        if digits.count > 1, digits.first == "0" { return nil }
        let wholeCount = digits.count
        if let fraction = after(decimal, cursor, end), cursor.isDigit(fraction) {
            end = cursor.afterDigits(fraction)
            digits += cursor.scalars[fraction..<end]
        }
        let fractionDigits = digits.count - wholeCount
        let ascii = digits.lazy.map { UInt8(truncatingIfNeeded: $0.value) }
        return FixedDecimal(isNegative: false, digits: ascii, fractionDigits: fractionDigits)
            .map { Reading(value: $0, end: end, isPlain: !isGrouped && fractionDigits == 0) }
    }

    /// The digits of a whole number with all its groups, where it has any and each has its size.
    private func readGroups(_ cursor: ScalarCursor, first: Range<Int>) -> (digits: [Unicode.Scalar], end: Int)? {
        guard !group.isEmpty else { return nil }
        var groups = [first]
        var end = first.upperBound
        while let start = after(group, cursor, end), cursor.isDigit(start) {
            end = cursor.afterDigits(start)
            groups.append(start..<end)
        }
        guard groups.count > 1, groups.last?.count == groupSize, first.count <= furtherGroupSize,
            groups.dropFirst().dropLast().allSatisfy({ $0.count == furtherGroupSize })
        else { return nil }
        return (groups.flatMap { cursor.scalars[$0] }, end)
    }

    private func after(_ mark: [Unicode.Scalar], _ cursor: ScalarCursor, _ index: Int) -> Int? {
        var index = index
        for expected in mark {
            guard cursor.scalar(index) == expected else { return nil }
            index += 1
        }
        return mark.isEmpty ? nil : index
    }
}
