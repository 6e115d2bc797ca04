import Foundation
import TestSupport
import Testing

/// `report figures` over a small site whose data have changed: `Fixtures/refresh/overlay` lies over the biennial site,
/// `expected` holds the files as they must be afterwards, and the texts what is printed.
@Suite struct FiguresTests {
    private let fixture = Fixtures.path("refresh")

    private func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copy(Fixtures.path("biennial/Content"), to: "Content")
        try folder.copy(fixture + "/overlay", to: "Content")
        return folder
    }

    @Test func listsEveryFigureAndWritesNothing() throws {
        let folder = try site()
        let before = try contents(folder)
        let listing = try Program.run("figures", in: folder.path)
        #expect(listing.status == 1)
        #expect(listing.output == Fixtures.text(fixture + "/listing.txt"))
        #expect(try contents(folder) == before)
    }

    @Test func rewritesOnlyTheTextsThatDiffer() throws {
        let folder = try site()
        var expected = try contents(folder)
        for file in try Fixtures.files(in: fixture + "/expected") {
            expected["Content/" + file] = Fixtures.text("\(fixture)/expected/\(file)")
        }
        let refresh = try Program.run("figures", "--write", in: folder.path)
        #expect(refresh.status == 1, "what only an author can mend is left")
        #expect(refresh.output == Fixtures.text(fixture + "/written.txt"))
        #expect(refresh.errors == Fixtures.text(fixture + "/faults.txt"))
        #expect(try contents(folder) == expected)
        let again = try Program.run("figures", "--write", in: folder.path)
        #expect(again.output.isEmpty)
        #expect(try contents(folder) == expected)
    }

    @Test func isContentWithASiteThatIsRight() throws {
        let folder = try TemporaryFolder()
        try folder.copy(Fixtures.path("biennial/Content"), to: "Content")
        let listing = try Program.run("figures", in: folder.path)
        #expect(listing.status == 0)
        #expect(!listing.output.contains("→") && listing.errors.isEmpty)
        let refresh = try Program.run("figures", "--write", in: folder.path)
        #expect(refresh.status == 0 && refresh.output.isEmpty && refresh.errors.isEmpty)
    }

    @Test func writesNothingWhileOtherFaultsMakeTheDataUnsure() throws {
        let folder = try site()
        try folder.write("row,nothing\n", to: "Content/2020-21/tables/shares.csv")
        let before = try contents(folder)
        let refresh = try Program.run("figures", "--write", in: folder.path)
        #expect(refresh.status == 1)
        #expect(refresh.errors.contains("[csv.header]"))
        #expect(try contents(folder) == before)
    }

    @Test func aMissingFolderCannotBeRead() throws {
        let listing = try Program.run("figures", "--content", "/nowhere/Content")
        #expect(listing.status == 2)
        #expect(listing.errors.contains("[file.missing]"))
    }

    private func contents(_ folder: TemporaryFolder) throws -> [String: String] {
        try Fixtures.files(in: folder.path).reduce(into: [:]) { files, path in
            files[path] = String(decoding: try folder.read(path), as: UTF8.self)
        }
    }
}
