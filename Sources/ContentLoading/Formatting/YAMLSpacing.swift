/// Blanks within a line of YAML. Comments and what stands in quotes are not touched; whether a line is YAML or a part of a
/// text of several lines is for the caller to find out.
enum YAMLSpacing {
    /// One blank between the colon of a key and its value.
    static func afterKey(_ line: String) -> String {
        let scalars = Array(line.unicodeScalars)
        var index = scalars.prefix { $0 == " " }.count
        if scalars.dropFirst(index).starts(with: ["-", " "]) { index += 2 }
        let start = index
        while index < scalars.count, isPartOfKey(scalars[index]) { index += 1 }
        guard index > start, index < scalars.count, scalars[index] == ":" else { return line }
        let blanks = scalars[(index + 1)...].prefix { $0 == " " }.count
        let value = index + 1 + blanks
        // A comment behind a key without a value stands where its author aligned it.
        guard blanks > 1, value < scalars.count, scalars[value] != "#" else { return line }
        return text(scalars[...index]) + " " + text(scalars[value...])
    }

    /// `{id: a, of: [b, c]}`: no blanks inside braces and brackets or before a comma, one behind it.
    static func inFlow(_ line: String) -> String {
        let scalars = Array(line.unicodeScalars)
        var result: [Unicode.Scalar] = []
        var depth = 0
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "#", result.last.map({ $0 == " " }) ?? true { break }
            if scalar == "\"" || scalar == "'", mayOpen(result, depth) {
                let end = closing(scalars, index)
                result += scalars[index..<end]
                index = end
                continue
            }
            index += 1
            switch scalar {
            case "{", "[":
                guard depth > 0 || mayOpen(result, depth) else { return line }
                depth += 1
                result.append(scalar)
                index += blanks(scalars, index)
            case "}", "]", ",":
                if depth > 0 { while result.last == " " { result.removeLast() } }
                result.append(scalar)
                if depth > 0, scalar == "," {
                    let count = blanks(scalars, index)
                    if count > 0 || scalars.indices.contains(index) { result.append(" ") }
                    index += count
                }
                if scalar != "," { depth -= 1 }
            default: result.append(scalar)
            }
            if depth < 0 { return line }
        }
        return text(result[...]) + text(scalars[min(index, scalars.count)...])
    }

    private static func isPartOfKey(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "/": true
        default: false
        }
    }

    /// Whether a value may begin here: behind a mark of YAML, not within a text.
    private static func mayOpen(_ before: [Unicode.Scalar], _ depth: Int) -> Bool {
        guard let last = before.last(where: { $0 != " " }) else { return true }
        let isBehindBlank = before.last == " "
        switch last {
        case ":", "-": return isBehindBlank
        case "{", "[", ",": return depth > 0
        default: return false
        }
    }

    /// The index behind the quotation mark that ends a text in quotes; the end of the line where it goes on.
    private static func closing(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
        let quote = scalars[start]
        var index = start + 1
        while index < scalars.count {
            if quote == "\"", scalars[index] == "\\" {
                index += 2
            } else if scalars[index] == quote {
                guard quote == "'", index + 1 < scalars.count, scalars[index + 1] == "'" else { return index + 1 }
                index += 2
            } else {
                index += 1
            }
        }
        return scalars.count
    }

    private static func blanks(_ scalars: [Unicode.Scalar], _ index: Int) -> Int {
        scalars.dropFirst(index).prefix { $0 == " " }.count
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
