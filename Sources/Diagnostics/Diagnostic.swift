/// A place in a source file.
package struct SourceLocation: Hashable, Comparable, Sendable {
    /// Path as shown to the user, relative to the folder in which the program runs.
    package var path: String
    /// 1-based line; nil when the whole file is meant.
    package var line: Int?
    /// 1-based column in Unicode scalars; nil when the whole line is meant.
    package var column: Int?

    package init(_ path: String, line: Int? = nil, column: Int? = nil) {
        self.path = path
        self.line = line
        self.column = column
    }

    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        let leftPath = Array(left.path.utf8)
        let rightPath = Array(right.path.utf8)
        if leftPath != rightPath { return leftPath.lexicographicallyPrecedes(rightPath) }
        return (left.line ?? 0, left.column ?? 0) < (right.line ?? 0, right.column ?? 0)
    }
}

/// How much a diagnostic weighs.
package enum Severity: String, Sendable, Comparable {
    case warning
    case error

    package static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
}

/// One thing that is wrong in the content, the templates or a chart, with the place and a way out.
package struct Diagnostic: Hashable, Sendable {
    package var severity: Severity
    /// Stable, dotted name of the kind of fault, e.g. `rating.unknown`.
    package var id: String
    package var location: SourceLocation
    /// One short lower-case sentence that says what is wrong.
    package var message: String
    /// One sentence that says how to mend it.
    package var hint: String?

    package init(
        _ severity: Severity = .error, id: String, at location: SourceLocation, _ message: String, hint: String? = nil
    ) {
        self.severity = severity
        self.id = id
        self.location = location
        self.message = message
        self.hint = hint
    }
}
