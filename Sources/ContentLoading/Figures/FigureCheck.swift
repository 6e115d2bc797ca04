import Diagnostics
import Localization
import Markdown
import ReportModel

/// Holds the text of a figure link against its cell.
struct FigureCheck {
    let index: EditionIndex
    let language: Language

    func check(_ reference: Inline.Reference) -> Diagnostic? {
        guard let address = FigureAddress(parsing: reference.target) else {
            return Diagnostic(
                .unknownFigure, at: reference.location, "\"figure:\(reference.target)\" is not the address of a figure",
                hint: "write figure:table/<table>/<row>/<column>, figure:fact/<id> or figure:indicator/…")
        }
        do throws(FigureFault) {
            return compare(reference, try index.figure(address))
        } catch {
            return diagnostic(error, reference)
        }
    }

    private func compare(_ reference: Inline.Reference, _ figure: ResolvedFigure) -> Diagnostic? {
        let text = Inline.plainText(reference.content)
        guard !text.isEmpty else { return nil }
        let expected = ExpectedFigure(
            value: figure.value, kind: kind(of: figure.quantity), factor: FixedDecimal(figure.quantity.factor),
            qualifier: figure.qualifier, fractionDigits: figure.decimals)
        guard let mismatch = language.parser.mismatch(of: text, with: expected) else { return nil }
        return Diagnostic(id: mismatch.id, at: reference.location, mismatch.message, hint: mismatch.hint)
    }

    private func kind(of quantity: Quantity) -> FigureKind {
        switch quantity.kind {
        case .money: .money(currency: quantity.currency ?? index.edition.currency)
        case .percent: .percent
        case .count, .measure: .number
        }
    }

    private func diagnostic(_ fault: FigureFault, _ reference: Inline.Reference) -> Diagnostic {
        switch fault {
        case .unknown(let part, let known):
            Diagnostic(
                .unknownFigure, at: reference.location, "no figure at \"\(reference.target)\": unknown \"\(part)\"",
                hint: Suggestion.hint(for: part, among: known))
        case .noNumber:
            Diagnostic(
                .figureWithoutNumber, at: reference.location, "there is no number at \"\(reference.target)\"",
                hint: "a measure needs a value; an absent cell cannot be quoted")
        case .noQuantity:
            Diagnostic(
                .figureWithoutNumber, at: reference.location, "the number at \"\(reference.target)\" has no unit",
                hint: "give the column or the measure a quantity")
        }
    }
}
