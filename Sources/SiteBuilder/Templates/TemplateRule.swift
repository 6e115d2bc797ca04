import Diagnostics

/// Every kind of fault that loading templates can find, by its stable id.
package enum TemplateRule: String, CaseIterable, Sendable {
    case syntax = "template.syntax"
    case unknownName = "template.unknown-name"
    case unknownPartial = "template.unknown-partial"
    case partialCycle = "template.partial-cycle"
    case unsupported = "template.unsupported"
    case missingLayout = "template.missing-layout"
    case missingSlot = "template.missing-slot"
    case encoding = "template.encoding"
}

extension Diagnostic {
    init(_ rule: TemplateRule, at location: SourceLocation, _ message: String, hint: String? = nil) {
        self.init(.error, id: rule.rawValue, at: location, message, hint: hint)
    }
}
