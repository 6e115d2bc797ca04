import Diagnostics

/// The text of a YAML file, and what its values say, so that single values can be replaced or taken out while every other
/// character stays as its author wrote it.
package struct YAMLSource {
    /// A place of the text, in Unicode scalars, and what it becomes.
    package struct Edit {
        var range: Range<Int>
        var replacement: String
    }

    package let root: YAMLNode
    private let scalars: [Unicode.Scalar]
    /// The first scalar of each line.
    private let lines: [Int]

    /// Nil when the text cannot be read.
    package init?(_ text: String) {
        let source = SourceText(path: "", text: text)
        guard let root = try? YAMLReader.read(source) else { return nil }
        self.root = root
        let scalars = Array(text.unicodeScalars)
        self.scalars = scalars
        // YAML counts these separators as ends of lines too.
        let breaks: Set<Unicode.Scalar> = ["\n", "\u{85}", "\u{2028}", "\u{2029}"]
        lines = [0] + scalars.indices.filter { breaks.contains(scalars[$0]) }.map { $0 + 1 }
    }

    /// Takes a key and its value out of a mapping.
    package func removing(_ entry: YAMLNode.Entry, from mapping: YAMLNode) -> Edit {
        let extent = extent(of: entry, in: mapping)
        if isFlow(mapping) { return removingFlow(extent) }
        let line = lines[lineIndex(of: entry.location)]
        if scalars[line..<extent.lowerBound].allSatisfy({ $0 == " " }) {
            return Edit(range: line..<extent.upperBound, replacement: "")
        }
        // The first key of an item stands behind its dash: there the next key moves up.
        let next = mapping.entries.map { offset(of: $0.location) }.filter { $0 > extent.lowerBound }.min()
        return Edit(range: extent.lowerBound..<(next ?? extent.upperBound), replacement: "")
    }

    /// Gives a key of a mapping another value, written as YAML on one line.
    package func replacing(_ entry: YAMLNode.Entry, in mapping: YAMLNode, with value: String) -> Edit {
        let extent = extent(of: entry, in: mapping)
        let key = YAMLSource.scalar(entry.key)
        return Edit(range: extent, replacement: "\(key): \(value)" + (isFlow(mapping) ? "" : "\n"))
    }

    /// Gives a key of a mapping a list as its value, each item written as YAML on one line.
    package func replacing(_ entry: YAMLNode.Entry, in mapping: YAMLNode, withItems items: [String]) -> Edit {
        if isFlow(mapping) { return replacing(entry, in: mapping, with: "[\(items.joined(separator: ", "))]") }
        let indent = String(repeating: " ", count: (entry.location.column ?? 1) + 1)
        let lines = items.map { "\(indent)- \($0)\n" }.joined()
        let key = YAMLSource.scalar(entry.key)
        return Edit(range: extent(of: entry, in: mapping), replacement: "\(key):\n\(lines)")
    }

    /// Takes an item out of a list.
    package func removing(_ item: YAMLNode, from list: YAMLNode) -> Edit {
        let start = offset(of: item.location)
        if isFlow(list) { return removingFlow(start..<flowEnd(from: start)) }
        let line = lineIndex(of: item.location)
        let dash = scalars[lines[line]..<start].lastIndex(of: "-") ?? start
        return Edit(range: lines[line]..<blockEnd(from: line, indent: dash - lines[line]), replacement: "")
    }

    /// Puts an item, written as YAML, before the first of a list.
    package func inserting(_ item: String, into list: YAMLNode) -> Edit? {
        guard let first = list.items.first else { return nil }
        let start = offset(of: first.location)
        if isFlow(list) { return Edit(range: start..<start, replacement: item + ", ") }
        let line = lines[lineIndex(of: first.location)]
        let dash = scalars[line..<start].lastIndex(of: "-") ?? start
        let indent = String(repeating: " ", count: dash - line)
        return Edit(range: line..<line, replacement: "\(indent)- \(item)\n")
    }

    /// The text after edits. Of edits that overlap only the first is made: read the text anew for the others.
    package func applying(_ edits: [Edit]) -> String {
        var text = String.UnicodeScalarView()
        var position = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where edit.range.lowerBound >= position {
            text.append(contentsOf: scalars[position..<edit.range.lowerBound])
            text.append(contentsOf: edit.replacement.unicodeScalars)
            position = edit.range.upperBound
        }
        text.append(contentsOf: scalars[position...])
        return String(text)
    }
}

