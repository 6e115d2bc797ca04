import Diagnostics

/// Every kind of fault that loading templates can find, by its stable id.
package enum TemplateRule: String, Rule {
    case syntax = "template.syntax"
    case unknownName = "template.unknown-name"
    case unknownPartial = "template.unknown-partial"
    case partialCycle = "template.partial-cycle"
    case unsupported = "template.unsupported"
    case missingLayout = "template.missing-layout"
    case missingSlot = "template.missing-slot"
    case encoding = "template.encoding"
    case unused = "template.unused"

    package static let explanations: [TemplateRule: Explanation] = [
        .syntax: Explanation(
            "A tag or section of a template is never closed, or closed where it is not open.",
            why: "What the page would look like cannot be told.",
            mend: "Close tags with }} or }}}, and sections in the order opened: {{#name}} … {{/name}}."),
        .unknownName: Explanation(
            "A template uses a name that its pages do not have.",
            why: "The template library would put nothing in its place, without a word.",
            mend: "Take the name that the hint gives; Templates/README.md lists the names of each layout."),
        .unknownPartial: Explanation(
            "A template takes in another that does not exist.",
            why: "That part of the page would be missing.",
            mend: "Correct the name after {{>, written without the ending, or add the file."),
        .partialCycle: Explanation(
            "A template takes itself in, directly or by way of others.",
            why: "The page would never end.",
            mend: "Take one of the partials of the circle out."),
        .unsupported: Explanation(
            "A template has a kind of tag that is not used here.",
            why: "Templates hold names, sections, comments and partials only, so that every tag can be checked.",
            mend: "Write it with these, or have the value prepared by the program."),
        .missingLayout: Explanation(
            "One of the layouts is missing.",
            why: "Its pages could not be made.",
            mend: "Add the file at the place named."),
        .missingSlot: Explanation(
            "A layout does not have the place for a part of the page.",
            why: "That part, such as the body, would be missing from every page.",
            mend: "Put the tag that the message names on a line of its own."),
        .encoding: Explanation(
            "A template is not UTF-8, or holds a character that marks places in it.",
            why: "Pages are UTF-8, and broken bytes would spoil them.",
            mend: "Save the file as UTF-8."),
        .unused: Explanation(
            "No layout takes in this template, directly or by way of others.",
            why:
                "Most such files are misspelt: meant to take the place of a template of the program, they have no effect.",
            mend: "Give it the path of the template that it replaces, take it in with {{> …}}, or delete it."),
    ]
}
