import ContentLoading
import Localization
import Markup
import ReportModel

/// The frame of a page: everything around its body that layouts may name.
struct PageFrame {
    let context: PageContext
    let body: PageBody

    /// The declared context of the page layout, filled.
    var values: [String: TemplateValue] {
        [
            "page": page, "kicker": .optional(body.kicker.map { ["text": .escaped($0)] }),
            "code": .optional(body.code.map { ["text": .escaped($0)] }), "site": site, "edition": edition,
            "document": document, "brief": brief, "citation": citation,
            "words": .object(Layout.words.mapValues { .escaped(context.word($0)) }),
            "switch": .flag(context.scope.site.languages.count > 1), "languages": .list(languages),
            "alternates": .list(alternates), "canonical": context.scope.site.canonical(context.path),
            "charts": .flag(body.hasCharts), "scripts": .list(scripts), "search": search,
            "trail": .flag(!breadcrumbs.isEmpty),
            "breadcrumbs": .list(breadcrumbs), "notice": context.translationNotice, "toc": toc, "pager": pager,
            "statements": .list(statements), "footer": footer,
        ]
    }

    private var page: TemplateValue {
        .object([
            "lang": .escaped(context.language.tag.text), "dir": .text(context.language.direction.rawValue),
            "colour": .text(String(body.colour)), "kind": .text(kind), "root": .text(SitePath.root(from: context.path)),
            "title": .escaped(title),
            "heading": .escaped(body.heading),
            "description": .escaped(body.description.isEmpty ? fullHeading : body.description),
        ])
    }

    private var title: String {
        let edition = context.plain(context.edition.name)
        let site = edition == fullHeading ? context.plain(context.scope.site.organisation) : edition
        return context.word("text.page-title", ["page": fullHeading, "site": site])
    }

    var fullHeading: String { context.entity.map(context.title) ?? body.heading }

    private var kind: String {
        switch context.page.subject {
        case .editions: "editions"
        case .fixed(let page): page.rawValue
        case .entity: "entity"
        }
    }

    private var site: TemplateValue {
        .object([
            "title": .escaped(context.plain(context.scope.site.title)),
            "organisation": .escaped(context.plain(context.scope.site.organisation)),
        ])
    }

    private var edition: TemplateValue {
        .object([
            "name": .escaped(context.plain(context.edition.name)),
            "href": .escaped(context.link(to: .fixed(.overview)) ?? SitePath.root(from: context.path)),
        ])
    }

    private var document: TemplateValue {
        .object([
            "title": .escaped(context.plain(context.edition.name)), "symbol": .escaped(context.edition.document.symbol),
        ])
    }

    private var languages: [[String: TemplateValue]] {
        context.scope.allLanguages.map { language in
            var fields = language.fields(title: context.scope.site.title)
            fields["href"] = .escaped(context.link(to: SitePath.path(of: context.page, in: language.tag)))
            let edition = context.page.edition == nil ? nil : context.edition.id
            fields["note"] = language.note(context.scope.content.translationStates, edition: edition)
            fields["current"] = .flag(language.tag == context.language.tag)
            return fields
        }
    }

    /// The same page in every language; for the list of editions the choice of language too.
    private var alternates: [[String: TemplateValue]] {
        let languages = context.scope.site.languages.map {
            ($0.text, SitePath.path(of: context.page, in: $0))
        }
        let root = context.page.subject == .editions ? [("x-default", SitePlan.rootPage)] : []
        return (languages + root).map { tag, path in
            ["lang": .escaped(tag), "href": .escaped(context.scope.site.absolute(path) ?? context.link(to: path))]
        }
    }

    /// From the list of editions down to the page above this one.
    private var breadcrumbs: [[String: TemplateValue]] {
        guard context.page.subject != .editions else { return [] }
        var trail = [
            (
                context.link(to: SitePath.path(of: SitePlan.editionsPage, in: context.language.tag)),
                context.word("nav.editions")
            )
        ]
        if context.page.subject != .fixed(.overview), let overview = context.link(to: .fixed(.overview)) {
            trail.append((overview, context.plain(context.edition.short)))
        }
        for entity in context.entity.map(context.index.trail) ?? [] {
            if let way = context.link(to: .entity(entity.reference)) { trail.append((way, context.label(of: entity))) }
        }
        return trail.map { ["href": .escaped($0.0), "text": .escaped($0.1)] }
    }

