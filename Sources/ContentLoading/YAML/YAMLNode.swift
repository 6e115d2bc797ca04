import Diagnostics

/// A YAML value and where it stands. Scalars are kept as text: the model gives them their type.
struct YAMLNode {
    enum Content {
        case scalar(String)
        case sequence([YAMLNode])
        case mapping([Entry])
    }

    struct Entry {
        var key: String
        var location: SourceLocation
        var value: YAMLNode
    }

    var content: Content
    var location: SourceLocation
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
}
