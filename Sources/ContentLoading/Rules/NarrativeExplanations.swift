import Diagnostics

extension ContentRule {
    static let ofNarratives: [ContentRule: Explanation] = [
        .frontMatter: Explanation(
            "The lines between two lines of `---` at the head of a narrative are not as they must be.",
            why: "They hold the lead of the page and nothing else.",
            mend: "Write one line `lead: …`, end the head with `---`, or leave the head out."),
        .missingNarrative: Explanation(
            "A narrative exists in another language only, not in the source language.",
            why:
                "The source language stands in where a translation is missing, and states of translation are told by it.",
            mend: "Write the narrative in the source language beside it."),
        .narrativeID: Explanation(
            "A translated narrative has a block id that the source language does not have.",
            why: "Blocks of several languages are compared by their ids.",
            mend: "Give the block the id that it has in the source language."),
        .unknownFigure: Explanation(
            "A figure link leads to no cell, fact or measure.",
            why: "The number could be held against nothing.",
            mend:
                "Take the part that the hint names. The address is that of the cell: figure:table/<table>/<row>/<column>, "
                + "figure:fact/<id> or figure:indicator/… as docs/content.md lists them."),
        .figureWithoutNumber: Explanation(
            "A figure link leads to a cell that holds no number, or one without a unit.",
            why: "An absence cannot be quoted as a number, and a number without a unit says nothing.",
            mend: "Lead the link elsewhere, or complete the data: a value for the measure, a quantity for the column."),
        .unboundNumber: Explanation(
            "A number in a text is bound to no cell.",
            why:
                "A number that nothing checks is the one that goes wrong. Years, dates, codes and document symbols need no link.",
            mend:
                "Make it a link to its cell. A word with digits that is no figure, such as COVID-19, goes into `unbound` of "
                + "site.yml."),
        .unknownEmbed: Explanation(
            "A table, chart, indicator, formula or picture is embedded that does not exist.",
            why: "The page would have a gap.",
            mend: "Take the id that the hint names: that of its file or its entry, without folder and ending."),
        .unknownLink: Explanation(
            "A link leads to a page, indicator or term that the edition does not have.",
            why: "Readers would come to a dead end.",
            mend: "Take the id that the hint names."),
        .avoidedWord: Explanation(
            "A text uses a word that the glossary lists as one to avoid for a term, in the language of the text.",
            why: "Readers take two words for two things; the words of a report are to mean the same on every page.",
            mend:
                "Write the name that the message gives. Where the word means something else, take it out of \"avoid\"."),
        .missingTerm: Explanation(
            "The glossary does not explain an abbreviation of a narrative.",
            why: "Readers who do not know it are lost; the first mention on a page links to its explanation.",
            mend:
                "Add it to glossary.yml. A name with several capitals that stands for nothing more goes into `unexplained` "
                + "of site.yml."),
    ]

    static let ofPictures: [ContentRule: Explanation] = [
        .missingAlternative: Explanation(
            "A picture has no alternative text in one of the languages.",
            why: "Who cannot see the picture hears this text instead.",
            mend: "Say in one sentence what the picture shows, in media.yml and in its translations."),
        .pictureFormat: Explanation(
            "A picture is of a format that is not shown, moves, or is not what its ending says.",
            why: "Every browser shows JPEG, PNG, WebP and SVG; a moving picture distracts from reading.",
            mend: "Save it anew as .jpg, .png, .webp or plain .svg."),
        .pictureHeader: Explanation(
            "The beginning of a picture's file is broken or cut short.",
            why: "Browsers would show an empty frame.",
            mend: "Export the picture anew."),
        .pictureSize: Explanation(
            "A picture is too small, too large, or its file is too heavy.",
            why: "A small one would be blurred; a large one keeps readers on slow lines waiting.",
            mend: "Export it in the size that the hint names."),
        .cameraData: Explanation(
            "A picture still carries what the camera wrote into it.",
            why: "That may tell where it was taken and by whom, and may turn it on its side.",
            mend: "Export it upright and without Exif data."),
        .refusedDrawing: Explanation(
            "An SVG drawing holds something that a plain drawing does not need, or is malformed.",
            why:
                "Drawings can carry scripts and load other files; only shapes, text, gradients, clips, masks and patterns are let "
                + "through.",
            mend: "Delete what the message names, or export the drawing as plain SVG."),
        .unusedPicture: Explanation(
            "No narrative shows a picture.",
            why: "It would be published without being seen.",
            mend: "Embed it as ![](media:id), or delete it and its entry in media.yml."),
    ]
}
