/// The one form of a CSV file: commas, quotes only where a field needs them, no empty lines.
enum CSVFormat {
    static func formatted(_ source: SourceText) throws(ContentFault) -> String {
        let records = try CSVReader.read(source)
        let text = records.map { record in record.map { written($0.text) }.joined(separator: ",") + "\n" }.joined()
        let again = try CSVReader.read(SourceText(path: source.path, text: text))
        // A head full of semicolons would be taken for the separator; such a file stays as it is.
        return again.map { $0.map(\.text) } == records.map { $0.map(\.text) } ? text : source.text
    }

    /// Blanks at an end are quoted, so that they are seen.
    private static func written(_ field: String) -> String {
        let scalars = field.unicodeScalars
        let needsQuotes =
            scalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" }
            || scalars.first?.properties.isWhitespace ?? false
            || scalars.last?.properties.isWhitespace ?? false
        guard needsQuotes else { return field }
        var result = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in scalars {
            if scalar == "\"" { result.append("\"") }
            result.append(scalar)
        }
        result.append("\"")
        return String(result)
    }
}
