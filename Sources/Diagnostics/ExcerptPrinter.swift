/// Prints diagnostics for people at a terminal: each with the line of its file and a caret below the place.
package struct ExcerptPrinter {
    private let isColoured: Bool
    private let width: Int
    private let source: (String) -> String?

    /// - Parameters:
    ///   - width: how many cells a line of the terminal has.
    ///   - source: the text of a file by the path that its diagnostics name; nil when it cannot be read.
    package init(isColoured: Bool, width: Int, source: @escaping (String) -> String?) {
        self.isColoured = isColoured
        self.width = max(40, width)
        self.source = source
    }

    /// All of them and a last line that counts them.
    package func print(_ diagnostics: [Diagnostic]) -> String {
        guard !diagnostics.isEmpty else { return "" }
        var text = ""
        // Diagnostics come sorted by path, so that each file is read once.
        var open: (path: String, lines: [Substring])?
        for diagnostic in diagnostics {
            let path = diagnostic.location.path
            if open?.path != path {
                open = (path, (source(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false))
            }
            text += print(diagnostic, open?.lines ?? [])
        }
        return text + TextPrinter.summary(diagnostics)
    }

    private func print(_ diagnostic: Diagnostic, _ lines: [Substring]) -> String {
        let colour: Style = diagnostic.severity == .error ? .red : .yellow
        return styled(TextPrinter.place(diagnostic.location), .bold) + ": "
            + styled(diagnostic.severity.rawValue, colour) + ": " + TextPrinter.visible(diagnostic.message)
            + styled(" [\(diagnostic.id)]", .dim) + "\n" + excerpt(diagnostic.location, lines, colour)
            + TextPrinter.hint(diagnostic)
    }

    /// The line and the caret; nothing where the place is a whole file.
    private func excerpt(_ place: SourceLocation, _ lines: [Substring], _ colour: Style) -> String {
        guard let number = place.line, lines.indices.contains(number - 1) else { return "" }
        let gutter = String(repeating: " ", count: max(0, 5 - String(number).count)) + "\(number) | "
        let blank = String(repeating: " ", count: gutter.count - 2) + "| "
        let line = TerminalLine(lines[number - 1], column: place.column ?? 1, width: width - gutter.count - 1)
        let caret = String(repeating: " ", count: line.caret) + "^"
        return styled(gutter, .dim) + line.text + "\n" + styled(blank, .dim) + styled(caret, colour) + "\n"
    }

    private enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "1;31"
        case yellow = "1;33"
    }

    private func styled(_ text: String, _ style: Style) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

/// The part of a line around a place that fits a terminal.
struct TerminalLine {
    /// What is shown, in place of what lies outside of it an ellipsis.
    private(set) var text = ""
    /// How many cells stand before the place.
    private(set) var caret = 0

    /// - Parameter column: 1-based, in Unicode scalars.
    init(_ line: Substring, column: Int, width: Int) {
        let scalars = line.unicodeScalars.map(Self.shown)
        let place = min(max(0, column - 1), scalars.count)
        // A third of the width goes to what leads up to the place, unless the line ends before the rest is filled.
        var start = place
        var before = 0
        let after = min(scalars[place...].reduce(0) { $0 + Self.cells($1) }, width * 2 / 3)
        while start > 0, before + Self.cells(scalars[start - 1]) <= width - after - 1 {
            start -= 1
            before += Self.cells(scalars[start])
        }
        if start > 0 { text = "…" }
        caret = before + (start > 0 ? 1 : 0)
        var used = caret - before
        for index in start..<scalars.count {
            let cells = Self.cells(scalars[index])
            guard used + cells <= width else {
                text.append("…")
                break
            }
            used += cells
            text.unicodeScalars.append(scalars[index])
        }
    }

    /// A scalar that does no harm to a terminal: a tab takes one cell here.
    private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar == "\t" || scalar == "\r" { return " " }
        return scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
    }

    /// How many cells of a terminal a scalar takes.
    private static func cells(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
