/// Writes a text as a scalar of YAML on one line, in quotes only where it needs them.
enum YAMLText {
    static func scalar(_ text: String) -> String {
        needsQuotes(text) ? quoted(text) : text
    }

    private static func needsQuotes(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last else { return true }
        if "!&*?|>-%@`\"'#,[]{}: ".unicodeScalars.contains(first) || ": ".unicodeScalars.contains(last) { return true }
        if scalars.contains(where: { $0.properties.generalCategory == .control || !isPlain($0) }) { return true }
        return zip(scalars, scalars.dropFirst()).contains { $0 == ":" && $1 == " " || $0 == " " && $1 == "#" }
    }

    /// Line separators and marks that an editor does not show are written as what they are.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        ![0x85, 0x2028, 0x2029, 0xFEFF].contains(scalar.value)
    }

    private static func quoted(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        result.append("\"")
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                result.append("\\")
                result.append(scalar)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            default: result.append(scalar)
            }
        }
        result.append("\"")
        return String(result)
    }
}
