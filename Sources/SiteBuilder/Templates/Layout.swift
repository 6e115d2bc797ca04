/// The layouts that a set of templates has, each with the context that it may name.
enum Layout: CaseIterable, Sendable {
    /// The frame of every page.
    case page
    /// The choice of language at the root.
    case choose
    /// The frame of a file of the print edition.
    case print

    /// The name of the template.
    var template: String {
        switch self {
        case .page: "layouts/page"
        case .choose: "layouts/choose"
        case .print: "layouts/print"
        }
    }

    /// Places at which bytes are spliced in.
    var slots: [String] {
        switch self {
        case .page: ["menu", "lead", "body"]
        case .choose: []
        case .print: ["lead", "body"]
        }
    }

    /// Interface words that frames use, and their ids in the language files.
    static let words = [
        "skip": "nav.skip", "menu": "nav.menu", "languages": "nav.language", "breadcrumbs": "nav.breadcrumb",
        "toc": "nav.on-this-page", "pager": "nav.pager", "previous": "nav.previous", "next": "nav.next",
        "search": "nav.search", "copied": "anchor.copied",
    ]

    /// The declared context: every name that templates of this layout may use.
    var shape: [String: TemplateShape] {
        switch self {
        case .page, .print: Self.pageShape
        case .choose: Self.chooseShape
        }
    }

    private static func texts(_ names: String...) -> [String: TemplateShape] {
        Dictionary(uniqueKeysWithValues: names.map { ($0, .text) })
    }

    private static let shared: [String: TemplateShape] = [
        "charts": .flag,
        "theme": .flag,
        "scripts": .list(texts("href")),
        "alternates": .list(texts("lang", "href")),
        "canonical": .list(texts("href", "image")),
        "statements": .list(texts("text")),
        "brief": .list(texts("text")),
        "citation": .list(texts("text")),
        "footer": .list(["links": .list(texts("href", "text"))]),
    ]

    private static let language = texts("lang", "dir", "name", "title", "href").merging([
        "note": .list(texts("text"))
    ]) { first, _ in first }

    private static let chooseShape = shared.merging([
        "page": .object(texts("lang", "dir", "root", "title", "heading", "description")),
        "languages": .list(language),
    ]) { first, _ in first }

    private static let pageShape = shared.merging([
        "page": .object(texts("lang", "dir", "colour", "kind", "root", "title", "heading", "description")),
        "kicker": .list(texts("text")),
        "code": .list(texts("text")),
        "site": .object(texts("title", "organisation")),
        "edition": .object(texts("name", "href")),
        "document": .object(texts("title", "symbol")),
        "words": .object(words.mapValues { _ in .text }),
        "switch": .flag,
        "search": .list(texts("href", "index")),
        "languages": .list(language.merging(["current": .flag]) { first, _ in first }),
        "trail": .flag,
        "breadcrumbs": .list(texts("href", "text")),
        "notice": .list(texts("text").merging(["link": .list(texts("href", "lang", "text"))]) { first, _ in first }),
        "toc": .list(["entries": .list(texts("href", "text"))]),
        "pager": .list(["previous": .list(texts("href", "text")), "next": .list(texts("href", "text"))]),
    ]) { first, _ in first }
}
