import Diagnostics

/// Finds inlines in the source, in the order of the text.
///
/// The parser's columns count bytes, and some are missing or wrong: behind code, links and escaped pipes that run over
/// line ends, in lazy lines, in the head of a table that follows a paragraph. A claim therefore counts only if the
/// piece's own mark stands there; else the mark is searched from where the piece before it ended.
struct Locator {
    private(set) var source: SourceText
    /// Everything before this byte has been given to an inline.
    private(set) var cursor = 0
    /// How far a lost piece is searched, in bytes; and in lines, once the first piece of its block has been found.
    private static let window = 4096
    private static let windowLines = 3
    private var isAtBlockStart = true

    /// Where an inline begins, and where its columns turn if it is a text.
    struct Piece {
        var start: Int
        var turns: [(index: Int, offset: Int)] = []
        /// False where the source does not show the piece; its line is then a guess.
        var isFound = true
    }

    init(_ source: SourceText) {
        self.source = source
    }

    /// The place in the file of a byte.
    mutating func location(at offset: Int) -> SourceLocation { source.location(at: offset) }

    /// The byte at which a node begins if the parser's word is taken for it.
    func claimed(_ node: RawNode) -> Int? { source.offset(line: node.line, column: node.column) }

    /// Moves to where a block begins and answers its first byte. Only of tables is the claim in doubt.
    mutating func enterBlock(_ node: RawNode) -> Int {
        isAtBlockStart = true
        let claim = claimed(node) ?? cursor
        switch node.kind {
        case .table, .tableHead, .tableRow, .tableCell: cursor = max(cursor, claim)
        default: cursor = claim
        }
        return cursor
    }

    /// Moves anywhere, also backwards: footnotes stand at the end of the tree but not of the text.
    mutating func jump(to offset: Int) {
        cursor = min(max(offset, 0), source.bytes.count)
    }

    /// Finds a text and moves behind it.
    mutating func enterText(_ node: RawNode) -> Piece {
        let text = Array(node.literal.utf8)
        let found = find(node) { source, offset in TextAlignment(text, in: source.bytes, at: offset)?.end }
        guard let found, let alignment = TextAlignment(text, in: source.bytes, at: found) else {
            return lost(node)
        }
        cursor = alignment.end
        return Piece(start: found, turns: alignment.turns)
    }

    /// Finds the mark with which a piece opens and moves behind it.
    mutating func enterMark(_ node: RawNode) -> Piece {
        let width = node.kind == .strong || node.kind == .image || node.kind == .footnoteReference ? 2 : 1
        guard let found = find(node, { source, offset in Self.hasMark(of: node.kind, source.bytes, at: offset) }) else {
            return lost(node)
        }
        cursor = min(found + width, source.bytes.count)
        return Piece(start: found)
    }

    /// Finds a code span and moves behind it. The parser claims the place behind the backticks.
    mutating func enterCode(_ node: RawNode) -> Piece {
        let backtick = UInt8(ascii: "`")
        var start = max(cursor, claimed(node) ?? cursor)
        while start > cursor, source.bytes[start - 1] == backtick { start -= 1 }
        if start >= source.bytes.count || source.bytes[start] != backtick {
            guard let found = next(backtick, from: cursor) else { return lost(node) }
            start = found
        }
        let width = source.bytes[start...].prefix { $0 == backtick }.count
        cursor = endOfCode(from: start + width, width: width)
        return Piece(start: start)
    }

    private func endOfCode(from start: Int, width: Int) -> Int {
        var position = start
        while let found = next(UInt8(ascii: "`"), from: position) {
            let run = source.bytes[found...].prefix { $0 == UInt8(ascii: "`") }.count
            if run == width { return found + run }
            position = found + run
        }
        return start
    }

