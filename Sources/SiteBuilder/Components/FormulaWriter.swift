import Localization
import Markup
import ReportModel

/// Writes a formula as MathML Core, with the same in words beneath.
///
/// The words stand there for everyone, so that nobody depends on a reader that speaks mathematics. The names of terms
/// are HTML within `mtext`, since text of MathML itself never wraps and would run off a narrow screen.
struct FormulaWriter {
    let context: PageContext

    func write(_ formula: Formula, to buffer: inout MarkupBuffer) {
        buffer.raw("<figure class=\"formula\">\n<math display=\"block\"")
        // Browsers reset the direction of mathematics, so a page that runs from the right has to say it again.
        if context.language.direction == .rightToLeft { buffer.attribute("dir", "rtl") }
        buffer.raw(">")
        // Two sides, so that the right one can stand below the left where they do not fit side by side.
        name(formula.name, to: &buffer)
        buffer.raw("<mrow><mo>=</mo>")
        write(formula.expression, formula, to: &buffer)
        buffer.raw("</mrow></math>\n<figcaption>\n<p>")
        context.write(formula.sentence, to: &buffer)
        buffer.raw("</p>\n")
        values(formula, to: &buffer)
        source(formula, to: &buffer)
        buffer.raw("</figcaption>\n</figure>\n")
    }

    private func source(_ formula: Formula, to buffer: inout MarkupBuffer) {
        buffer.raw("<div class=\"source\">")
        ProvenanceWriter(context: context).write(Provenance(document: context.edition.document.symbol), to: &buffer)
        if let source = formula.source {
            buffer.text(context.word("source.separator"))
            context.write(source, to: &buffer)
        }
        buffer.raw("</div>\n")
    }

    private func write(_ expression: Expression, _ formula: Formula, to buffer: inout MarkupBuffer) {
        switch expression {
        case .number(let number): buffer.element("mn", context.language.format.number(number))
        case .term(let id): if let term = formula.terms.first(where: { $0.id == id }) { name(term.name, to: &buffer) }
        case .operation(.over, let left, let right):
            buffer.raw("<mfrac>")
            row(left, formula, to: &buffer)
            row(right, formula, to: &buffer)
            buffer.raw("</mfrac>")
        case .operation(let sign, let left, let right):
            operand(left, of: sign, onTheRight: false, formula, to: &buffer)
            buffer.element("mo", Self.sign(sign))
            operand(right, of: sign, onTheRight: true, formula, to: &buffer)
        }
    }

    /// A part of a fraction: always one element.
    private func row(_ expression: Expression, _ formula: Formula, to buffer: inout MarkupBuffer) {
        buffer.raw("<mrow>")
        write(expression, formula, to: &buffer)
        buffer.raw("</mrow>")
    }

    /// A fraction shows by itself what belongs together.
    private func operand(
        _ expression: Expression, of sign: Expression.Operator, onTheRight: Bool, _ formula: Formula,
        to buffer: inout MarkupBuffer
    ) {
        var needsParentheses = expression.needsParentheses(in: sign, onTheRight: onTheRight)
        if case .operation(.over, _, _) = expression { needsParentheses = false }
        guard needsParentheses else { return write(expression, formula, to: &buffer) }
        buffer.raw("<mrow><mo>(</mo>")
        write(expression, formula, to: &buffer)
        buffer.raw("<mo>)</mo></mrow>")
    }

    private func name(_ name: Text, to buffer: inout MarkupBuffer) {
        buffer.raw("<mtext><span>")
        context.write(name, to: &buffer)
        buffer.raw("</span></mtext>")
    }

    private static func sign(_ sign: Expression.Operator) -> String {
        switch sign {
        case .plus: "+"
        case .minus: "\u{2212}"
        case .times: "\u{D7}"
        case .over: "/"
        }
    }

    /// The terms whose values the report has.
    private func values(_ formula: Formula, to buffer: inout MarkupBuffer) {
        let known = formula.terms.compactMap { term in
            term.figure.flatMap { ReportResolver(context: context).figure($0, MarkupBuffer()) }.map { (term, $0) }
        }
        guard !known.isEmpty else { return }
        buffer.raw("<ul class=\"values\">\n")
        for (term, value) in known {
            buffer.raw("<li>")
            context.write(term.name, to: &buffer)
            buffer.raw(" ")
            buffer.append(value)
            buffer.raw("</li>\n")
        }
        buffer.raw("</ul>\n")
    }
}
