import Diagnostics
import Files

/// The text of one file of content: UTF-8, without a byte-order mark, lines ended by LF.
struct SourceText {
    /// Path as shown to the user.
    let path: String
    let text: String
    /// Where lines begin, as offsets in UTF-8.
    private let lineStarts: [Int]

    /// Text that is known to be clean, such as a part of another.
    init(path: String, text: String) {
        self.path = path
        self.text = text
        lineStarts = Self.lineStarts(text)
    }

    /// Decodes bytes; throws a diagnostic that says where the text ceases to be UTF-8.
    init(path: String, bytes: [UInt8]) throws(ContentFault) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw ContentFault(
                .encodingUTF16, at: SourceLocation(path, line: 1, column: 1), "the file is UTF-16",
                hint: "save it as UTF-8; spreadsheets call this \"CSV UTF-8\"")
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard let text = String(validating: body, as: UTF8.self) else {
            throw ContentFault(
                .encoding, at: Self.firstFault(in: body, path), "the file is not UTF-8",
                hint: "save it as UTF-8; a spreadsheet may have used the encoding of its own language")
        }
        if let scalar = text.unicodeScalars.firstIndex(where: Self.isForbidden) {
            throw ContentFault(
                .controlCharacter, at: Self.location(of: scalar, in: text, path),
                "a control character stands in the text", hint: "delete it")
        }
        self.init(path: path, text: text.utf8.contains(0x0D) ? Self.withoutReturns(text) : text)
    }

    /// The Unicode scalars of a line, counted from 1; none where there is no such line.
    func line(_ number: Int) -> [Unicode.Scalar] {
        guard lineStarts.indices.contains(number - 1) else { return [] }
        let start = text.utf8.index(text.utf8.startIndex, offsetBy: lineStarts[number - 1])
        return Array(text[start...].unicodeScalars.prefix { $0 != "\n" })
    }

    /// Where the first scalar of a kind stands.
    func location(where isMatch: (Unicode.Scalar) -> Bool) -> SourceLocation? {
        text.unicodeScalars.firstIndex(where: isMatch).map { Self.location(of: $0, in: text, path) }
    }

    private static func lineStarts(_ text: String) -> [Int] {
        [0] + text.utf8.enumerated().lazy.filter { $0.element == 0x0A }.map { $0.offset + 1 }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func withoutReturns(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var previousIsReturn = false
        for byte in text.utf8 {
            if byte == 0x0A && previousIsReturn {
                previousIsReturn = false
                continue
            }
            previousIsReturn = byte == 0x0D
            bytes.append(byte == 0x0D ? 0x0A : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func firstFault(in bytes: ArraySlice<UInt8>, _ path: String) -> SourceLocation {
        let repaired = String(decoding: bytes, as: UTF8.self)
        var offset = bytes.startIndex
        for index in repaired.unicodeScalars.indices {
            let encoded = UTF8.encode(repaired.unicodeScalars[index]).map { Array($0) } ?? []
            guard bytes[offset...].starts(with: encoded) else { return location(of: index, in: repaired, path) }
            offset += encoded.count
        }
        return SourceLocation(path)
    }

    private static func location(of index: String.Index, in text: String, _ path: String) -> SourceLocation {
        var line = 1
        var column = 1
        for scalar in text.unicodeScalars[..<index] {
            column += 1
            if scalar == "\n" { (line, column) = (line + 1, 1) }
        }
        return SourceLocation(path, line: line, column: column)
    }
}

/// One fault that ends the reading of a file.
struct ContentFault: Error {
    var diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

    init(_ rule: ContentRule, at location: SourceLocation, _ message: String, hint: String? = nil) {
        diagnostic = Diagnostic(rule, at: location, message, hint: hint)
    }
}
