import Diagnostics

extension ContentRule {
    static let ofCSV: [ContentRule: Explanation] = [
        .csvSyntax: Explanation(
            "A CSV file cannot be read: most often a quotation mark is never closed.",
            why: "It would swallow the rest of the file.",
            mend: "Put a field with commas or quotes in quotation marks, and double each quotation mark inside."),
        .csvRagged: Explanation(
            "A line of a CSV file has more or fewer cells than the header.",
            why: "Its cells would stand under the wrong heads.",
            mend: "Add or take away commas; put a text that holds a comma in quotation marks."),
        .csvHeader: Explanation(
            "The header of a CSV file is not what is expected.",
            why: "Cells are found by the ids of columns, in the order of the YAML file beside it.",
            mend: "Write the header that the hint names; the first column is called row."),
        .csvRowMissing: Explanation(
            "The YAML file of a table has a row for which the CSV has no line.",
            why: "The row would be shown without figures.",
            mend: "Add the line, or give the row `kind: section` when it is only a heading."),
        .csvRowUnknown: Explanation(
            "The CSV file of a table has a line for which its YAML file has no row.",
            why: "Without a row the figures have no name, and would be shown nowhere.",
            mend: "Correct the id in the first column, or add the row to the YAML file."),
        .csvEmptyCell: Explanation(
            "A cell is empty that must say something.",
            why:
                "An empty cell may be a nil, a blank in print or a figure that was forgotten; only you can tell which.",
            mend: "Write the number, or why there is none: [nil], [blank], [na], [not-due], [lost] or [unclear]."),
        .csvNotANumber: Explanation(
            "A text stands in a column of numbers.",
            why: "It could not be added, charted or quoted.",
            mend: "Write the number, or an absence such as [na]. A column of texts takes `type: text` in the YAML file."
        ),
        .csvAbsence: Explanation(
            "A cell in brackets names no known absence.",
            why: "Each absence has a meaning that pages show to readers.",
            mend: "Take one of [nil], [blank], [na], [not-due], [lost] and [unclear]."),
        .csvDecimals: Explanation(
            "A number has more digits after the point than its column shows.",
            why: "Readers would see a rounded number, though the data say more.",
            mend: "Raise `decimals` of the column or table, or correct the number."),
    ]

    static let ofSpreadsheets: [ContentRule: Explanation] = [
        .csvGrouped: Explanation(
            "A number in a CSV file has separators between its thousands.",
            why: "A comma is a separator in some countries and a decimal point in others.",
            mend: "Write the digits only: 1234567. In a spreadsheet, format the column as a plain number."),
        .csvDecimalComma: Explanation(
            "A number in a CSV file has a decimal comma.",
            why: "Data are written the same for every language, with a point.",
            mend: "Write 0.45. A spreadsheet writes points when its language is set to English."),
        .csvParentheses: Explanation(
            "A number in a CSV file stands in parentheses, as accounts write negative amounts.",
            why: "It would be read as text.",
            mend: "Write a hyphen before it: -1525."),
        .csvExponent: Explanation(
            "A spreadsheet has shortened a long number, for instance to 1.2E+08.",
            why: "Digits are lost by it.",
            mend: "Look up the number and write all its digits; format the column as a plain number."),
        .csvPercent: Explanation(
            "A number in a CSV file has a percent sign.",
            why: "That a column holds percentages is said once, by its unit.",
            mend: "Write 45, and give the column the unit of a percentage in the YAML file."),
        .csvDate: Explanation(
            "A spreadsheet has made a date of a number or an id.",
            why: "What stood there before is lost.",
            mend: "Write the number anew, and format the column as text before you type."),
        .csvMinus: Explanation(
            "A negative number has a typographic minus or dash.",
            why: "Other programs would read it as text.",
            mend: "Write a hyphen: -1525. Pages show a real minus by themselves."),
        .csvFormula: Explanation(
            "A spreadsheet has saved an error such as #REF! in place of a number.",
            why: "The number itself is lost.",
            mend: "Mend the formula in the spreadsheet and save again, or write the number."),
        .csvShortenedID: Explanation(
            "A spreadsheet has taken the id of a row for a number and shortened it, for instance 1.10 to 1.1.",
            why: "The line would belong to another row.",
            mend: "Write the id as it was, and format the first column as text."),
    ]
}
