import Diagnostics

/// Every kind of fault of files and folders.
package enum FileRule: String, Rule {
    case missing = "file.missing"
    case special = "file.special"
    case isFolder = "file.is-folder"
    case notFolder = "file.not-folder"
    case notEmpty = "file.not-empty"
    case tooLarge = "file.too-large"
    case encoding = "file.encoding"
    case outside = "file.outside"
    case system = "file.system"
    case locked = "output.locked"

    package static let explanations: [FileRule: Explanation] = [
        .missing: Explanation(
            "A file or folder that is needed is not there.",
            why:
                "Every table needs its CSV, every edition its edition.yml, and so on; nothing is made up in their place.",
            mend: "Create the file, or mend the name by which another file or the command line asks for it."),
        .special: Explanation(
            "A link, a pipe, a socket or a device stands where a file or folder is expected.",
            why: "A link could lead out of the folder, and reading a pipe could wait for ever.",
            mend: "Put a copy of the file in its place."),
        .isFolder: Explanation(
            "A folder has the name under which a file is expected.",
            why: "The program neither reads a folder as a file nor writes over one.",
            mend: "Move or rename the folder."),
        .notFolder: Explanation(
            "A file has the name under which a folder is expected.",
            why: "Nothing can be read from it or written below it.",
            mend: "Move or rename the file, or name another folder on the command line."),
        .notEmpty: Explanation(
            "Something stands in a folder in which a new site is to begin.",
            why: "Nothing of yours is ever written over.",
            mend: "Name a folder that does not exist yet, or an empty one."),
        .tooLarge: Explanation(
            "A file is larger than the program reads.",
            why: "No file of a report comes near the limit; one that does is most likely here by mistake.",
            mend: "Split it, or make it smaller; a picture should be saved for the web."),
        .encoding: Explanation(
            "A file holds bytes that are not UTF-8.",
            why: "Letters outside of ASCII would be lost or show as others.",
            mend: "Save the file as UTF-8. In a spreadsheet the format is called \"CSV UTF-8\"."),
        .outside: Explanation(
            "A path leaves the folder in which it must lie, by dots or over a link.",
            why: "The content of a site must not read or write anything outside of its folders.",
            mend: "Name a path inside the folder, without \"..\" and without links."),
        .system: Explanation(
            "The system refused to read or write a file or folder, for the reason given.",
            why: "Rights, a full disk or a name that is too long are common causes.",
            mend: "Set that right, then run the command again; a build that was broken off converges."),
        .locked: Explanation(
            "Another build is writing into the same folder.",
            why: "Two builds at once could leave files of both.",
            mend: "Wait until the other has ended, or build into another folder with --output."),
    ]
}
