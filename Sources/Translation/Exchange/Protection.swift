import Diagnostics
import Localization
import Markdown

/// What a translation must keep of its source: figures, links, code, and the numbers in its words.
struct Protection {
    /// One thing, and where it stands in its text, counted from line 1 and column 1 where that is known.
    struct Item {
        var key: String
        /// What it is called in messages.
        var name: String
        var line: Int?
        var column: Int?
    }

    let scanner: NumberScanner
    let parser: FigureParser

    init(_ language: Language, unbound: [String]) {
        scanner = NumberScanner(language.conventions, unbound: unbound)
        parser = language.parser
    }

    func items(of content: BlockContent) -> [Item] {
        codes(of: content) + numbers(of: content)
    }

    private func codes(of content: BlockContent) -> [Item] {
        content.pieces.compactMap { piece in
            switch piece {
            case .code(let code), .open(let code, _):
                guard !["emphasis", "strong", "break"].contains(code.kind) else { return nil }
                let place = code.figure?.location
                return Item(
                    key: "\(code.kind):\(code.target)", name: "the \(code.kind) “\(code.target)”", line: place?.line,
                    column: place?.column)
            case .text, .close: return nil
            }
        }
    }

    private func numbers(of content: BlockContent) -> [Item] {
        switch content {
        case .plain(let text):
            return scanner.numbers(in: text).map { item($0, line: 1, column: $0.offset + 1) }
        case .markdown(let inlines), .caption(let inlines, _):
            return Inline.textRuns(of: inlines).flatMap { run -> [Item] in
                guard run.container == .plain || run.container == .link else { return [] }
                return scanner.numbers(in: run.text).map { number in
                    let place = run.location(atScalar: number.offset)
                    return item(number, line: place.line, column: place.column)
                }
            }
        }
    }

    private func item(_ number: ScannedNumber, line: Int?, column: Int?) -> Item {
        let value = parser.parse(number.text)?.value.normalized
        return Item(
            key: "number:\(value.map { String(describing: $0) } ?? number.text)", name: "the number “\(number.text)”",
            line: line, column: column)
    }
}
