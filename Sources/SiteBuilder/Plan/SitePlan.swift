import Localization
import ReportModel

/// What a page shows.
enum PageSubject: Hashable, Sendable {
    /// The editions of the site in one language.
    case editions
    case fixed(FixedPage)
    case entity(EntityReference)
}

/// A page of one edition, the same in every language, or the list of editions.
struct PagePlan: Hashable, Sendable {
    /// Nil for the list of editions.
    var edition: String?
    var subject: PageSubject
    /// Relative to the folder of a language, e.g. `2024/results/1.1.html`.
    var path: String
}

/// Every page of the site, before any is made: menus, links and the check for dead ends rest on it.
struct SitePlan: Sendable {
    /// The choice of language.
    static let rootPage = "index.html"
    /// What a server shows for an address that is none; made where it is known where the site stands.
    static let notFoundPage = "404.html"
    static let editionsPage = PagePlan(edition: nil, subject: .editions, path: "index.html")

    /// Pages by edition, in reading order.
    private let pages: [String: [PagePlan]]
    private let paths: [String: [PageSubject: String]]

    init(_ site: Site) {
        var pages: [String: [PagePlan]] = [:]
        for edition in site.editions { pages[edition.id] = Self.pages(of: edition) }
        self.pages = pages
        paths = pages.mapValues { plans in
            Dictionary(plans.map { ($0.subject, $0.path) }) { first, _ in first }
        }
    }

    /// The pages of an edition in reading order.
    func pages(of edition: Edition) -> [PagePlan] { pages[edition.id] ?? [] }

    /// The path of a page within the folder of a language; nil when the edition has no such page.
    func path(of subject: PageSubject, in edition: String) -> String? { paths[edition]?[subject] }

    /// The overview and money first, then what the axes hold, then lists and method.
    private static func pages(of edition: Edition) -> [PagePlan] {
        let leading: [FixedPage] = [.overview, .finance]
        func fixed(_ page: FixedPage) -> PagePlan {
            let name = page == .overview ? "index" : page.rawValue
            return PagePlan(edition: edition.id, subject: .fixed(page), path: "\(edition.id)/\(name).html")
        }
        return leading.filter(edition.pages.contains).map(fixed)
            + edition.axes.filter { $0.within == nil }.flatMap { entityPages(of: $0, edition) }
            + FixedPage.allCases.filter { !leading.contains($0) && edition.pages.contains($0) }.map(fixed)
    }

    /// Entities in the order in which a reader goes through them: each before what is below it or within it.
    private static func entityPages(of axis: Axis, _ edition: Edition) -> [PagePlan] {
        let segments = Dictionary(
            axis.levels.compactMap { level in level.segment.map { (level.id, $0) } }
        ) { first, _ in first }
        return readingOrder(of: axis).flatMap { entity in
            let own = segments[entity.level].flatMap { segment in
                entity.hasPage
                    ? PagePlan(
                        edition: edition.id, subject: .entity(entity.reference),
                        path: "\(edition.id)/\(segment)/\(entity.reference.id).html") : nil
            }
            // What stands within an axis that stands within another has no page: one step is all that readers need.
            let inner = axis.within == nil ? edition.axes.filter { $0.within == entity.reference } : []
            return [own].compactMap(\.self) + inner.flatMap { entityPages(of: $0, edition) }
        }
    }

    private static func readingOrder(of axis: Axis) -> [Entity] {
        let children = Dictionary(grouping: axis.entities, by: \.parent)
        var order: [Entity] = []
        var open = Array((children[nil] ?? []).reversed())
        while let entity = open.popLast() {
            order.append(entity)
            open += (children[entity.reference.id] ?? []).reversed()
        }
        return order
    }
}
