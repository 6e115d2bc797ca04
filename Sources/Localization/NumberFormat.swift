/// Writes numbers, percentages and amounts as one language does.
///
/// The parts are kept as bytes, so that writing a number is a few appends.
package struct NumberFormat: Sendable {
    let conventions: LanguageConventions
    private let decimal: [UInt8]
    private let group: [UInt8]
    private let minus: [UInt8]
    private let digits: [[UInt8]]
    private let percentPrefix: [UInt8]
    private let percentSuffix: [UInt8]

    package init(_ conventions: LanguageConventions) {
        let numbers = conventions.numbers
        self.conventions = conventions
        decimal = Array(numbers.decimal.utf8)
        group = Array(numbers.group.utf8)
        minus = Array(numbers.minus.utf8)
        digits = numbers.digits.map { Array(String($0).utf8) }
        percentPrefix = Array(numbers.percent.prefix.utf8)
        percentSuffix = Array(numbers.percent.suffix.utf8)
    }

    /// Appends a number with exactly `fractionDigits` digits after the point, rounded half away from zero; with the
    /// number's own when nil. Negative digits count as 0.
    package func append(_ number: FixedDecimal, fractionDigits: Int? = nil, to bytes: inout [UInt8]) {
        let wanted = max(0, fractionDigits ?? number.fractionDigits)
        let number = number.rounded(toFractionDigits: wanted) ?? number
        let ascii = Array(String(number.mantissa.magnitude).utf8)
        let wholeCount = max(0, ascii.count - number.fractionDigits)
        if number.isNegative { bytes += minus }
        appendWhole(ascii.prefix(wholeCount), to: &bytes)
        guard wanted > 0 else { return }
        bytes += decimal
        let zerosInFront = number.fractionDigits - (ascii.count - wholeCount)
        appendZeros(zerosInFront, to: &bytes)
        for byte in ascii.dropFirst(wholeCount) { appendDigit(byte, to: &bytes) }
        appendZeros(min(wanted, 100) - number.fractionDigits, to: &bytes)
    }

    /// Appends a percentage: `number` counts hundredths, so 45 gives `45%`.
    package func appendPercent(_ number: FixedDecimal, fractionDigits: Int? = nil, to bytes: inout [UInt8]) {
        bytes += percentPrefix
        append(number, fractionDigits: fractionDigits, to: &bytes)
        bytes += percentSuffix
    }

    /// A number as text; see `append`.
    package func number(_ number: FixedDecimal, fractionDigits: Int? = nil) -> String {
        var bytes: [UInt8] = []
        append(number, fractionDigits: fractionDigits, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A percentage as text: 45 gives `45%`.
    package func percent(_ number: FixedDecimal, fractionDigits: Int? = nil) -> String {
        var bytes: [UInt8] = []
        appendPercent(number, fractionDigits: fractionDigits, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Two numbers, already written, as a range.
    package func range(from: String, to: String) -> String {
        conventions.numbers.range?.filled(["from": from, "to": to]) ?? "\(from)–\(to)"
    }

    private func appendWhole(_ ascii: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        if ascii.isEmpty { return appendZeros(1, to: &bytes) }
        let numbers = conventions.numbers
        let isGrouped = !group.isEmpty && ascii.count >= max(numbers.minimumGroupedDigits, numbers.groupSize + 1)
        for (offset, byte) in ascii.enumerated() {
            let beyondLast = ascii.count - offset - numbers.groupSize
            if isGrouped, offset > 0, beyondLast >= 0, beyondLast % numbers.furtherGroupSize == 0 { bytes += group }
            appendDigit(byte, to: &bytes)
        }
    }

    private func appendDigit(_ ascii: UInt8, to bytes: inout [UInt8]) {
        bytes += digits[Int(ascii &- UInt8(ascii: "0")) % 10]
    }

    private func appendZeros(_ count: Int, to bytes: inout [UInt8]) {
        for _ in 0..<max(0, count) { bytes += digits[0] }
    }
}
