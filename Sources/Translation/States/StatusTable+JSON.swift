import ContentLoading
import Localization
import Markup

extension StatusTable {
    /// The table as JSON, a row a line.
    package var json: [UInt8] {
        JSONValue.members(["translations": .array(rows.map(Self.value))]).document
    }

    private static func value(_ row: Row) -> JSONValue {
        .object(
            [
                ("language", .string(row.language.text)), ("part", row.part.isEmpty ? .null : .string(row.part)),
                ("blocks", .integer(row.blocks)), ("missing", .integer(row.missing)),
                ("outdated", .integer(row.outdated)), ("unstamped", .integer(row.unstamped)),
            ] + TranslationRecord.State.allCases.map { ($0.rawValue, .integer(row.states[$0] ?? 0)) })
    }
}
