/// The one form of a YAML file: no blanks at the end of lines, at most one empty line between others, one blank behind the
/// colon of a key, and no padding within braces and brackets.
struct YAMLFormat {
    private let path: String
    /// What the file says, which no step may change.
    private let meaning: YAMLNode

    static func formatted(_ source: SourceText) throws(ContentFault) -> String {
        let format = YAMLFormat(path: source.path, meaning: try YAMLReader.read(source))
        var lines = source.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
            Line(String($0))
        }
        for step in [withoutTrailingBlanks, YAMLSpacing.afterKey, YAMLSpacing.inFlow] as [(String) -> String] {
            format.apply(step, to: &lines)
        }
        format.joinEmptyLines(&lines)
        let text = text(of: lines)
        return format.keepsMeaning(text) ? text : source.text
    }

    /// A line, or nothing where it has been taken away.
    private typealias Line = Optional<String>

    /// Changes every line for which a step has another form, as long as the file goes on to say the same.
    private func apply(_ step: (String) -> String, to lines: inout [Line]) {
        let edits = lines.indices.compactMap { index -> (Int, Line)? in
            guard let line = lines[index] else { return nil }
            let changed = step(line)
            return Self.isSame(changed, line) ? nil : (index, changed)
        }
        accept(edits[...], &lines)
    }

    /// Within texts of several lines blanks and empty lines are a part of the text. Which ones are is not guessed: what
    /// cannot be done together is done by halves.
    private func accept(_ edits: ArraySlice<(Int, Line)>, _ lines: inout [Line]) {
        guard !edits.isEmpty else { return }
        var changed = lines
        for (index, line) in edits { changed[index] = line }
        if keepsMeaning(Self.text(of: changed)) {
            lines = changed
        } else if edits.count > 1 {
            let middle = edits.startIndex + edits.count / 2
            accept(edits[..<middle], &lines)
            accept(edits[middle...], &lines)
        }
    }

    private func joinEmptyLines(_ lines: inout [Line]) {
        var edits: [(Int, Line)] = []
        var previousIsEmpty = true
        for index in lines.indices {
            let isEmpty = lines[index]?.isEmpty ?? true
            if isEmpty && previousIsEmpty { edits.append((index, nil)) }
            previousIsEmpty = isEmpty
        }
        accept(edits[...], &lines)
    }

    /// The lines with one line end behind the last that holds something.
    private static func text(of lines: [Line]) -> String {
        var lines = lines.compactMap(\.self)
        while let last = lines.last, last.isEmpty { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private func keepsMeaning(_ text: String) -> Bool {
        guard let node = try? YAMLReader.read(SourceText(path: path, text: text)) else { return false }
        return node.saysTheSame(as: meaning)
    }

    private static func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

    private static func withoutTrailingBlanks(_ line: String) -> String {
        var scalars = line.unicodeScalars
        while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
        return String(scalars)
    }
}

extension YAMLNode {
    /// Whether two values hold the same keys, items and texts in the same order, wherever they stand.
    func saysTheSame(as other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let left), .scalar(let right)): left.utf8.elementsEqual(right.utf8)
        case (.sequence(let left), .sequence(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.saysTheSame(as: $1) }
        case (.mapping(let left), .mapping(let right)):
            left.count == right.count
                && zip(left, right).allSatisfy {
                    $0.key.utf8.elementsEqual($1.key.utf8) && $0.value.saysTheSame(as: $1.value)
                }
        default: false
        }
    }
}
