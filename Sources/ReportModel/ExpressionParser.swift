import Localization

/// Why a text is no expression, and the Unicode scalar at which that shows, counted from 0.
package struct ExpressionFault: Error, Hashable, Sendable {
    package var offset: Int
    package var message: String
}

/// Reads expressions such as `done / (done + redone) * 100`.
///
/// A name is the id of a term, which may hold hyphens; so a minus sign has a space on each side.
package struct ExpressionParser {
    /// How deep parentheses may nest.
    private static let deepest = 32

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var depth = 0
    private var mentions: [Mention] = []

    /// A term that an expression names.
    package struct Mention: Hashable, Sendable {
        package var id: String
        /// The Unicode scalar at which it stands, counted from 0.
        package var offset: Int
    }

    private init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// The expression and the terms that it names, in the order of the text.
    package static func parse(_ text: String) throws(ExpressionFault) -> (Expression, mentions: [Mention]) {
        var parser = ExpressionParser(text)
        let expression = try parser.sum()
        guard let rest = parser.peek() else { return (expression, parser.mentions) }
        throw parser.fault(rest == ")" ? "\")\" closes nothing" : "expected an operator, found \"\(rest)\"")
    }

    private mutating func sum() throws(ExpressionFault) -> Expression {
        try operations(tight: false) { parser throws(ExpressionFault) in
            try parser.operations(tight: true) { parser throws(ExpressionFault) in try parser.operand() }
        }
    }

    /// Operands joined by signs of one strength, from the left.
    private mutating func operations(
        tight: Bool, _ operand: (inout ExpressionParser) throws(ExpressionFault) -> Expression
    ) throws(ExpressionFault) -> Expression {
        var result = try operand(&self)
        while let sign = peek().flatMap({ Expression.Operator(rawValue: Character($0)) }), sign.bindsTightly == tight {
            index += 1
            result = .operation(sign, result, try operand(&self))
        }
        return result
    }

    private mutating func operand() throws(ExpressionFault) -> Expression {
        guard let next = peek() else { throw fault("the expression ends where a term is expected") }
        if next == "(" { return try parentheses() }
        let start = index
        let word = self.word()
        if let number = FixedDecimal(word) { return .number(number) }
        guard Identifier.isValid(word) else {
            index = start
            throw fault("expected a term or a number, found \"\(word.isEmpty ? String(next) : word)\"")
        }
        mentions.append(Mention(id: word, offset: start))
        return .term(word)
    }

    private mutating func parentheses() throws(ExpressionFault) -> Expression {
        let start = index
        guard depth < Self.deepest else { throw fault("parentheses nest too deep") }
        depth += 1
        index += 1
        let inner = try sum()
        guard let next = peek() else {
            index = start
            throw fault("\"(\" is never closed")
        }
        guard next == ")" else { throw fault("expected an operator or \")\", found \"\(next)\"") }
        index += 1
        depth -= 1
        return inner
    }

    /// Letters, digits, points, and hyphens between them.
    private mutating func word() -> String {
        let start = index
        while index < scalars.count, Self.isPart(scalars[index]) || isHyphen(at: index) && index > start { index += 1 }
        return String(String.UnicodeScalarView(scalars[start..<index]))
    }

    private func isHyphen(at index: Int) -> Bool {
        scalars[index] == "-" && index + 1 < scalars.count && Self.isPart(scalars[index + 1])
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// The next scalar that is no space.
    private mutating func peek() -> Unicode.Scalar? {
        while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
        return index < scalars.count ? scalars[index] : nil
    }

    private func fault(_ message: String) -> ExpressionFault { ExpressionFault(offset: index, message: message) }
}
