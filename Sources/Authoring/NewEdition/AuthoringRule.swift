import Diagnostics

/// Why a new edition is refused.
package enum AuthoringRule: String, Rule {
    case unknownEdition = "new.edition-unknown"
    case editionExists = "new.edition-exists"
    case invalidID = "new.edition-id"

    package static let explanations: [AuthoringRule: Explanation] = [
        .unknownEdition: Explanation(
            "The edition from which a new one is to be made does not exist.",
            why: "A new edition takes its framework and the shape of its data from one that is there.",
            mend: "Name an edition that site.yml lists."),
        .editionExists: Explanation(
            "There is a folder or an edition of that name already.",
            why: "Nothing that exists is written over.",
            mend: "Choose another id, or delete the folder and its line in site.yml."),
        .invalidID: Explanation(
            "The id of a new edition has a form that ids may not have.",
            why: "It becomes a part of every address.",
            mend: "Use small letters and digits, with single dots or hyphens between them."),
    ]
}
