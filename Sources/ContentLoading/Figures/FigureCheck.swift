import Diagnostics
import Localization
import Markdown
import ReportModel

/// Holds the text of a figure link against its cell.
struct FigureCheck {
    let index: EditionIndex
    let language: Language

    /// Nil when text and cell agree, or there is no text.
    func check(_ reference: Inline.Reference) -> Diagnostic? {
        switch expected(reference) {
        case .success(let expected): compare(reference, expected)
        case .failure(let fault): fault.diagnostic
        }
    }

    /// What the text of a link must say.
    func expected(_ reference: Inline.Reference) -> Result<ExpectedFigure, ContentFault> {
        guard let address = FigureAddress(parsing: reference.target) else {
            return .failure(
                ContentFault(
                    .unknownFigure, at: reference.location,
                    "\"figure:\(reference.target)\" is not the address of a figure",
                    hint: "write figure:table/<table>/<row>/<column>, figure:fact/<id> or figure:indicator/…"))
        }
        do throws(FigureFault) {
            let figure = try index.figure(address)
            return .success(
                ExpectedFigure(
                    value: figure.value, kind: kind(of: figure.quantity), factor: FixedDecimal(figure.quantity.factor),
                    qualifier: figure.qualifier, fractionDigits: figure.decimals))
        } catch {
            return .failure(ContentFault(Diagnostic(error, at: reference.location, of: reference.target)))
        }
    }

    /// Nil when a text agrees with what it must say, or there is none.
    func compare(_ reference: Inline.Reference, _ expected: ExpectedFigure) -> Diagnostic? {
        let text = Inline.plainText(reference.content)
        guard !text.isEmpty, let mismatch = language.parser.mismatch(of: text, with: expected) else { return nil }
        let canBeRefreshed = language.parser.rewritten(text, as: expected) != nil
        let hint = "write “\(mismatch.expected)”, leave the text empty, or run \"report figures --write\""
        return Diagnostic(
            mismatch.rule, at: reference.location, mismatch.message, hint: canBeRefreshed ? hint : mismatch.hint)
    }

    private func kind(of quantity: Quantity) -> FigureKind {
        switch quantity.kind {
        case .money: .money(currency: quantity.currency ?? index.edition.currency)
        case .percent: .percent
        case .count, .measure: .number
        }
    }
}

extension Diagnostic {
    /// Says why an address leads to no figure.
    init(_ fault: FigureFault, at location: SourceLocation, of address: String) {
        switch fault {
        case .unknown(let part, let known):
            self.init(
                .unknownFigure, at: location, "no figure at \"\(address)\": unknown \"\(part)\"",
                hint: Suggestion.hint(for: part, among: known))
        case .noNumber:
            self.init(
                .figureWithoutNumber, at: location, "there is no number at \"\(address)\"",
                hint: "a measure needs a value; an absent cell cannot be quoted")
        case .noQuantity:
            self.init(
                .figureWithoutNumber, at: location, "the number at \"\(address)\" has no unit",
                hint: "give the column or the measure a quantity")
        }
    }
}
