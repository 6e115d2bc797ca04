import Diagnostics
import Localization
import ReportModel

/// Reads `formulas.yml`.
enum FormulaFile {
    static func read(_ root: Record) -> [Formula] {
        defer { root.finish() }
        return root.records("formulas").map(formula)
    }

    private static func formula(_ record: Record) -> Formula {
        defer { record.finish() }
        let terms = record.records("terms").map(term)
        return Formula(
            id: record.identifier("id"), name: record.requiredText("name"), terms: terms,
            expression: expression(record, terms), sentence: record.requiredText("sentence"),
            source: record.text("source"))
    }

    private static func term(_ record: Record) -> Formula.Term {
        defer { record.finish() }
        return Formula.Term(
            id: record.identifier("id"), name: record.requiredText("name"), figure: figure(record, "figure"))
    }

    private static func figure(_ record: Record, _ key: String) -> FigureAddress? {
        guard let text = record.string(key) else { return nil }
        let location = record.location(of: key)
        guard let address = FigureAddress(parsing: text) else {
            record.context.report(
                .unknownFigure, at: location, "\"\(text)\" is not the address of a figure",
                hint: "write table/<table>/<row>/<column>, fact/<id> or indicator/…")
            return nil
        }
        record.context.refer(.figure(address, text), at: location)
        return address
    }

    /// The expression; after a fault has been reported, any.
    private static func expression(_ record: Record, _ terms: [Formula.Term]) -> Expression {
        let text = record.required("expression")
        if text.isEmpty { return .number(.zero) }
        let start = record.location(of: "expression")
        do throws(ExpressionFault) {
            let (expression, mentions) = try ExpressionParser.parse(text)
            check(mentions, terms, start, record)
            return expression
        } catch {
            record.context.report(
                .formulaSyntax, at: start.advanced(by: error.offset), error.message,
                hint: "write e.g. done / (done + redone) * 100, with a space on each side of a minus")
            return .number(.zero)
        }
    }

    /// Terms and expression must name the same things.
    private static func check(
        _ mentions: [ExpressionParser.Mention], _ terms: [Formula.Term], _ start: SourceLocation, _ record: Record
    ) {
        let known = terms.map(\.id)
        for mention in mentions where !known.contains(mention.id) {
            record.context.report(
                .formulaTerm, at: start.advanced(by: mention.offset), "the formula has no term \"\(mention.id)\"",
                hint: Suggestion.hint(for: mention.id, among: known))
        }
        for term in terms where !mentions.contains(where: { $0.id == term.id }) {
            record.context.report(
                .formulaTerm, at: record.location(of: "terms"), "the expression does not use the term \"\(term.id)\"",
                hint: "take the term out, or put it into the expression")
        }
    }
}

extension SourceLocation {
    /// A place so many scalars further on the line.
    fileprivate func advanced(by scalars: Int) -> SourceLocation {
        var place = self
        place.column = column.map { $0 + scalars }
        return place
    }
}
