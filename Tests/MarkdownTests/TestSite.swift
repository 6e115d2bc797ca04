import Diagnostics
import Foundation
import Markdown
import Markup

/// A site that shows how addresses arrive: references become links, embeds figures, and `nowhere` leads nowhere.
struct TestSite: MarkdownResolver {
    func markup(for reference: Inline.Reference, content: MarkupBuffer) -> MarkupBuffer? {
        guard reference.target != "nowhere" else { return nil }
        var output = MarkupBuffer()
        output.raw("<a")
        output.attribute("class", reference.kind.rawValue)
        output.attribute("href", reference.target)
        output.raw(">")
        if content.isEmpty { output.text("[\(reference.target)]") } else { output.append(content) }
        output.close("a")
        return output
    }

    func markup(for embed: Block.Embed, caption: MarkupBuffer) -> MarkupBuffer {
        var output = MarkupBuffer()
        output.open("figure", class: embed.kind.rawValue)
        output.element("code", embed.target)
        output.open("figcaption")
        output.append(caption)
        output.close("figcaption")
        output.close("figure")
        return output
    }
}

extension MarkdownWords {
    static let test = MarkdownWords(footnotes: "Notes", callouts: [.note: "Note"]) { number, occurrence in
        "Back to text, note \(number), mark \(occurrence)"
    }
}

extension HTMLRenderer {
    static let test = HTMLRenderer(resolver: TestSite(), words: .test)
}

/// Parses a text as `t.md`.
func parse(_ source: String) -> (document: MarkdownDocument, diagnostics: [Diagnostic]) {
    MarkdownParser(path: "t.md").parse(source)
}

/// The HTML of a text, whatever is wrong with it.
func html(_ source: String) -> String {
    HTMLRenderer.test.render(parse(source).document).string
}

/// `line:column id` of each diagnostic.
func places(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.location.line ?? 0):\($0.location.column ?? 0) \($0.id)" }
}
