import TestSupport
import Testing

/// What `report new site` writes is a whole site: built, strict, ready.
@Suite struct NewSiteTests {
    @Test func theNewSiteBuildsWithoutFindings() throws {
        let folder = try TemporaryFolder()
        let new = try Program.run("new", "site", "report", in: folder.path)
        #expect(new.status == 0, "\(new.errors)")
        let check = try Program.run("check", "--strict", "--ready", in: folder.path("report"))
        #expect(check.status == 0, "\(check.output)\(check.errors)")
        #expect(check.output == "ready: nothing is missing\n")
        let build = try Program.run("build", in: folder.path("report"))
        #expect(build.status == 0, "\(build.errors)")
        let page = String(decoding: try folder.read("report/Public/ar/2024/index.html"), as: UTF8.self)
        #expect(page.contains("dir=\"rtl\"") && page.contains("شبكة المكتبات النموذجية"))
    }

    @Test func aFolderThatIsNotEmptyIsRefused() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "report/.note")
        let new = try Program.run("new", "site", "report", in: folder.path)
        #expect(new.status == 2)
        #expect(new.errors.contains("report: error: the folder is not empty [file.not-empty]"))
        #expect(try Fixtures.files(in: folder.path("report")) == [".note"])
    }
}
