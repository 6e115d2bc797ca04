import Localization

/// A printed number in base units (francs rather than thousands of francs), and how much its rounding may hide.
struct CheckedNumber {
    var value: FixedDecimal
    /// Half a unit of the last printed digit; zero for whole counts, which are not rounded.
    var slack: FixedDecimal
    /// How many base units the printed unit stands for.
    var factor: FixedDecimal

    static func exact(_ number: Int) -> CheckedNumber {
        CheckedNumber(value: FixedDecimal(number), slack: .zero, factor: .one)
    }

    /// Nil when a number does not fit.
    init?(_ figure: ResolvedFigure) {
        let factor = FixedDecimal(figure.quantity.factor)
        let isRounded = figure.quantity.kind != .count || figure.decimals > 0
        guard let value = figure.value.multiplied(by: factor),
            let half = FixedDecimal(mantissa: isRounded ? 5 : 0, fractionDigits: min(figure.decimals + 1, 18)),
            let slack = half.multiplied(by: factor)
        else { return nil }
        self.init(value: value, slack: slack, factor: factor)
    }

    init(value: FixedDecimal, slack: FixedDecimal, factor: FixedDecimal) {
        self.value = value
        self.slack = slack
        self.factor = factor
    }

    /// The sum of numbers with their signs; nil when there are none or it does not fit.
    static func sum(_ numbers: [(isLess: Bool, number: CheckedNumber)]) -> CheckedNumber? {
        let values = numbers.map { $0.isLess ? $0.number.value.negated() : $0.number.value }.compactMap(\.self)
        guard !values.isEmpty, values.count == numbers.count, let value = FixedDecimal.sum(values),
            let slack = FixedDecimal.sum(numbers.map(\.number.slack))
        else { return nil }
        return CheckedNumber(value: value, slack: slack, factor: numbers.first?.number.factor ?? .one)
    }

    /// A value of base units in the printed unit of this number.
    func printed(_ value: FixedDecimal) -> FixedDecimal {
        value.divided(by: factor, fractionDigits: 6)?.normalized ?? value
    }
}

extension CheckRule.Tolerance {
    /// Whether two numbers are near enough; nil when that cannot be told.
    func allows(_ found: CheckedNumber, _ expected: CheckedNumber) -> Bool? {
        guard let distance = found.value.subtracting(expected.value)?.absolute() else { return nil }
        switch self {
        case .rounding: return found.slack.adding(expected.slack).map { distance <= $0 }
        case .fixed(let limit): return limit.multiplied(by: found.factor).map { distance <= $0 }
        }
    }

    /// Whether `found` is `part` as a percentage of `whole`, `offset` percent apart: p = 100 part/whole - offset.
    ///
    /// No division: 100 part is compared with (p + offset) whole, and rounding moves both sides.
    func allows(_ found: CheckedNumber, part: CheckedNumber, of whole: CheckedNumber, offset: FixedDecimal) -> Bool? {
        guard let share = found.value.adding(offset), let left = part.value.multiplied(byPowerOfTen: 2),
            let right = share.multiplied(by: whole.value), let distance = left.subtracting(right)?.absolute(),
            let size = whole.value.absolute()
        else { return nil }
        switch self {
        case .fixed(let limit): return limit.multiplied(by: size).map { distance <= $0 }
        case .rounding:
            guard let ofPart = part.slack.multiplied(byPowerOfTen: 2),
                let ofWhole = share.absolute()?.multiplied(by: whole.slack),
                let ofShare = size.adding(whole.slack).flatMap({ found.slack.multiplied(by: $0) }),
                let limit = FixedDecimal.sum([ofPart, ofWhole, ofShare])
            else { return nil }
            return distance <= limit
        }
    }
}
