import Localization
import ReportModel

/// Compares the parts of two reports one by one; what follows from what is found out later.
struct PartComparison {
    let old: PartIndex
    let new: PartIndex
    let prose: Prose
    /// Languages that both reports have.
    let languages: [LanguageTag]
    let language: Language
    private let added: Set<PartID>
    private let dropped: Set<PartID>

    /// A text that differs only in what it quotes, and what it quotes.
    struct Quotation {
        var causes: [PartID]
        var trail: [String]
        var language: LanguageTag
    }

    private(set) var changes: [Change] = []
    private(set) var quotations: [Quotation] = []
    /// Parts of which nothing is said because something else is said of what holds them.
    private(set) var silent: [PartID: PartID] = [:]

    init(_ old: PartIndex, _ new: PartIndex, _ prose: Prose, languages: [LanguageTag], language: Language) {
        self.old = old
        self.new = new
        self.prose = prose
        self.languages = languages
        self.language = language
        added = Set(new.parts.lazy.map(\.id).filter { old[$0] == nil })
        dropped = Set(old.parts.lazy.map(\.id).filter { new[$0] == nil })
    }

    mutating func run() {
        for part in new.parts {
            if let before = old[part.id] { compare(before, part) } else { report(part, .added, among: added) }
        }
        for part in old.parts where new[part.id] == nil { report(part, .dropped, among: dropped) }
        compareOrders()
    }

    // MARK: Come and gone

    /// Something that only one of the reports has; silent where that holds for its owner too.
    private mutating func report(_ part: Part, _ kind: Change.Kind, among others: Set<PartID>) {
        let edition = part.id.edition.map { PartID("\($0):edition") }
        let owners = part.owners + (part.kind == .edition ? [] : [edition].compactMap(\.self))
        if let owner = owners.first(where: others.contains) {
            silent[part.id] = owner
        } else {
            let weight = part.kind == .fact || part.kind == .cell ? .data : part.kind.weight
            changes.append(
                Change(weight: weight, kind: kind, part: part.id, noun: part.kind.rawValue, trail: part.trail))
        }
    }

    // MARK: Changed

    private mutating func compare(_ before: Part, _ after: Part) {
        var change = Change(
            weight: .settings, kind: .changed, part: after.id, noun: after.kind.rawValue, trail: after.trail)
        let labels = after.facets.map(\.label) + before.facets.map(\.label)
        var seen: Set<String> = []
        for label in labels where seen.insert(label).inserted {
            let facets = (before.facets.first { $0.label == label }, after.facets.first { $0.label == label })
            guard facets.0?.value != facets.1?.value else { continue }
            let count = change.details.count
            compare(label, facets.0?.value, facets.1?.value, &change, after.trail)
            guard change.details.count > count else { continue }
            let facetWeight = (facets.1 ?? facets.0)?.weight ?? after.kind.weight
            let isTranslation = change.details[count...].allSatisfy { detail in
                detail.language.map { $0 != prose.new.site.sourceLanguage } ?? false
            }
            change.weight = min(change.weight, isTranslation ? max(facetWeight, .texts) : facetWeight)
        }
        if !change.details.isEmpty { changes.append(change) }
    }

    private mutating func compare(
        _ label: String, _ before: Facet.Value?, _ after: Facet.Value?, _ change: inout Change, _ trail: [String]
    ) {
        switch (before, after) {
        case (.figure(let old)?, .figure(let new)?): change.details.append(figure(label, old, new))
        case (.text(let old), .text(let new)): texts(label, old, new, &change, trail)
        case (.text(let old), nil): texts(label, old, nil, &change, trail)
        case (nil, .text(let new)): texts(label, nil, new, &change, trail)
        default:
            change.details.append(Detail(label: label, old: before.flatMap(shown), new: after.flatMap(shown)))
        }
    }

