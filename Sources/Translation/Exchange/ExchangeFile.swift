import Diagnostics

/// What an exchange file brings back: texts, where they stand, and what their translators say of them.
struct ExchangeFile {
    /// One text.
    struct Unit {
        var id: String
        var location: SourceLocation
        /// The language and the text from which it was translated.
        var sourceLanguage: String
        var source: LocatedText
        var language: String
        var target: LocatedText?
        var targetLocation: SourceLocation
        var isApproved = false
        var state: String?
        var stateQualifier: String?
    }

    var units: [Unit] = []

    /// Reads XLIFF 1.2.
    static func read(_ text: String, path: String) throws(ExchangeFault) -> ExchangeFile {
        var reader = ExchangeReader(text, path: path)
        return try reader.read()
    }
}

private struct ExchangeReader {
    private var scanner: XMLScanner
    private var file = ExchangeFile()
    private var open: [String] = []
    private var languages = (source: "", target: "")
    private var unit: ExchangeFile.Unit?
    private let path: String

    init(_ text: String, path: String) {
        scanner = XMLScanner(text, path: path)
        self.path = path
    }

    mutating func read() throws(ExchangeFault) -> ExchangeFile {
        var hasRoot = false
        while true {
            let location = scanner.location
            guard let token = try scanner.next() else { break }
            switch token {
            case .start(let name, let attributes, let isEmpty):
                if !hasRoot { try checkRoot(name, attributes, location) }
                hasRoot = true
                start(name, attributes, location)
                if !isEmpty { open.append(name) } else { end(name) }
            case .end(let name):
                guard open.popLast() == name else {
                    throw ExchangeFault(location, "</\(name)> closes nothing that is open")
                }
                end(name)
            case .text(let text): append(text)
            }
        }
        guard hasRoot, open.isEmpty else { throw ExchangeFault(scanner.location, "the file ends too early") }
        return file
    }

    private func checkRoot(
        _ name: String, _ attributes: [String: String], _ location: SourceLocation
    ) throws(ExchangeFault) {
        guard name == "xliff", (attributes["version"] ?? "1.2").hasPrefix("1.") else {
            throw ExchangeFault(location, "this is not XLIFF 1.2")
        }
    }

    private mutating func start(_ name: String, _ attributes: [String: String], _ location: SourceLocation) {
        switch name {
        case "file":
            languages = (attributes["source-language"] ?? "", attributes["target-language"] ?? "")
        case "trans-unit":
            unit = ExchangeFile.Unit(
                id: attributes["id"] ?? "", location: location, sourceLanguage: languages.source,
                source: LocatedText(), language: languages.target, targetLocation: location)
            unit?.isApproved = attributes["approved"] == "yes"
        case "target" where open.last == "trans-unit":
            unit?.target = LocatedText()
            unit?.targetLocation = location
            unit?.state = attributes["state"]
            unit?.stateQualifier = attributes["state-qualifier"]
        default: break
        }
    }

    private mutating func end(_ name: String) {
        guard name == "trans-unit", let unit else { return }
        file.units.append(unit)
        self.unit = nil
    }

    /// Text counts within the source and the target of a unit, not in those of an alternative.
    private mutating func append(_ text: LocatedText) {
        guard let position = open.lastIndex(of: "trans-unit"), open.indices.contains(position + 1) else { return }
        switch open[position + 1] {
        case "source": unit?.source.append(text)
        case "target": unit?.target?.append(text)
        default: break
        }
    }
}
