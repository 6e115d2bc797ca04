import Glibc
import TestSupport
import Testing

/// A faulty site with something that a repository cannot hold or should not: it is made when the test runs.
struct SpecialCase: CustomTestStringConvertible, Sendable {
    let name: String
    let make: @Sendable (TemporaryFolder) throws -> Void
    let expected: String

    var testDescription: String { name }

    init(_ name: String, expected: String, _ make: @escaping @Sendable (TemporaryFolder) throws -> Void) {
        self.name = name
        self.make = make
        self.expected = expected
    }

    static let all = [
        SpecialCase("a link", expected: special("2031/framework.yml")) { folder in
            try folder.delete("Content/2031/framework.yml")
            symlink("../site.yml", folder.path("Content/2031/framework.yml"))
        },
        SpecialCase("a dangling link", expected: special("glossary.yml")) { folder in
            symlink("nowhere", folder.path("Content/glossary.yml"))
        },
        SpecialCase("a link to a folder", expected: special("2031/charts")) { folder in
            symlink("tables", folder.path("Content/2031/charts"))
        },
        SpecialCase("a pipe", expected: special("2031/risks.yml")) { folder in
            mkfifo(folder.path("Content/2031/risks.yml"), 0o600)
        },
        SpecialCase("the content is a link", expected: special("")) { folder in
            rename(folder.path("Content"), folder.path("Elsewhere"))
            symlink("Elsewhere", folder.path("Content"))
        },
        SpecialCase(
            "the content is missing",
            expected: """
                Content: error: no such file or folder [file.missing]
                  hint: create it, or mend the path that names it

                """
        ) { try $0.delete("Content") },
        SpecialCase(
            "a folder in place of a file",
            expected: """
                Content/glossary.yml: error: is a folder where a file is expected [file.is-folder]
                  hint: move the folder away

                """
        ) { mkdir($0.path("Content/glossary.yml"), 0o700) },
        SpecialCase(
            "a huge file",
            expected: """
                Content/glossary.yml: error: is larger than 16 MB [file.too-large]
                  hint: split the file, or make it smaller

                """
        ) { folder in
            try folder.write("terms: []\n", to: "Content/glossary.yml")
            truncate(folder.path("Content/glossary.yml"), 20_000_000)
        },
        SpecialCase(
            "a picture that is too large",
            expected: """
                Content/2031/media/oaks.png: error: is larger than 500 KB [file.too-large]
                  hint: split the file, or make it smaller

                """
        ) { folder in
            let keys = "id: oaks, file: oaks.png, alt: Oaks, credit: The Society, rights: Free to use"
            try folder.write("media: [{\(keys)}]\n", to: "Content/2031/media.yml")
            try folder.write("![](media:oaks)\n", to: "Content/2031/narratives/overview/en.md")
            try folder.write(SamplePicture.png, to: "Content/2031/media/oaks.png")
            truncate(folder.path("Content/2031/media/oaks.png"), 500_001)
        },
        SpecialCase(
            "a line of a narrative is too long",
            expected: """
                Content/2031/narratives/overview/en.md:3:1: error: a line may have at most 100 000 bytes [markdown.too-large]
                  hint: break the line, or move its data to a table

                """
        ) { folder in
            let words = String(repeating: "word ", count: 21_000)
            try folder.write("Trees.\n\n\(words)\n", to: "Content/2031/narratives/overview/en.md")
        },
    ]

    private static func special(_ path: String) -> String {
        """
        Content\(path.isEmpty ? "" : "/\(path)"): error: is a link, a pipe or a device [file.special]
          hint: put a regular file or folder in its place

        """
    }
}

@Suite struct SpecialFileTests {
    @Test(arguments: SpecialCase.all) func givesExactlyItsDiagnostics(_ special: SpecialCase) throws {
        let folder = try TestSite.minimal()
        try special.make(folder)
        #expect(TestSite.report(folder) == special.expected)
    }
}
