import Diagnostics

/// Every way in which the text of a figure link can differ from its cell.
package enum FigureRule: String, Rule {
    case notANumber = "figure.not-a-number"
    case number = "figure.number"
    case qualifier = "figure.qualifier"
    case percent = "figure.percent"
    case currency = "figure.currency"

    package static let explanations: [FigureRule: Explanation] = [
        .notANumber: Explanation(
            "The text of a figure link is not one number as its language writes numbers.",
            why: "The text is held against the cell to which it leads, which needs exactly one number.",
            mend:
                "Keep words outside of the brackets, or leave the brackets empty: the page then writes the figure itself."
        ),
        .number: Explanation(
            "The text of a figure link says another number than its cell, rounded to the digits of the text.",
            why: "A figure in a narrative must never part from the data; this is where such a mistake shows.",
            mend: "Find out which of the two is right. Correct the text, or the cell; after a change of data "
                + "\"report figures --write\" brings all texts up to date."),
        .qualifier: Explanation(
            "Text and cell do not agree on a word such as \"more than\", \"about\" or \"nearly\".",
            why: "\"More than 1,200\" and \"1,200\" are different statements.",
            mend: "Write the word that the cell has inside of the brackets, take it out of them, or correct the cell."),
        .percent: Explanation(
            "The text of a figure link has a percent sign where the cell holds no percentage, or lacks one.",
            why: "Reading a share as a count, or the other way round, changes what is said.",
            mend: "Write or delete the sign, or lead the link to the cell that is meant."),
        .currency: Explanation(
            "The text of a figure link names a currency that the cell does not have.",
            why: "The cell's unit says of what the number is.",
            mend: "Name the currency of the cell or none, or lead the link to the cell that is meant."),
    ]
}
