extension FigureParser {
    /// A text of a figure link for what its cell says now, written as the author wrote it: the same scale word, digits
    /// after the point, marks, currency and qualifier. What is not a number of the language becomes its standard form.
    ///
    /// Nil when only the author can tell what to write: the qualifier, the unit or the currency is another one.
    package func rewritten(_ text: String, as expected: ExpectedFigure) -> String? {
        let layout = layout(of: text)
        if let layout, !means(expected, layout.parts) { return nil }
        let standard = format.standardForm(
            expected.value, kind: expected.kind, factor: expected.factor, fractionDigits: expected.fractionDigits,
            qualifier: expected.qualifier)
        return [layout.flatMap { rewritten($0, as: expected) }, standard].compactMap(\.self)
            .first { mismatch(of: $0, with: expected) == nil }
    }

    private func means(_ expected: ExpectedFigure, _ parts: FigureParts) -> Bool {
        guard parts.qualifier == expected.qualifier, parts.isPercent == (expected.kind == .percent) else {
            return false
        }
        guard let found = parts.currency else { return true }
        return expected.kind == .money(currency: found)
    }

    private func rewritten(_ layout: FigureLayout, as expected: ExpectedFigure) -> String? {
        guard let shown = shown(layout, expected), let size = shown.absolute() else { return nil }
        let style = FigureStyle(layout, format.conventions)
        let digits = style.format.number(size, fractionDigits: size.fractionDigits)
        var edits = [(layout.digits, digits)]
        let isMinus = layout.parts.sign == "-"
        if let sign = layout.sign, shown.isNegative != isMinus {
            edits.append((sign, shown.isNegative ? format.conventions.numbers.minus : ""))
        } else if shown.isNegative && !isMinus {
            edits[0].1 = format.conventions.numbers.minus + digits
        }
        if let range = layout.scale, let word = scaleWord(layout, range, size) { edits.append((range, word)) }
        var scalars = layout.scalars
        for (range, text) in edits.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
            scalars.replaceSubrange(range, with: text.unicodeScalars)
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// The value in the author's scale, with no more digits after the point than the author gave or the cell knows.
    private func shown(_ layout: FigureLayout, _ expected: ExpectedFigure) -> FixedDecimal? {
        let power = layout.parts.scale ?? 0
        guard let whole = expected.value.multiplied(by: expected.factor),
            let scaled = whole.multiplied(byPowerOfTen: -power)
        else { return nil }
        let factorDigits = String(expected.factor.mantissa).reversed().prefix { $0 == "0" }.count
        let known = (expected.fractionDigits ?? expected.value.fractionDigits) + power - factorDigits
        let count = min(layout.reading.value.fractionDigits, max(0, known))
        return scaled.rounded(toFractionDigits: count, expected.qualifier?.rounding ?? .halfAwayFromZero)?
            .padded(toFractionDigits: count)
    }

    /// The scale word in the plural form that the number asks for; nil when the author's may stay.
    private func scaleWord(_ layout: FigureLayout, _ range: Range<Int>, _ size: FixedDecimal) -> String? {
        let written = NormalizedText.word(layout.text(range))
        let conventions = format.conventions
        guard
            let word = conventions.scaleWords.first(where: { word in
                word.power == layout.parts.scale && word.forms.values.contains { NormalizedText.word($0) == written }
            }), let form = word.forms[conventions.pluralRule.category(for: size)] ?? word.forms[.other]
        else { return nil }
        return NormalizedText.word(form) == written ? nil : form
    }
}

/// How an author writes digits: with which marks, grouped or not, in which script.
private struct FigureStyle {
    let format: NumberFormat

    init(_ layout: FigureLayout, _ conventions: LanguageConventions) {
        var conventions = conventions
        let written = layout.scalars[layout.digits]
        var marks = written.filter { scalar in
            let normal = NormalizedText.normalized(scalar, digits: conventions.numbers.digits)
            return !normal.isDigit && normal != NormalizedText.invisible
        }
        if layout.reading.value.fractionDigits > 0, let mark = marks.popLast() {
            conventions.numbers.decimal = String(mark)
        }
        if let mark = marks.first {
            conventions.numbers.group = String(mark)
        } else if Self.couldBeGrouped(layout.reading.value, conventions.numbers) {
            conventions.numbers.group = ""
        }
        if written.first?.isASCII ?? false { conventions.numbers.digits = Array("0123456789".unicodeScalars) }
        format = NumberFormat(conventions)
    }

    private static func couldBeGrouped(_ value: FixedDecimal, _ numbers: NumberConventions) -> Bool {
        let count = String(value.mantissa.magnitude).utf8.count - value.fractionDigits
        return count >= max(numbers.minimumGroupedDigits, numbers.groupSize + 1)
    }
}