    private func shown(_ value: Facet.Value) -> String? {
        switch value {
        case .figure(let figure): figure.text
        case .word(let word): word
        case .text(let text): text.source
        case .opaque, .bytes: nil
        }
    }

    private func figure(_ label: String, _ old: FigureValue, _ new: FigureValue) -> Detail {
        var detail = Detail(label: label, old: old.text, new: new.text)
        guard let first = old.number, let second = new.number else { return detail }
        if old.text == new.text { (detail.old, detail.new) = (first.description, second.description) }
        if old.isPercent == new.isPercent, let difference = second.subtracting(first), difference != 0 {
            let sign = difference.isNegative ? "" : "+"
            detail.difference =
                sign + language.format.number(difference.normalized) + (new.isPercent ? " points" : "")
        }
        return detail
    }

    private mutating func texts(
        _ label: String, _ before: Text?, _ after: Text?, _ change: inout Change, _ trail: [String]
    ) {
        let edition = change.part.edition.map { String($0) } ?? ""
        let source = prose.new.site.sourceLanguage
        var isSourceChanged = false
        var unchanged: [LanguageTag] = []
        for language in languages {
            let old = before.flatMap { prose.old.text($0, in: language) }
            let new = after.flatMap { prose.new.text($0, in: language) }
            guard old != new else {
                if new != nil { unchanged.append(language) }
                continue
            }
            let spans = (
                old.map { prose.spans($0, in: prose.old) } ?? [], new.map { prose.spans($0, in: prose.new) } ?? []
            )
            if old != nil, new != nil, prose.essence(spans.0, edition) == prose.essence(spans.1, edition) {
                let causes = prose.causes(spans.0 + spans.1, edition)
                quotations.append(Quotation(causes: causes, trail: trail, language: language))
                continue
            }
            change.details.append(
                Detail(label: label, language: language, old: old.map { _ in spans.0 }, new: new.map { _ in spans.1 }))
            isSourceChanged = isSourceChanged || language == source
        }
        guard isSourceChanged, before != nil, after != nil else { return }
        change.outdated += unchanged.filter { !change.outdated.contains($0) }
    }

    // MARK: Order

    /// Parts of one kind that both reports have below the same owner, where their order is another one.
    private mutating func compareOrders() {
        struct Family: Hashable {
            var owner: PartID?
            var kind: PartKind
        }
        func families(_ index: PartIndex) -> [Family: [Part]] {
            let lasting = index.parts.filter { part in
                old[part.id] != nil && new[part.id] != nil && part.kind != .cell
            }
            return Dictionary(grouping: lasting) { Family(owner: $0.owners.first, kind: $0.kind) }
        }
        let before = families(old)
        for (family, parts) in families(new) {
            // A part that has moved to another owner is told of by itself.
            let known = Set(before[family]?.map(\.id) ?? [])
            let ids = parts.map(\.id).filter(known.contains)
            let lasting = Set(ids)
            let previous = (before[family] ?? []).map(\.id).filter(lasting.contains)
            guard ids != previous, let first = parts.first else { continue }
            changes.append(
                Change(
                    weight: max(family.kind.weight, .data), kind: .reordered, part: family.owner ?? first.id,
                    noun: family.kind.rawValue, trail: family.owner.flatMap { new[$0] }?.trail ?? []))
        }
    }
}

extension ReportSide {
    /// What a text says in a language; nil where it is not translated.
    func text(_ text: Text, in language: LanguageTag) -> String? {
        language == site.sourceLanguage ? text.source : text.translation(in: language)
    }
}

extension Detail {
    /// A text that has changed; marks and links that alone differ leave no words to show.
    init(label: String, language: LanguageTag, old: [Span]?, new: [Span]?) {
        self.init(label: label, old: old.map(Prose.plain), new: new.map(Prose.plain), language: language)
        guard let before = self.old, let after = self.new, before != after else { return }
        words = WordPiece.difference(from: before, to: after)
    }
}
