/// An exact decimal number: a whole mantissa divided by a power of ten.
///
/// Holds every number of up to 18 digits with up to 18 of them after the point. The digits after the point are kept as
/// they were written (`0.40` prints as `0.40`), while equality, order and hash look at the value only. What would not
/// fit gives nil; nothing traps.
package struct FixedDecimal: Sendable {
    /// The digits as one whole number, with the sign.
    package let mantissa: Int64
    /// How many of the digits stand after the point, 0 to 18.
    package let fractionDigits: Int

    /// The number 0.
    package static let zero = FixedDecimal(unchecked: 0, fractionDigits: 0)
    /// The number 1.
    package static let one = FixedDecimal(unchecked: 1, fractionDigits: 0)
    /// The most digits that can stand after the point.
    package static let maximumFractionDigits = 18

    /// A whole number.
    package init(_ value: Int) {
        self.init(unchecked: Int64(value), fractionDigits: 0)
    }

    /// `mantissa` divided by ten to the power of `fractionDigits`; nil unless that power lies in 0 to 18.
    package init?(mantissa: Int64, fractionDigits: Int) {
        guard (0...Self.maximumFractionDigits).contains(fractionDigits) else { return nil }
        self.init(unchecked: mantissa, fractionDigits: fractionDigits)
    }

    /// Reads the plain form of data files, e.g. `-1525` or `0.45`: an optional hyphen-minus, ASCII digits without
    /// grouping and without needless zeros in front, and optionally a point with digits. Nil for everything else.
    package init?(_ text: some StringProtocol) {
        var digits = Array(text.utf8)
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits.removeFirst() }
        let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else {
            return nil
        }
        let fraction = parts.count == 2 ? parts[1] : []
        guard parts.count == 1 || !fraction.isEmpty else { return nil }
        self.init(isNegative: isNegative, digits: whole + fraction, fractionDigits: fraction.count)
    }

    /// A number from its ASCII digits; nil when one is no digit or they are too many.
    init?(isNegative: Bool, digits: some Sequence<UInt8>, fractionDigits: Int) {
        var mantissa: Int64 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            let (shifted, tooLong) = mantissa.multipliedReportingOverflow(by: 10)
            let (next, tooLarge) = shifted.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
            if tooLong || tooLarge { return nil }
            mantissa = next
        }
        self.init(mantissa: isNegative ? -mantissa : mantissa, fractionDigits: fractionDigits)
    }

    /// A number whose parts are known to be in range.
    init(unchecked mantissa: Int64, fractionDigits: Int) {
        self.mantissa = mantissa
        self.fractionDigits = fractionDigits
    }

    /// A number from a wide mantissa. Zeros at the end are given up where that makes it fit; nil where it does not.
    init?(wide: Int128, fractionDigits: Int) {
        var wide = wide
        var fractionDigits = fractionDigits
        while fractionDigits > 0, fractionDigits > Self.maximumFractionDigits || Int64(exactly: wide) == nil {
            guard wide % 10 == 0 else { return nil }
            wide /= 10
            fractionDigits -= 1
        }
        guard let mantissa = Int64(exactly: wide) else { return nil }
        self.init(mantissa: mantissa, fractionDigits: fractionDigits)
    }

    /// The whole number that this is; nil when it has a fraction.
    package var wholeValue: Int? {
        let plain = normalized
        return plain.fractionDigits == 0 ? Int(exactly: plain.mantissa) : nil
    }

    /// The nearest binary number. For positions in charts only: never for a figure that is shown.
    package var doubleValue: Double {
        Double(mantissa) / Double(Self.power(fractionDigits))
    }

    /// Whether the number is below zero.
    package var isNegative: Bool { mantissa < 0 }

    /// The same value without zeros at the end of the fraction.
    package var normalized: FixedDecimal {
        var mantissa = mantissa
        var digits = fractionDigits
        while digits > 0, mantissa % 10 == 0 {
            mantissa /= 10
            digits -= 1
        }
        return FixedDecimal(unchecked: mantissa, fractionDigits: digits)
    }

    /// Ten to the power of `exponent`, which must not exceed 38: larger ones would not fit and count as 38.
    static func power(_ exponent: Int) -> Int128 {
        var result: Int128 = 1
        for _ in 0..<min(max(exponent, 0), 38) { result *= 10 }
        return result
    }
}

extension FixedDecimal: Hashable, Comparable {
    package static func == (left: FixedDecimal, right: FixedDecimal) -> Bool {
        if left.fractionDigits == right.fractionDigits { return left.mantissa == right.mantissa }
        let (first, second) = aligned(left, right)
        return first == second
    }

    package static func < (left: FixedDecimal, right: FixedDecimal) -> Bool {
        let (first, second) = aligned(left, right)
        return first < second
    }

    package func hash(into hasher: inout Hasher) {
        let plain = normalized
        hasher.combine(plain.mantissa)
        hasher.combine(plain.fractionDigits)
    }

    /// Both mantissas over the same power of ten: at most 37 digits, which a wide integer holds.
    static func aligned(_ left: FixedDecimal, _ right: FixedDecimal) -> (Int128, Int128) {
        let digits = max(left.fractionDigits, right.fractionDigits)
        return (left.mantissa(over: digits), right.mantissa(over: digits))
    }

    /// The mantissa over a power of ten that is no smaller than the number's own.
    func mantissa(over digits: Int) -> Int128 {
        Int128(mantissa) * Self.power(digits - fractionDigits)
    }
}

extension FixedDecimal: CustomStringConvertible, ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self.init(value) }

    /// The plain form of data files, e.g. `-1525` or `0.40`.
    package var description: String {
        var digits = Array(String(mantissa.magnitude).utf8)
        if fractionDigits > 0 {
            let missing = max(0, fractionDigits + 1 - digits.count)
            digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing), at: 0)
            digits.insert(UInt8(ascii: "."), at: digits.count - fractionDigits)
        }
        return (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
    }
}
