import Diagnostics

/// Reads `translations/<lang>.csv`, which records the state of each translated block.
package enum TranslationRecordFile {
    /// The columns of the file.
    package static let columns = ["block", "hash", "state"]

    /// Where the records of a language lie, in the folder of an edition or, for the texts of the site, without one.
    package static func path(_ language: String) -> String { "translations/\(language).csv" }

    static func read(_ lines: [[CSVField]], path: String, into bag: inout DiagnosticBag) -> [String: TranslationRecord]
    {
        guard let header = lines.first, header.map(\.text) == columns else {
            bag.add(
                Diagnostic(
                    .csvHeader, at: lines.first?.first?.location ?? SourceLocation(path),
                    "the header of a file of translation states is other than expected",
                    hint: "the columns are: \(columns.joined(separator: ","))"))
            return [:]
        }
        var records: [String: TranslationRecord] = [:]
        for line in lines.dropFirst() {
            guard let record = record(line, &bag) else { continue }
            if records.updateValue(record, forKey: line[0].text) != nil {
                bag.add(
                    Diagnostic(
                        .duplicateID, at: line[0].location, "block \"\(line[0].text)\" is given twice",
                        hint: "delete one line, and run \"report translations stamp\" if in doubt which"))
            }
        }
        return records
    }

    private static func record(_ fields: [CSVField], _ bag: inout DiagnosticBag) -> TranslationRecord? {
        guard fields.count == columns.count else {
            bag.add(
                Diagnostic(
                    .csvRagged, at: fields[0].location,
                    "the line has \(fields.count) fields, expected \(columns.count)"))
            return nil
        }
        guard let state = TranslationRecord.State(rawValue: fields[2].text) else {
            let known = TranslationRecord.State.allCases.map(\.rawValue)
            bag.add(
                Diagnostic(
                    .unknownValue, at: fields[2].location, "unknown state \"\(fields[2].text)\"",
                    hint: Suggestion.hint(for: fields[2].text, among: known)))
            return nil
        }
        return TranslationRecord(hash: fields[1].text, state: state)
    }
}
