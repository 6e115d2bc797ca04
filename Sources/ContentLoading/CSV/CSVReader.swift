import Diagnostics

/// A field of a CSV file and where it begins.
struct CSVField {
    var text: String
    var location: SourceLocation
}

/// Reads CSV as RFC 4180 has it, separated by comma, semicolon or tab.
struct CSVReader {
    /// All records that are not empty lines; the first is the header. A quote that is never closed ends the reading.
    static func read(_ source: SourceText) throws(ContentFault) -> [[CSVField]] {
        var reader = CSVReader(source)
        return try reader.records()
    }

    private let path: String
    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar
    private var index = 0
    private var line = 1
    private var column = 1

    private init(_ source: SourceText) {
        path = source.path
        scalars = Array(source.text.unicodeScalars)
        separator = Self.separator(of: scalars)
    }

    /// The separator that occurs most often in the header line; a comma when none does.
    private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        let header = scalars.prefix { $0 != "\n" }
        let counts = [",", ";", "\t"].map { (candidate: Unicode.Scalar) in
            (candidate, header.count { $0 == candidate })
        }
        return counts.reduce(counts[0]) { $1.1 > $0.1 ? $1 : $0 }.0
    }

    private mutating func records() throws(ContentFault) -> [[CSVField]] {
        var records: [[CSVField]] = []
        while index < scalars.count {
            let record = try record()
            if record.count > 1 || !record[0].text.isEmpty { records.append(record) }
        }
        return records
    }

    private mutating func record() throws(ContentFault) -> [CSVField] {
        var fields = [try field()]
        while index < scalars.count, scalars[index] == separator {
            advance()
            fields.append(try field())
        }
        if index < scalars.count { advance() }
        return fields
    }

    private mutating func field() throws(ContentFault) -> CSVField {
        let location = here
        guard index < scalars.count, scalars[index] == "\"" else {
            var text = String.UnicodeScalarView()
            while index < scalars.count, scalars[index] != separator, scalars[index] != "\n" {
                if scalars[index] == "\"" { throw fault("a quote stands in the middle of a field", here) }
                text.append(scalars[index])
                advance()
            }
            return CSVField(text: String(text), location: location)
        }
        return CSVField(text: try quoted(from: location), location: location)
    }

    private mutating func quoted(from location: SourceLocation) throws(ContentFault) -> String {
        var text = String.UnicodeScalarView()
        advance()
        while index < scalars.count {
            let scalar = scalars[index]
            advance()
            guard scalar == "\"" else {
                text.append(scalar)
                continue
            }
            if index < scalars.count, scalars[index] == "\"" {
                text.append("\"")
                advance()
                continue
            }
            guard index == scalars.count || scalars[index] == separator || scalars[index] == "\n" else {
                throw fault("text follows the closing quote", here)
            }
            return String(text)
        }
        throw fault("the quote is never closed", location)
    }

    private var here: SourceLocation { SourceLocation(path, line: line, column: column) }

    private mutating func advance() {
        if scalars[index] == "\n" {
            line += 1
            column = 1
        } else {
            column += 1
        }
        index += 1
    }

    private func fault(_ message: String, _ location: SourceLocation) -> ContentFault {
        ContentFault(
            .csvSyntax, at: location, message, hint: "double a quote inside a quoted field, and close each quote")
    }
}
