import Localization
import Markup
import ReportModel

/// One page in one language: what its parts need to write texts, numbers and links.
struct PageContext: Sendable {
    let scope: Scope
    let page: PagePlan
    /// From the root of the site.
    let path: String
    /// Whether the page stands in the print edition among all others, where nothing needs to be shown twice.
    var isInPrint = false

    init(scope: Scope, page: PagePlan) {
        self.scope = scope
        self.page = page
        path = SitePath.path(of: page, in: scope.language.tag)
    }

    var language: Language { scope.language }
    var edition: Edition { scope.edition }
    var index: EditionIndex { scope.index }

    // MARK: Words

    /// An interface word.
    func word(_ id: String, _ values: [String: String] = [:]) -> String { language.text(id, values) }

    /// A counted interface word, e.g. `12 indicators`.
    func count(_ id: String, _ number: Int) -> String {
        language.text(id, count: number)
    }

    /// A label and what it says, joined as the language does.
    func labelled(_ label: String, _ text: String) -> String {
        word("text.label", ["label": word(label), "text": text])
    }

    // MARK: Texts

    /// A text of the content in the language of the page, or as it is in the source language.
    func plain(_ text: Text) -> String { text.translation(in: language.tag) ?? text.source }

    /// Whether readers of the page see the source text; one without letters, such as `3.1`, belongs to no language.
    func isUntranslated(_ text: Text) -> Bool {
        language.tag != scope.site.sourceLanguage && text.translation(in: language.tag) == nil
            && text.source.contains(where: \.isLetter)
    }

    /// Writes a text; one that stands in the source language is marked as such.
    func write(_ text: Text, to buffer: inout MarkupBuffer) {
        guard isUntranslated(text) else { return buffer.text(plain(text)) }
        buffer.raw("<span class=\"untranslated\"")
        buffer.attribute("lang", scope.site.sourceLanguage.text)
        buffer.raw(">")
        buffer.text(text.source)
        buffer.raw("</span>")
    }

    /// Whether a code begins with a number, like `3.1` or `二.10`: it is short and stands large.
    func isNumbered(_ code: Text) -> Bool {
        let code = plain(code)
        return code.count <= 6 && code.first?.isNumber ?? false
    }

    /// The code and name of an entity in one line.
    func title(of entity: Entity) -> String {
        entity.code.map { plain($0) + " " + plain(entity.name) } ?? plain(entity.name)
    }

    // MARK: Links

    /// The way to another path of the site.
    func link(to target: String) -> String { SitePath.link(from: path, to: target) }

    /// The way to a page of this edition, or nil when it has none. A link to the page itself is only its fragment.
    func link(to subject: PageSubject, fragment: String? = nil) -> String? {
        guard let target = scope.plan.path(of: subject, in: edition.id) else { return nil }
        if let fragment, subject == page.subject { return "#" + fragment }
        let way = link(to: SitePath.inLanguage(language.tag, target))
        return fragment.map { way + "#" + $0 } ?? way
    }

    func link(toPlace place: Place, fragment: String? = nil) -> String? {
        switch place {
        case .page(let page): link(to: .fixed(page), fragment: fragment)
        case .entity(let entity): link(to: .entity(entity), fragment: fragment)
        }
    }
}

extension SitePath {
    static func inLanguage(_ language: LanguageTag, _ path: String) -> String { "\(language)/\(path)" }

    static func path(of page: PagePlan, in language: LanguageTag) -> String { inLanguage(language, page.path) }
}

/// Ids of the things on a page. Ids of content hold no underscore, so no two of these can meet.
enum Anchor {
    static func table(_ id: String) -> String { "table_\(id)" }
    static func cell(_ table: String, _ cell: CellAddress) -> String { "table_\(table)_\(cell.row)_\(cell.column)" }
    static func chart(_ id: String) -> String { "chart_\(id)" }
    static func indicator(_ indicator: Indicator) -> String { "indicator_\(indicator.entity.id)_\(indicator.id)" }
    static func assessment(_ indicator: Indicator, _ assessment: Assessment) -> String {
        "\(self.indicator(indicator))_\(assessment.id)"
    }
    static func risk(_ risk: Risk) -> String { "risk_\(risk.id)" }
    static func term(_ id: String) -> String { "term_\(id)" }
    static func correction(_ id: String) -> String { "correction_\(id)" }
    static func caveat(_ id: String) -> String { "caveat_\(id)" }
    static func fact(_ id: String) -> String { "fact_\(id)" }
}
