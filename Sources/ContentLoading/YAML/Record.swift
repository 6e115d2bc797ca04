import Diagnostics
import Localization
import ReportModel

/// A text with the place where it stands.
struct Located<Value> {
    var value: Value
    var location: SourceLocation
}

/// Reads the keys of one YAML mapping by name and type, and reports keys that nobody asked for.
///
/// Every reader returns something usable after it has reported a fault, so that one pass finds all of them.
final class Record {
    let location: SourceLocation
    /// Block id of the record itself, e.g. `entities/1.1`; empty at the root of a file.
    let block: String
    /// The keys that lead from the root of the file to the record, without positions.
    let path: [String]
    let context: FileContext
    private var entries: [String: YAMLNode.Entry] = [:]
    /// False for a text or a list, which has been reported: nothing more is said of what it lacks.
    private var isMapping = false
    private(set) var asked: Set<String> = []

    init(_ node: YAMLNode, block: String, path: [String] = [], _ context: FileContext) {
        location = node.location
        self.block = block
        self.path = path
        self.context = context
        guard case .mapping(let list) = node.content else {
            context.report(.yamlType, at: node.location, "expected keys and values, found \(node.kind)")
            return
        }
        isMapping = true
        for entry in list { entries[entry.key] = entry }
    }

    /// The block id of a key of this record.
    func blockID(_ key: String) -> String { block.isEmpty ? key : block + "/" + key }

    func has(_ key: String) -> Bool { entries[key] != nil }

    /// The place of a key's value, or of the record when the key is absent.
    func location(of key: String) -> SourceLocation { entries[key]?.value.location ?? location }

    func node(_ key: String) -> YAMLNode? {
        asked.insert(key)
        return entries[key]?.value
    }

