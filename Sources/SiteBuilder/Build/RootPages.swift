import ContentLoading
import Files
import Localization
import ReportModel

/// The pages that belong to no language: the choice of language, and what a server shows for an address that is none.
struct RootPages: Sendable {
    let content: LoadedContent
    let templates: TemplateLibrary
    let plan: SitePlan

    private var site: Site { content.site }
    private var languages: [Language] { site.languages.compactMap { content.languages[$0] } }

    /// Each page by its path.
    var renderings: [String: @Sendable () -> OutputFile] {
        var renderings: [String: @Sendable () -> OutputFile] = [:]
        renderings[SitePlan.rootPage] = { page(SitePlan.rootPage, "nav.choose-language", root: "") }
        // A server shows it at any depth, so that its links must be absolute.
        if let root = site.baseAddress {
            renderings[SitePlan.notFoundPage] = { page(SitePlan.notFoundPage, "nav.not-found", root: root) }
        }
        return renderings
    }

    /// A page with the ways into each language.
    ///
    /// - Parameter root: the way to the root of the site: empty, or ending in a slash.
    private func page(_ path: String, _ word: String, root: String) -> OutputFile {
        let first = content.languages[site.sourceLanguage]
        let heading = first?.text(word) ?? ""
        let items = languages.map { language in
            var fields = language.fields(title: site.title)
            fields["href"] = .escaped("\(root)\(language.tag)/index.html")
            fields["note"] = language.note(content.translationStates)
            if path == SitePlan.notFoundPage { fields["title"] = .escaped(language.text(word)) }
            return fields
        }
        let values: [String: TemplateValue] = [
            "page": .object([
                "lang": .escaped(site.sourceLanguage.text), "dir": .text(first?.direction.rawValue ?? "ltr"),
                "root": .escaped(root), "title": .escaped(site.title.source), "heading": .escaped(heading),
                "description": .escaped("\(site.title.source) – \(heading)"),
            ]),
            "languages": .list(items), "alternates": .list(path == SitePlan.rootPage ? alternates : []),
            "canonical": path == SitePlan.rootPage ? site.canonical(path) : .list([]), "charts": .flag(false),
            "scripts": .list([]),
            "statements": .list([["text": TemplateValue.escaped(first?.text("footer.independent") ?? "")]]),
            "brief": .list([]), "citation": .list([]), "footer": .list([]),
        ]
        return OutputFile(path: path, bytes: templates.render(.choose, values, slots: [:]))
    }

    private var alternates: [[String: TemplateValue]] {
        let ways = languages.map { ($0.tag.text, "\($0.tag)/index.html") } + [("x-default", SitePlan.rootPage)]
        return ways.map { ["lang": .escaped($0), "href": .escaped(site.absolute($1) ?? $1)] }
    }
}
