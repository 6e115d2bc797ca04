import ContentLoading

/// Carries one data file into a new edition: what its shape keeps stays as it is written, and the rest goes or waits.
struct FileSuccession {
    /// The ids of the old edition and of the new one.
    let from: String
    let to: String
    /// What says in the source language that something is not yet due.
    let pendingWord: String
    private let schema: ContentSchema
    /// What has become of the file's texts, for its translations.
    private(set) var fates = TextFates()
    private var source: YAMLSource
    private var edits: [YAMLSource.Edit] = []

    /// The file as the new edition has it; nil when it cannot be read.
    static func carry(
        _ text: String, _ schema: ContentSchema, from: String, to: String, pendingWord: String
    ) -> (text: String, fates: TextFates)? {
        guard let source = YAMLSource(text) else { return nil }
        var succession = FileSuccession(schema: schema, source: source, from: from, to: to, pendingWord: pendingWord)
        return succession.run(text).map { ($0, succession.fates) }
    }

    private init(schema: ContentSchema, source: YAMLSource, from: String, to: String, pendingWord: String) {
        self.schema = schema
        self.source = source
        self.from = from
        self.to = to
        self.pendingWord = pendingWord
        // Texts of a table's cells stand in its CSV file, all of whose cells wait.
        if schema.name == ContentSchema.table.name { fates.dropped.insert("cells") }
    }

    /// Edits that touch one another wait for the next reading, so the text is read until nothing is left to do.
    private mutating func run(_ text: String) -> String? {
        var text = text
        while true {
            edits = []
            visit(source.root, schema.root, block: "")
            if schema.name == ContentSchema.checks.name { dropFacts() }
            guard !edits.isEmpty else { return text }
            text = source.applying(edits)
            guard let next = YAMLSource(text) else { return nil }
            source = next
        }
    }

    private mutating func visit(_ node: YAMLNode, _ shape: Shape, block: String) {
        switch shape {
        case .list(let item):
            for node in node.items { visit(node, item, block: "\(block)/\(node["id"]?.scalar ?? "main")") }
        case .defined(let name):
            if let record = schema.definitions[name] { visit(node, .record(record), block: block) }
        case .record(let record):
            for entry in node.entries {
                guard let key = record.key(entry.key) else { continue }
                visit(entry, key, of: node, block: block.isEmpty ? entry.key : "\(block)/\(entry.key)")
            }
        default: break
        }
    }

    private mutating func visit(_ entry: YAMLNode.Entry, _ key: KeyShape, of mapping: YAMLNode, block: String) {
        switch key.succession {
        case .kept: visit(entry.value, key.shape, block: block)
        case .dropped:
            fates.dropped.insert(block)
            edits.append(source.removing(entry, from: mapping))
        case .becomes(let word): replace(entry, of: mapping, with: word)
        case .pending:
            if case .text = key.shape { fates.pending.insert(block) }
            replace(entry, of: mapping, with: pendingWord)
        case .renamed:
            fates.renamed.insert(block)
            replace(entry, of: mapping, with: renamed(entry.value.scalar ?? ""))
        case .pendingMeasures:
            let measures = PendingMeasures(measures: entry.value, word: pendingWord)
            fates.pending.formUnion(measures.wordings(block: block))
            if !measures.isPending {
                edits.append(source.replacing(entry, in: mapping, withItems: measures.lines))
            }
        }
    }

    private mutating func replace(_ entry: YAMLNode.Entry, of mapping: YAMLNode, with text: String) {
        guard entry.value.scalar != text else { return }
        edits.append(source.replacing(entry, in: mapping, with: YAMLSource.scalar(text)))
    }

    /// A name with the id of the new edition; one that has it already is left alone.
    private func renamed(_ text: String) -> String { text.contains(to) ? text : text.replacing(from, with: to) }

    /// Single figures are not carried over, so neither are the equations that name them; a rule without any goes too.
    private mutating func dropFacts() {
        guard let rules = source.root["rules"] else { return }
        for rule in rules.items {
            guard let equations = rule["equations"] else { continue }
            let idle = equations.items.filter { $0.scalar?.contains("fact/") ?? false }
            if idle.count == equations.items.count {
                fates.dropped.insert("rules/\(rule["id"]?.scalar ?? "")")
                edits.append(source.removing(rule, from: rules))
            } else {
                edits += idle.map { source.removing($0, from: equations) }
            }
        }
    }
}

/// What has become of the texts of a file, by block id.
struct TextFates {
    /// Blocks that are gone, with all below them.
    var dropped: Set<String> = []
    /// Texts that say only that something is not yet due.
    var pending: Set<String> = []
    /// Texts in which the id of the edition is another.
    var renamed: Set<String> = []

    /// Whether a block is gone.
    func isDropped(_ block: String) -> Bool {
        dropped.contains { block == $0 || block.hasPrefix($0 + "/") }
    }
}
