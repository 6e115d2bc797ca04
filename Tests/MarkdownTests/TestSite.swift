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

/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
