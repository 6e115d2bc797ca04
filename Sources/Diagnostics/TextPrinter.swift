/// Prints diagnostics in plain text, one after the other, with the hint on a line of its own.
package enum TextPrinter {
    /// `path:line:column: error: message [id]` and, where there is one, `  hint: …`.
    package static func print(_ diagnostic: Diagnostic) -> String {
        "\(place(diagnostic.location)): \(diagnostic.severity.rawValue): \(visible(diagnostic.message)) [\(diagnostic.id)]\n"
            + hint(diagnostic)
    }

    /// All of them and a last line that counts them.
    package static func print(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { print($0) }.joined() + (diagnostics.isEmpty ? "" : summary(diagnostics))
    }

    /// `path:line:column`, as far as it is known.
    static func place(_ location: SourceLocation) -> String {
        ([location.path]
            + [location.line, location.line == nil ? nil : location.column].compactMap { $0.map(String.init) })
            .joined(separator: ":")
    }

    static func hint(_ diagnostic: Diagnostic) -> String {
        diagnostic.hint.map { "  hint: \(visible($0))\n" } ?? ""
    }

    /// The line that counts errors and warnings.
    static func summary(_ diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        return "\(count(errors, "error")), \(count(diagnostics.count - errors, "warning"))\n"
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// Control characters from content must not reach a terminal.
    static func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    }
}
