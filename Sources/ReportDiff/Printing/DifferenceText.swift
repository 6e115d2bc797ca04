import Localization

/// Prints a difference for a terminal: a line for each change, and beneath it what follows from it.
package enum DifferenceText {
    package static func print(_ difference: ReportDifference) -> String {
        guard !difference.isEmpty else { return "no difference\n" }
        var text = ""
        for group in difference.groups {
            if !text.isEmpty { text += "\n" }
            text += "\(group.weight.heading)\n"
            for change in group.changes {
                let followings = change.followings.map(line)
                text += "  \(sign(change)) \(line(change.line))"
                text += followings.isEmpty ? "\n" : " [\(followings.joined(separator: "; "))]\n"
            }
        }
        let count = difference.changes.count
        return text + "\n\(count == 1 ? "1 change" : "\(count) changes")\n"
    }

    private static func sign(_ change: Change) -> String {
        switch change.kind {
        case .added: "+"
        case .dropped: "-"
        case .changed, .moved, .reordered, .redrawn: "~"
        }
    }

    private static func line(_ pieces: [LinePiece]) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let text), .content(let text): visible(text)
            case .dropped(let text): "[-\(visible(text))-]"
            case .added(let text): "{+\(visible(text))+}"
            }
        }.joined()
    }

    /// Content keeps to its line, and no control character reaches a terminal.
    private static func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .lineSeparator, .paragraphSeparator:
                        scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}"
                    default: scalar
                    }
                }))
    }
}
