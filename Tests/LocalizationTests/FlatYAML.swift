/// Reads the part of YAML that language files use into their flat form: nested maps by indent, lists of items on lines
/// of their own, maps and lists in one line, plain and double-quoted texts, comments.
struct FlatYAML {
    private(set) var entries: [String: String] = [:]
    private var path: [(indent: Int, key: String)] = []
    private var positions: [String: Int] = [:]

    init(_ text: String) {
        for line in text.split(separator: "\n") { read(line) }
    }

    private mutating func read(_ line: Substring) {
        let indent = line.prefix { $0 == " " }.count
        var parser = FlowParser(line.dropFirst(indent))
        if parser.atEnd { return }
        path.removeAll { $0.indent >= indent }
        let parent = path.map(\.key).joined(separator: "/")
        if parser.take("- ") {
            let index = positions[parent, default: 0]
            positions[parent] = index + 1
            parser.value("\(parent)/\(index)", into: &entries)
            return
        }
        let key = parser.key()
        if parser.atEnd {
            path.append((indent, key))
        } else {
            parser.value(parent.isEmpty ? key : "\(parent)/\(key)", into: &entries)
        }
    }
}

/// Reads one line of a `FlatYAML`.
private struct FlowParser {
    private var rest: Substring

    init(_ text: Substring) { rest = text }

    var atEnd: Bool { rest.isEmpty || rest.first == "#" }

    mutating func take(_ mark: String) -> Bool {
        guard rest.hasPrefix(mark) else { return false }
        rest = rest.dropFirst(mark.count)
        skipSpaces()
        return true
    }

    mutating func key() -> String {
        let key = scalar(until: ":", inFlow: false)
        _ = take(":")
        return key
    }

    mutating func value(_ path: String, into entries: inout [String: String], inFlow: Bool = false) {
        if take("{") {
            while !take("}"), !rest.isEmpty {
                let key = scalar(until: ":", inFlow: true)
                _ = take(":")
                value("\(path)/\(key)", into: &entries, inFlow: true)
                _ = take(",")
            }
        } else if take("[") {
            var index = 0
            while !take("]"), !rest.isEmpty {
                value("\(path)/\(index)", into: &entries, inFlow: true)
                index += 1
                _ = take(",")
            }
        } else {
            entries[path] = scalar(until: nil, inFlow: inFlow)
        }
    }

    private mutating func scalar(until mark: Character?, inFlow: Bool) -> String {
        if rest.first == "\"" { return quoted() }
        let end = rest.firstIndex { $0 == mark || inFlow && ",]}".contains($0) } ?? rest.endIndex
        let text = rest[..<end]
        rest = rest[end...]
        return String(text.reversed().drop { $0 == " " }.reversed())
    }

    private mutating func quoted() -> String {
        rest.removeFirst()
        var result = ""
        while let next = rest.popFirst(), next != "\"" {
            if next == "\\", rest.first == "u" {
                let code = UInt32(rest.dropFirst().prefix(4), radix: 16).flatMap(Unicode.Scalar.init)
                result.unicodeScalars.append(code ?? "?")
                rest = rest.dropFirst(5)
            } else {
                result.append(next == "\\" ? rest.popFirst() ?? next : next)
            }
        }
        skipSpaces()
        return result
    }

    private mutating func skipSpaces() { rest = rest.drop { $0 == " " } }
}