    /// Moves behind the mark that closes a piece with others within it.
    mutating func leave(_ node: RawNode, from piece: Piece) {
        let start = piece.start
        switch node.kind {
        case .emphasis: skip(1)
        case .strong: skip(2)
        case .footnoteReference: skip(to: UInt8(ascii: "]"))
        case .htmlInline: cursor = min(max(cursor, start + node.literal.utf8.count), source.bytes.count)
        case .link where source.bytes.indices.contains(start) && source.bytes[start] == UInt8(ascii: "<"):
            skip(to: UInt8(ascii: ">"))
        case .link, .image: skipDestination()
        case .softBreak, .hardBreak: cursor = source.startOfNextLine(after: cursor)
        default: break
        }
    }

    private mutating func skip(_ width: Int) {
        for _ in 0..<width where cursor < source.bytes.count {
            guard source.bytes[cursor] == UInt8(ascii: "*") || source.bytes[cursor] == UInt8(ascii: "_") else { return }
            cursor += 1
        }
    }

    private mutating func skip(to byte: UInt8) {
        if let found = next(byte, from: cursor) { cursor = found + 1 }
    }

    private mutating func skipDestination() {
        guard let close = next(UInt8(ascii: "]"), from: cursor) else { return }
        cursor = close + 1
        guard cursor < source.bytes.count else { return }
        switch source.bytes[cursor] {
        case UInt8(ascii: "["): skip(to: UInt8(ascii: "]"))
        case UInt8(ascii: "("): cursor = endOfParentheses(from: cursor)
        default: break
        }
    }

    private func endOfParentheses(from start: Int) -> Int {
        var depth = 0
        var position = start
        let end = min(start + Self.window, source.bytes.count)
        while position < end {
            switch source.bytes[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                // A title may hold parentheses of its own. A quotation mark in an address has no space before it.
                let mark = source.bytes[position]
                if source.bytes[position - 1] <= 0x20 { position = next(mark, from: position + 1) ?? position }
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return position + 1 }
            default: break
            }
            position += 1
        }
        return start
    }

    private func next(_ byte: UInt8, from start: Int) -> Int? {
        source.bytes[min(start, source.bytes.count)...].prefix(Self.window).firstIndex(of: byte)
    }

    /// The claimed place if `matches` answers there, else the next place at which it does.
    ///
    /// Last comes the claimed place even if it lies behind the cursor: a search may have run too far before.
    private mutating func find(_ node: RawNode, _ matches: (SourceText, Int) -> Int?) -> Int? {
        let claim = trusted(node).flatMap { matches(source, $0) == nil ? nil : $0 }
        if let claim, claim >= cursor {
            isAtBlockStart = false
            return claim
        }
        for offset in cursor..<searchEnd where matches(source, offset) != nil {
            isAtBlockStart = false
            return offset
        }
        return claim
    }

    /// The claimed place, unless what lies within the piece is claimed to begin before it.
    private func trusted(_ node: RawNode) -> Int? {
        guard let claim = claimed(node) else { return nil }
        guard let inner = node.children.first.flatMap(claimed) else { return claim }
        return inner < claim ? nil : claim
    }

    private var searchEnd: Int {
        let end = min(cursor + Self.window, source.bytes.count)
        guard !isAtBlockStart else { return end }
        let line = source.line(at: cursor) + Self.windowLines
        return line < source.lineStarts.count ? min(end, source.lineStarts[line]) : end
    }

    /// The best guess for a piece that was not found; the cursor stays.
    private func lost(_ node: RawNode) -> Piece {
        Piece(start: max(cursor, claimed(node) ?? cursor), isFound: false)
    }

    private static func hasMark(of kind: RawNode.Kind, _ bytes: [UInt8], at offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        let matches =
            switch (kind, bytes[offset]) {
            case (.emphasis, UInt8(ascii: "*")), (.emphasis, UInt8(ascii: "_")): true
            case (.strong, UInt8(ascii: "*")), (.strong, UInt8(ascii: "_")): next == bytes[offset]
            case (.link, UInt8(ascii: "[")), (.link, UInt8(ascii: "<")), (.htmlInline, UInt8(ascii: "<")): true
            case (.image, UInt8(ascii: "!")): next == UInt8(ascii: "[")
            case (.footnoteReference, UInt8(ascii: "[")): next == UInt8(ascii: "^")
            default: false
            }
        return matches ? offset : nil
    }
}
