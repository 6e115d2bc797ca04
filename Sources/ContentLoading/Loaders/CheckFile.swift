import Diagnostics
import Localization
import ReportModel

/// Reads `checks.yml`: what must hold between figures, and where the document is known to be wrong.
enum CheckFile {
    /// The rules and corrections of a file, each with its place.
    struct Content {
        var rules: [Located<CheckRule>] = []
        var corrections: [Located<Correction>] = []
    }

    enum Kind: String, CaseIterable {
        case sumRows = "sum-rows"
        case sumColumns = "sum-columns"
        case ratio, same, equations
    }

    static func read(_ root: Record) -> Content {
        defer { root.finish() }
        return Content(
            rules: root.records("rules").map { Located(value: rule($0), location: $0.location) },
            corrections: CorrectionReader.read(root))
    }

    private static func rule(_ record: Record) -> CheckRule {
        defer { record.finish() }
        return CheckRule(
            id: record.identifier("id"), name: record.requiredText("name"), kind: kind(record),
            tolerance: tolerance(record), zeros: zeros(record))
    }

    private static func kind(_ record: Record) -> CheckRule.Kind {
        if !record.has("kind") { _ = record.required("kind") }
        switch record.word("kind", default: Kind.same) {
        case .sumRows: return .sumRows(sum(record, parts: "rows", places: "columns"))
        case .sumColumns: return .sumColumns(sum(record, parts: "columns", places: "rows"))
        case .ratio: return .ratio(ratio(record))
        case .same: return .same(tables: tables(record))
        case .equations: return .equations(equations(record))
        }
    }

    private static func sum(_ record: Record, parts: String, places: String) -> SumRule {
        let tables = tables(record)
        // `less` names parts, so it is looked up among the same rows or columns as they are.
        let noun = parts == "rows" ? "row" : "column"
        let total = record.required("total")
        if !total.isEmpty { refer(total, noun, tables, record.context, record.location(of: "total")) }
        return SumRule(
            tables: tables, total: total, parts: patterns(record, parts, noun, tables),
            less: patterns(record, "less", noun, tables) ?? [],
            places: patterns(record, places, noun == "row" ? "column" : "row", tables))
    }

    private static func ratio(_ record: Record) -> RatioRule {
        let tables = tables(record)
        let column = patterns(record, "column", "column", tables, isSingle: true)?.first?.text
        let of = patterns(record, "of", "column", tables) ?? []
        if record.has("of"), of.count != 2 || column == nil {
            record.context.report(
                .unknownColumn, at: record.location(of: "of"),
                "\"of\" names numerator and denominator of the one \"column\"")
        }
        return RatioRule(
            tables: tables, column: column,
            ratio: of.count == 2 ? Column.Ratio(numerator: of[0].text, denominator: of[1].text) : nil,
            whole: patterns(record, "whole", "row", tables, isSingle: true)?.first?.text,
            isGrowth: record.boolean("growth", default: false))
    }

    private static func equations(_ record: Record) -> [Equation] {
        if !record.has("equations") { _ = record.required("equations") }
        return record.strings("equations").compactMap { text in
            guard let equation = Equation(parsing: text.value) else {
                record.context.report(
                    .invalidEquation, at: text.location, "\"\(text.value)\" is not an equation",
                    hint: "write <figure> = <figure> + <figure> - <figure>, or <figure> = <figure> / <figure>")
                return nil
            }
            for term in [.figure(equation.figure)] + equation.terms {
                record.context.refer(.term(term), at: text.location)
            }
            return equation
        }
    }

    private static func tables(_ record: Record) -> [IDPattern] {
        if !record.has("tables") { _ = record.required("tables") }
        return record.strings("tables").map { name in
            record.context.refer(.table(name.value), at: name.location)
            return IDPattern(name.value)
        }
    }

    private static func patterns(
        _ record: Record, _ key: String, _ noun: String, _ tables: [IDPattern], isSingle: Bool = false
    ) -> [IDPattern]? {
        guard record.has(key) else { return nil }
        let single = { record.string(key).map { [Located(value: $0, location: record.location(of: key))] } ?? [] }
        return (isSingle ? single() : record.strings(key)).map { name in
            refer(name.value, noun, tables, record.context, name.location)
            return IDPattern(name.value)
        }
    }

    private static func refer(
        _ id: String, _ noun: String, _ tables: [IDPattern], _ context: FileContext, _ location: SourceLocation
    ) {
        for table in tables {
            context.refer(noun == "row" ? .row(id, table: table.text) : .column(id, table: table.text), at: location)
        }
    }

    private static func tolerance(_ record: Record) -> CheckRule.Tolerance {
        guard record.has("tolerance"), record.string("tolerance") != "rounding" else { return .rounding }
        return record.decimal("tolerance").map(CheckRule.Tolerance.fixed) ?? .rounding
    }

    private static func zeros(_ record: Record) -> Set<Absence> {
        guard record.has("zero") else { return [.nil] }
        return Set(
            record.strings("zero").compactMap { word in
                if let absence = Absence(rawValue: word.value) { return absence }
                record.context.report(
                    .unknownValue, at: word.location, "unknown value \"\(word.value)\" for \"zero\"",
                    hint: Suggestion.hint(for: word.value, among: Absence.allCases.map(\.rawValue)))
                return nil
            })
    }
}
