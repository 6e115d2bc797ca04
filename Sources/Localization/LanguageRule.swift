import Diagnostics

/// Every kind of fault of a language file.
package enum LanguageRule: String, Rule {
    case missingKey = "language.missing-key"
    case unknownKey = "language.unknown-key"
    case unknownValue = "language.unknown-value"
    case notANumber = "language.not-a-number"
    case pattern = "language.pattern"
    case digits = "language.digits"
    case months = "language.months"
    case currency = "language.currency"
    case missingWord = "language.missing-word"
    case unknownWord = "language.unknown-word"
    case wrongKind = "language.wrong-kind"
    case missingForm = "language.missing-form"
    case missingPlace = "language.missing-place"
    case unknownPlace = "language.unknown-place"

    package static let explanations: [LanguageRule: Explanation] = [
        .missingKey: Explanation(
            "A language file lacks a key that every language needs.",
            why: "Without it numbers, dates or texts could not be written as the language writes them.",
            mend: "Add the key; the file of another language shows where it stands and what it holds."),
        .unknownKey: Explanation(
            "A language file has a key that nothing reads.",
            why: "Most such keys are misspelt, so that what they say has no effect.",
            mend: "Correct its spelling, or take it out."),
        .unknownValue: Explanation(
            "A key of a language file has a value that is not one of its choices.",
            why: "A direction is ltr or rtl, a rule of plurals is one of the known ones, and so on.",
            mend: "Take one of the values that the hint lists."),
        .notANumber: Explanation(
            "A key of a language file needs a whole number within limits.",
            why: "Sizes of groups of digits are counted.",
            mend: "Write the number in digits 0 to 9."),
        .pattern: Explanation(
            "A pattern of a language file has other places in braces than it needs, or a brace too many.",
            why: "The places are filled with numbers and names; one that is lacking would lose them.",
            mend: "Write each place once as the message names it, for instance \"{n} %\"."),
        .digits: Explanation(
            "The digits of a language are not ten.",
            why: "Each digit from zero to nine has its own sign.",
            mend: "List ten, from zero on, or leave the key out for 0 to 9."),
        .months: Explanation(
            "The names of months are not twelve.",
            why: "Dates are written with them by position, from January on.",
            mend: "List all twelve."),
        .currency: Explanation(
            "A currency is named by something other than its code.",
            why: "Units of the content name currencies by the three letters of ISO 4217.",
            mend: "Write the code in three capitals, such as CHF, and how the language writes it as its value."),
        .missingWord: Explanation(
            "A language file lacks a word of the interface.",
            why: "A page would have a gap, since no other language stands in for words of the interface.",
            mend: "Translate the word and add it under \"words\" or \"plurals\"."),
        .unknownWord: Explanation(
            "A language file has a word of the interface that no page uses.",
            why: "Most such words are misspelt, or the program no longer needs them.",
            mend: "Correct the id, or delete the line."),
        .wrongKind: Explanation(
            "A word of the interface stands under \"words\" that needs plural forms, or the other way round.",
            why: "A counted word has a text for each form that the language has; any other has one text.",
            mend: "Move it to the list that the message names."),
        .missingForm: Explanation(
            "A counted word lacks one of the plural forms that the language has.",
            why: "Some numbers would have no text.",
            mend: "Add the form that the message names; it may be the same text as another."),
        .missingPlace: Explanation(
            "A word of the interface lacks a place in braces for a value that pages put there.",
            why: "The value would not be shown.",
            mend: "Put the place, such as {n}, where the value belongs in the sentence."),
        .unknownPlace: Explanation(
            "A word of the interface has a place in braces for which there is no value.",
            why: "The braces would stand on the page.",
            mend: "Take one of the places that the hint names, or delete it."),
    ]
}
