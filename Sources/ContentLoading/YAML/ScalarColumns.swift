import Diagnostics

/// Where in its file each Unicode scalar of a YAML text stands. Quotes and escapes of YAML make text and file part ways.
struct ScalarColumns {
    private let start: SourceLocation
    /// The column of each scalar and of what follows the last; nil where the text runs over several lines.
    private let columns: [Int]?

    init(_ node: YAMLNode, text: String) {
        start = node.location
        guard let line = node.location.line, let column = node.location.column else {
            columns = nil
            return
        }
        let scalars = node.source.line(line)
        let found = Self.columns(of: text.unicodeScalars.count, in: scalars, from: column - 1)
        columns = found.flatMap { Self.isPlain(scalars, column - 1, text) ?? true ? $0 : nil }
    }

    /// The place in the file of a place in the text, which counts columns of its only line from 1. What cannot be told
    /// stands at the beginning of the text.
    func place(of location: SourceLocation) -> SourceLocation {
        guard let columns, location.line == 1, let column = location.column, columns.indices.contains(column - 1) else {
            return start
        }
        return SourceLocation(start.path, line: start.line, column: columns[column - 1])
    }

    /// Whether a text without quotes stands in the line as it is; nil for one in quotes.
    private static func isPlain(_ line: [Unicode.Scalar], _ start: Int, _ text: String) -> Bool? {
        guard line.indices.contains(start), line[start] != "\"", line[start] != "'" else { return nil }
        return line[start...].starts(with: text.unicodeScalars)
    }

    private static func columns(of count: Int, in line: [Unicode.Scalar], from start: Int) -> [Int]? {
        guard line.indices.contains(start) else { return nil }
        let quote = line[start]
        let isQuoted = quote == "\"" || quote == "'"
        var index = isQuoted ? start + 1 : start
        var columns: [Int] = []
        while columns.count < count {
            guard line.indices.contains(index) else { return nil }
            columns.append(index + 1)
            index += isQuoted ? width(line, index, quote) : 1
        }
        return columns + [index + 1]
    }

    /// How many scalars of the line make one of the text.
    private static func width(_ line: [Unicode.Scalar], _ index: Int, _ quote: Unicode.Scalar) -> Int {
        if quote == "'" { return line[index] == "'" ? 2 : 1 }
        guard line[index] == "\\", line.indices.contains(index + 1) else { return 1 }
        switch line[index + 1] {
        case "x": return 4
        case "u": return 6
        case "U": return 10
        default: return 2
        }
    }
}
