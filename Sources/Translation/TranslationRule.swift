import Diagnostics

/// Every kind of fault for which a translation is refused, by its stable id.
package enum TranslationRule: String, CaseIterable, Sendable {
    /// The file is no XLIFF that can be read.
    case syntax = "exchange.syntax"
    case unknownLanguage = "exchange.language"
    case unknownBlock = "exchange.unknown-block"
    case duplicateBlock = "exchange.duplicate-block"
    /// The text was translated from another language, in which it has changed since.
    case changedSource = "exchange.changed-source"
    /// A figure, link or piece of code is gone.
    case lost = "exchange.lost"
    /// A figure, link or piece of code came out of nowhere.
    case added = "exchange.added"
    case number = "exchange.number"
    case embed = "exchange.embed"
    /// What surrounds the text is missing in the translation, and cannot be made up from what is there.
    case incomplete = "exchange.incomplete"
    case tooLong = "exchange.too-long"
    /// The file of the translation is not written in a way that can be changed.
    case form = "exchange.form"
}

extension Diagnostic {
    init(
        _ rule: TranslationRule, at location: SourceLocation, _ message: String, hint: String? = nil,
        severity: Severity = .error
    ) {
        self.init(severity, id: rule.rawValue, at: location, message, hint: hint)
    }
}
