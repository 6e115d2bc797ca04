import Localization
import ReportModel

/// What differs between two reports, from what weighs most down.
package struct ReportDifference: Sendable {
    package var changes: [Change]
    /// The language in which names and numbers are written.
    package var language: LanguageTag

    package init(changes: [Change], language: LanguageTag) {
        self.changes = changes
        self.language = language
    }

    package var isEmpty: Bool { changes.isEmpty }

    /// Changes of each weight that there is, in order.
    package var groups: [(weight: Weight, changes: [Change])] {
        Weight.allCases.compactMap { weight in
            let group = changes.filter { $0.weight == weight }
            return group.isEmpty ? nil : (weight, group)
        }
    }

    /// Compares two reports. Names are those of the new one, in `language` or else in its source language.
    package static func compare(
        _ old: ReportSide, _ new: ReportSide, in wanted: LanguageTag? = nil
    ) -> ReportDifference {
        let tag = wanted.flatMap { new.languages[$0] == nil ? nil : $0 } ?? new.site.sourceLanguage
        guard let language = new.languages[tag] ?? old.languages.values.first else {
            return ReportDifference(changes: [], language: tag)
        }
        var assembly = DifferenceAssembly(old, new, in: language)
        return ReportDifference(changes: assembly.assemble(), language: tag)
    }
}

/// Puts the parts of a comparison together, so that each consequence stands with what it follows from.
struct DifferenceAssembly {
    let old: ReportSide
    let new: ReportSide
    let language: Language
    private let oldParts: PartIndex
    private let newParts: PartIndex
    private let prose: Prose
    private let languages: [LanguageTag]
    private var changes: [Change] = []
    /// Where among the changes a part is told of, by itself or by what it stands or falls with.
    private var told: [PartID: Int] = [:]

    init(_ old: ReportSide, _ new: ReportSide, in language: Language) {
        let languages = new.site.languages.filter(old.site.languages.contains)
        func parts(_ side: ReportSide) -> PartIndex {
            PartIndex(PartCollector.parts(of: side, in: language, languages: languages))
        }
        let (oldParts, newParts) = (parts(old), parts(new))
        self.languages = languages
        (self.old, self.new, self.language, self.oldParts, self.newParts) = (old, new, language, oldParts, newParts)
        let lasting = newParts.parts.filter { oldParts[$0.id] != nil }
        let figures = lasting.filter { part in oldParts[part.id]?.figure != part.figure }.map(\.id)
        let others =
            newParts.parts.map(\.id).filter { oldParts[$0] == nil }
            + oldParts.parts.map(\.id).filter {
                newParts[$0] == nil
            }
        prose = Prose(old: old, new: new, figures: Set(figures), others: Set(others)) { id in
            newParts[id] == nil ? oldParts.resolved(newParts.resolved(id)) : id
        }
    }

    mutating func assemble() -> [Change] {
        var comparison = PartComparison(oldParts, newParts, prose, languages: languages, language: language)
        comparison.run()
        changes = comparison.changes
        var narratives = NarrativeComparison(prose, languages: languages, trail: trail)
        narratives.run()
        index(comparison.silent)
        for (change, owner) in narratives.comeOrGone where owner.map({ !prose.others.contains($0) }) ?? true {
            changes.append(change)
        }
        changes += narratives.changes
        let absorbed = absorbFigures()
        comparePages()
        for quotation in comparison.quotations + narratives.quotations { attach(quotation) }
        comparePictures()
        return sorted(leavingOut: absorbed.union(absorbOrphans()).union(absorbRules()))
    }

    /// Names of a place, for texts that stand there.
    private func trail(_ edition: String, _ place: Place) -> [String] {
        switch place {
        case .page(let page): [language.text("page.\(page.rawValue)")]
        case .entity(let entity):
            (newParts[PartID(edition, entity)] ?? oldParts[PartID(edition, entity)])?.trail ?? [entity.description]
        }
    }

