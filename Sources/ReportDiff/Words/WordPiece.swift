/// A stretch of a text that both versions have, or only one.
package enum WordPiece: Hashable, Sendable {
    case same(String)
    case dropped(String)
    case added(String)

    /// What differs between two texts, word by word; scripts without spaces are compared character by character.
    package static func difference(from old: String, to new: String) -> [WordPiece] {
        let (old, new) = (Tokens.split(old), Tokens.split(new))
        let prefix = zip(old, new).prefix { $0 == $1 }.count
        let suffix = zip(old.dropFirst(prefix).reversed(), new.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
        let middle = pieces(old.dropFirst(prefix).dropLast(suffix), new.dropFirst(prefix).dropLast(suffix))
        return joined(old.prefix(prefix).map { .same($0) } + middle + old.suffix(suffix).map { .same($0) })
    }

    /// Beyond this many tokens a comparison takes more time than it is worth.
    private static let limit = 3000

    private static func pieces(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> [WordPiece] {
        guard old.count + new.count <= limit else {
            return old.map { .dropped($0) } + new.map { .added($0) }
        }
        let difference = Array(new).difference(from: Array(old))
        var dropped: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): dropped.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        return merged(Array(old), dropped, Array(new), added)
    }

    private static func merged(
        _ old: [String], _ dropped: Set<Int>, _ new: [String], _ added: Set<Int>
    ) -> [WordPiece] {
        var pieces: [WordPiece] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if dropped.contains(left) {
                pieces.append(.dropped(old[left]))
                left += 1
            } else if added.contains(right) {
                pieces.append(.added(new[right]))
                right += 1
            } else if left < old.count, right < new.count {
                pieces.append(.same(old[left]))
                (left, right) = (left + 1, right + 1)
            } else {
                break
            }
        }
        return pieces
    }

    /// Neighbours of one kind as one, and what is replaced as one stretch: a blank or a mark between two changes says
    /// nothing to a reader.
    private static func joined(_ pieces: [WordPiece]) -> [WordPiece] {
        var result: [WordPiece] = []
        var (dropped, added) = ("", "")
        func flush() {
            if !dropped.isEmpty { result.append(.dropped(dropped)) }
            if !added.isEmpty { result.append(.added(added)) }
            (dropped, added) = ("", "")
        }
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .dropped(let text): dropped += text
            case .added(let text): added += text
            case .same(let text):
                let isBetween = index + 1 < pieces.count && !pieces[index + 1].isSame
                if Tokens.isBlank(text), isBetween, !dropped.isEmpty, !added.isEmpty {
                    dropped += text
                    added += text
                } else {
                    flush()
                    if case .same(let before)? = result.last {
                        result[result.count - 1] = .same(before + text)
                    } else {
                        result.append(.same(text))
                    }
                }
            }
        }
        flush()
        return result
    }

    private var isSame: Bool { if case .same = self { true } else { false } }
}
