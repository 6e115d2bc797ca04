/// A kind of fault, by its stable id such as `rating.unknown`. Each module lists its own, and says what they mean.
package protocol Rule: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// What each kind means; a test holds that none is left out.
    static var explanations: [Self: Explanation] { get }
}

extension Rule {
    /// Explanations that are written in several lists.
    package static func joined(_ lists: [Self: Explanation]...) -> [Self: Explanation] {
        lists.reduce(into: [:]) { all, list in all.merge(list) { first, _ in first } }
    }
}

/// What a person wants to know who meets a fault, each part in whole sentences.
package struct Explanation: Hashable, Sendable {
    /// What is wrong.
    package var meaning: String
    /// Why that is not let through.
    package var reason: String
    /// How to mend it.
    package var remedy: String

    package init(_ meaning: String, why reason: String, mend remedy: String) {
        self.meaning = meaning
        self.reason = reason
        self.remedy = remedy
    }
}

extension Diagnostic {
    package init(
        _ rule: some Rule, at location: SourceLocation, _ message: String, hint: String? = nil,
        severity: Severity = .error
    ) {
        self.init(severity, id: rule.rawValue, at: location, message, hint: hint)
    }
}