    /// Three headings are worth a list.
    private var toc: TemplateValue {
        guard body.sections.count >= 3 else { return .list([]) }
        let entries = body.sections.map {
            ["href": TemplateValue.escaped("#" + $0.anchor), "text": .escaped($0.title)]
        }
        return .list([["entries": .list(entries)]])
    }

    /// The way to the search, and the start of the paths of its index.
    private var search: TemplateValue {
        .optional(
            searchPage.map { way in
                let stem = SearchFiles.stem(context.edition, context.language.tag)
                return ["href": .escaped(way), "index": .escaped(context.link(to: stem))]
            })
    }

    /// The list of editions belongs to none of them.
    private var searchPage: String? {
        context.page.subject == .editions ? nil : context.link(to: .fixed(.search))
    }

    private var scripts: [[String: TemplateValue]] {
        // On paper nothing opens, and nothing is looked for.
        guard context.page.subject != .fixed(.print) else { return [] }
        return (["assets/site.js"] + body.scripts).map { ["href": .text($0)] }
    }

    private var pager: TemplateValue {
        let pages = context.scope.plan.pages(of: context.edition)
        guard let position = pages.firstIndex(of: context.page) else { return .list([]) }
        let previous = position > 0 ? pages[position - 1] : nil
        let next = position + 1 < pages.count ? pages[position + 1] : nil
        return .list([["previous": neighbour(previous), "next": neighbour(next)]])
    }

    private func neighbour(_ page: PagePlan?) -> TemplateValue {
        .optional(
            page.map { page in
                [
                    "href": .escaped(context.link(to: SitePath.path(of: page, in: context.language.tag))),
                    "text": .escaped(context.name(of: page.subject)),
                ]
            })
    }

    /// What the figures are, what the site is, and whose words these are.
    private var statements: [[String: TemplateValue]] {
        var texts: [String] = []
        if context.edition.stage == .interim { texts.append(context.word("stage.interim.notice")) }
        texts.append(context.word("footer.independent"))
        if context.language.tag != context.scope.site.sourceLanguage {
            texts.append(context.word("footer.translation"))
        }
        texts.append(context.word("footer.authority"))
        return texts.map { ["text": .escaped($0)] }
    }

    private var footer: TemplateValue {
        var links: [(String, String)] = []
        for page in [FixedPage.methodology, .data, .glossary] {
            if let way = context.link(to: .fixed(page)) { links.append((way, context.word("page.\(page.rawValue)"))) }
        }
        if let document = context.officialDocument {
            // A document in another language says so.
            let other =
                document.language == context.language.tag
                ? nil : context.scope.content.languages[document.language].map(context.language.name)
            let name = [context.edition.document.symbol, other].compactMap(\.self)
                .joined(separator: context.word("source.separator"))
            links.append((document.address, context.labelled("document.official", name)))
        }
        let items = links.map { ["href": TemplateValue.escaped($0.0), "text": .escaped($0.1)] }
        return .optional(items.isEmpty ? nil : ["links": .list(items)])
    }
}

extension PageContext {
    /// The official document in the language of the page; in the source language where no other address is known.
    var officialDocument: (address: String, language: LanguageTag)? {
        let addresses = edition.document.addresses
        return [language.tag, scope.site.sourceLanguage].lazy.compactMap { tag in addresses[tag].map { ($0, tag) } }
            .first
    }
}

extension PageContext {
    func name(of subject: PageSubject) -> String {
        switch subject {
        case .editions: word("nav.editions")
        case .fixed(let page): word("page.\(page.rawValue)")
        case .entity(let reference): index.entity(reference).map(label) ?? reference.id
        }
    }
}

extension Scope {
    var allLanguages: [Language] { site.languages.compactMap { content.languages[$0] } }
}

extension Language {
    /// What layouts may name of a language, apart from where its link leads.
    func fields(title: Text) -> [String: TemplateValue] {
        [
            "lang": .escaped(tag.text), "dir": .text(direction.rawValue), "name": .escaped(name),
            "title": .escaped(title.translation(in: tag) ?? title.source),
        ]
    }
}
