import Diagnostics

extension ContentRule {
    static let ofChecks: [ContentRule: Explanation] = [
        .formulaSyntax: Explanation(
            "The expression of a formula cannot be read.",
            why: "It is set as mathematics and said in words, for which its parts must be plain.",
            mend: "Write terms, numbers, + - * / and parentheses, with a space on each side of a minus."),
        .formulaTerm: Explanation(
            "An expression and its list of terms do not agree.",
            why: "Every term is named for readers, and every name stands for a part of the expression.",
            mend: "Use the term in the expression, take it out of the list, or add it there."),
        .broken: Explanation(
            "A figure is not what a rule of checks.yml makes of other figures.",
            why:
                "Printed totals are data; where they do not add up, either a figure was copied wrongly, or the document "
                + "itself has a misprint.",
            mend:
                "Compare the cell with the document and correct it. If the document prints it so, keep it, and record under "
                + "`corrections` what is right and which rules prove it."),
        .idleRule: Explanation(
            "A rule of checks.yml finds no numbers that it could check.",
            why: "A rule without effect gives a false feeling of safety.",
            mend: "Correct the tables, rows and columns that it names, or take it out."),
        .unknownRule: Explanation(
            "A correction names a rule that checks.yml does not have.",
            why: "The rule is what proves the correction.",
            mend: "Take the id of a rule of the same file."),
        .invalidEquation: Explanation(
            "A line under `equations` is not an equation.",
            why: "It checks nothing as it stands.",
            mend: "Write <figure> = <figure> + <figure> - <figure>, or <figure> = <figure> / <figure>."),
        .unknownTerm: Explanation(
            "A rule or correction names a figure that does not exist.",
            why: "It would check nothing.",
            mend: "Write the address of a cell, fact or measure, as docs/content.md lists them."),
        .staleCorrection: Explanation(
            "A correction records a misprint that is not there, or is no longer.",
            why: "Readers see corrections; one that does not hold would mislead them.",
            mend: "Put the figure back as the document prints it, or take the correction away."),
        .unprovenCorrection: Explanation(
            "The rules that a correction names do not hold with what it says is right.",
            why: "A misprint is only recorded as such where the arithmetic of the report proves it.",
            mend: "Name a rule that checks the figure and holds with the right value, or take the correction away."),
    ]
}
