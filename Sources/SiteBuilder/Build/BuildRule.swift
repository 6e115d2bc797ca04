import Diagnostics

/// Every kind of fault that shows only when pages are made, by its stable id.
package enum BuildRule: String, Rule {
    case emptyChart = "chart.empty"
    case chartLayout = "chart.layout"
    case unknownLanguage = "option.unknown-language"
    case unknownEdition = "option.unknown-edition"

    package static let explanations: [BuildRule: Explanation] = [
        .emptyChart: Explanation(
            "A page embeds a chart that has no figures there.",
            why: "Nothing is shown in its place.",
            mend: "Embed it on a page whose entity has such figures, or take the embed out."),
        .chartLayout: Explanation(
            "A chart is hard to read or wrong as drawn: labels overlap or leave the picture, shares do not add up, and the like.",
            why: "Each chart is drawn in every language, wide and narrow, since names differ in length.",
            mend:
                "Choose fewer rows, another kind of chart, or shorter names; the message names the page and the width."),
        .unknownLanguage: Explanation(
            "The command line names a language that the site does not have.",
            why: "Nothing would be built for it.",
            mend: "Take one of the `languages` of site.yml."),
        .unknownEdition: Explanation(
            "The command line names an edition that the site does not have.",
            why: "Nothing would be built for it.",
            mend: "Take one of the `editions` of site.yml."),
    ]
}
