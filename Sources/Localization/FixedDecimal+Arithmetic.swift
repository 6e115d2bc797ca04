/// Which neighbour a number goes to when digits are dropped.
package enum Rounding: Sendable {
    /// The nearer one; from the middle, the one farther from zero.
    case halfAwayFromZero
    /// The lower one.
    case down
    /// The higher one.
    case up
}

extension FixedDecimal {
    /// The exact sum; nil when it does not fit.
    package func adding(_ other: FixedDecimal) -> FixedDecimal? {
        let (first, second) = Self.aligned(self, other)
        return FixedDecimal(wide: first + second, fractionDigits: max(fractionDigits, other.fractionDigits))
    }

    /// The exact difference; nil when it does not fit.
    package func subtracting(_ other: FixedDecimal) -> FixedDecimal? {
        let (first, second) = Self.aligned(self, other)
        return FixedDecimal(wide: first - second, fractionDigits: max(fractionDigits, other.fractionDigits))
    }

    /// The number with the other sign; nil only for the least mantissa.
    package func negated() -> FixedDecimal? {
        FixedDecimal(wide: -Int128(mantissa), fractionDigits: fractionDigits)
    }

    /// The distance from zero; nil only for the least mantissa.
    package func absolute() -> FixedDecimal? {
        isNegative ? negated() : self
    }

    /// The exact sum of all numbers, 0 for none; nil when the sum does not fit, whatever happens on the way to it.
    package static func sum(_ numbers: some Collection<FixedDecimal>) -> FixedDecimal? {
        let digits = numbers.lazy.map(\.fractionDigits).max() ?? 0
        var total: Int128 = 0
        for number in numbers {
            let (next, overflow) = total.addingReportingOverflow(number.mantissa(over: digits))
            if overflow { return nil }
            total = next
        }
        return FixedDecimal(wide: total, fractionDigits: digits)
    }

    /// The exact product; nil when it does not fit.
    package func multiplied(by other: FixedDecimal) -> FixedDecimal? {
        FixedDecimal(
            wide: Int128(mantissa) * Int128(other.mantissa), fractionDigits: fractionDigits + other.fractionDigits)
    }

    /// The exact product with a power of ten, which may be negative; nil when it does not fit.
    package func multiplied(byPowerOfTen exponent: Int) -> FixedDecimal? {
        if mantissa == 0 { return .zero }
        guard (-36...36).contains(exponent) else { return nil }
        let digits = fractionDigits - exponent
        if digits >= 0 { return FixedDecimal(wide: Int128(mantissa), fractionDigits: digits) }
        let (wide, overflow) = Int128(mantissa).multipliedReportingOverflow(by: Self.power(-digits))
        return overflow ? nil : FixedDecimal(wide: wide, fractionDigits: 0)
    }

    /// The quotient, rounded half away from zero; nil when the divisor is zero, the digits do not lie in 0 to 18, or
    /// the quotient does not fit.
    package func divided(by divisor: FixedDecimal, fractionDigits digits: Int) -> FixedDecimal? {
        guard divisor.mantissa != 0, (0...Self.maximumFractionDigits).contains(digits) else { return nil }
        let exponent = divisor.fractionDigits - fractionDigits + digits
        let (numerator, overflow) = Int128(mantissa).multipliedReportingOverflow(by: Self.power(exponent))
        if overflow { return nil }
        let quotient = Self.quotient(numerator, Int128(divisor.mantissa) * Self.power(-exponent), .halfAwayFromZero)
        return FixedDecimal(wide: quotient, fractionDigits: digits)
    }

    /// How many hundredths of `whole` this is, rounded half away from zero; nil as in `divided`.
    package func percentage(of whole: FixedDecimal, fractionDigits digits: Int) -> FixedDecimal? {
        multiplied(byPowerOfTen: 2)?.divided(by: whole, fractionDigits: digits)
    }

    /// The number with no more than `digits` digits after the point. Negative digits round to tens, hundreds and so on.
    /// Digits that the number does not have are not added. Nil only where rounding to tens or more does not fit.
    package func rounded(toFractionDigits digits: Int, _ rule: Rounding = .halfAwayFromZero) -> FixedDecimal? {
        if digits >= fractionDigits { return self }
        // No mantissa reaches ten to the power of 19, so coarser steps need no other treatment than this one.
        let digits = max(digits, -20)
        let quotient = Self.quotient(Int128(mantissa), Self.power(fractionDigits - digits), rule)
        if digits >= 0 { return FixedDecimal(wide: quotient, fractionDigits: digits) }
        let (wide, overflow) = quotient.multipliedReportingOverflow(by: Self.power(-digits))
        return overflow ? nil : FixedDecimal(wide: wide, fractionDigits: 0)
    }

    /// The rounded quotient; the divisor must not be zero.
    private static func quotient(_ numerator: Int128, _ divisor: Int128, _ rule: Rounding) -> Int128 {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: divisor)
        if remainder == 0 { return quotient }
        let isNegative = (numerator < 0) != (divisor < 0)
        let goesOut =
            switch rule {
            // Compared by subtraction: twice the remainder might not fit.
            case .halfAwayFromZero: remainder.magnitude >= divisor.magnitude - remainder.magnitude
            case .down: isNegative
            case .up: !isNegative
            }
        if !goesOut { return quotient }
        return isNegative ? quotient - 1 : quotient + 1
    }
}
