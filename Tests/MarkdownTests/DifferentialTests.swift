import CCmarkGFM
import Diagnostics
import Markup
import TestSupport
import Testing

@testable import Markdown

/// The library's own HTML as an oracle, for everything that is plain CommonMark.
enum Oracle {
    static func html(_ source: String) -> String {
        CMark.exclusively {
            guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return "" }
            defer { cmark_parser_free(parser) }
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
            cmark_parser_feed(parser, source, source.utf8.count)
            guard let root = cmark_parser_finish(parser) else { return "" }
            defer { cmark_node_free(root) }
            guard let html = cmark_render_html(root, CMARK_OPT_DEFAULT, nil) else { return "" }
            defer { cmark_get_default_mem_allocator().pointee.free(html) }
            return String(cString: html)
        }
    }
}

@Suite struct DifferentialTests {
    private static let plain = Corpus.names.filter { name in
        let prefixes = [
            "callout", "embed", "reference", "soft-break-nested", "right-to-left", "table-inlines", "table-id",
        ]
        return !prefixes.contains(where: name.hasPrefix) && !name.hasSuffix("-id") && !name.hasSuffix("-ids")
            && name != "heading-inlines" && name != "combining-marks"
    }

    @Test(arguments: plain) func corpusAgrees(_ name: String) throws {
        let source = try Corpus.text(name + ".md")
        #expect(SimplifiedHTML(html(source)) == SimplifiedHTML(Oracle.html(source)))
    }

    private static let pieces = [
        "word", "中文", "。", "“引”", " ", " ", "\n", "\n", "\n\n", "\n\n", "> ", "- ", "1. ", "2) ",
        "   ", "    ", "*", "*", "**", "**", "_", "__", "`", "``", "\n```\n", "## ", "### ", "\n---\n",
        "\n***\n", "===\n", "\\", "\\*", "&amp;", "&#20013;", " < ", "\"", "'", "[a](https://e.org/x)",
        "[*b*](https://e.org/?q=1&r=2 \"t\")", "<https://e.org/y>", "[a]", "[", "]",
        "\n\n[a]: https://e.org/z\n\n", "[^1]", "[^n]", "\n\n[^1]: note\n",
        "\n\n[^n]: other *note*\n\n", "|", " | ", "\n| a | b |\n|---|:-:|\n| c | **d** |\n",
        "\n| e |\n|--:|\n", "  \n", "\t", "1", "é", "e\u{301}", "😀",
    ]

    @Test(arguments: 0..<8) func randomDocumentsAgree(_ round: Int) {
        for index in 0..<150 {
            let seed = UInt64(round * 1000 + index)
            var random = SplitMix64(seed: seed)
            let count = Int.random(in: 1...50, using: &random)
            let source = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            let (document, diagnostics) = parse(source)
            guard !diagnostics.contains(where: { $0.id == "markdown.nesting" }) else { continue }
            let ours = SimplifiedHTML(HTMLRenderer.test.render(document).string)
            let theirs = SimplifiedHTML(Oracle.html(source))
            #expect(ours == theirs, "seed \(seed): \(source.debugDescription)")
        }
    }
}

@Suite struct ConcurrencyTests {
    /// The library mixes up texts that are parsed at the same time unless it is locked.
    @Test func tasksReadAsOneDoes() async throws {
        let sources = try Corpus.names.map { try Corpus.text($0 + ".md") }
        let serial = sources.map { html($0) }
        try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<4 {
                group.addTask { (0..<10).flatMap { _ in sources.map { html($0) } } }
            }
            let expected = (0..<10).flatMap { _ in serial }
            for try await result in group { #expect(result == expected) }
        }
    }
}
