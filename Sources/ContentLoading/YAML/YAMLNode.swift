import Diagnostics

/// A YAML value and where it stands. Scalars are kept as text: the model gives them their type.
package struct YAMLNode {
    package enum Content {
        case scalar(String)
        case sequence([YAMLNode])
        case mapping([Entry])
    }

    package struct Entry {
        package var key: String
        package var location: SourceLocation
        package var value: YAMLNode
    }

    package var content: Content
    package var location: SourceLocation
    /// The file in which the node stands.
    var source: SourceText

    /// What the node is, in words for messages.
    var kind: String {
        switch content {
        case .scalar: "a text"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        }
    }

    /// The text of a scalar.
    package var scalar: String? { if case .scalar(let text) = content { text } else { nil } }

    /// The keys and values of a mapping; none of anything else.
    package var entries: [Entry] { if case .mapping(let entries) = content { entries } else { [] } }

    /// The items of a list; none of anything else.
    package var items: [YAMLNode] { if case .sequence(let items) = content { items } else { [] } }

    /// The value of a key of a mapping.
    package subscript(_ key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }
}
