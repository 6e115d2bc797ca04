import Localization
import ReportModel

/// Compares the narratives of two reports block by block, and tells which translations are left behind.
struct NarrativeComparison {
    let prose: Prose
    let languages: [LanguageTag]
    /// Names of a place, from what holds it down to its own.
    let trail: (String, Place) -> [String]
    private(set) var changes: [Change] = []
    private(set) var quotations: [PartComparison.Quotation] = []
    /// Narratives that only one report has, with the part that they belong to.
    private(set) var comeOrGone: [(change: Change, owner: PartID?)] = []

    init(_ prose: Prose, languages: [LanguageTag], trail: @escaping (String, Place) -> [String]) {
        self.prose = prose
        self.languages = languages
        self.trail = trail
    }

    /// What a narrative is known by, apart from its language.
    private struct Key: Hashable {
        var edition: String
        var place: Place
    }

    private typealias Versions = [LanguageTag: NarrativeText]

    mutating func run() {
        let (old, new) = (Self.versions(prose.old), Self.versions(prose.new))
        let keys = Set(old.keys).union(new.keys).sorted {
            ($0.edition, $0.place.description) < ($1.edition, $1.place.description)
        }
        for key in keys { compare(key, old[key] ?? [:], new[key] ?? [:]) }
    }

    private static func versions(_ side: ReportSide) -> [Key: Versions] {
        side.narratives.reduce(into: [:]) { all, text in
            all[Key(edition: text.edition, place: text.place), default: [:]][text.language] = text
        }
    }

    private mutating func compare(_ key: Key, _ old: Versions, _ new: Versions) {
        var blocks: [LanguageTag: [BlockChange]] = [:]
        for language in languages {
            switch (old[language], new[language]) {
            case (let old?, let new?): blocks[language] = compare(old, new)
            case (nil, nil): break
            case (let old, _): report(key, language, old == nil ? .added : .dropped)
            }
        }
        let source = prose.new.site.sourceLanguage
        let others = languages.filter { $0 != source && old[$0] != nil && new[$0] != nil }
        for block in blocks[source] ?? [] {
            var change = change(key, block, source)
            for language in others {
                if let index = blocks[language]?.firstIndex(where: { $0.isCounterpart(of: block) }),
                    let other = blocks[language]?.remove(at: index)
                {
                    change.details += details(other, language)
                } else {
                    change.outdated.append(language)
                }
            }
            changes.append(change)
        }
        for language in others {
            for block in blocks[language] ?? [] { changes.append(change(key, block, language)) }
        }
    }

    private func id(_ key: Key) -> PartID { PartID(key.edition, "narrative/\(key.place)") }

    private mutating func report(_ key: Key, _ language: LanguageTag, _ kind: Change.Kind) {
        let owner: PartID? = if case .entity(let entity) = key.place { PartID(key.edition, entity) } else { nil }
        let change = Change(
            weight: .texts, kind: kind, part: id(key).below(language.text), noun: "narrative (\(language))",
            trail: trail(key.edition, key.place))
        comeOrGone.append((change, owner))
    }

    private func change(_ key: Key, _ block: BlockChange, _ language: LanguageTag) -> Change {
        Change(
            weight: .texts, kind: block.old == nil ? .added : block.new == nil ? .dropped : .changed,
            part: (block.new ?? block.old)?.id.map { id(key).below("#\($0)") } ?? id(key), noun: block.noun,
            trail: trail(key.edition, key.place), details: details(block, language))
    }

    private func details(_ block: BlockChange, _ language: LanguageTag) -> [Detail] {
        [Detail(label: block.noun, language: language, old: block.old?.spans, new: block.new?.spans)]
    }
}

/// A block that has changed; only one of both where it has come or gone.
private struct BlockChange {
    var old: TextBlock?
    var new: TextBlock?
    var oldIndex: Int
    var newIndex: Int

    var noun: String { (new ?? old)?.kind ?? "paragraph" }

    /// Whether this is the same block in another language: by its id, or by its place.
    func isCounterpart(of other: BlockChange) -> Bool {
        if let id = new?.id ?? old?.id, let otherID = other.new?.id ?? other.old?.id { return id == otherID }
        return noun == other.noun && newIndex == other.newIndex && oldIndex == other.oldIndex
    }
}

extension NarrativeComparison {
    /// The changed blocks of one language; what only quotes changed figures is kept apart.
    private mutating func compare(_ old: NarrativeText, _ new: NarrativeText) -> [BlockChange] {
        let before = old.blocks.map { essence($0, old.edition) }
        let after = new.blocks.map { essence($0, new.edition) }
        let same = Alignment.pairs(before, after, ==)
        for pair in same where old.blocks[pair.old] != new.blocks[pair.new] {
            let spans = old.blocks[pair.old].spans + new.blocks[pair.new].spans
            quotations.append(
                PartComparison.Quotation(
                    causes: prose.causes(spans, new.edition), trail: trail(new.edition, new.place),
                    language: new.language))
        }
        var found: [BlockChange] = []
        var (left, right) = (0, 0)
        for pair in same + [(old: before.count, new: after.count)] {
            found += changes(Array(old.blocks[left..<pair.old]), left, Array(new.blocks[right..<pair.new]), right)
            (left, right) = (pair.old + 1, pair.new + 1)
        }
        return found
    }

    private func essence(_ block: TextBlock, _ edition: String) -> TextBlock {
        TextBlock(kind: block.kind, id: block.id, spans: prose.essence(block.spans, edition))
    }

    /// What became of a stretch of blocks that are not the same.
    private func changes(
        _ old: [TextBlock], _ oldStart: Int, _ new: [TextBlock], _ newStart: Int
    ) -> [BlockChange] {
        let pairs =
            old.count == new.count && zip(old, new).allSatisfy { $0.kind == $1.kind }
            ? old.indices.map { (old: $0, new: $0) }
            : Alignment.pairs(old, new) { left, right in
                left.kind == right.kind
                    && (left.id != nil && left.id == right.id
                        || Alignment.areSimilar(Prose.plain(left.spans), Prose.plain(right.spans)))
            }
        var found: [BlockChange] = []
        var (left, right) = (0, 0)
        for pair in pairs + [(old: old.count, new: new.count)] {
            for index in left..<pair.old {
                found.append(
                    BlockChange(
                        old: old[index], new: nil, oldIndex: oldStart + index, newIndex: newStart + right))
            }
            for index in right..<pair.new {
                found.append(
                    BlockChange(
                        old: nil, new: new[index], oldIndex: oldStart + pair.old, newIndex: newStart + index))
            }
            if pair.old < old.count, pair.new < new.count {
                found.append(
                    BlockChange(
                        old: old[pair.old], new: new[pair.new], oldIndex: oldStart + pair.old,
                        newIndex: newStart + pair.new))
            }
            (left, right) = (pair.old + 1, pair.new + 1)
        }
        return found
    }
}
