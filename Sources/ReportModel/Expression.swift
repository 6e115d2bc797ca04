import Localization

/// Arithmetic over the terms of a formula.
package indirect enum Expression: Hashable, Sendable {
    case number(FixedDecimal)
    /// The id of a term.
    case term(String)
    case operation(Operator, Expression, Expression)

    /// The four kinds of arithmetic, each by its sign.
    package enum Operator: Character, CaseIterable, Sendable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case over = "/"

        /// Multiplication and division bind more tightly than sums.
        package var bindsTightly: Bool { self == .times || self == .over }
    }

    /// Whether an operand of `outer` needs parentheses, because operations are read from the left and sums last.
    package func needsParentheses(in outer: Operator, onTheRight: Bool) -> Bool {
        guard case .operation(let inner, _, _) = self else { return false }
        return inner.bindsTightly == outer.bindsTightly ? onTheRight : outer.bindsTightly
    }
}

extension Expression: CustomStringConvertible {
    /// The expression as it is written in content, with no more parentheses than it needs.
    package var description: String {
        switch self {
        case .number(let number): number.description
        case .term(let id): id
        case .operation(let sign, let left, let right):
            left.operand(of: sign, onTheRight: false) + " \(sign.rawValue) " + right.operand(of: sign, onTheRight: true)
        }
    }

    private func operand(of sign: Operator, onTheRight: Bool) -> String {
        needsParentheses(in: sign, onTheRight: onTheRight) ? "(\(self))" : description
    }
}
