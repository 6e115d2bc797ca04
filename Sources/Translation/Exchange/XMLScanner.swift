import Diagnostics

/// Reads XML as far as exchange files need it, with the place of every character of text.
///
/// A document type is refused, so nothing in a file can load another or grow without bound.
struct XMLScanner {
    /// What stands next in the file.
    enum Token {
        case start(name: String, attributes: [String: String], isEmpty: Bool)
        case end(name: String)
        case text(LocatedText)
    }

    private let path: String
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line = 1
    private var column = 1

    init(_ text: String, path: String) {
        self.path = path
        scalars = Array(text.unicodeScalars)
    }

    /// Where the next token begins.
    var location: SourceLocation { SourceLocation(path, line: line, column: column) }

    /// The next token; nil at the end of the file. Comments and instructions are passed over.
    mutating func next() throws(ExchangeFault) -> Token? {
        while index < scalars.count {
            if isAt("<!--") {
                try skip(behind: "-->", "the comment is never closed")
            } else if isAt("<?") {
                try skip(behind: "?>", "the instruction is never closed")
            } else if isAt("<![CDATA[") || scalars[index] != "<" {
                return .text(try text())
            } else if isAt("<!") {
                throw fault("a document type is not read here", hint: "delete <!DOCTYPE …>")
            } else {
                return try tag()
            }
        }
        return nil
    }

    // MARK: Text

    private mutating func text() throws(ExchangeFault) -> LocatedText {
        var text = LocatedText()
        while index < scalars.count {
            if isAt("<![CDATA[") {
                advance(9)
                while !isAt("]]>") { text.append(try take("the CDATA section is never closed")) }
                advance(3)
            } else if scalars[index] == "<" {
                break
            } else if scalars[index] == "&" {
                let start = location
                text.append((try reference(), start))
            } else {
                text.append(try take(""))
            }
        }
        return text
    }

    private mutating func take(_ problem: String) throws(ExchangeFault) -> (Unicode.Scalar, SourceLocation) {
        guard index < scalars.count else { throw fault(problem) }
        defer { advance(1) }
        return (scalars[index], location)
    }

    private static let named: [String: Unicode.Scalar] = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]

    private mutating func reference() throws(ExchangeFault) -> Unicode.Scalar {
        let start = location
        let name = string(scalars[(index + 1)...].prefix(10).prefix { $0 != ";" })
        let end = index + 1 + name.unicodeScalars.count
        guard end < scalars.count, scalars[end] == ";", let scalar = Self.scalar(name) else {
            throw ExchangeFault(start, "an ampersand begins no character", hint: "write &amp;")
        }
        advance(end + 1 - index)
        return scalar
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        if let scalar = named[name] { return scalar }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let number, let scalar = Unicode.Scalar(number), number >= 0x20 || [9, 10, 13].contains(number) else {
            return nil
        }
        return scalar
    }

    // MARK: Tags

    private mutating func tag() throws(ExchangeFault) -> Token {
        advance(1)
        let isEnd = isAt("/")
        if isEnd { advance(1) }
        let name = try name()
        var attributes: [String: String] = [:]
        while true {
            let hasSpace = skipSpace()
            if isAt(">") || (isAt("/>") && !isEnd) { break }
            guard hasSpace, !isEnd else { throw fault("the tag <\(name)> is not well formed") }
            let attribute = try self.name()
            guard attributes.updateValue(try value(), forKey: attribute) == nil else {
                throw fault("\"\(attribute)\" is given twice")
            }
        }
        let isEmpty = isAt("/>")
        advance(isEmpty ? 2 : 1)
        return isEnd ? .end(name: name) : .start(name: name, attributes: attributes, isEmpty: isEmpty)
    }

    /// A name without the prefix of its namespace.
    private mutating func name() throws(ExchangeFault) -> String {
        let name = string(scalars[index...].prefix { !" \t\n\r=/><\"'&".unicodeScalars.contains($0) })
        guard !name.isEmpty, name.unicodeScalars.count <= 100 else { throw fault("a name is expected") }
        advance(name.unicodeScalars.count)
        return name.split(separator: ":").last.map { String($0) } ?? name
    }

    private mutating func value() throws(ExchangeFault) -> String {
        skipSpace()
        guard isAt("=") else { throw fault("an equals sign is expected") }
        advance(1)
        skipSpace()
        guard isAt("\"") || isAt("'") else { throw fault("a value in quotes is expected") }
        let quote = scalars[index]
        advance(1)
        var value = String.UnicodeScalarView()
        while index < scalars.count, scalars[index] != quote {
            if scalars[index] == "<" { throw fault("the value is never closed") }
            value.append(scalars[index] == "&" ? try reference() : try take("").0)
        }
        guard index < scalars.count else { throw fault("the value is never closed") }
        advance(1)
        return String(value)
    }

    // MARK: Steps

    private func isAt(_ text: String) -> Bool { scalars[index...].starts(with: text.unicodeScalars) }

    private mutating func skip(behind end: String, _ problem: String) throws(ExchangeFault) {
        let start = location
        while !isAt(end) {
            guard index < scalars.count else { throw ExchangeFault(start, problem) }
            advance(1)
        }
        advance(end.unicodeScalars.count)
    }

    @discardableResult private mutating func skipSpace() -> Bool {
        let start = index
        while index < scalars.count, " \t\n\r".unicodeScalars.contains(scalars[index]) { advance(1) }
        return index > start
    }

    private mutating func advance(_ count: Int) {
        for _ in 0..<count where index < scalars.count {
            if scalars[index] == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
            index += 1
        }
    }

    private func string(_ slice: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: slice)
        return String(text)
    }

    private func fault(_ message: String, hint: String? = nil) -> ExchangeFault {
        ExchangeFault(location, message, hint: hint)
    }
}

/// A text, and where in its file each of its characters stands.
struct LocatedText {
    private(set) var text = ""
    private var places: [SourceLocation] = []

    mutating func append(_ next: (scalar: Unicode.Scalar, place: SourceLocation)) {
        text.unicodeScalars.append(next.scalar)
        places.append(next.place)
    }

    mutating func append(_ other: LocatedText) {
        text += other.text
        places += other.places
    }

    /// The place in the file of a place in the text, which counts lines and columns from 1.
    func place(of location: SourceLocation, else start: SourceLocation) -> SourceLocation {
        var rest = (line: location.line ?? 1, column: location.column ?? 1)
        for (scalar, place) in zip(text.unicodeScalars, places) {
            if rest == (1, 1) { return place }
            if rest.line == 1 { rest.column -= 1 } else if scalar == "\n" { rest.line -= 1 }
        }
        return places.last ?? start
    }
}

/// Why a file cannot be read as an exchange file.
struct ExchangeFault: Error {
    var diagnostic: Diagnostic

    init(_ location: SourceLocation, _ message: String, hint: String? = nil) {
        diagnostic = Diagnostic(
            id: TranslationRule.syntax.rawValue, at: location, message,
            hint: hint ?? "export the file anew, and save it as XLIFF 1.2 in UTF-8")
    }
}