extension YAMLSource {
    private func lineIndex(of location: SourceLocation) -> Int { min((location.line ?? 1) - 1, lines.count - 1) }

    private func offset(of location: SourceLocation) -> Int {
        min(lines[lineIndex(of: location)] + (location.column ?? 1) - 1, scalars.count)
    }

    /// Whether a mapping or list is written in braces or brackets.
    private func isFlow(_ node: YAMLNode) -> Bool {
        let start = offset(of: node.location)
        guard scalars.indices.contains(start) else { return false }
        if case .mapping = node.content { return scalars[start] == "{" }
        return scalars[start] == "["
    }

    private func extent(of entry: YAMLNode.Entry, in mapping: YAMLNode) -> Range<Int> {
        let start = offset(of: entry.location)
        if isFlow(mapping) { return start..<flowEnd(from: offset(of: entry.value.location)) }
        let line = lineIndex(of: entry.location)
        // The dashes of a list may stand right under its key.
        var isList = false
        if case .sequence = entry.value.content { isList = !isFlow(entry.value) }
        return start..<blockEnd(from: line, indent: start - lines[line], allowsDash: isList)
    }

    /// Where what begins on a line ends: before the first line with words that is indented no further.
    private func blockEnd(from line: Int, indent: Int, allowsDash: Bool = false) -> Int {
        var last = line
        for next in lines.indices.dropFirst(line + 1) {
            let rest = scalars[lines[next]...].prefix { $0 != "\n" }
            guard let first = rest.firstIndex(where: { $0 != " " }), rest[first] != "#" else { continue }
            let depth = first - lines[next]
            guard depth > indent || depth == indent && allowsDash && rest[first] == "-" else { break }
            last = next
        }
        return lines.indices.contains(last + 1) ? lines[last + 1] : scalars.count
    }

    /// Takes something out of braces or brackets, with the comma behind it or, for the last, before it.
    private func removingFlow(_ extent: Range<Int>) -> Edit {
        let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\n" }
        let behind = scalars[extent.upperBound...].drop(while: isSpace)
        if behind.first == "," {
            return Edit(range: extent.lowerBound..<behind.dropFirst().drop(while: isSpace).startIndex, replacement: "")
        }
        let before = scalars[..<extent.lowerBound].lastIndex { !isSpace($0) } ?? extent.lowerBound
        let start = scalars[before] == "," ? before : extent.lowerBound
        return Edit(range: start..<extent.upperBound, replacement: "")
    }

    /// Where a value within braces or brackets ends.
    private func flowEnd(from start: Int) -> Int {
        var depth = 0
        var index = start
        // An apostrophe within a word opens no quote.
        var opensToken = true
        while scalars.indices.contains(index) {
            let scalar = scalars[index]
            switch scalar {
            case "\"", "'":
                if opensToken { index = quoteEnd(from: index) }
                opensToken = false
            case "[", "{": (depth, opensToken) = (depth + 1, true)
            case "]", "}", ",":
                if depth == 0 { return trimmed(start, index) }
                if scalar != "," { depth -= 1 }
                opensToken = scalar == ","
            case " ", "\n": break
            case ":": opensToken = scalars.indices.contains(index + 1) && scalars[index + 1] == " "
            default: opensToken = false
            }
            index += 1
        }
        return scalars.count
    }

    /// The closing mark of a quoted text.
    private func quoteEnd(from start: Int) -> Int {
        var index = start + 1
        while scalars.indices.contains(index) {
            if scalars[index] == "\\" && scalars[start] == "\"" {
                index += 1
            } else if scalars[index] == scalars[start] {
                guard scalars[start] == "'", scalars.indices.contains(index + 1), scalars[index + 1] == "'" else {
                    return index
                }
                index += 1
            }
            index += 1
        }
        return scalars.count - 1
    }

    private func trimmed(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, scalars[end - 1] == " " || scalars[end - 1] == "\n" { end -= 1 }
        return end
    }

    /// A text as a YAML scalar on one line: plain where that is safe, else in quotes.
    package static func scalar(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || " /.-0123456789".unicodeScalars.contains($0)
        }
        let startsWithLetter = text.unicodeScalars.first?.properties.isAlphabetic ?? false
        let isWord = ["true", "false", "null", "yes", "no"].contains(text.lowercased())
        if isPlain, startsWithLetter, !isWord, text.unicodeScalars.last != " " { return text }
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\"\(escaped)\""
    }
}
