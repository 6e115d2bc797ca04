/// Takes the links to figures out of texts: a new edition has no figures yet to which they could lead.
enum FigureLinks {
    private static let mark = "](figure:"

    /// The text with the words of each link in its place; `standard` says what a link without words shows.
    static func removed(from text: String, standard: (String) -> String?) -> String {
        var result = ""
        var rest = text[...]
        while let middle = rest.firstRange(of: mark), let end = rest[middle.upperBound...].firstIndex(of: ")"),
            let start = opening(of: rest[..<middle.lowerBound])
        {
            let words = rest[rest.index(after: start)..<middle.lowerBound]
            let address = String(rest[middle.upperBound..<end])
            result += rest[..<start] + (words.isEmpty ? Substring(standard(address) ?? "–") : words)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    /// The bracket that opens a link whose words end with a text.
    private static func opening(of text: Substring) -> Substring.Index? {
        var depth = 0
        for index in text.indices.reversed() {
            if text[index] == "]" { depth += 1 }
            if text[index] == "[" {
                if depth == 0 { return index }
                depth -= 1
            }
        }
        return nil
    }
}
