import CCmarkGFM
import Synchronization

/// The library keeps its registry and its tables of special characters in globals without locks of their own.
private let library = Mutex(())

/// The way to the C library: all its pointers live and die in this file.
enum CMark {
    /// The tree of one document.
    struct Tree: Sendable {
        var root: RawNode
        /// Claimed line and column of the first node that lay too deep and was left out.
        var tooDeep: (line: Int, column: Int)?
    }

    /// Parses UTF-8 text; nil when the library cannot be used.
    ///
    /// Extensions are few on purpose: strikethrough and bare links misread Chinese punctuation.
    static func parse(_ bytes: [UInt8], depthLimit: Int) -> Tree? {
        exclusively {
            guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
            defer { cmark_parser_free(parser) }
            guard let tables = cmark_find_syntax_extension("table"),
                cmark_parser_attach_syntax_extension(parser, tables) != 0
            else { return nil }
            feed(bytes, to: parser)
            guard let root = cmark_parser_finish(parser) else { return nil }
            defer { cmark_node_free(root) }
            return tree(under: root, depthLimit: depthLimit)
        }
    }

    /// Runs `body` while nobody else is in the library, which is ready for use.
    static func exclusively<Value: Sendable>(_ body: () -> Value) -> Value {
        library.withLock { _ in
            cmark_gfm_core_extensions_ensure_registered()
            return body()
        }
    }

    private static func feed(_ bytes: [UInt8], to parser: OpaquePointer) {
        bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else { return }
            cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), buffer.count)
        }
    }

    /// Copies the tree without recursion, since a document may nest as deep as it likes.
    private static func tree(under root: OpaquePointer, depthLimit: Int) -> Tree {
        var stack = [rawNode(root)]
        var node = root
        var tooDeep: (line: Int, column: Int)?
        while true {
            if let child = cmark_node_first_child(node) {
                if stack.count < depthLimit {
                    node = child
                    stack.append(rawNode(child))
                    continue
                }
                tooDeep = tooDeep ?? position(of: child)
            }
            while let finished = stack.popLast() {
                guard !stack.isEmpty, let parent = cmark_node_parent(node) else {
                    return Tree(root: finished, tooDeep: tooDeep)
                }
                stack[stack.count - 1].children.append(finished)
                if let next = cmark_node_next(node) {
                    node = next
                    stack.append(rawNode(next))
                    break
                }
                node = parent
            }
        }
    }

    private static func position(of node: OpaquePointer) -> (line: Int, column: Int) {
        (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_start_column(node)))
    }

    private static func rawNode(_ node: OpaquePointer) -> RawNode {
        let start = position(of: node)
        return RawNode(
            kind: kind(of: node),
            literal: text(cmark_node_get_literal(node)),
            address: text(cmark_node_get_url(node)),
            title: text(cmark_node_get_title(node)),
            line: start.line,
            column: start.column,
            endLine: Int(cmark_node_get_end_line(node)),
            endColumn: Int(cmark_node_get_end_column(node)))
    }

    private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    private static func kind(of node: OpaquePointer) -> RawNode.Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_LIST: list(node)
        case CMARK_NODE_CODE_BLOCK: .code(info: text(cmark_node_get_fence_info(node)))
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        default: inlineKind(of: node)
        }
    }

    private static func inlineKind(of node: OpaquePointer) -> RawNode.Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .hardBreak
        case CMARK_NODE_CODE: .codeSpan
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        default: extensionKind(of: node)
        }
    }

    /// The kinds of extensions are variables without a header, and head and body rows share one: only names tell them.
    private static func extensionKind(of node: OpaquePointer) -> RawNode.Kind {
        switch text(cmark_node_get_type_string(node)) {
        case "table": .table(alignments(node))
        case "table_header": .tableHead
        case "table_row": .tableRow
        case "table_cell": .tableCell
        case let name: .unknown(name)
        }
    }

    private static func list(_ node: OpaquePointer) -> RawNode.Kind {
        let ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(
            start: ordered ? Int(cmark_node_get_list_start(node)) : nil, tight: cmark_node_get_list_tight(node) != 0)
    }

    private static func alignments(_ node: OpaquePointer) -> [Block.Alignment] {
        guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
        let count = Int(cmark_gfm_extensions_get_table_columns(node))
        return UnsafeBufferPointer(start: letters, count: count).map { letter in
            switch letter {
            case UInt8(ascii: "r"): .end
            case UInt8(ascii: "c"): .center
            default: .start
            }
        }
    }
}
