import Diagnostics
import Files
import TestSupport
import Testing

@testable import SiteBuilder

/// A theme is the few files that it changes.
@Suite struct ThemeTests {
    private let own = Fixtures.root + "/Templates"
    private let content = Fixtures.path("minimal") + "/Content"

    private func build(_ templates: [String], into folder: String) async throws -> [Diagnostic] {
        try await SiteBuild(content: content, templates: templates, output: folder, jobs: 2).run().diagnostics
    }

    @Test func onePartialAndOneColourFileMakeATheme() async throws {
        let folder = try TemporaryFolder()
        let colours = ":root { --ground: oklch(98% .01 100); }\n"
        try folder.write(
            "<footer class=\"site-footer\">\n{{#statements}}\n<p>{{text}}</p>\n{{/statements}}\n</footer>\n",
            to: "theme/partials/footer.mustache")
        try folder.write(colours, to: "theme/assets/theme.css")
        #expect(try await build([own], into: folder.path("plain")) == [])
        #expect(try await build([own, folder.path("theme")], into: folder.path("themed")) == [])
        let plain = try Fixtures.files(in: folder.path("plain"))
        #expect(try Set(Fixtures.files(in: folder.path("themed"))).subtracting(plain) == ["assets/theme.css"])
        for file in plain where file != OutputFolder.manifestName {
            let (before, after) = (try folder.read("plain/" + file), try folder.read("themed/" + file))
            guard file.hasSuffix(".html") else {
                #expect(before == after, "\(file) has nothing to do with the theme")
                continue
            }
            let page = String(decoding: after, as: UTF8.self)
            let sheets = page.matches(of: /rel="stylesheet" href="([^"]*)"/).map { String($0.1) }
            #expect(sheets.last?.hasSuffix("assets/theme.css") == true, "\(file): \(sheets)")
            #expect(!page.contains("<footer class=\"site-footer\">\n<div"), "\(file) has the footer of the program")
        }
        #expect(try String(decoding: folder.read("themed/assets/theme.css"), as: UTF8.self) == colours)
    }

    @Test func faultsNameTheFileOfTheTheme() async throws {
        let folder = try TemporaryFolder()
        try folder.write("{{nothing}}", to: "theme/partials/footer.mustache")
        let faults = try await build([own, folder.path("theme")], into: folder.path("out"))
        #expect(Set(faults.map(\.id)) == ["template.unknown-name"])
        #expect(Set(faults.map(\.location.path)) == [folder.path("theme/partials/footer.mustache")])
    }

    @Test func aMisspeltFileIsNoticed() async throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "theme/partials/foter.mustache")
        let faults = try await build([own, folder.path("theme")], into: folder.path("out"))
        #expect(faults.map(\.id) == ["template.unused"])
        #expect(faults.first?.hint == "did you mean \"partials/footer\"?")
    }

    @Test func aThemeThatIsNotThereIsAFault() async throws {
        let folder = try TemporaryFolder()
        let faults = try await build([own, folder.path("theme")], into: folder.path("out"))
        #expect(faults.map(\.id) == ["file.missing"])
    }

    @Test func theProgramFindsItsOwnTemplates() throws {
        let folder = try TemporaryFolder()
        for place in ["beside", "installed/share/results-report", "repository"] {
            try folder.write("", to: "\(place)/Templates/layouts/page.mustache")
        }
        try folder.write("", to: "theme/a.css")
        let theme = folder.path("theme")
        for (program, own) in [
            ("beside/report", "beside"), ("installed/bin/report", "installed/share/results-report"),
            ("repository/.build/x86_64/release/report", "repository"),
        ] {
            let own = folder.path(own) + "/Templates"
            let program = folder.path(program)
            #expect(TemplateLayers.folders(given: theme, program: program) == [own, theme])
            #expect(TemplateLayers.folders(given: own + "/../Templates", program: program) == [own + "/../Templates"])
        }
        #expect(TemplateLayers.folders(given: theme, program: folder.path("elsewhere/report")) == [theme])
        #expect(TemplateLayers.folders(given: theme, program: nil) == [theme])
    }
}
