import Localization

/// A piece of the line that tells a change; each way of printing marks and escapes it in its own manner.
package enum LinePiece: Hashable, Sendable {
    /// Words of the program.
    case words(String)
    /// Names, numbers and texts of the report.
    case content(String)
    case dropped(String)
    case added(String)
}

extension Change {
    /// What has changed, in one line: where, what, and from what to what.
    package var line: [LinePiece] {
        var pieces = Self.joined(trail)
        switch kind {
        case .added, .dropped:
            pieces.append(.words(": \(noun) \(kind.rawValue)"))
            if let detail = headDetails.first { pieces += [.words(": ")] + detail.pieces(kind) }
        case .moved: pieces = [.words("\(noun) moved: ")] + headDetails.flatMap { $0.pieces(kind) }
        case .reordered: pieces.append(.words(": \(noun)s in another order"))
        case .redrawn: pieces.append(.words(": \(noun) redrawn"))
        case .changed: pieces += changed
        }
        return pieces
    }

    /// What follows, in a line of its own or behind the other: languages left behind, figures, charts, texts, pages.
    package var followings: [[LinePiece]] {
        var lines: [[LinePiece]] = []
        if !outdated.isEmpty {
            lines.append([.words("translation outdated: \(outdated.map(\.text).joined(separator: ", "))")])
        }
        for consequence in consequences where consequence.kind == .figure { lines.append(consequence.line) }
        for (kind, one, many) in [
            (Consequence.Kind.chart, "chart", "charts"), (.text, "text that quotes it", "texts that quote it"),
            (.page, "page", "pages"),
        ] {
            let group = consequences.filter { $0.kind == kind }
            guard let first = group.first else { continue }
            let count = group.count == 1 ? "\(one): " : "\(group.count) \(many): "
            let rest = group.count > 1 ? [LinePiece.words(" and \(group.count - 1) more")] : []
            lines.append([.words(count)] + Self.joined(first.trail) + rest)
        }
        return lines
    }

    /// One detail for each thing that has changed, in the language that leads; a value says what its wording does.
    package var headDetails: [Detail] {
        let hasValue = details.contains { $0.label == "value" }
        var seen: Set<String> = []
        return details.filter { detail in
            !(hasValue && detail.label == "wording") && seen.insert(detail.label).inserted
        }
    }

    /// Languages in which a text has changed beside the one that is shown.
    private func otherLanguages(_ detail: Detail) -> [String] {
        details.filter { $0.label == detail.label && $0.language != detail.language }.compactMap(\.language?.text)
    }

    private var changed: [LinePiece] {
        var pieces: [LinePiece] = []
        for (index, detail) in headDetails.enumerated() {
            pieces.append(.words(index == 0 ? ": " : "; "))
            // The value is what figures are about, and the place says what a block of a narrative is.
            if detail.label != "value" { pieces.append(.words("\(detail.label) ")) }
            if let language = detail.language { pieces.append(.words("(\(language)) ")) }
            pieces += detail.pieces(kind)
            let others = otherLanguages(detail)
            if !others.isEmpty { pieces.append(.words(" (also \(others.joined(separator: ", ")))")) }
        }
        return pieces
    }

    static func joined(_ trail: [String]) -> [LinePiece] {
        trail.enumerated().flatMap { index, name in
            index == 0 ? [LinePiece.content(name)] : [.words(" › "), .content(name)]
        }
    }
}

extension Consequence {
    /// A figure that follows, in one line.
    package var line: [LinePiece] {
        Change.joined(trail) + (detail.map { [.words(": ")] + $0.pieces(.changed) } ?? [])
    }
}

extension Detail {
    /// From what to what; texts word by word.
    func pieces(_ kind: Change.Kind) -> [LinePiece] {
        if !words.isEmpty { return Self.shortened(words) }
        switch (old, new) {
        case (let old?, let new?) where old == new: return [.words("with other links or marks")]
        case (let old?, let new?):
            let change: [LinePiece] = [.content(old), .words(" → "), .content(new)]
            return change + (difference.map { [.words(" ("), .content($0), .words(")")] } ?? [])
        case (let old?, nil): return kind == .changed ? [.words("dropped: "), .dropped(old)] : [.dropped(old)]
        case (nil, let new?): return kind == .changed ? [.words("added: "), .added(new)] : [.added(new)]
        case (nil, nil): return [.words("changed")]
        }
    }

    /// How many characters beside a change tell where it is.
    private static let reach = 24

    private static func shortened(_ words: [WordPiece]) -> [LinePiece] {
        words.enumerated().map { index, piece in
            switch piece {
            case .dropped(let text): return .dropped(text)
            case .added(let text): return .added(text)
            case .same(let text):
                let (isFirst, isLast) = (index == 0, index == words.count - 1)
                guard text.count > reach * (isFirst || isLast ? 1 : 2) + 1 else { return .content(text) }
                let head = isFirst ? "" : String(text.prefix(reach))
                let tail = isLast ? "" : String(text.suffix(reach))
                return .content(head + "…" + tail)
            }
        }
    }
}
