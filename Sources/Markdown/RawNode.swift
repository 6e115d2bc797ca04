/// A node of the parser's tree as a Swift value, before anything has been made of it.
struct RawNode {
    enum Kind: Equatable {
        case document, paragraph, quote, item, tableHead, tableRow, tableCell, thematicBreak, footnoteDefinition
        case heading(level: Int)
        /// An ordered list has a first number.
        case list(start: Int?, tight: Bool)
        case code(info: String)
        case table([Block.Alignment])
        case text, softBreak, hardBreak, codeSpan, emphasis, strong, link, image, footnoteReference
        case htmlBlock, htmlInline
        case unknown(String)
    }

    var kind: Kind
    /// Text of leaves; the number of a footnote reference.
    var literal = ""
    var address = ""
    var title = ""
    /// Position as the parser claims it: 1-based lines, columns in bytes. It is sometimes missing (0) or wrong.
    var line = 0
    var column = 0
    var endLine = 0
    var endColumn = 0
    var children: [RawNode] = []
}
