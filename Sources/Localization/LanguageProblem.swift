import Diagnostics

/// Something wrong in a language file, placed by the key where it stands.
package struct LanguageProblem: Hashable, Sendable {
    package var rule: LanguageRule
    /// The path of keys, e.g. `words/nav.menu`. Where something is missing, the key does not exist in the file: its
    /// place is that of the nearest key above that does.
    package var key: String
    /// One short lower-case sentence that says what is wrong.
    package var message: String
    /// One sentence that says how to mend it.
    package var hint: String?

    package init(_ rule: LanguageRule, _ key: String, _ message: String, hint: String? = nil) {
        self.rule = rule
        self.key = key
        self.message = message
        self.hint = hint
    }

    /// The problem as an error at a place.
    package func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(rule, at: location, message, hint: hint)
    }
}
