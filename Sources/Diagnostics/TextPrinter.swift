/// Prints diagnostics for people, one after the other, with the hint on a line of its own.
package enum TextPrinter {
    /// `path:line:column: error: message [id]` and, where there is one, `  hint: …`.
    package static func print(_ diagnostic: Diagnostic) -> String {
        var line = diagnostic.location.path
        if let number = diagnostic.location.line {
            line += ":\(number)"
            if let column = diagnostic.location.column { line += ":\(column)" }
        }
        line += ": \(diagnostic.severity.rawValue): \(visible(diagnostic.message)) [\(diagnostic.id)]\n"
        if let hint = diagnostic.hint { line += "  hint: \(visible(hint))\n" }
        return line
    }

    /// All of them and a last line that counts them.
    package static func print(_ diagnostics: [Diagnostic]) -> String {
        guard !diagnostics.isEmpty else { return "" }
        let errors = diagnostics.count { $0.severity == .error }
        return diagnostics.map { print($0) }.joined()
            + "\(count(errors, "error")), \(count(diagnostics.count - errors, "warning"))\n"
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// Control characters from content must not reach a terminal.
    private static func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    }
}
