import Diagnostics
import Localization
import ReportModel

/// Reads `facts/<name>.csv`.
enum FactFile {
    static let columns = ["id", "value", "unit", "qualifier", "note", "source"]

    static func read(_ records: [[CSVField]], _ context: FileContext) -> [Located<Fact>] {
        guard let header = records.first, header.map(\.text) == columns else {
            context.report(
                .csvHeader, at: records.first?.first?.location ?? SourceLocation(context.path),
                "the header of a file of facts is other than expected",
                hint: "the columns are: \(columns.joined(separator: ","))")
            return []
        }
        return records.dropFirst().compactMap { fact($0, context) }
    }

    private static func fact(_ fields: [CSVField], _ context: FileContext) -> Located<Fact>? {
        guard fields.count == columns.count else {
            context.report(
                .csvRagged, at: fields[0].location, "the line has \(fields.count) fields, expected \(columns.count)",
                hint: "quote a field that holds the separator")
            return nil
        }
        let id = fields[0].text
        if !Identifier.isValid(id) {
            context.report(.invalidID, at: fields[0].location, "\"\(id)\" is not an id")
        }
        guard let value = number(fields[1], context) else { return nil }
        context.refer(.quantity(fields[2].text), at: fields[2].location)
        let fact = Fact(
            id: id, value: value, quantity: fields[2].text, qualifier: qualifier(fields[3], context),
            note: context.text(fields[4].text, block: "\(id)/note", at: fields[4].location),
            source: context.text(fields[5].text, block: "\(id)/source", at: fields[5].location))
        return Located(value: fact, location: fields[0].location)
    }

    private static func number(_ field: CSVField, _ context: FileContext) -> FixedDecimal? {
        switch CellReader.number(field) {
        case .success(.number(let number)): return number
        case .success:
            context.report(.csvNotANumber, at: field.location, "a fact needs a number", hint: "leave the fact out")
        case .failure(let fault): context.bag.add(fault.diagnostic)
        }
        return nil
    }

    private static func qualifier(_ field: CSVField, _ context: FileContext) -> Qualifier? {
        if field.text.isEmpty { return nil }
        if let qualifier = Qualifier(rawValue: field.text) { return qualifier }
        context.report(
            .unknownValue, at: field.location, "unknown qualifier \"\(field.text)\"",
            hint: Suggestion.hint(for: field.text, among: Qualifier.allCases.map(\.rawValue)))
        return nil
    }
}
