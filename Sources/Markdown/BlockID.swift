import Diagnostics

/// The mark `{#id}` at the beginning of a block.
enum BlockID {
    private static let opening = Array("{#".utf8)

    /// The id at the beginning of a text and the scalars up to the text behind it; nil where none or a bad one stands.
    static func leading(_ text: String) -> (id: String, length: Int)? {
        let bytes = Array(text.utf8)
        guard bytes.starts(with: opening), let close = bytes.firstIndex(of: UInt8(ascii: "}")) else { return nil }
        let id = bytes[opening.count..<close]
        guard isID(id) else { return nil }
        let spaces = bytes[(close + 1)...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        return (String(decoding: id, as: UTF8.self), close + 1 + spaces)
    }

    /// Whether a text is a mark and nothing else.
    static func isAlone(_ text: String) -> Bool {
        leading(text)?.length == text.utf8.count
    }

    /// Whether bytes match `[a-z0-9]+([.-][a-z0-9]+)*`.
    static func isID(_ bytes: some Collection<UInt8>) -> Bool {
        var afterWord = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): afterWord = true
            case UInt8(ascii: "."), UInt8(ascii: "-"):
                guard afterWord else { return false }
                afterWord = false
            default: return false
            }
        }
        return afterWord
    }

    /// Whether footnotes take an id for themselves.
    static func isReserved(_ id: String) -> Bool {
        id == "footnotes" || id.utf8.starts(with: "fn-".utf8) || id.utf8.starts(with: "fnref-".utf8)
    }
}

extension DocumentReader {
    /// Takes the id off the beginning of a block's inlines, with the line end behind it.
    mutating func takeID(from inlines: inout [Inline]) -> String? {
        guard let first = inlines.first, case .text(let text) = first.content, first.isPlain(atScalar: 0),
            let (id, length) = BlockID.leading(text)
        else { return nil }
        if let rest = first.dropping(scalars: length) {
            inlines[0] = rest
        } else {
            inlines.removeFirst()
            if inlines.first?.content == .softBreak { inlines.removeFirst() }
        }
        return register(id, at: first.location) ? id : nil
    }

    private mutating func register(_ id: String, at location: SourceLocation) -> Bool {
        if BlockID.isReserved(id) {
            report(
                .blockID, at: location, "the id `\(id)` is kept for footnotes", hint: "choose another id")
        } else if !ids.insert(id).inserted {
            report(
                .blockID, at: location, "the id `\(id)` is given twice",
                hint: "ids are unique within a file; choose another one")
        } else {
            return true
        }
        return false
    }

    /// Reports an id whose paragraph is followed by no block that could take it.
    mutating func reportUnusedID(_ block: Block?) {
        guard let block, let id = block.id else { return }
        report(
            .blockID, at: block.location, "the id `\(id)` has no block",
            hint: "write it at the beginning of the block, or in the paragraph before a table, list or code")
    }
}