    private mutating func index(_ silent: [PartID: PartID]) {
        for (position, change) in changes.enumerated() { told[change.part] = told[change.part] ?? position }
        for (part, owner) in silent {
            var top = owner
            // What holds a part may itself be silent; no chain of owners is longer than the report is deep.
            for _ in 0..<32 { if let next = silent[top] { top = next } else { break } }
            told[part] = told[top]
        }
    }

    // MARK: Figures

    /// Lets figures that follow from others stand with them; gives those that no longer stand by themselves.
    private mutating func absorbFigures() -> Set<Int> {
        let places = told
        let causes = FigureCauses([old, new]) { [oldParts, newParts] id in
            places[newParts.resolved(id)] ?? places[oldParts.resolved(id)]
        }
        let changes = changes
        let roots = causes.roots(count: changes.count) { changes[$0].isOnlyAFigure }
        for (follower, root) in roots.sorted(by: { $0.key < $1.key }) {
            let change = changes[follower]
            self.changes[root].consequences.append(
                Consequence(kind: .figure, trail: change.trail, detail: change.details.first))
            told[change.part] = root
        }
        return Set(roots.keys)
    }

    // MARK: Texts

    private mutating func attach(_ quotation: PartComparison.Quotation) {
        guard let root = quotation.causes.compactMap({ told[$0] }).first else { return }
        add(Consequence(kind: .text, trail: quotation.trail, languages: [quotation.language]), to: root)
    }

    /// Adds what follows from a change; the same in another language is said once.
    private mutating func add(_ consequence: Consequence, to root: Int) {
        let same = changes[root].consequences.firstIndex {
            $0.kind == consequence.kind && $0.trail == consequence.trail
        }
        guard let same else { return changes[root].consequences.append(consequence) }
        for language in consequence.languages where !changes[root].consequences[same].languages.contains(language) {
            changes[root].consequences[same].languages.append(language)
        }
    }

    // MARK: Pages

    private mutating func comparePages() {
        func key(_ page: PageRecord) -> PartID { PartID(page.edition, "page/\(page.place)") }
        let before = Dictionary(old.pages.map { (key($0), $0) }) { first, _ in first }
        let after = Dictionary(new.pages.map { (key($0), $0) }) { first, _ in first }
        for page in new.pages {
            guard let previous = before[key(page)] else {
                report(page, .added, nil)
                continue
            }
            if previous.path != page.path { report(page, .moved, previous.path) }
        }
        for page in old.pages where after[key(page)] == nil { report(page, .dropped, nil) }
    }

    private mutating func report(_ page: PageRecord, _ kind: Change.Kind, _ before: String?) {
        let owner: PartID? =
            if case .entity(let entity) = page.place { PartID(page.edition, entity) } else { nil }
        let edition = PartID(page.edition, "edition")
        let root = [owner, edition].compactMap(\.self).first { prose.others.contains($0) }.flatMap { told[$0] }
        if let root, kind != .moved {
            return add(Consequence(kind: .page, trail: [page.path]), to: root)
        }
        let details = before.map { [Detail(label: "path", old: $0, new: page.path)] } ?? []
        changes.append(
            Change(
                weight: .pages, kind: kind, part: PartID(page.edition, "page/\(page.place)"), noun: "page",
                trail: [page.path], details: details))
    }

    // MARK: Charts

    private mutating func comparePictures() {
        let before = Dictionary(old.pictures.map { ($0.key, $0) }) { first, _ in first }
        let indexes = [new, old].flatMap(\.site.editions).map { EditionIndex($0) }
        for picture in new.pictures {
            guard let previous = before[picture.key], previous.svg != picture.svg else { continue }
            let sources = indexes.filter { $0.edition.id == picture.key.edition }.flatMap {
                $0.sources(ofChart: picture.key.chart, on: picture.key.place)
            }
            let causes = sources.compactMap { told[$0] }
            report(picture, causes.min { (changes[$0].weight, $0) < (changes[$1].weight, $1) })
        }
    }

