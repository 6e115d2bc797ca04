/// Writes CSV as RFC 4180 has it, by bytes, with a line feed after each record.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []
    /// Whether a spreadsheet is to open it: with a byte-order mark, and nothing in it that would run as a formula.
    let isForSpreadsheets: Bool

    init(isForSpreadsheets: Bool = false) {
        self.isForSpreadsheets = isForSpreadsheets
        if isForSpreadsheets { bytes = [0xEF, 0xBB, 0xBF] }
    }

    static func bytes(_ records: [[String]]) -> [UInt8] {
        var writer = CSVWriter()
        for record in records { writer.write(record) }
        return writer.bytes
    }

    mutating func write(_ record: [String]) {
        for (index, field) in record.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(field)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func write(_ field: String) {
        let isQuoted = field.utf8.contains {
            $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D
        }
        guard isQuoted else { return bytes.append(contentsOf: field.utf8) }
        bytes.append(UInt8(ascii: "\""))
        for byte in field.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A text that a spreadsheet takes as text: one that begins like a formula gets an apostrophe before it.
    static func guarded(_ text: String) -> String {
        switch text.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: "'" + text
        default: text
        }
    }
}
