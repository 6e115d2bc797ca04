/// Finds dates of one language in running texts.
struct DateRecognizer: Sendable {
    private enum Token: Hashable, Sendable {
        case word([Unicode.Scalar])
        case number(ClosedRange<Int>, digits: ClosedRange<Int>)
        case monthName
    }

    private let patterns: [[Token]]
    private let months: [[Unicode.Scalar]]
    /// What dates begin with, but for digits.
    private let starts: Set<Unicode.Scalar>

    init(_ conventions: DateConventions) {
        let all = [conventions.full, conventions.monthAndYear, conventions.dayAndMonth].compactMap { $0 }
        patterns = (all + conventions.others).filter(Self.isTelling).map { $0.segments.compactMap(Self.token) }
        months = Set(conventions.months + conventions.monthsBesideDay).map(NormalizedText.word)
            .filter { !$0.isEmpty }.sorted { $0.count > $1.count }
        let words = patterns.compactMap { tokens -> [Unicode.Scalar]? in
            if case .word(let word)? = tokens.first { word } else { nil }
        }
        starts = Set((words + months).compactMap(\.first))
    }

    /// Whether a date may begin at a position, told by its first scalar.
    func canBegin(_ cursor: ScalarCursor, at start: Int) -> Bool {
        cursor.isDigit(start) || cursor.scalar(start).map(starts.contains) ?? false
    }

    /// The end of the longest date that begins at a position.
    func match(_ cursor: ScalarCursor, at start: Int) -> Int? {
        patterns.lazy.compactMap { match($0, cursor, start) }.max()
    }

    private func match(_ tokens: [Token], _ cursor: ScalarCursor, _ start: Int) -> Int? {
        var index = start
        for token in tokens {
            // Spaces between the parts are the writer's: 2024年5月 and 2024 年 5 月 are the same.
            if index > start { index = cursor.afterSpaces(index) }
            guard let next = end(of: token, cursor, index) else { return nil }
            index = next
        }
        return index > start ? index : nil
    }

    private func end(of token: Token, _ cursor: ScalarCursor, _ index: Int) -> Int? {
        switch token {
        case .word(let word): return cursor.match(word, at: index)
        case .monthName: return months.lazy.compactMap { cursor.match($0, at: index) }.max()
        case .number(let values, let lengths):
            let end = cursor.afterDigits(index)
            guard lengths.contains(end - index),
                let value = Int(String(String.UnicodeScalarView(cursor.scalars[index..<end]))), values.contains(value)
            else { return nil }
            return end
        }
    }

    /// Whether a pattern cannot be met by mere numbers with marks between them, such as `3-5`.
    private static func isTelling(_ pattern: TextPattern) -> Bool {
        let hasWord = pattern.segments.contains { segment in
            guard case .literal(let text) = segment else { return false }
            return text.unicodeScalars.contains(where: \.properties.isAlphabetic)
        }
        return hasWord || pattern.places.contains("month-name") || pattern.places.contains("year")
    }

    private static func token(_ segment: TextPattern.Segment) -> Token? {
        switch segment {
        case .literal(let text):
            let word = NormalizedText.word(text)
            return word.isEmpty ? nil : .word(word)
        case .place("day"): return .number(1...31, digits: 1...2)
        case .place("month"): return .number(1...12, digits: 1...2)
        case .place("year"): return .number(1000...2999, digits: 4...4)
        case .place("month-name"): return .monthName
        case .place: return nil
        }
    }
}
