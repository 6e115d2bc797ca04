import Files
import Foundation
import TestSupport
import Testing

@Suite struct FolderTests {
    @Test func listsFilesByBytesAndSkipsHiddenOnes() throws {
        try withTemporaryFolder { folder in
            for name in ["b.yml", "a/c.yml", "a-b.yml", ".hidden", "Z.yml"] { try write("x", to: folder + "/" + name) }
            let (paths, faults) = try Folder(folder).files()
            #expect(paths == ["Z.yml", "a-b.yml", "a/c.yml", "b.yml"])
            #expect(faults.isEmpty)
        }
    }

    @Test func refusesLinksAndPipesWithoutWaiting() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createSymbolicLink(atPath: folder + "/dangling", withDestinationPath: "nowhere")
            #expect(mkfifo(folder + "/pipe", 0o600) == 0)
            let (paths, faults) = try Folder(folder).files()
            #expect(paths.isEmpty)
            #expect(faults == [FileFault(folder + "/dangling", .special), FileFault(folder + "/pipe", .special)])
            #expect(throws: FileFault(folder + "/pipe", .special)) { try Folder(folder).read("pipe") }
            #expect(throws: FileFault(folder + "/dangling", .special)) { try Folder(folder).read("dangling") }
        }
    }

    @Test func tellsWhatIsWrong() throws {
        try withTemporaryFolder { folder in
            try write("x", to: folder + "/dir/file")
            #expect(throws: FileFault(folder + "/missing", .missing)) { try Folder(folder + "/missing") }
            #expect(throws: FileFault(folder + "/dir/file", .notFolder)) { try Folder(folder + "/dir/file") }
            #expect(throws: FileFault(folder + "/dir", .isFolder)) { try Folder(folder).read("dir") }
            #expect(throws: FileFault(folder + "/../x", .outside)) { try Folder(folder).read("../x") }
        }
    }

    @Test func replacesAFileAndKeepsItsRights() throws {
        try withTemporaryFolder { folder in
            try write("old", to: folder + "/a/b.yml")
            #expect(chmod(folder + "/a/b.yml", 0o640) == 0)
            try Folder(folder).replace("a/b.yml", with: Array("new".utf8))
            #expect(try read(folder + "/a/b.yml") == "new")
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/a/b.yml")
            #expect(attributes[.posixPermissions] as? Int == 0o640)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/a") == ["b.yml"])
        }
    }

    @Test func replacesOnlyWhatIsThereAndInside() throws {
        try withTemporaryFolder { folder in
            try write("outside", to: folder + "/out/file")
            try write("inside", to: folder + "/in/file")
            try FileManager.default.createSymbolicLink(atPath: folder + "/in/way", withDestinationPath: folder + "/out")
            try FileManager.default.createSymbolicLink(atPath: folder + "/in/link", withDestinationPath: "file")
            let inside = try Folder(folder + "/in")
            let faults: [(String, FileFault.Reason)] = [
                ("way/file", .outside), ("../out/file", .outside), ("link", .special), ("none", .missing),
                ("/file", .outside),
            ]
            for (path, reason) in faults {
                #expect(throws: FileFault(inside.shown(path), reason)) { try inside.replace(path, with: []) }
            }
            #expect(try read(folder + "/out/file") == "outside")
            #expect(try read(folder + "/in/file") == "inside")
        }
    }
}
