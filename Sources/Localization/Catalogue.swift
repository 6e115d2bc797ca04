import Diagnostics

/// The interface words of one language: message ids with texts, some in plural forms.
package struct Catalogue: Hashable, Sendable {
    private enum Message: Hashable, Sendable {
        case word(TextPattern)
        case plural([PluralCategory: TextPattern])
    }

    private let messages: [String: Message]

    /// - Parameters:
    ///   - words: texts by message id, with places such as `{language}`.
    ///   - plurals: texts by message id and plural form. Their number is the place `{n}`.
    package init(words: [String: TextPattern], plurals: [String: [PluralCategory: TextPattern]] = [:]) {
        messages = words.mapValues(Message.word).merging(plurals.mapValues(Message.plural)) { $1 }
    }

    /// All message ids, sorted.
    package var ids: [String] { messages.keys.sorted() }

    /// Whether there is a message with this id.
    package func contains(_ id: String) -> Bool { messages[id] != nil }

    /// The text of a message with its places filled.
    /// - Parameters:
    ///   - category: the form that goes with the message's number; of no effect where the message has one form.
    ///   - isolating: whether values are wrapped in Unicode isolates, for languages that run from right to left.
    /// - Returns: the id itself for an unknown message; a language that was read without problems knows all of
    ///   `InterfaceWords.required`.
    package func text(
        _ id: String, _ values: [String: String] = [:], category: PluralCategory = .other, isolating: Bool = false
    ) -> String {
        switch messages[id] {
        case .word(let pattern): return pattern.filled(values, isolating: isolating)
        case .plural(let forms):
            return (forms[category] ?? forms[.other])?.filled(values, isolating: isolating) ?? id
        case nil: return id
        }
    }

    /// What is missing, unknown or malformed when the messages are held against those that the product needs.
    package func problems(against required: [RequiredWord], rule: PluralRule) -> [LanguageProblem] {
        var found = required.flatMap { problems(of: $0, rule: rule) }
        let known = required.map(\.id)
        for id in ids where !known.contains(id) {
            let key = if case .plural = messages[id] { "plurals/\(id)" } else { "words/\(id)" }
            let hint = Suggestion.hint(for: id, among: known)
            found.append(LanguageProblem(.unknownWord, key, "unknown message \"\(id)\"", hint: hint))
        }
        return found
    }

    private func problems(of required: RequiredWord, rule: PluralRule) -> [LanguageProblem] {
        let key = required.key
        switch (messages[required.id], required.isPlural) {
        case (.word(let pattern), false):
            return placeProblems(pattern, required, key: key, mayOmitNumber: false)
        case (.plural(let forms), true):
            return rule.categories.flatMap { category -> [LanguageProblem] in
                let key = "\(key)/\(category.rawValue)"
                if let pattern = forms[category] {
                    return placeProblems(pattern, required, key: key, mayOmitNumber: category != .other)
                }
                guard rule.requiredCategories.contains(category) else { return [] }
                return [LanguageProblem(.missingForm, key, "missing form \"\(category.rawValue)\"")]
            }
        case (nil, _):
            return [LanguageProblem(.missingWord, key, "missing message \"\(required.id)\"")]
        default:
            let wanted = required.isPlural ? "plural forms, under \"plurals\"" : "one text, under \"words\""
            return [LanguageProblem(.wrongKind, key, "message \"\(required.id)\" needs \(wanted)")]
        }
    }

    private func placeProblems(
        _ pattern: TextPattern, _ required: RequiredWord, key: String, mayOmitNumber: Bool
    ) -> [LanguageProblem] {
        let missing = required.places.filter { !pattern.places.contains($0) && !(mayOmitNumber && $0 == "n") }
        let unknown = pattern.places.filter { !required.places.contains($0) }
        let known = required.places.map { "{\($0)}" }.joined(separator: ", ")
        return missing.map { LanguageProblem(.missingPlace, key, "the text lacks {\($0)}") }
            + unknown.map {
                let hint = known.isEmpty ? "this text takes no values" : "this text takes \(known)"
                return LanguageProblem(.unknownPlace, key, "unknown place {\($0)}", hint: hint)
            }
    }
}
