import Diagnostics
import Markup

/// Diagnostics as JSON, for other programs. The shape is described in docs/check.md and only grows.
package enum DiagnosticDocument {
    /// The whole as a file, a diagnostic a line.
    package static func json(_ diagnostics: [Diagnostic]) -> [UInt8] {
        let errors = diagnostics.count { $0.severity == .error }
        return JSONValue.members([
            "formatVersion": .integer(1), "errors": .integer(errors), "warnings": .integer(diagnostics.count - errors),
            "diagnostics": .array(diagnostics.map(value)),
        ]).document
    }

    /// One diagnostic; members without a value are left out.
    package static func value(_ diagnostic: Diagnostic) -> JSONValue {
        .members([
            "severity": .string(diagnostic.severity.rawValue), "id": .string(diagnostic.id),
            "path": .string(diagnostic.location.path), "line": diagnostic.location.line.map { .integer($0) },
            "column": diagnostic.location.column.map { .integer($0) }, "message": .string(diagnostic.message),
            "hint": diagnostic.hint.map { .string($0) },
        ])
    }
}
