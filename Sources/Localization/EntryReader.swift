import Diagnostics

/// Takes values out of a flat map from key paths to texts, and notes what is missing, malformed or unknown.
struct EntryReader {
    private let entries: [String: String]
    private var used: Set<String> = []
    private(set) var problems: [LanguageProblem] = []

    init(_ entries: [String: String]) {
        self.entries = entries
    }

    mutating func report(_ problems: [LanguageProblem]) { self.problems += problems }

    mutating func report(_ rule: LanguageRule, _ key: String, _ message: String, hint: String? = nil) {
        problems.append(LanguageProblem(rule, key, message, hint: hint))
    }

    /// The text under a key, nil where there is none.
    mutating func optional(_ key: String) -> String? {
        used.insert(key)
        return entries[key]
    }

    /// The text under a key; empty and a problem where there is none.
    mutating func required(_ key: String) -> String {
        if let text = optional(key) { return text }
        report(.missingKey, key, "missing key \"\(key)\"")
        return ""
    }

    /// The names of the keys directly under one, sorted.
    func children(_ key: String) -> [String] {
        let prefix = Array("\(key)/".utf8)
        let names = entries.keys.lazy.filter { $0.utf8.starts(with: prefix) }.map {
            String(decoding: $0.utf8.dropFirst(prefix.count).prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
        }
        return Set(names).sorted()
    }

    /// How many items a list under a key has.
    func count(_ key: String) -> Int { children(key).count }

    /// The texts of a list under a key; empty where there is none.
    mutating func list(_ key: String) -> [String] {
        (0..<count(key)).compactMap { optional("\(key)/\($0)") }
    }

    /// One of the values of an enumeration; the first and a problem for any other.
    mutating func choice<Value: RawRepresentable & CaseIterable>(_ key: String, default value: Value) -> Value
    where Value.RawValue == String {
        guard let text = optional(key) else { return value }
        if let choice = Value(rawValue: text) { return choice }
        let hint = Suggestion.hint(for: text, among: Value.allCases.map(\.rawValue))
        report(.unknownValue, key, "unknown value \"\(text)\"", hint: hint)
        return value
    }

    /// A whole number in a range, nil where there is none; nil and a problem for anything else.
    mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = optional(key) else { return nil }
        if let number = Int(text), range.contains(number) { return number }
        report(
            .notANumber, key, "\"\(text)\" is no number from \(range.lowerBound) to \(range.upperBound)")
        return nil
    }

    /// A pattern that has all of `places` and no others beside `optional`.
    mutating func pattern(_ key: String, _ places: Set<String>, optional: Set<String> = []) -> TextPattern? {
        let text = required(key)
        return text.isEmpty ? nil : checked(text, key, places, optional: optional)
    }

    /// A pattern that may be missing.
    mutating func optionalPattern(_ key: String, _ places: Set<String>) -> TextPattern? {
        optional(key).flatMap { checked($0, key, places, optional: []) }
    }

    /// Any pattern, whatever its places.
    mutating func freePattern(_ key: String) -> TextPattern? {
        optional(key).flatMap { text in
            let pattern = TextPattern(text)
            if pattern == nil { reportBraces(key, text) }
            return pattern
        }
    }

    /// A pattern around the one place `{n}`; nil where there is none.
    mutating func numberPattern(_ key: String) -> NumberPattern? {
        guard let text = optional(key) else { return nil }
        if let pattern = NumberPattern(text) { return pattern }
        report(.pattern, key, "\"\(text)\" needs {n} once and no other place")
        return nil
    }

    /// The patterns of a list, each around the one place `{n}`.
    mutating func numberPatterns(_ key: String) -> [NumberPattern] {
        (0..<count(key)).compactMap { numberPattern("\(key)/\($0)") }
    }

    /// Reports the keys that nobody asked for.
    mutating func reportUnused() {
        for key in entries.keys.sorted() where !used.contains(key) {
            let hint = Suggestion.hint(for: key, among: used.filter { entries[$0] == nil })
            report(.unknownKey, key, "unknown key \"\(key)\"", hint: hint)
        }
    }

    private mutating func checked(
        _ text: String, _ key: String, _ places: Set<String>, optional: Set<String>
    ) -> TextPattern? {
        guard let pattern = TextPattern(text) else {
            reportBraces(key, text)
            return nil
        }
        let found = Set(pattern.places)
        if places.isSubset(of: found), found.isSubset(of: places.union(optional)) { return pattern }
        let wanted = places.union(optional).sorted().map { "{\($0)}" }.joined(separator: ", ")
        report(.pattern, key, "\"\(text)\" has other places than \(wanted)")
        return nil
    }

    private mutating func reportBraces(_ key: String, _ text: String) {
        report(.pattern, key, "\"\(text)\" has a brace that makes no place", hint: "write places as {name}")
    }
}
