import Localization

/// Prints a difference as Markdown for a comment on a pull request.
package enum DifferenceMarkdown {
    /// What the usual code hosts take in one comment, in bytes, with room for a word around it.
    private static let limit = 60_000
    /// By this mark a later comment finds the one that it replaces.
    package static let marker = "<!-- report-diff -->"

    package static func print(_ difference: ReportDifference) -> String {
        guard !difference.isEmpty else { return "\(marker)\nThe report says the same as before.\n" }
        var text = "\(marker)\n\(summary(difference))\n"
        var left = difference.changes.count
        for group in difference.groups {
            var section = "\n### \(group.weight.heading)\n\n"
            for change in group.changes {
                let item = item(change)
                guard text.utf8.count + section.utf8.count + item.utf8.count < limit else {
                    return text + section
                        + "\n*… and \(left) more; `report diff` lists them all.*\n"
                }
                section += item
                left -= 1
            }
            text += section
        }
        return text
    }

    /// How many changes of which kind, and what is left to do.
    private static func summary(_ difference: ReportDifference) -> String {
        let counts = difference.groups.map { "\($0.weight.heading.lowercased()): \($0.changes.count)" }
        let outdated = Set(difference.changes.flatMap(\.outdated)).sorted().map { tag in
            "\(tag): \(difference.changes.count { $0.outdated.contains(tag) })"
        }
        let total = difference.changes.count
        return "**\(total == 1 ? "1 change" : "\(total) changes")** to the report (\(counts.joined(separator: ", ")))."
            + (outdated.isEmpty ? "" : " Translations now outdated: \(outdated.joined(separator: ", ")).")
    }

    private static func item(_ change: Change) -> String {
        let followings = change.followings.map { "  - <i>\(line($0))</i>\n" }
        // A tag in front keeps a name such as `1. …` from becoming a list.
        return "- <b></b>\(line(change.line))\n" + followings.joined()
    }

    private static func line(_ pieces: [LinePiece]) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let text): text
            case .content(let text): escaped(text)
            case .dropped(let text): "<del>\(escaped(text))</del>"
            case .added(let text): "<ins>\(escaped(text))</ins>"
            }
        }.joined()
    }

    /// Text that stands for itself: no markup, no address, no mention of a person, no number of an issue.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            // What code hosts make links of, cut by a comment that nobody sees.
            case "@", "#", "!", ":":
                let isFollowed = index + 1 < scalars.count && scalars[index + 1].isASCII && scalars[index + 1] != " "
                result.append(contentsOf: (isFollowed ? "\(scalar)<!---->" : "\(scalar)").unicodeScalars)
            case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
                result.append("\\")
                result.append(scalar)
            case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result.append(" ")
            case _ where scalar.properties.generalCategory == .control: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
