import Foundation
import TestSupport
import Testing

/// `report diff` over folders and over the revisions of a repository.
@Suite struct DiffTests {
    /// A repository with two commits; the second one has another title.
    private func repository() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copy(Fixtures.path("minimal") + "/Content", to: "Content")
        try git(["init", "--quiet", "--initial-branch=main"], in: folder)
        try commit("first", in: folder)
        let site = String(decoding: try folder.read("Content/site.yml"), as: UTF8.self)
        let changed = site.replacingOccurrences(of: "title: ", with: "title: New ")
        #expect(changed != site)
        try folder.write(changed, to: "Content/site.yml")
        try commit("second", in: folder)
        return folder
    }

    private func commit(_ message: String, in folder: TemporaryFolder) throws {
        try git(["add", "--all"], in: folder)
        try git(
            ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "--message", message],
            in: folder)
    }

    private func git(_ arguments: [String], in folder: TemporaryFolder) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func revisionsAreComparedAndTheRepositoryStaysAsItIs() throws {
        let folder = try repository()
        let before = try Fixtures.files(in: folder.path).map { ($0, try folder.read($0)) }
        let diff = try Program.run("diff", "HEAD~1", "main", in: folder.path)
        #expect(diff.status == 1, "\(diff.errors)")
        #expect(diff.output.contains("{+New+}") || diff.output.contains("{+New +}"), "\(diff.output)")
        #expect(diff.output.hasSuffix("\n1 change\n"))
        let after = try Fixtures.files(in: folder.path).map { ($0, try folder.read($0)) }
        #expect(before.map(\.0) == after.map(\.0) && before.map(\.1) == after.map(\.1))
    }

    @Test func aRevisionCanBeComparedWithTheFolder() throws {
        let folder = try repository()
        #expect(try Program.run("diff", "HEAD", ".", in: folder.path).status == 0)
        #expect(try Program.run("diff", "HEAD^", ".", in: folder.path).status == 1)
        #expect(try Program.run("diff", ".", folder.path("Content"), in: folder.path).status == 0)
    }

    @Test(arguments: [
        "nowhere", "HEAD~9", "", "HEAD:Content/site.yml", "$(touch x)", "main; true", "../..", "@{-1}", "a\u{1}b",
    ])
    func whatIsNoRevisionCannotBeCompared(name: String) throws {
        let folder = try repository()
        let diff = try Program.run("diff", name, "HEAD", in: folder.path)
        #expect(diff.status == 2, "\(diff.output)")
        #expect(!diff.errors.isEmpty && diff.output.isEmpty)
    }

    /// A name that looks like an option of git is no option, whether it stands behind `--` or not.
    @Test func anOptionIsNoRevision() throws {
        let folder = try repository()
        let target = folder.path("stolen")
        for name in ["--output=\(target)", "-x", "--git-dir=/"] {
            #expect(try Program.run("diff", "--", name, "HEAD", in: folder.path).status == 2)
            #expect(try Program.run("diff", name, "HEAD", in: folder.path).status != 0)
        }
        #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test func contentThatCannotBeReadCannotBeCompared() throws {
        let folder = try repository()
        try folder.write("a: [", to: "Content/site.yml")
        let diff = try Program.run("diff", "HEAD", ".", in: folder.path)
        #expect(diff.status == 2)
        #expect(diff.errors.contains("[yaml.syntax]"))
        try commit("broken", in: folder)
        let revision = try Program.run("diff", "HEAD^", "HEAD", in: folder.path)
        #expect(revision.status == 2)
        #expect(revision.errors.contains("HEAD:Content/site.yml:"), "\(revision.errors)")
    }

    /// Another program had other words: of these the report says nothing.
    @Test func missingInterfaceWordsDoNotStopTheComparison() throws {
        let folder = try repository()
        let path = try #require(
            try Fixtures.files(in: folder.path("Content/languages")).first.map { "Content/languages/" + $0 })
        let text = String(decoding: try folder.read(path), as: UTF8.self)
        try folder.write(text.replacing(/\n  nav\.skip:[^\n]*/, with: ""), to: path)
        let diff = try Program.run("diff", "HEAD", ".", in: folder.path)
        #expect(diff.status == 1 && diff.output.contains("interface word dropped"), "\(diff.errors)\(diff.output)")
        #expect(diff.errors.contains("[language.missing-word]"))
    }

    @Test func everyFormatCanBeWritten() throws {
        let folder = try repository()
        for format in ["text", "markdown", "json"] {
            let target = folder.path("out." + format)
            #expect(
                try Program.run("diff", "HEAD^", "HEAD", "--format", format, "--output", target, in: folder.path).status
                    == 1)
            #expect(FileManager.default.fileExists(atPath: target))
        }
        let json = try JSONSerialization.jsonObject(with: Data(try folder.read("out.json"))) as? [String: Any]
        #expect(json?["same"] as? Bool == false)
        #expect((json?["changes"] as? [Any])?.count == 1)
        let page = try Program.run(
            "diff", "HEAD^", "HEAD", "--format", "html", "--output", folder.path("page"), "--templates",
            Fixtures.root + "/Templates", in: folder.path)
        #expect(page.status == 1, "\(page.errors)")
        #expect(try read(folder.path("page/index.html")).contains("<h1>What changed in the report</h1>"))
    }
}

@Suite struct FormatCommandTests {
    @Test func filesAreBroughtIntoTheirForm() throws {
        let folder = try TemporaryFolder()
        try folder.copy(Fixtures.path("minimal") + "/Content", to: "Content")
        #expect(try Program.run("fmt", in: folder.path).status == 0)
        #expect(try Program.run("fmt", "--check", in: folder.path).status == 0)
        let site = try folder.read("Content/site.yml")
        try folder.write(site + Array("\n\n".utf8), to: "Content/site.yml")
        let check = try Program.run("fmt", "--check", in: folder.path)
        #expect(check.status == 1 && check.output == "Content/site.yml\n")
        #expect(try folder.read("Content/site.yml") != site)
        #expect(try Program.run("fmt", in: folder.path).status == 0)
        #expect(try folder.read("Content/site.yml") == site)
        try folder.write("a: [", to: "Content/site.yml")
        let broken = try Program.run("fmt", in: folder.path)
        #expect(broken.status == 1 && broken.errors.contains("[yaml.syntax]"))
        #expect(try folder.read("Content/site.yml") == Array("a: [".utf8))
    }

    @Test func theShippedContentHasItsForm() throws {
        #expect(try Program.run("fmt", "--check").output == "")
    }
}

/// What the guide for reviewers and the workflow files call exists.
@Suite struct ReviewGuideTests {
    @Test(arguments: [
        "review.md", "workflows/github/report.yml", "workflows/github/build-on-comment.yml",
        "workflows/gitlab/.gitlab-ci.yml",
    ])
    func commandsAndOptionsExist(file: String) throws {
        let text = try read(Fixtures.root + "/docs/" + file)
        let calls = text.matches(of: /report"? (diff|build|check|figures|fmt)\b([^\n`|]*)/)
        #expect(!calls.isEmpty || file.hasSuffix("build-on-comment.yml"))
        for call in calls {
            let help = try Program.run("help", String(call.1)).output
            for option in call.2.matches(of: /--[a-z]+/) { #expect(help.contains(option.0), "\(call.0)") }
        }
    }
}
