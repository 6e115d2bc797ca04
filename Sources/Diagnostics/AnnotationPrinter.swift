/// Prints diagnostics as commands of GitHub's workflows, which shows them beside the lines of a pull request.
package enum AnnotationPrinter {
    /// `::error file=…,line=…,col=…,title=…::message`, one a line.
    package static func print(_ diagnostics: [Diagnostic]) -> String { diagnostics.map(print).joined() }

    private static func print(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location
        let properties = [
            ("file", place.path), ("line", place.line.map(String.init)), ("col", place.column.map(String.init)),
            ("title", diagnostic.id),
        ]
        let written = properties.compactMap { name, value in value.map { "\(name)=\(escaped($0, isProperty: true))" } }
        let text = [diagnostic.message, diagnostic.hint.map { "hint: " + $0 }].compactMap(\.self).joined(
            separator: "\n")
        return
            "::\(diagnostic.severity.rawValue) \(written.joined(separator: ","))::\(escaped(text, isProperty: false))\n"
    }

    /// The escapes of workflow commands; in properties, colon and comma are marks too.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
