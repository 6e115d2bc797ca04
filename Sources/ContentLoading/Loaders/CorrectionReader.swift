import Diagnostics
import ReportModel

/// Reads the corrections of `checks.yml`.
enum CorrectionReader {
    static func read(_ root: Record) -> [Located<Correction>] {
        root.records("corrections").compactMap { record in
            defer { record.finish() }
            // A correction of the whole overview stands in where it is not said what is corrected.
            let target = target(record)
            let correction = Correction(
                id: record.identifier("id"), target: target ?? .place(.page(.overview)), rules: rules(record),
                printed: record.requiredText("printed"), right: record.text("right"), why: record.paragraph("why"))
            return target == nil ? nil : Located(value: correction, location: record.location)
        }
    }

    private static func rules(_ record: Record) -> [String] {
        record.strings("rules").map { id in
            record.context.refer(.rule(id.value), at: id.location)
            return id.value
        }
    }

    private static let keys = ["figure", "column", "row", "table", "indicator", "place"]

    private static func target(_ record: Record) -> Correction.Target? {
        let given = keys.filter(record.has)
        guard given.count == 1, let key = given.first, let text = record.string(key) else {
            record.context.report(
                .missingKey, at: record.location, "a correction says what it corrects",
                hint: "give it one of: \(keys.joined(separator: ", "))")
            return nil
        }
        let location = record.location(of: key)
        if key == "place" { return .place(ReferenceReader.place(record, key)) }
        if key == "figure" { return figure(text, record.context, location) }
        if key == "indicator" {
            record.context.refer(.indicator(text), at: location)
            return .indicator(text)
        }
        return tablePart(key, text, record.context, location)
    }

    private static func figure(
        _ text: String, _ context: FileContext, _ location: SourceLocation
    ) -> Correction.Target? {
        guard let figure = FigureAddress(parsing: text) else {
            context.report(
                .unknownValue, at: location, "\"\(text)\" is not the address of a figure",
                hint: "write table/<table>/<row>/<column>, fact/<id> or indicator/…")
            return nil
        }
        context.refer(.term(.figure(figure)), at: location)
        return .figure(figure)
    }

    private static func tablePart(
        _ key: String, _ text: String, _ context: FileContext, _ location: SourceLocation
    ) -> Correction.Target? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        let table = parts[0]
        context.refer(.table(table), at: location)
        switch (key, parts.count) {
        case ("table", 1): return .table(table)
        case ("row", 2):
            context.refer(.row(parts[1], table: table), at: location)
            return .row(table: table, parts[1])
        case ("column", 2):
            context.refer(.column(parts[1], table: table), at: location)
            return .column(table: table, parts[1])
        default:
            context.report(
                .unknownValue, at: location, "\"\(text)\" does not name a \(key)",
                hint: "write <table>, <table>/<row> or <table>/<column>")
            return nil
        }
    }
}
