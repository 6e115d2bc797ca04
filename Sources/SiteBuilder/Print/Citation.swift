import Localization
import ReportModel

extension PageFrame {
    /// How to cite the page: document, edition, page, language, permanent address.
    var citation: TemplateValue {
        guard context.page.subject != .editions else { return .list([]) }
        // The overview is called like the edition.
        let page = context.page.subject == .fixed(.overview) ? context.word("page.overview") : fullHeading
        return .optional(["text": .escaped(context.citation(page))])
    }

    /// What a page that is printed as a brief leaves out, and where that stands.
    var brief: TemplateValue {
        guard context.isBrief else { return .list([]) }
        var words = context.word("print.brief", ["address": context.address])
        if context.link(to: .fixed(.print)) != nil {
            words += context.word("text.between-sentences") + context.word("print.brief-whole")
        }
        return .optional(["text": .escaped(words)])
    }
}

extension PageContext {
    /// The address of the page; from the root of the site where it is not known where that is published.
    var address: String { scope.site.absolute(path) ?? path }

    /// How to cite the page, or a part of it that has an anchor.
    func citation(_ name: String, anchor: String? = nil) -> String {
        word(
            "print.citation",
            [
                "symbol": edition.document.symbol, "edition": plain(edition.name), "page": name,
                "language": language.name(of: language), "address": address + (anchor.map { "#" + $0 } ?? ""),
            ])
    }

    /// Whether the page is printed as a brief: that of an entity at the top of its axis that spends or reports.
    ///
    /// Its parts have the details on pages of their own, or the print edition has them.
    var isBrief: Bool {
        guard let entity, entity.parent == nil, let level = index.level(of: entity) else { return false }
        return level.contents.contains(.money) || index.axis(entity.reference.axis)?.within != nil
    }

    /// Whether the print edition shows what belongs to an entity in another place than this page, namely on its own.
    func standsElsewhere(_ owner: EntityReference) -> Bool {
        isInPrint && owner != entity?.reference && path(of: .entity(owner)) != nil
    }

    /// Whether the print edition shows a risk in another place: with what it threatens, or among those of the whole.
    func standsElsewhere(_ risk: Risk) -> Bool {
        risk.entity.map(standsElsewhere) ?? (isInPrint && path(of: .fixed(.risks)) != nil)
    }
}
