import SiteBuilder
import TestSupport

/// The site of the report that the package carries, built once for all tests that read it.
enum ShippedSite {
    static func build(into folder: String) -> SiteBuild {
        SiteBuild(
            content: Fixtures.root + "/Content", templates: [Fixtures.root + "/Templates"], output: folder, jobs: 2)
    }

    /// The folder of the site. It stays below `.build`, where the next run writes only what changed.
    static func folder() async throws -> String { try await built.value }

    private static let built = Task {
        let folder = Fixtures.root + "/.build/shipped-site"
        _ = try await build(into: folder).run()
        return folder
    }
}
