import Diagnostics

extension ContentRule {
    static let ofFiles: [ContentRule: Explanation] = [
        .encoding: Explanation(
            "A file holds bytes that are not UTF-8.",
            why: "Letters outside of ASCII would be lost or show as others.",
            mend: "Save the file as UTF-8. In a spreadsheet the format is called \"CSV UTF-8\"."),
        .encodingUTF16: Explanation(
            "A file is UTF-16, which spreadsheets call \"Unicode text\".",
            why:
                "All files of a report are UTF-8, so that every tool reads them and changes can be compared line by line.",
            mend: "Save it as \"CSV UTF-8\"."),
        .controlCharacter: Explanation(
            "A character that cannot be seen and has no place in text stands in a file.",
            why: "It comes along when text is copied from elsewhere, and breaks other programs that read the data.",
            mend: "Delete it at the place named, or retype the line."),
        .unexpectedFile: Explanation(
            "Nothing reads this file.",
            why:
                "Most such files are misspelt or lie in the wrong folder, so that their content is missing from the site.",
            mend: "Compare name and folder with docs/content.md. A file that is not for the site belongs elsewhere."),
    ]

    static let ofYAML: [ContentRule: Explanation] = [
        .yamlSyntax: Explanation(
            "A file cannot be read as YAML.",
            why: "Where its structure is unclear, nothing that it says can be taken over.",
            mend:
                "Check the indentation at and above the line. Quote texts that hold `: ` or ` #` or begin with a special "
                + "character."),
        .yamlDuplicateKey: Explanation(
            "A key stands twice in the same group.",
            why: "Only one of the values could count, and it would not be plain which.",
            mend: "Keep one of them."),
        .yamlAnchor: Explanation(
            "An anchor (`&name`), an alias (`*name`) or a merge key (`<<`) stands in a file.",
            why: "What a line says should stand in the line, so that a reviewer sees what a change does.",
            mend: "Write the value out. Quote a text that begins with & or *."),
        .yamlTag: Explanation(
            "A tag such as `!!int` stands before a value.",
            why: "Every key has one type already, and values are read as text.",
            mend: "Take the tag away. Quote a text that begins with an exclamation mark."),
        .yamlEmpty: Explanation(
            "A YAML file has no content.",
            why: "An empty file is most likely one that was not saved.",
            mend: "Fill it, or delete it if the site does not need it."),
        .yamlType: Explanation(
            "A key has a value of another kind than it needs: a text, a list or a group of keys.",
            why: "What is meant cannot be told.",
            mend: "Compare the key with docs/content.md. A list with one item is still a list: `[item]`."),
        .unknownKey: Explanation(
            "A file has a key that nothing reads.",
            why: "Most such keys are misspelt, so that what they say would be missing without notice.",
            mend: "Take the spelling that the hint names, or delete the key."),
        .missingKey: Explanation(
            "A key that must be there is not.",
            why: "Without it the record cannot be shown, and nothing is made up in its place.",
            mend: "Add the key; docs/content.md says what it holds."),
        .emptyText: Explanation(
            "A text is empty.",
            why: "A name, title or translation of nothing would leave a gap on a page.",
            mend: "Write it. An optional key, or a translation that is not there yet, is left out as a whole."),
        .format: Explanation(
            "The content is of another format than this version of the program reads.",
            why: "Content of a newer format may say things that this version would drop without notice.",
            mend: "Use a version of the program that reads the `format` of site.yml."),
        .invalidAddress: Explanation(
            "`base-url` in site.yml is not where a site can stand.",
            why: "Canonical addresses and the sitemap are made from it, and a wrong one would lead readers astray.",
            mend: "Write the whole address with https:// and a slash at the end, or leave the key out."),
    ]
}
