import Diagnostics

/// The source as bytes and lines, and the way from a byte to a line and column of the file.
struct SourceText {
    let bytes: [UInt8]
    /// Offset of the first byte of each line. A line ends as the parser sees it: LF, CRLF or CR.
    let lineStarts: [Int]
    /// Where the text begins within its file.
    let origin: SourceLocation
    /// The last column that was worked out: a long line is then not counted anew for each of its pieces.
    private var known = (line: 0, offset: 0, column: 1)

    /// The text without a byte-order mark, beginning at `origin` of its file.
    init(_ source: String, origin: SourceLocation) {
        var bytes = Array(source.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        self.bytes = bytes
        self.origin = origin
        lineStarts = Self.lineStarts(of: bytes)
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() {
            let isEnd: Bool
            switch byte {
            case UInt8(ascii: "\n"): isEnd = true
            case UInt8(ascii: "\r"): isEnd = offset + 1 >= bytes.count || bytes[offset + 1] != UInt8(ascii: "\n")
            default: isEnd = false
            }
            if isEnd && offset + 1 < bytes.count { starts.append(offset + 1) }
        }
        return starts
    }

    /// The 0-based line that holds a byte.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The bytes of a 0-based line without its end; empty for a line that does not exist.
    func range(ofLine line: Int) -> Range<Int> {
        guard lineStarts.indices.contains(line) else { return bytes.count..<bytes.count }
        let start = lineStarts[line]
        var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The first byte of the line after the one that holds a byte.
    func startOfNextLine(after offset: Int) -> Int {
        let next = line(at: offset) + 1
        return next < lineStarts.count ? lineStarts[next] : bytes.count
    }

    /// The byte at a position as the parser claims it (1-based line and byte column); nil outside of the text.
    func offset(line: Int, column: Int) -> Int? {
        guard line >= 1, column >= 1, line <= lineStarts.count else { return nil }
        let range = range(ofLine: line - 1)
        guard column - 1 <= range.count else { return nil }
        return range.lowerBound + column - 1
    }

    /// The line number in the file of a 0-based line.
    func fileLine(_ line: Int) -> Int { (origin.line ?? 1) + line }

    /// The place in the file of a byte, in lines and Unicode scalars.
    mutating func location(at offset: Int) -> SourceLocation {
        let offset = min(max(offset, 0), bytes.count)
        let line = line(at: offset)
        let start = lineStarts[line]
        if known.line != line || known.offset > offset || known.offset < start { known = (line, start, 1) }
        known.column += scalars(in: known.offset..<offset)
        known.offset = offset
        let indent = line == 0 ? (origin.column ?? 1) - 1 : 0
        return SourceLocation(origin.path, line: fileLine(line), column: known.column + indent)
    }

    private func scalars(in range: Range<Int>) -> Int {
        var count = 0
        for byte in bytes[range] where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
