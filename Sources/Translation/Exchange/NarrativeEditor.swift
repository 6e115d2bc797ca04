import ContentLoading
import Diagnostics
import Localization
import Markdown

/// Puts texts into a narrative; lines of blocks in which nothing changes stay as they are.
///
/// A block that the translation lacks is made after the source: its figures as the language writes them, its texts as
/// they come in. It can be made only when all of its texts are there.
struct NarrativeEditor {
    let source: Narrative
    let target: Narrative?
    /// The texts that come in, by id.
    let texts: [String: BlockContent]
    /// A text without words as the language writes it.
    let carried: (BlockContent) -> BlockContent

    /// What comes of a file.
    struct Result {
        var text: String
        /// Texts that could not be put in, as what stands around them is missing.
        var refused: Set<String> = []
        /// Whether the file reads back as what was meant.
        var isSound = true
    }

    func edited(_ text: String?) -> Result {
        var file = NarrativeLines(text, target)
        var refused = Set(texts.keys)
        var expected = Expected(target)
        if case .markdown(let lead)? = texts["lead"] {
            file.setLead(MarkdownWriter.text(lead))
            expected.lead = lead
            refused.remove("lead")
        }
        var previous: String?
        for (block, key) in zip(source.document.blocks, NarrativeTexts.keys(of: source.document.blocks)) {
            let incoming = NarrativeTexts.runs(of: block, key: key).map(\.id).filter { texts[$0] != nil }
            let present = expected.blocks.first { $0.key == key }?.block
            guard let new = new(block, key, present, incoming) else {
                if present != nil { previous = key }
                continue
            }
            refused.subtract(incoming)
            if let present { file.replace(present, with: new) } else { file.insert(new, behind: previous) }
            expected.set(new, key, behind: previous)
            previous = key
            if present == nil { file.note(key) }
        }
        let result = file.text
        return Result(text: result, refused: refused, isSound: expected.matches(result))
    }

    /// The block as it is to be written; nil where nothing changes in it, or where it cannot be made.
    private func new(_ block: Block, _ key: String, _ present: Block?, _ incoming: [String]) -> Block? {
        guard !incoming.isEmpty || present == nil else { return nil }
        let known = present.map { Self.texts(of: $0, key) } ?? [:]
        if let present, incoming.allSatisfy({ known[$0] != nil }) {
            return NarrativeTexts.replacing(in: present, key: key) { texts[$0.id]?.inlines }
        }
        var isComplete = true
        let made = NarrativeTexts.replacing(in: block, key: key) { run in
            let text = texts[run.id] ?? known[run.id] ?? (run.content.hasWords ? nil : carried(run.content))
            if text == nil { isComplete = false }
            return text?.inlines
        }
        return isComplete ? made : nil
    }

    private static func texts(of block: Block, _ key: String) -> [String: BlockContent] {
        Dictionary(NarrativeTexts.runs(of: block, key: key).map { ($0.id, $0.content) }) { first, _ in first }
    }
}

/// What a narrative must say after it has been changed.
private struct Expected {
    var lead: [Inline]
    private(set) var blocks: [(key: String, block: Block)]

    init(_ narrative: Narrative?) {
        lead = narrative?.lead ?? []
        let document = narrative?.document ?? MarkdownDocument()
        blocks = Array(zip(NarrativeTexts.keys(of: document.blocks), document.blocks).map { ($0, $1) })
    }

    mutating func set(_ block: Block, _ key: String, behind previous: String?) {
        if let index = blocks.firstIndex(where: { $0.key == key }) {
            blocks[index].block = block
        } else {
            let index = previous.flatMap { previous in blocks.firstIndex { $0.key == previous } }
            blocks.insert((key, block), at: index.map { $0 + 1 } ?? 0)
        }
    }

    /// Whether a file says this and nothing else.
    func matches(_ text: String) -> Bool {
        guard let read = try? NarrativeSource.read(text), read.faults.isEmpty else { return false }
        return MarkdownWriter.isSame(read.narrative.lead, lead)
            && BlockWriter.lines(read.narrative.document.blocks) == BlockWriter.lines(blocks.map(\.block))
    }
}
