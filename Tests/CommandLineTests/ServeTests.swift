import Foundation
import TestSupport
import Testing

/// A day with the preview, from its start to Ctrl-C.
@Suite(.serialized) struct ServeTests {
    /// A small site in a folder of its own.
    private func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copy(Fixtures.path("minimal/Content"), to: "Content")
        try folder.copy(Fixtures.root + "/Templates", to: "Templates")
        return folder
    }

    private func edit(_ folder: TemporaryFolder, _ file: String, _ change: (String) -> String) throws {
        try folder.write(change(String(decoding: try folder.read(file), as: UTF8.self)), to: file)
    }

    @Test func showsWhatIsSavedAndWhatIsWrong() throws {
        let folder = try site()
        let narrative = "Content/2031/narratives/overview/en.md"
        let good = "Trees were planted.\n"
        try folder.write(good, to: narrative)
        let preview = try RunningPreview(in: folder.path)
        defer { preview.kill() }
        let page = "/en/2031/index.html"
        #expect(try preview.get(page).body.contains("/__preview/reload.js"))
        let first = try #require(try preview.event())

        try folder.write(good + "\n\nA sentence that is new.\n", to: narrative)
        let second = try #require(try preview.event(after: first))
        #expect(second.contains("\"errors\":[]") && second != first)
        #expect(try preview.get(page).body.contains("A sentence that is new."))

        try folder.write(good + "\n\n[x](page:nowhere)\n", to: narrative)
        let broken = try #require(try preview.event(after: second))
        #expect(broken.contains("narratives/overview/en.md") && broken.contains("\"line\":"))
        #expect(try preview.get(page).body.contains("A sentence that is new."), "the last good page stays")

        try folder.write(good, to: narrative)
        let mended = try #require(try preview.event(after: broken))
        #expect(mended.contains("\"errors\":[]"))
        #expect(try !preview.get(page).body.contains("A sentence that is new."))

        try edit(folder, "Templates/partials/footer.mustache") { $0 + "{{nothing}}\n" }
        let template = try #require(try preview.event(after: mended))
        #expect(template.contains("template.unknown-name") && template.contains("footer.mustache"))
        #expect(try preview.get(page).status == 200)
        #expect(try preview.stop() == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path("Public")), "a preview writes nothing")
    }

    @Test func beginsWithFaultsAndShowsTheSiteOnceTheyAreMended() throws {
        let folder = try site()
        let file = "Content/2031/framework.yml"
        let good = try folder.read(file)
        try folder.delete(file)
        let preview = try RunningPreview(in: folder.path)
        defer { preview.kill() }
        let answer = try preview.get("/")
        #expect(answer.status == 503 && answer.body.contains("/__preview/reload.js"))
        let first = try #require(try preview.event())
        #expect(first.contains("file.missing"))
        try folder.write(good, to: file)
        #expect(try #require(try preview.event(after: first)).contains("\"errors\":[]"))
        #expect(try preview.get("/").status == 200)
        #expect(try preview.stop() == 0)
    }

    @Test func answersOnlyToItsOwnNameAndOnlyWithTheSite() throws {
        let folder = try site()
        let preview = try RunningPreview(in: folder.path)
        defer { preview.kill() }
        #expect(try preview.get("/", host: "example.org").status == 403)
        #expect(try preview.get("/__preview/events", host: "example.org:\(preview.port)").status == 403)
        #expect(try preview.get("/../Content/site.yml").status == 400)
        #expect(try preview.get("/%2e%2e/Content/site.yml").status == 400)
        #expect(try preview.get("/Content/site.yml").status == 404)
        #expect(try preview.get("/", method: "POST").status == 405)
        let head = try preview.get("/", method: "HEAD")
        #expect(head.status == 200 && head.body.isEmpty)
        #expect(try preview.get("/en").head.lowercased().contains("location: /en/\r\n"))
        #expect(try preview.get("/assets/site.css").head.contains("text/css; charset=utf-8"))
        #expect(try preview.get("/en/").head.lowercased().contains("cache-control: no-store"))
        #expect(try !preview.get("/data/2031/report.json").body.contains("__preview"))
    }

    @Test func takesTheNextPortWhenItsOwnIsTaken() throws {
        let folder = try site()
        let first = try RunningPreview(in: folder.path)
        defer { first.kill() }
        let second = try RunningPreview(in: folder.path, port: first.port)
        defer { second.kill() }
        #expect(second.port > first.port)
        #expect(try second.get("/").status == 200)
        #expect(try first.get("/").status == 200)
    }
}
