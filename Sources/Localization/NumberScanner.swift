/// A number in a running text that no figure link holds.
package struct ScannedNumber: Hashable, Sendable {
    /// Where it begins, in Unicode scalars from 0.
    package var offset: Int
    /// How many scalars it has.
    package var length: Int
    /// The digits, with a scale word or percent sign that follows.
    package var text: String
}

/// Finds the numbers in running texts of one language that ought to be figure links.
///
/// Left alone are years (1900 to 2099 without grouping) and spans of years, dates of the language, codes of letters and
/// digits (`COP29`, `COVID-19`, `AB/CD/38/3`), and words that the site lists as unbound.
package struct NumberScanner: Sendable {
    private let digits: [Unicode.Scalar]
    private let reader: NumberReader
    private let affixes: FigureAffixes
    private let dates: DateRecognizer
    /// By their first scalar.
    private let unbound: [Unicode.Scalar: [[Unicode.Scalar]]]

    /// - Parameter unbound: words with digits that are no figures, e.g. `Web 2.0`; case does not matter.
    package init(_ conventions: LanguageConventions, unbound: [String] = []) {
        digits = conventions.numbers.digits
        reader = NumberReader(conventions.numbers)
        affixes = FigureAffixes(conventions)
        dates = DateRecognizer(conventions.dates)
        self.unbound = Dictionary(grouping: unbound.map(NormalizedText.word).filter { !$0.isEmpty }) { $0[0] }
    }

    /// The numbers of a text in their order.
    package func numbers(in text: String) -> [ScannedNumber] {
        guard text.unicodeScalars.contains(where: mayBeDigit) else { return [] }
        let normalized = NormalizedText(text, digits: digits)
        let cursor = ScalarCursor(scalars: normalized.scalars)
        let original = Array(text.unicodeScalars)
        var found: [ScannedNumber] = []
        var index = 0
        while index < cursor.scalars.count {
            if let end = endOfSkipped(cursor, at: index) {
                index = end
            } else if cursor.isDigit(index) {
                let end = endOfNumber(cursor, at: index)
                let slice = String(String.UnicodeScalarView(original[index..<end]))
                found.append(ScannedNumber(offset: index, length: end - index, text: slice))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether a scalar is one that is normalized to a digit. Most texts have none, and need no closer look.
    private func mayBeDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.isDigit }
        return (0xFF10...0xFF19).contains(scalar.value) || digits.contains(scalar)
    }

    /// The end of what stands at a position and is no figure; nil when nothing of the kind does.
    private func endOfSkipped(_ cursor: ScalarCursor, at index: Int) -> Int? {
        let words = unbound[cursor.scalars[index]] ?? []
        guard !words.isEmpty || dates.canBegin(cursor, at: index) || cursor.isDigit(index), isStart(cursor, index)
        else { return nil }
        let word = words.lazy.compactMap { cursor.match($0, at: index) }.filter { !continues(cursor, $0) }.max()
        if let word { return word }
        if let date = dates.match(cursor, at: index) { return date }
        guard cursor.isDigit(index) else { return nil }
        return endOfCode(cursor, index) ?? endOfYears(cursor, index)
    }

    /// Whether a word or number can begin at a position: no letter or digit of the same kind stands before it.
    private func isStart(_ cursor: ScalarCursor, _ index: Int) -> Bool {
        guard let before = cursor.scalar(index - 1) else { return true }
        if cursor.isDigit(index) { return !before.isDigit }
        return !before.isDigit && !before.isCasedLetter
    }

    /// Whether a word that ends with a digit goes on with digits.
    private func continues(_ cursor: ScalarCursor, _ end: Int) -> Bool {
        cursor.isDigit(end - 1) && (cursor.isDigit(end) || cursor.scalar(end)?.isCasedLetter == true)
    }

    /// The end of a code such as `P4` or `AB/CD/38/3` whose digits begin at a position.
    private func endOfCode(_ cursor: ScalarCursor, _ start: Int) -> Int? {
        func isWord(_ index: Int) -> Bool {
            cursor.scalar(index).map { $0.isDigit || $0.isCasedLetter } ?? false
        }
        func isLetter(_ index: Int) -> Bool { cursor.scalar(index)?.isCasedLetter ?? false }
        func isJoint(_ index: Int) -> Bool { cursor.scalar(index).map { "-/_.&".unicodeScalars.contains($0) } ?? false }
        let followsLetter = isLetter(start - 1) || isJoint(start - 1) && isLetter(start - 2)
        if !followsLetter {
            let digitsEnd = cursor.afterDigits(start)
            guard isLetter(digitsEnd), affixes.suffix(cursor, at: digitsEnd) == nil,
                reader.read(cursor, at: start)?.isPlain ?? true
            else { return nil }
        }
        var end = start
        while isWord(end) || isJoint(end) && isWord(end + 1) { end += 1 }
        return end
    }

    /// The end of a year or a span of years: 2024, 2024/25, 2022–2031, 2024-05-24.
    private func endOfYears(_ cursor: ScalarCursor, _ start: Int) -> Int? {
        func number(_ range: Range<Int>) -> Int? {
            Int(String(String.UnicodeScalarView(cursor.scalars[range])))
        }
        var end = cursor.afterDigits(start)
        guard end - start == 4, let year = number(start..<end), (1900...2099).contains(year),
            reader.read(cursor, at: start)?.isPlain == true
        else { return nil }
        for _ in 0..<2 {
            guard let joint = cursor.scalar(end), "-/–—".unicodeScalars.contains(joint) else { break }
            let next = cursor.afterDigits(end + 1)
            guard next - end == 3, reader.read(cursor, at: end + 1)?.isPlain ?? true else { break }
            end = next
        }
        let after = cursor.afterSpaces(end)
        return affixes.scale(cursor, at: after) ?? affixes.percent(cursor, at: after) == nil ? end : nil
    }

    /// The end of a number with the scale word or percent sign behind it.
    private func endOfNumber(_ cursor: ScalarCursor, at start: Int) -> Int {
        let end = reader.read(cursor, at: start)?.end ?? cursor.afterDigits(start)
        let after = cursor.afterSpaces(end)
        return affixes.scale(cursor, at: after) ?? affixes.percent(cursor, at: after) ?? end
    }
}
