import Diagnostics
import Localization
import ReportModel

/// Reads one cell of a number column, and knows what spreadsheets do to numbers and ids.
enum CellReader {
    /// The value, or what is wrong with the field.
    static func number(_ field: CSVField) -> Result<CellValue, ContentFault> {
        let text = field.text
        if let absence = absence(text) { return .success(.absent(absence)) }
        if let number = FixedDecimal(text) { return .success(.number(number)) }
        return .failure(fault(in: field))
    }

    /// The absence that a text such as `[nil]` names.
    static func absence(_ text: String) -> Absence? {
        guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
        return Absence(rawValue: String(text.dropFirst().dropLast()))
    }

    /// Whether a text looks like a date that a spreadsheet made.
    static func looksLikeDate(_ text: String) -> Bool {
        if text.wholeMatch(of: /\d{1,4}[-\/.]\d{1,2}[-\/.]\d{1,4}/) != nil { return true }
        return text.wholeMatch(
            of: /(\d{1,2}[- ])?(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([- ]\d{1,4})?/)
            != nil || text.wholeMatch(of: /\d{1,2}月\d{1,2}日/) != nil
    }

    private static func fault(in field: CSVField) -> ContentFault {
        let text = field.text
        func fault(_ rule: ContentRule, _ message: String, _ hint: String) -> ContentFault {
            ContentFault(rule, at: field.location, message, hint: hint)
        }
        if text.isEmpty {
            return fault(.csvEmptyCell, "the cell is empty", "write a number, or why there is none: [nil] [blank] [na]")
        }
        if text.hasPrefix("[") {
            return fault(
                .csvAbsence, "unknown absence \"\(text)\"",
                "known here: " + Absence.allCases.map { "[\($0.rawValue)]" }.joined(separator: " "))
        }
        if text.hasPrefix("#") {
            return fault(.csvFormula, "a spreadsheet formula has failed here", "write the number itself")
        }
        if looksLikeDate(text) {
            return fault(.csvDate, "a spreadsheet has made a date of this number", "format the column as text")
        }
        return numberFault(text, fault)
    }

    private static func numberFault(
        _ text: String, _ fault: (ContentRule, String, String) -> ContentFault
    ) -> ContentFault {
        if text.wholeMatch(of: /\(\s*[\d.,]+\s*\)/) != nil {
            return fault(.csvParentheses, "parentheses stand for a negative number", "write a hyphen: -1525")
        }
        if text.wholeMatch(of: /[-+]?[\d.,]+[eE][-+]?\d+/) != nil {
            return fault(.csvExponent, "a spreadsheet has shortened this number", "write all its digits")
        }
        if text.wholeMatch(of: /[-\d.,]+\s*[%％]/) != nil {
            return fault(.csvPercent, "the percent sign is not part of the number", "write 45 in a column of percent")
        }
        if text.wholeMatch(of: /[−–—]\s*[\d.,]+/) != nil {
            return fault(.csvMinus, "the minus is a typographic sign", "write a hyphen: -1525")
        }
        if text.wholeMatch(of: /-?[1-9]\d{0,2}([,'’.\u{20}\u{A0}\u{2009}\u{202F}]\d{3})+([.,]\d+)?/) != nil {
            return fault(.csvGrouped, "the number is grouped", "write the digits without separators: 1234567")
        }
        if text.wholeMatch(of: /-?\d+,\d+/) != nil {
            return fault(.csvDecimalComma, "the number has a decimal comma", "write a point: 0.45")
        }
        return fault(
            .csvNotANumber, "\"\(text)\" stands in a number column",
            "write a plain number, or give the column \"type: text\"")
    }
}
