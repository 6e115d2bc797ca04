import Diagnostics

/// Every kind of fault of a text in Markdown.
package enum MarkdownRule: String, Rule {
    case tooLarge = "markdown.too-large"
    case nesting = "markdown.nesting"
    case controlCharacter = "markdown.control-character"
    case notAParagraph = "markdown.not-a-paragraph"
    case library = "markdown.library"

    // Marks
    case headingTitle = "markdown.heading-title"
    case headingSkipped = "markdown.heading-skipped"
    case headingEmpty = "markdown.heading-empty"
    case headingDepth = "markdown.heading-depth"
    case headingSpace = "markdown.heading-space"
    case literalMarkup = "markdown.literal-markup"
    case html = "markdown.html"
    case blockID = "markdown.block-id"
    case callout = "markdown.callout"

    // Links and embeds
    case address = "markdown.address"
    case emptyLink = "markdown.empty-link"
    case embedAsLink = "markdown.embed-as-link"
    case linkAsEmbed = "markdown.link-as-embed"
    case embedNotAlone = "markdown.embed-not-alone"
    case unusedDefinition = "markdown.unused-definition"

    // Footnotes
    case footnoteUndefined = "markdown.footnote-undefined"
    case footnoteUnused = "markdown.footnote-unused"
    case footnoteDuplicate = "markdown.footnote-duplicate"
    case footnoteInLink = "markdown.footnote-in-link"

    package static let explanations = joined(texts, marks, links, footnotes)
}

extension MarkdownRule {
    private static let texts: [MarkdownRule: Explanation] = [
        .tooLarge: Explanation(
            "A text or one of its lines is longer than is read.",
            why: "Texts of a report come nowhere near the limit, and very long lines would take very long to read.",
            mend: "Split the text, or break the line; a large table belongs into a CSV."),
        .nesting: Explanation(
            "Lists, quotes or marks of emphasis lie too deep within each other.",
            why: "No reader could follow, and such texts come from a mistake in most cases.",
            mend: "Flatten the text; look for stray `>`, `*` or `[` at the place named."),
        .controlCharacter: Explanation(
            "An invisible character stands in the text.",
            why: "It comes along when text is copied from elsewhere, and breaks lines or words on some machines only.",
            mend: "Delete it, or retype the line."),
        .notAParagraph: Explanation(
            "A text that stands in one place of a page, such as a note, is more than one paragraph.",
            why:
                "Notes, caveats, leads and the like are shown within a line of others, where a heading or list has no room.",
            mend:
                "Write it as one paragraph. A number or mark at its beginning that makes a list takes a backslash: `1\\. `."
        ),
        .library: Explanation(
            "The Markdown library of this machine has no tables.",
            why: "It is older than this program needs, or was built without its extensions.",
            mend: "Install libcmark-gfm with its extensions from the system's packages."),
    ]

    private static let marks: [MarkdownRule: Explanation] = [
        .headingTitle: Explanation(
            "A narrative has a heading of level 1.",
            why: "The page has its title as level 1 already; readers of screen readers need one such heading a page.",
            mend: "Begin headings with `## `. A line of `===` below a line makes a heading of level 1 too."),
        .headingSkipped: Explanation(
            "A heading lies more than one level below the one before it.",
            why: "Who moves from heading to heading would look for the level between.",
            mend: "Use the next level, or add the heading between."),
        .headingEmpty: Explanation(
            "A heading has no text.",
            why: "It would be a blank line on the page and an empty entry in lists of headings.",
            mend: "Write its text, or delete it."),
        .headingDepth: Explanation(
            "A line begins with more than six `#`.",
            why: "HTML has six levels of headings; the line would show as it is.",
            mend: "Use fewer, or make it a paragraph."),
        .headingSpace: Explanation(
            "A line begins with `#` but is no heading, since a space is missing.",
            why: "The marks would stand on the page.",
            mend: "Put a space behind the marks, or a backslash before them if they are meant as text."),
        .literalMarkup: Explanation(
            "Marks of Markdown had no effect and would stand on the page as they are.",
            why:
                "Emphasis fails where its marks touch full-width punctuation or a link; a link fails with spaces in its address.",
            mend: "Move the marks so that they touch letters only. A backslash before a mark keeps it as text."),
        .html: Explanation(
            "Raw HTML stands in a text.",
            why: "Only Markdown is read, so that no text can break a page or bring scripts into it.",
            mend: "Write it in Markdown. A backslash before `<` makes it a plain character."),
        .blockID: Explanation(
            "A mark `{#id}` is malformed, stands alone, is given twice or is kept for something else.",
            why: "Translations and links find a block by its id, which must be one block's own.",
            mend: "Write `{#id}` at the beginning of a block, in small letters and digits joined by `.` or `-`."),
        .callout: Explanation(
            "A mark such as `[!note]` names no kind of callout, or does not begin a quote.",
            why: "It would stand on the page as text.",
            mend: "Begin a quote with it: `> [!story] Title`; the kinds are story, figure and note."),
    ]

    private static let links: [MarkdownRule: Explanation] = [
        .address: Explanation(
            "A link leads to something that is no address.",
            why: "Pages are linked by what they are about, so that a link cannot end dead when pages move.",
            mend: "Write https:, http: or mailto: for the web, and figure:, page:, indicator: or term: for the report."),
        .emptyLink: Explanation(
            "A link to the web has no text.",
            why: "Only targets within the report have a name that could stand in.",
            mend: "Write between the brackets what it leads to."),
        .embedAsLink: Explanation(
            "A table, chart, formula or picture is written as a link.",
            why: "These show a block at their place; they are not led to.",
            mend: "Write `![caption](table:id)` alone in a paragraph, or link to its page."),
        .linkAsEmbed: Explanation(
            "A figure, page, indicator or term is written as a picture.",
            why: "These are led to within a sentence; they show no block.",
            mend: "Leave out the exclamation mark."),
        .embedNotAlone: Explanation(
            "A table, chart, formula or picture stands within a paragraph.",
            why: "It takes the width of the page, so that the sentence around it would be torn apart.",
            mend: "Put a blank line before and after `![…](…)`."),
        .unusedDefinition: Explanation(
            "A line `[name]: …` defines a link that nothing uses, and vanishes from the page.",
            why: "In most cases the line was meant as text.",
            mend: "Put a backslash before `[` to show it, or delete the line."),
    ]

    private static let footnotes: [MarkdownRule: Explanation] = [
        .footnoteUndefined: Explanation(
            "A text refers to a footnote that is not written.",
            why: "The mark would stand on the page as text.",
            mend: "Add a line `[^name]: …` to the same file."),
        .footnoteUnused: Explanation(
            "A footnote is written, but nothing refers to it.",
            why: "It would not be shown, and what it says be lost.",
            mend: "Put `[^name]` where it belongs, or delete the footnote."),
        .footnoteDuplicate: Explanation(
            "Two footnotes have the same name.",
            why: "Only one of them would be shown.",
            mend: "Rename one of them. A text may refer to the same footnote more than once."),
        .footnoteInLink: Explanation(
            "A footnote stands within the text of a link.",
            why: "Its mark is a link itself, and links cannot stand within each other.",
            mend: "Put the mark behind the link."),
    ]
}
