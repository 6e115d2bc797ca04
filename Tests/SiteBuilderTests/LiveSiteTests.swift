import Files
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct LiveSiteTests {
    /// Whatever a preview shows is what a build would write.
    @Test(arguments: ["minimal", "outcomes", "biennial"]) func filesAreThoseOfABuild(fixture: String)
        async throws
    {
        try await withTemporaryFolder { folder in
            let content = Fixtures.path(fixture) + "/Content"
            let templates = [Fixtures.root + "/Templates"]
            _ = try await SiteBuild(content: content, templates: templates, output: folder, jobs: 2).run()
            let loaded = await LiveBuild(content: content, templates: templates, jobs: 2).load()
            let site = try #require(loaded.site, "\(loaded.diagnostics)")
            let files = try Fixtures.files(in: folder).filter { $0 != OutputFolder.manifestName }
            #expect(files.count > 10)
            // From the end, so that nothing rests on having asked for something else before.
            for file in files.reversed() {
                let built = try readBytes(folder + "/" + file)
                #expect(await site.file(file) == built, "\(file) is not as built")
            }
            for path in ["nothing.html", "data/nothing", "data/../index.html", "", "/index.html"] {
                #expect(await site.file(path) == nil)
            }
        }
    }

    /// A loading that takes things from the last one gives what a fresh one gives.
    @Test func loadingAgainIsLoadingAnew() async throws {
        let folder = try TemporaryFolder()
        try folder.copy(Fixtures.path("outcomes") + "/Content", to: "Content")
        let (content, templates) = (folder.path("Content"), [Fixtures.root + "/Templates"])
        let build = LiveBuild(content: content, templates: templates, jobs: 2)
        #expect(await build.load().diagnostics == [])
        let files = try Fixtures.files(in: content).filter { $0.hasSuffix(".yml") || $0.hasSuffix(".md") }
        for (number, file) in files.enumerated() {
            let good = try folder.read("Content/\(file)")
            let fault = number.isMultiple(of: 2) ? "\n\nx: [unclosed](page:nowhere)\n" : "\n\"\n"
            try folder.write(good + Array(fault.utf8), to: "Content/\(file)")
            let fresh = await LiveBuild(content: content, templates: templates, jobs: 2).load()
            #expect(await build.load().diagnostics == fresh.diagnostics, "\(file)")
            try folder.write(good, to: "Content/\(file)")
        }
        #expect(await build.load().diagnostics == [])
    }
}
