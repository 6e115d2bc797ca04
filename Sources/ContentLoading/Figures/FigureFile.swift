import Diagnostics

/// The bytes of a file in which texts of figure links are rewritten; every other byte stays.
struct FigureFile {
    private(set) var bytes: [UInt8]
    /// The first byte of each line; lines end as the reader of texts has it.
    private let lines: [Int]

    init(bytes: [UInt8]) {
        self.bytes = bytes
        var lines = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for (index, byte) in bytes.enumerated() {
            let isPair = byte == 0x0D && bytes.indices.contains(index + 1) && bytes[index + 1] == 0x0A
            if byte == 0x0A || byte == 0x0D && !isPair { lines.append(index + 1) }
        }
        self.lines = lines
    }

    /// Puts a new text between the brackets of a link; false where they hold more than the plain text of the figure.
    /// What stands before the link must not have been rewritten yet.
    mutating func rewrite(_ text: FigureText, as replacement: String) -> Bool {
        guard let open = offset(of: text.location), bytes[open] == UInt8(ascii: "[") else { return false }
        let written = Array(text.text.utf8)
        let close = open + 1 + written.count
        let rest = Array("](figure:\(text.address))".utf8)
        guard bytes[(open + 1)...].starts(with: written), bytes.count >= close, bytes[close...].starts(with: rest)
        else {
            return false
        }
        bytes.replaceSubrange(open + 1..<close, with: replacement.utf8)
        return true
    }

    /// The byte at a place of the file.
    private func offset(of location: SourceLocation) -> Int? {
        guard let line = location.line, let column = location.column, lines.indices.contains(line - 1) else {
            return nil
        }
        var offset = lines[line - 1]
        for _ in 1..<max(1, column) {
            guard offset < bytes.count, bytes[offset] != 0x0A else { return nil }
            offset += 1
            // The rest of a scalar of several bytes.
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset < bytes.count ? offset : nil
    }
}
