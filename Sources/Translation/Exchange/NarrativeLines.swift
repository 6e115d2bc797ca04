import ContentLoading
import Diagnostics
import Markdown

/// The lines of a narrative while blocks of it are replaced and put in.
struct NarrativeLines {
    private var lines: [String]
    /// Lines that stand for others, by the first of these (counted from 0).
    private var replacements: [(range: Range<Int>, lines: [String])] = []
    /// Blocks that are put in, by the line before which they stand.
    private var insertions: [Int: [[String]]] = [:]
    private var lead: String?
    /// The line behind each block of the file, by the block's key.
    private var ends: [String: Int]
    /// The line behind the front matter.
    private let start: Int

    init(_ text: String?, _ narrative: Narrative?) {
        lines = text.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) } } ?? []
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        let close = lines.first == "---" ? lines.dropFirst().firstIndex(of: "---") : nil
        start = close.map { $0 + 1 } ?? 0
        let blocks = narrative?.document.blocks ?? []
        ends = Dictionary(zip(NarrativeTexts.keys(of: blocks), blocks.map(\.lastLine))) { first, _ in first }
    }

    mutating func setLead(_ text: String) { lead = text }

    mutating func replace(_ old: Block, with new: Block) {
        guard let line = old.location.line else { return }
        var new = new
        switch old.content {
        // Their id stands in a line of its own, which stays.
        case .list, .table, .code, .quote, .thematicBreak: new.id = nil
        case .heading, .paragraph, .callout, .embed: break
        }
        replacements.append((line - 1..<max(line, old.lastLine), BlockWriter.lines(new)))
    }

    mutating func insert(_ block: Block, behind previous: String?) {
        let line = previous.flatMap { ends[$0] } ?? start
        insertions[line, default: []].append(BlockWriter.lines(block))
        inserted = line
    }

    private var inserted = 0

    /// Lets further blocks follow the one that was put in last.
    mutating func note(_ key: String) { ends[key] = inserted }

    /// The file as a whole.
    var text: String {
        var body: [String] = []
        for (number, line) in lines.enumerated().dropFirst(start) {
            if let blocks = insertions[number] {
                append(blocks, to: &body)
                if !line.isEmpty { body.append("") }
            }
            if let replacement = replacements.first(where: { $0.range.contains(number) }) {
                if replacement.range.lowerBound == number { body += replacement.lines }
            } else {
                body.append(line)
            }
        }
        append(insertions[max(lines.count, start)] ?? [], to: &body)
        while body.first?.isEmpty ?? false { body.removeFirst() }
        let head = self.head
        return (head + (head.isEmpty || body.isEmpty ? [] : [""]) + body).map { $0 + "\n" }.joined()
    }

    private func append(_ blocks: [[String]], to body: inout [String]) {
        for block in blocks {
            if !(body.last?.isEmpty ?? true) { body.append("") }
            body += block
        }
    }

    private var head: [String] {
        guard let lead else { return Array(lines.prefix(start)) }
        return ["---", "lead: \(YAMLText.scalar(lead))", "---"]
    }
}
