import TestSupport
import Testing

/// `report translations` over a small site.
@Suite struct TranslationsTests {
    private func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copy(Fixtures.path("biennial/Content"), to: "Content")
        return folder
    }

    @Test func textsGoOutAndComeBack() throws {
        let folder = try site()
        #expect(try Program.run("translations", "status", "--require", "100", in: folder.path).status == 1)
        let stamp = try Program.run("translations", "stamp", "en", "--state", "reviewed", in: folder.path)
        #expect(stamp.status == 0 && stamp.output.hasPrefix("en: "))
        let table = try Program.run("translations", "status", "--format", "json", in: folder.path)
        #expect(table.status == 0 && table.output.contains("\"part\":\"narratives\""))
        let export = try Program.run("translations", "export", "en", "--output", "out/en.xlf", in: folder.path)
        #expect(export.status == 0 && export.output.isEmpty)
        let back = try Program.run("translations", "import", "out/en.xlf", in: folder.path)
        #expect(back.status == 0 && back.output == "out/en.xlf: 0 blocks changed, 0 refused\n")
        let text = String(decoding: try folder.read("out/en.xlf"), as: UTF8.self)
        try folder.write(text.replacing("[29%](figure:table", with: "[28%](figure:table"), to: "out/en.xlf")
        let refused = try Program.run("translations", "import", "out/en.xlf", in: folder.path)
        #expect(refused.status == 1 && refused.errors.contains("[figure.number]"))
        #expect(refused.errors.contains("out/en.xlf:"))
    }

    @Test func wrongUseIsToldApartFromFindings() throws {
        let folder = try site()
        #expect(try Program.run("translations", "export", "xx", in: folder.path).status == 64)
        #expect(try Program.run("translations", "export", "en", "--by-chapter", in: folder.path).status == 64)
        #expect(try Program.run("translations", "import", "gone.xlf", in: folder.path).status == 2)
        #expect(try Program.run("translations", "status", "--content", "gone", in: folder.path).status == 2)
        #expect(try Program.run("translations", "stamp", "en", "nowhere", in: folder.path).status == 1)
    }
}
