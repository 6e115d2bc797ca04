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
        /// The runs of digits of a number, so that `9.1` is found in `II.9.1` too.
        var digits: [String] = []
        var line: Int?
        var column: Int?

        var isNumber: Bool { !digits.isEmpty }
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
            digits: Self.digits(in: number.text), line: line, column: column)
    }

    /// The runs of digits in the words of a text.
    static func digits(of content: BlockContent) -> Set<String> {
        Set(
            content.pieces.flatMap { piece -> [String] in
                guard case .text(let text) = piece else { return [] }
                return digits(in: text)
            })
    }

    private static func digits(in text: String) -> [String] {
        text.split { $0.wholeNumberValue == nil || $0.isLetter }.map { run in
            run.compactMap(\.wholeNumberValue).map { String($0) }.joined()
        }
    }
}
