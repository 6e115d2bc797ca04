/// A stretch of Markdown as those see it who translate it: words, and the code around them.
package enum MarkdownPiece: Hashable, Sendable {
    case text(String)
    /// Code that stands for itself: a figure, a code span, a reference without a text, a footnote's mark, a line break.
    case code(MarkdownCode)
    /// Code before and behind words: emphasis, or a link with its address. Both have the number of their pair.
    case open(MarkdownCode, pair: Int)
    case close(MarkdownCode, pair: Int)

    /// What stands in the file.
    package var markdown: String {
        switch self {
        case .text(let text): text
        case .code(let code), .open(let code, _), .close(let code, _): code.markdown
        }
    }
}

/// A stretch of Markdown that is not words.
package struct MarkdownCode: Hashable, Sendable {
    package var markdown: String
    /// What it is: `figure`, `page`, `link`, `code`, `strong` and so on.
    package var kind: String
    /// Where it leads, or the code itself; empty for mere marks.
    package var target: String
    /// The figure that it quotes.
    package var figure: Inline.Reference?

    package init(_ markdown: String, kind: String, target: String = "", figure: Inline.Reference? = nil) {
        self.markdown = markdown
        self.kind = kind
        self.target = target
        self.figure = figure
    }
}

/// Writes one paragraph as Markdown, in one line.
///
/// Marks in its words are escaped only where they would be read as marks.
package enum MarkdownWriter {
    /// The Markdown of a paragraph.
    package static func text(_ inlines: [Inline]) -> String { pieces(inlines).map(\.markdown).joined() }

    /// The Markdown of a paragraph, cut into words and code.
    package static func pieces(_ inlines: [Inline]) -> [MarkdownPiece] {
        let plain = cut(inlines, isEscaped: false)
        let read = MarkdownParser(path: "").parseInline(plain.map(\.markdown).joined()).inlines
        return isSame(read, inlines) ? plain : cut(inlines, isEscaped: true)
    }

    /// Whether two paragraphs say the same with the same marks, wherever they stand.
    package static func isSame(_ left: [Inline], _ right: [Inline]) -> Bool {
        cut(left, isEscaped: true).map(\.markdown).joined() == cut(right, isEscaped: true).map(\.markdown).joined()
    }

    private static func cut(_ inlines: [Inline], isEscaped: Bool) -> [MarkdownPiece] {
        var cutter = Cutter(isEscaped: isEscaped)
        cutter.visit(inlines)
        return cutter.pieces
    }
}

private struct Cutter {
    let isEscaped: Bool
    var pieces: [MarkdownPiece] = []
    private var pairs = 0

    init(isEscaped: Bool) { self.isEscaped = isEscaped }

    mutating func visit(_ inlines: [Inline]) {
        for inline in inlines { visit(inline) }
    }

    private mutating func visit(_ inline: Inline) {
        switch inline.content {
        case .text(let text): append(isEscaped ? Escapes.text(text, beginsParagraph: pieces.isEmpty) : text)
        case .softBreak: append(" ")
        case .hardBreak: pieces.append(.code(MarkdownCode("\\\n", kind: "break")))
        case .code(let code): pieces.append(.code(MarkdownCode(Escapes.code(code), kind: "code", target: code)))
        case .footnote(let number, _):
            pieces.append(.code(MarkdownCode("[^\(number)]", kind: "footnote", target: String(number))))
        case .emphasis(let inner): pair("*", "*", kind: "emphasis", around: inner)
        case .strong(let inner): pair("**", "**", kind: "strong", around: inner)
        case .link(let link):
            let close = "](\(Escapes.address(link.address))\(link.title.map(Escapes.title) ?? ""))"
            pair("[", close, kind: "link", target: link.address, around: link.content)
        case .reference(let reference): visit(reference)
        }
    }

    private mutating func visit(_ reference: Inline.Reference) {
        let kind = reference.kind.rawValue
        let close = "](\(Escapes.address("\(kind):\(reference.target)")))"
        guard reference.kind == .figure || reference.content.isEmpty else {
            return pair("[", close, kind: kind, target: reference.target, around: reference.content)
        }
        var inner = Cutter(isEscaped: isEscaped)
        inner.visit(reference.content)
        pieces.append(
            .code(
                MarkdownCode(
                    "[" + inner.pieces.map(\.markdown).joined() + close, kind: kind, target: reference.target,
                    figure: reference.kind == .figure ? reference : nil)))
    }

    private mutating func pair(
        _ open: String, _ close: String, kind: String, target: String = "", around inlines: [Inline]
    ) {
        pairs += 1
        let number = pairs
        pieces.append(.open(MarkdownCode(open, kind: kind, target: target), pair: number))
        visit(inlines)
        pieces.append(.close(MarkdownCode(close, kind: kind, target: target), pair: number))
    }

    /// Neighbouring words are one piece.
    private mutating func append(_ text: String) {
        if case .text(let before) = pieces.last {
            pieces[pieces.count - 1] = .text(before + text)
        } else {
            pieces.append(.text(text))
        }
    }
}

private enum Escapes {
    /// Every character that could be a mark, escaped.
    static func text(_ text: String, beginsParagraph: Bool) -> String {
        var result = String.UnicodeScalarView()
        var isAtStart = beginsParagraph
        for scalar in text.unicodeScalars {
            let isMark = "\\`*_[]<>&!|~{".unicodeScalars.contains(scalar)
            // A number or a mark at the beginning would make a list or a heading.
            let isOpener = isAtStart && "#+-=.)".unicodeScalars.contains(scalar)
            if isMark || isOpener { result.append("\\") }
            result.append(scalar)
            isAtStart = isAtStart && "0123456789 ".unicodeScalars.contains(scalar)
        }
        return String(result)
    }

    /// A code span with a fence longer than any within it.
    static func code(_ code: String) -> String {
        let runs = code.utf8.split(omittingEmptySubsequences: true) { $0 != UInt8(ascii: "`") }.map(\.count)
        let longest = runs.max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        let needsSpace = longest > 0 || code.utf8.first == 0x20 && code.utf8.last == 0x20
        return needsSpace ? "\(fence) \(code) \(fence)" : fence + code + fence
    }

    static func address(_ address: String) -> String {
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && !"()<>\\".utf8.contains($0) }
        if isPlain { return address }
        return "<\(escaping("<>\\", in: address))>"
    }

    static func title(_ title: String) -> String {
        " \"\(escaping("\"\\", in: title))\""
    }

    private static func escaping(_ marks: String, in text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if marks.unicodeScalars.contains(scalar) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }
}
