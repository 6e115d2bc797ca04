import Files
import Markup
import ReportModel

/// The list of all pages for search engines. Other languages of a page are named on the page itself.
enum Sitemap {
    static let path = "sitemap.xml"

    /// The file, or nil when it is not known where the site is published. Pages come in order of their paths.
    static func file(_ site: Site, pages: [String]) -> OutputFile? {
        guard site.baseAddress != nil else { return nil }
        var buffer = MarkupBuffer()
        buffer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        buffer.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        let found = pages.filter { $0 != SitePlan.notFoundPage }.sorted()
        for address in found.compactMap(site.absolute) {
            buffer.raw("<url>")
            buffer.element("loc", address)
            buffer.raw("</url>\n")
        }
        buffer.raw("</urlset>\n")
        return OutputFile(path: path, bytes: buffer.bytes)
    }
}
