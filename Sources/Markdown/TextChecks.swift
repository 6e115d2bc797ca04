import Diagnostics

extension DocumentReader {
    /// The last step for a run of inlines: checks its words and takes out the line ends that show no space.
    mutating func finished(_ inlines: [Inline], beginsParagraph: Bool) -> [Inline] {
        checkLineStarts(inlines, beginsParagraph: beginsParagraph)
        Inline.forEach(in: inlines) { inline in
            if case .text(let text) = inline.content { checkText(inline, text) }
        }
        return SoftBreaks.joined(inlines)
    }

    mutating func checkHeading(level: Int, isEmpty: Bool, at location: SourceLocation) {
        if level == 1 {
            report(
                .headingTitle, at: location, "a text has no heading of level 1: the page has its title",
                hint: "begin with `## `; `===` under a line makes level 1 too")
        } else if level > lastHeadingLevel + 1 {
            report(
                .headingSkipped, at: location,
                "a heading of level \(level) can't follow one of level \(lastHeadingLevel)",
                hint: "use \(String(repeating: "#", count: lastHeadingLevel + 1)), or add the level between")
        }
        if isEmpty {
            report(.headingEmpty, at: location, "this heading has no text", hint: "write it or delete it")
        }
        lastHeadingLevel = level
    }

    /// Lines that begin with `##` and yet are no heading.
    private mutating func checkLineStarts(_ inlines: [Inline], beginsParagraph: Bool) {
        var startsLine = beginsParagraph
        for inline in inlines {
            if startsLine, case .text(let text) = inline.content, inline.isPlain(atScalar: 0) {
                checkHashes(text, at: inline.location)
            }
            startsLine = beginsParagraph && (inline.content == .softBreak || inline.content == .hardBreak)
        }
    }

    private mutating func checkHashes(_ text: String, at location: SourceLocation) {
        let count = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        if count > 6 {
            report(
                .headingDepth, at: location, "headings have at most 6 levels",
                hint: "use fewer `#`, or make it a paragraph")
        } else if count > 1 {
            report(
                .headingSpace, at: location,
                "`\(String(repeating: "#", count: count))` makes no heading here",
                hint: "put a space behind it")
        }
    }
}

extension DocumentReader {
    private enum Leftover: Hashable {
        case emphasis, footnote, link, id
    }

    /// Marks that are left in a text: the author meant markup and the reader would see the marks.
    private mutating func checkText(_ inline: Inline, _ text: String) {
        let scalars = Array(text.unicodeScalars)
        var reported: Set<Leftover> = []
        for (index, pair) in zip(scalars, scalars.dropFirst()).enumerated() {
            guard let leftover = Self.leftover(pair.0, pair.1), inline.isPlain(atScalar: index),
                inline.isPlain(atScalar: index + 1)
            else { continue }
            if leftover == .footnote {
                reportFootnote(scalars[(index + 2)...], at: inline.location(atScalar: index))
            } else if reported.insert(leftover).inserted {
                report(leftover, "\(pair.0)\(pair.1)", at: inline.location(atScalar: index))
            }
        }
    }

    private static func leftover(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Leftover? {
        switch (first, second) {
        case ("*", "*"), ("_", "_"): .emphasis
        case ("[", "^"): .footnote
        case ("]", "("): .link
        case ("{", "#"): .id
        default: nil
        }
    }

    private mutating func report(_ leftover: Leftover, _ mark: String, at location: SourceLocation) {
        switch leftover {
        case .emphasis:
            report(
                .literalMarkup, at: location, "`\(mark)` stands in the text as it is",
                hint:
                    "emphasis fails where its marks touch full-width punctuation or a link: keep these outside of "
                    + "the marks; put a backslash before a mark that is meant as text")
        case .link, .footnote:
            report(
                .literalMarkup, at: location, "`\(mark)` stands in the text as it is",
                hint: "a link is `[text](address)`, its address without spaces; put a backslash before a mark that is "
                    + "meant as text")
        case .id:
            report(
                .blockID, at: location, "this is no id of a block",
                hint:
                    "write `{#id}` at the beginning of a block, the id in small letters and digits joined by `.` or `-`"
            )
        }
    }

    private mutating func reportFootnote(_ rest: ArraySlice<Unicode.Scalar>, at location: SourceLocation) {
        let label = rest.prefix { $0 != "]" && $0 != "[" && $0 != " " }
        guard !label.isEmpty, label.endIndex < rest.endIndex, rest[label.endIndex] == "]" else {
            report(.footnote, "[^", at: location)
            return
        }
        let name = String(String.UnicodeScalarView(label))
        report(
            .footnoteUndefined, at: location, "the footnote `[^\(name)]` is not written anywhere",
            hint: "add a line `[^\(name)]: …` to this file")
    }
}
