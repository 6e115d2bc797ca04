import ContentLoading
import Localization
import Markdown
import ReportModel

/// Which pages quote which single figures, in the texts that readers of one language see. Where a text is shown again on
/// other pages, such as the rule of the ratings, its own page counts.
struct FactQuotes {
    private let scope: Scope
    private var quoting: [String: [Place]] = [:]

    init(_ scope: Scope) {
        self.scope = scope
        for page in scope.plan.pages(of: scope.edition) {
            guard let place = Self.place(of: page.subject) else { continue }
            for id in facts(in: place) where quoting[id]?.contains(place) != true {
                quoting[id, default: []].append(place)
            }
        }
    }

    /// In reading order.
    func places(of fact: Fact) -> [Place] { quoting[fact.id] ?? [] }

    private static func place(of subject: PageSubject) -> Place? {
        switch subject {
        case .fixed(let page): .page(page)
        case .entity(let entity): .entity(entity)
        case .editions: nil
        }
    }

    private func facts(in place: Place) -> [String] {
        let narrative = scope.narrative(of: place)?.narrative
        let references =
            (narrative.map { Inline.references(in: $0.lead) + $0.document.references } ?? [])
            + paragraphs(of: place).flatMap(Inline.references)
        return references.compactMap { reference in
            guard reference.kind == .figure, case .fact(let id)? = FigureAddress(parsing: reference.target) else {
                return nil
            }
            return id
        }
    }

    /// The paragraphs of data files that a page shows.
    private func paragraphs(of place: Place) -> [[Inline]] {
        let edition = scope.edition
        var texts = edition.tables.filter { $0.place == place && !$0.isHidden }.flatMap(\.notes).map(\.text)
        texts += edition.charts.filter { $0.placement == .place(place) }.compactMap(\.note)
        switch place {
        case .page(.overview), .page(.methodology):
            texts += edition.caveats.map(\.text) + [edition.ratingNote].compactMap(\.self)
        case .page: break
        case .entity(let reference): texts += self.texts(of: reference)
        }
        return texts.compactMap { text in
            scope.content.paragraph(text.translation(in: scope.language.tag) ?? text.source)
        }
    }

    private func texts(of reference: EntityReference) -> [Text] {
        let edition = scope.edition
        let entity = scope.index.entity(reference)
        var texts = [entity?.note, entity.flatMap(scope.index.level)?.note].compactMap(\.self)
        texts += scope.index.indicators(of: reference).flatMap(\.allNotes).map(\.text)
        texts += (edition.indicatorNotes[reference] ?? []).map(\.text)
        texts += edition.risks.filter { $0.entity == reference }.flatMap { risk in
            [risk.text, risk.evolution, risk.mitigation].compactMap(\.self) + risk.notes.map(\.text)
        }
        texts += edition.funds.filter { $0.entity == reference }.flatMap(\.texts)
        texts += edition.projects.filter { $0.entity == reference }.flatMap(\.texts)
        return texts
    }
}

extension FundReport {
    /// Everything that the report says in sentences.
    fileprivate var texts: [Text] {
        let indicators = results.flatMap(\.indicators)
        return indicators.flatMap(\.achievements).flatMap(\.texts)
            + (notes + indicators.flatMap(\.notes)).map(\.text)
    }
}

extension ProjectReport {
    /// Everything that the report says in sentences.
    fileprivate var texts: [Text] {
        let statements =
            sections.values.flatMap(\.self) + objectives.flatMap(\.achievements)
            + benefits.flatMap(\.items).flatMap(\.statements) + (timeline?.statements ?? [])
        return objectives.map(\.text) + statements.flatMap(\.texts) + notes.map(\.text)
    }
}

extension Statement {
    fileprivate var texts: [Text] { [text] + items.flatMap(\.texts) + notes.map(\.text) }
}