    private mutating func report(_ picture: ChartPicture, _ cause: Int?) {
        let title = picture.title.translation(in: language.tag) ?? picture.title.source
        let trail = trail(picture.key.edition, picture.key.place) + [title]
        let consequence = Consequence(kind: .chart, trail: trail, languages: [picture.key.language])
        // Words, conventions and scales can change any picture; a figure may reach it by a way that no rule knows.
        let part = PartID(picture.key.edition, "picture/\(picture.key.chart)/\(picture.key.place)")
        let known = cause ?? told[part]
        if let root = known ?? first(of: .figures, picture.key) ?? first(of: .settings, picture.key) {
            return changes[root].part == part ? () : add(consequence, to: root)
        }
        told[part] = changes.count
        changes.append(Change(weight: .charts, kind: .redrawn, part: part, noun: "chart", trail: trail))
    }

    private func first(of weight: Weight, _ picture: ChartPicture.Key) -> Int? {
        changes.indices.first { index in
            let change = changes[index]
            return change.weight == weight && change.noun != PartKind.rule.rawValue
                && change.part.edition.map { $0 == picture.edition } ?? true && told[change.part] == index
        }
    }

    // MARK: What has nothing left to serve

    /// Single figures, formulas, pictures, tables and charts that came or went with the only texts that show them.
    private mutating func absorbOrphans() -> Set<Int> {
        var places: [PartID: Set<PartID>] = [:]
        for narrative in old.narratives + new.narratives {
            guard case .entity(let entity) = narrative.place else {
                note(narrative, PartID(narrative.edition, "page"), &places)
                continue
            }
            note(narrative, PartID(narrative.edition, entity), &places)
        }
        var absorbed: Set<Int> = []
        for (position, change) in changes.enumerated() where change.kind == .added || change.kind == .dropped {
            guard ["single figure", "formula", "picture", "table", "chart"].contains(change.noun),
                let shown = places[change.part], shown.isSubset(of: prose.others),
                let root = shown.compactMap({ told[$0] }).min(), root != position
            else { continue }
            absorbed.insert(position)
        }
        return absorbed
    }

    private func note(_ narrative: NarrativeText, _ place: PartID, _ places: inout [PartID: Set<PartID>]) {
        for span in narrative.blocks.joined where span.mark != nil {
            guard let part = span.mark.flatMap({ PartID(mark: $0, edition: narrative.edition) }) else { continue }
            places[part, default: []].insert(place)
        }
    }

    /// Rules of what must hold between figures follow the figures that come and go.
    private func absorbRules() -> Set<Int> {
        let hasStructure = changes.contains { change in
            (change.kind == .added || change.kind == .dropped)
                && ["table", "row", "column", "entity", "single figure"].contains(change.noun)
        }
        return hasStructure ? Set(changes.indices.filter { changes[$0].noun == PartKind.rule.rawValue }) : []
    }

    // MARK: Order

    private func sorted(leavingOut absorbed: Set<Int>) -> [Change] {
        changes.indices.filter { !absorbed.contains($0) }.sorted { left, right in
            (changes[left].weight, left) < (changes[right].weight, right)
        }.map { changes[$0] }
    }
}

extension Change {
    /// Whether nothing but a figure has changed, so that the change may follow from another one.
    fileprivate var isOnlyAFigure: Bool {
        kind == .changed && details.first?.label == "value" && details.first?.language == nil
            && details.dropFirst().allSatisfy { $0.label == "wording" }
    }
}

extension Part {
    /// The figure that it says, or why there is none.
    fileprivate var figure: FigureValue? {
        for facet in facets { if case .figure(let figure) = facet.value { return figure } }
        return nil
    }
}

extension [TextBlock] {
    fileprivate var joined: [Span] { flatMap(\.spans) }
}
