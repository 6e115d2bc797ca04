import Files
import Foundation
import TestSupport
import Testing

@Suite struct OutputFolderTests {
    private func file(_ path: String, _ text: String) -> OutputFile { OutputFile(path: path, bytes: Array(text.utf8)) }

    @Test func writesFilesAndAManifest() throws {
        try withTemporaryFolder { folder in
            let output = OutputFolder(folder + "/out")
            let changes = try output.update(with: [file("a.html", "a"), file("b/c.html", "c")], isPartial: false)
            #expect(Set(changes.written) == ["a.html", "b/c.html", ".manifest"])
            #expect(try read(folder + "/out/b/c.html") == "c")
            #expect(try read(folder + "/out/.manifest") == "a.html\nb/c.html\n")
        }
    }

    @Test func leavesUnchangedFilesAlone() throws {
        try withTemporaryFolder { folder in
            let output = OutputFolder(folder)
            _ = try output.update(with: [file("a.html", "a")], isPartial: false)
            let before = try modificationDate(folder + "/a.html")
            let changes = try output.update(with: [file("a.html", "a")], isPartial: false)
            #expect(changes.isEmpty)
            #expect(changes.unchanged == 2)
            #expect(try modificationDate(folder + "/a.html") == before)
        }
    }

    @Test func removesOnlyWhatAnEarlierBuildWrote() throws {
        try withTemporaryFolder { folder in
            let output = OutputFolder(folder)
            _ = try output.update(with: [file("old/a.html", "a"), file("b.html", "b")], isPartial: false)
            try write("mine", to: folder + "/foreign.txt")
            let changes = try output.update(with: [file("b.html", "b")], isPartial: false)
            #expect(changes.removed == ["old/a.html"])
            #expect(!FileManager.default.fileExists(atPath: folder + "/old"))
            #expect(try read(folder + "/foreign.txt") == "mine")
        }
    }

    @Test func aPartialBuildRemovesNothingAndForgetsNothing() throws {
        try withTemporaryFolder { folder in
            let output = OutputFolder(folder)
            _ = try output.update(with: [file("a.html", "a"), file("b.html", "b")], isPartial: false)
            let changes = try output.update(with: [file("a.html", "new")], isPartial: true)
            #expect(changes.written == ["a.html"])
            #expect(changes.removed.isEmpty)
            #expect(try read(folder + "/.manifest") == "a.html\nb.html\n")
        }
    }

    @Test func aComparisonWritesNothing() throws {
        try withTemporaryFolder { folder in
            let output = OutputFolder(folder + "/out")
            let changes = try output.changes(for: [file("a.html", "a")], isPartial: false)
            #expect(changes.written == ["a.html", ".manifest"])
            #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
        }
    }

    @Test func refusesAFileWhereTheFolderShouldBe() throws {
        try withTemporaryFolder { folder in
            try write("x", to: folder + "/out")
            #expect(throws: FileFault(folder + "/out", .notFolder)) {
                try OutputFolder(folder + "/out").update(with: [], isPartial: false)
            }
            #expect(try read(folder + "/out") == "x")
        }
    }

    @Test func refusesToLeaveTheFolder() throws {
        try withTemporaryFolder { folder in
            let output = OutputFolder(folder + "/out")
            for path in ["../a", "/a", "a/../../b", "a//b", "", "a/."] {
                #expect(throws: FileFault.self) { try output.update(with: [file(path, "x")], isPartial: false) }
            }
            try FileManager.default.createDirectory(atPath: folder + "/elsewhere", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/out/link", withDestinationPath: folder + "/elsewhere")
            #expect(throws: FileFault(folder + "/out/link", .outside)) {
                try output.update(with: [file("link/a.html", "x")], isPartial: false)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/elsewhere").isEmpty)
        }
    }

    @Test func aManifestCannotNameFilesBehindALink() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: folder + "/elsewhere", withIntermediateDirectories: true)
            try write("keep", to: folder + "/elsewhere/a.html")
            let output = OutputFolder(folder + "/out")
            _ = try output.update(with: [], isPartial: false)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/out/link", withDestinationPath: folder + "/elsewhere")
            try write("link/a.html\n../elsewhere/a.html\n", to: folder + "/out/.manifest")
            _ = try output.update(with: [], isPartial: false)
            #expect(try read(folder + "/elsewhere/a.html") == "keep")
        }
    }

    private func modificationDate(_ path: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    }
}
