import Markup

/// A value that templates see. Texts are escaped when they are made, by bytes; templates insert them as they are.
enum TemplateValue: Sendable {
    case text(String)
    case flag(Bool)
    case list([[String: TemplateValue]])
    case object([String: TemplateValue])

    /// A text from content or interface words.
    static func escaped(_ text: String) -> TemplateValue { .text(Escaping.escaped(text)) }

    /// An object that is there, or nothing: a section over it shows once or not at all.
    static func optional(_ fields: [String: TemplateValue]?) -> TemplateValue {
        .list(fields.map { [$0] } ?? [])
    }

    /// The form in which the template library reads it.
    var mustache: Any {
        switch self {
        case .text(let text): text
        case .flag(let flag): flag
        case .list(let items): items.map { $0.mapValues(\.mustache) }
        case .object(let fields): fields.mapValues(\.mustache)
        }
    }
}

/// What a template may name: the declared context, against which every tag is checked when templates are loaded.
indirect enum TemplateShape: Sendable {
    case text
    case flag
    case list([String: TemplateShape])
    case object([String: TemplateShape])

    /// The names within, for a section or a dotted name.
    var members: [String: TemplateShape] {
        switch self {
        case .text, .flag: [:]
        case .list(let members), .object(let members): members
        }
    }

    /// Whether a value has only names that are declared here, each of the declared kind.
    func admits(_ value: TemplateValue) -> Bool {
        switch (self, value) {
        case (.text, .text), (.flag, .flag): true
        case (.list(let members), .list(let items)): items.allSatisfy { Self.admits(members, $0) }
        case (.object(let members), .object(let fields)): Self.admits(members, fields)
        default: false
        }
    }

    private static func admits(_ members: [String: TemplateShape], _ fields: [String: TemplateValue]) -> Bool {
        fields.allSatisfy { name, value in members[name]?.admits(value) ?? false }
    }
}
