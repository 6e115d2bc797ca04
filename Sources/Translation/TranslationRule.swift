import Diagnostics

/// Every kind of fault for which a translation is refused, by its stable id.
package enum TranslationRule: String, Rule {
    /// The file is no XLIFF that can be read.
    case syntax = "exchange.syntax"
    case unknownLanguage = "exchange.language"
    case unknownBlock = "exchange.unknown-block"
    case duplicateBlock = "exchange.duplicate-block"
    /// The text was translated from another language, in which it has changed since.
    case changedSource = "exchange.changed-source"
    /// A figure, link or piece of code is gone.
    case lost = "exchange.lost"
    /// A figure, link or piece of code came out of nowhere.
    case added = "exchange.added"
    case number = "exchange.number"
    case embed = "exchange.embed"
    /// What surrounds the text is missing in the translation, and cannot be made up from what is there.
    case incomplete = "exchange.incomplete"
    case tooLong = "exchange.too-long"
    /// The file of the translation is not written in a way that can be changed.
    case form = "exchange.form"
}

extension TranslationRule {
    package static let explanations: [TranslationRule: Explanation] = [
        .syntax: Explanation(
            "A file that came back from translators cannot be read as XLIFF 1.2.",
            why: "Nothing is taken from a file of which a part may be damaged.",
            mend: "Export it anew, or save it as XLIFF in the translator's tool."),
        .unknownLanguage: Explanation(
            "The file is in a language that the site does not have.",
            why: "There is no place for its texts.",
            mend: "Add the language to `languages` or `drafts` of site.yml, or mend `target-language` in the file."),
        .unknownBlock: Explanation(
            "A unit of the file belongs to no text of the report.",
            why: "The text has been moved or taken out since the export, or the tool has changed the unit's id.",
            mend: "Export the texts anew; translations that are still right are found in the report."),
        .duplicateBlock: Explanation(
            "Two units of the file are the translation of one text.",
            why: "It cannot be told which of them is meant.",
            mend: "Delete one of them."),
        .changedSource: Explanation(
            "The text was translated from a language in which it has changed since.",
            why: "The translation may say what is no longer so.",
            mend: "Export the text anew and look at it again."),
        .lost: Explanation(
            "A figure, a link or a piece of code of the source is missing in the translation.",
            why: "A translation says as much as its source, with every figure and every link.",
            mend: "Put the placeholder that the message names back into the text."),
        .added: Explanation(
            "A translation has a figure, a link or a piece of code that its source does not have.",
            why: "What a translation adds is not in the report.",
            mend: "Take it out, or write it into the source text first."),
        .number: Explanation(
            "A number of the translation is not one of the source.",
            why: "A wrong digit is the fault that readers notice last.",
            mend: "Write the number of the source, in the language's own way of writing numbers."),
        .embed: Explanation(
            "A chart, table or picture of the source is missing in the translation, or is another.",
            why: "Pages of all languages show the same things.",
            mend: "Put the line of the embed back as it stands in the source."),
        .incomplete: Explanation(
            "A text stands within others, such as the items of a list, that are not translated.",
            why: "What surrounds it would have to be made up.",
            mend: "Translate the texts around it too, and import them together."),
        .tooLong: Explanation(
            "A short text is longer than its place allows.",
            why: "It stands in charts and heads of tables, where a longer one would be cut.",
            mend: "Find a shorter word."),
        .form: Explanation(
            "The file of the translation is written in a way that cannot be changed line by line.",
            why: "A file that people write by hand is never written anew as a whole.",
            mend: "Write each text on one line, as `report fmt` does, then import again."),
    ]
}

extension Diagnostic {
    init(
        _ rule: TranslationRule, at location: SourceLocation, _ message: String, hint: String? = nil,
        severity: Severity = .error
    ) {
        self.init(severity, id: rule.rawValue, at: location, message, hint: hint)
    }
}