    /// A scalar as it is written; nil when the key is absent.
    func string(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let text) = node.content else {
            context.report(.yamlType, at: node.location, "\"\(key)\" must be a text, found \(node.kind)")
            return nil
        }
        return text
    }

    /// A scalar that must be there and hold something.
    func required(_ key: String) -> String {
        guard has(key) else {
            asked.insert(key)
            if isMapping { context.report(.missingKey, at: location, "key \"\(key)\" is missing") }
            return ""
        }
        guard let text = string(key) else { return "" }
        if text.allSatisfy(\.isWhitespace) {
            context.report(
                .emptyText, at: location(of: key), "\"\(key)\" is empty", hint: "write it in the source language")
        }
        return text
    }

    /// A text in the source language, with its translations.
    func text(_ key: String) -> Text? {
        has(key)
            ? requiredText(key)
            : {
                asked.insert(key); return nil
            }()
    }

    func requiredText(_ key: String) -> Text {
        context.text(required(key), block: blockID(key), at: location(of: key))
    }

    /// A text that each language has for itself or not: none stands in for that of another, and the source may lack it.
    func ownText(_ key: String) -> Text { context.ownText(string(key) ?? "", block: blockID(key)) }

    /// A text that must be there and is one paragraph of Markdown, with its translations.
    func paragraph(_ key: String) -> Text {
        if let node = entries[key]?.value { context.readParagraph(node, block: blockID(key)) }
        return requiredText(key)
    }

    func optionalParagraph(_ key: String) -> Text? { has(key) ? paragraph(key) : text(key) }

    /// An id; reported when its form is wrong.
    func identifier(_ key: String) -> String {
        let id = required(key)
        if !id.isEmpty && !Identifier.isValid(id) {
            context.report(
                .invalidID, at: location(of: key), "\"\(id)\" is not an id",
                hint: "use small letters and digits, with single dots or hyphens between them")
        }
        return id
    }

    func optionalIdentifier(_ key: String) -> String? { has(key) ? identifier(key) : nil }

    func boolean(_ key: String, default fallback: Bool) -> Bool {
        switch string(key) {
        case nil: return fallback
        case "true": return true
        case "false": return false
        case let other?:
            unknown(Located(value: other, location: location(of: key)), key, ["true", "false"])
            return fallback
        }
    }

    func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = string(key) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            context.report(
                .invalidNumber, at: location(of: key),
                "\"\(key)\" must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    func decimal(_ key: String) -> FixedDecimal? {
        guard let text = string(key) else { return nil }
        guard let number = FixedDecimal(text) else {
            context.report(
                .invalidNumber, at: location(of: key), "\"\(text)\" is not a plain number",
                hint: "write digits with a point, without grouping and without a unit, e.g. 1234.5")
            return nil
        }
        return number
    }

    /// A word of a closed vocabulary; `fallback` serves after a fault or when the key is absent.
    func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String, default fallback: Word) -> Word {
        optionalWord(key) ?? fallback
    }

    func optionalWord<Word: RawRepresentable<String> & CaseIterable>(_ key: String) -> Word? {
        guard let text = string(key) else { return nil }
        if let word = Word(rawValue: text) { return word }
        unknown(Located(value: text, location: location(of: key)), key, Word.allCases.map(\.rawValue))
        return nil
    }

    /// A word of a closed vocabulary that must be there.
    func requiredWord<Word: RawRepresentable<String> & CaseIterable>(_ key: String, default fallback: Word) -> Word {
        if !has(key) { _ = required(key) }
        return optionalWord(key) ?? fallback
    }

    /// A list of words of a closed vocabulary.
    func words<Word: RawRepresentable<String> & CaseIterable>(_ key: String) -> [Word] {
        strings(key).compactMap { item in
            if let word = Word(rawValue: item.value) { return word }
            unknown(item, key, Word.allCases.map(\.rawValue))
            return nil
        }
    }

    /// A list of scalars; empty when the key is absent.
    func strings(_ key: String) -> [Located<String>] {
        items(key).compactMap { item in
            guard case .scalar(let text) = item.content else {
                context.report(.yamlType, at: item.location, "expected a text, found \(item.kind)")
                return nil
            }
            return Located(value: text, location: item.location)
        }
    }

    /// A list of mappings. The block id of an item is made from its own id; of a reference such as `framework/1.1` the
    /// id of the entity serves.
    func records(
        _ key: String, idKey: String = "id", defaultID: String? = nil, isRepeatable: Bool = false
    ) -> [Record] {
        var seen: Set<String> = []
        return items(key).map { item in
            let id = Self.scalar(idKey, of: item) ?? defaultID ?? ""
            let name = id.split(separator: "/").last.map { String($0) } ?? id
            let record = Record(item, block: blockID(key) + "/" + name, path: path + [key], context)
            if !id.isEmpty && !isRepeatable && !seen.insert(id).inserted {
                context.report(
                    .duplicateID, at: record.location(of: idKey), "id \"\(id)\" is given twice in \"\(key)\"",
                    hint: "every item needs an id of its own")
            }
            return record
        }
    }

    /// A mapping below a key.
    func record(_ key: String) -> Record? {
        node(key).map { Record($0, block: blockID(key), path: path + [key], context) }
    }

    /// All keys in the order of the file, for mappings whose keys are data.
    var keys: [String] { entries.values.sorted { $0.location < $1.location }.map(\.key) }

    func keyLocation(_ key: String) -> SourceLocation { entries[key]?.location ?? location }

    /// Reports the keys that nobody asked for.
    func finish() {
        context.whenRead?(self)
        for (key, entry) in entries where !asked.contains(key) {
            context.report(
                .unknownKey, at: entry.location, "unknown key \"\(key)\"",
                hint: Suggestion.hint(for: key, among: asked))
        }
    }

    private func items(_ key: String) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node.content else {
            context.report(.yamlType, at: node.location, "\"\(key)\" must be a list, found \(node.kind)")
            return []
        }
        return items
    }

    private func unknown(_ text: Located<String>, _ key: String, _ known: [String]) {
        context.report(
            .unknownValue, at: text.location, "unknown value \"\(text.value)\" for \"\(key)\"",
            hint: Suggestion.hint(for: text.value, among: known))
    }

    private static func scalar(_ key: String, of node: YAMLNode) -> String? {
        guard case .mapping(let entries) = node.content,
            case .scalar(let text)? = entries.first(where: { $0.key == key })?.value.content
        else { return nil }
        return text
    }
}
