import Localization
import Markup
import ReportModel

/// The menu of an edition in one language, composed once for pages of one depth; only the mark of the current page differs.
struct Menu: Sendable {
    private let bytes: [UInt8]
    /// Where the mark of the current page belongs, by subject.
    private let marks: [PageSubject: Int]

    /// `context` stands for all pages of the same depth.
    init(_ context: PageContext) {
        var composer = MenuComposer(context)
        composer.compose()
        bytes = composer.buffer.bytes
        marks = composer.marks
    }

    /// The menu as it stands on one page.
    func bytes(current: PageSubject) -> [UInt8] {
        guard let mark = marks[current] else { return bytes }
        return Array(bytes[..<mark]) + Array(" aria-current=\"page\"".utf8) + Array(bytes[mark...])
    }
}

private struct MenuComposer {
    let context: PageContext
    var buffer = MarkupBuffer()
    var marks: [PageSubject: Int] = [:]

    /// A path of the same depth in a folder that no page has, so that links hold in every folder of that depth.
    private let origin: String

    init(_ context: PageContext) {
        self.context = context
        let parts = context.path.split(separator: "/")
        origin = (parts.prefix(2) + parts.dropFirst(2).map { _ in "~" }).joined(separator: "/")
    }

    mutating func compose() {
        let edition = context.edition
        group(context.word("nav.report")) { composer in
            for page in FixedPage.allCases where edition.pages.contains(page) {
                composer.item(.fixed(page), code: nil, composer.context.word("page.\(page.rawValue)"))
            }
        }
        for axis in edition.axes where axis.within == nil {
            let roots = axis.entities.filter { $0.parent == nil && hasPage($0) }
            guard let level = axis.levels.first(where: { $0.segment != nil }), !roots.isEmpty else { continue }
            group(context.plain(level.plural)) { composer in
                for entity in roots { composer.entity(entity, axis) }
            }
        }
    }

    private func hasPage(_ entity: Entity) -> Bool {
        context.scope.plan.path(of: .entity(entity.reference), in: context.edition.id) != nil
    }

    private mutating func group(_ title: String, _ items: (inout MenuComposer) -> Void) {
        buffer.raw("<details name=\"menu\">\n")
        buffer.element("summary", title)
        buffer.raw("\n<ul>\n")
        items(&self)
        buffer.raw("</ul>\n</details>\n")
    }

    private mutating func entity(_ entity: Entity, _ axis: Axis) {
        let children = axis.children(of: entity).filter(hasPage)
        buffer.raw("<li")
        if entity.parent == nil, let colour = entity.colour { buffer.attribute("data-colour", colour) }
        buffer.raw(">")
        link(.entity(entity.reference), code: context.distinctCode(of: entity), context.plain(entity.short))
        if !children.isEmpty {
            buffer.raw("\n<ul>\n")
            for child in children { self.entity(child, axis) }
            buffer.raw("</ul>\n")
        }
        buffer.raw("</li>\n")
    }

    private mutating func item(_ subject: PageSubject, code: Text?, _ name: String) {
        buffer.raw("<li>")
        link(subject, code: code, name)
        buffer.raw("</li>\n")
    }

    private mutating func link(_ subject: PageSubject, code: Text?, _ name: String) {
        guard let target = context.path(of: subject) else { return buffer.text(name) }
        let way = SitePath.link(from: origin, to: target)
        buffer.raw("<a")
        buffer.attribute("href", way)
        marks[subject] = buffer.bytes.count
        buffer.raw(">")
        if let code {
            buffer.element("b", context.plain(code))
            buffer.raw(" ")
        }
        buffer.text(name)
        buffer.raw("</a>")
    }
}

extension PageContext {
    /// The path of another page of this edition in this language, from the root of the site.
    func path(of subject: PageSubject) -> String? {
        scope.plan.path(of: subject, in: edition.id).map { SitePath.inLanguage(language.tag, $0) }
    }
}
