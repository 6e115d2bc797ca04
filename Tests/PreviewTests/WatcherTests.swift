import TestSupport
import Testing

@testable import Preview

@Suite struct WatcherTests {
    @Test func seesEveryKindOfChange() throws {
        let folder = try TemporaryFolder()
        try folder.write("a", to: "content/deep/a.yml")
        try folder.write("b", to: "templates/b.mustache")
        var watcher = Watcher([folder.path("content"), folder.path("templates")])
        func expect(_ isChange: Bool, _ note: Comment) {
            let hasChanged = watcher.hasChanged()
            #expect(hasChanged == isChange, note)
        }
        expect(false, "nothing has happened")
        try folder.write("aa", to: "content/deep/a.yml")
        expect(true, "other bytes")
        expect(false, "told once")
        try folder.write("ab", to: "content/deep/a.yml")
        expect(true, "as many bytes as before")
        try folder.write("c", to: "content/new/c.yml")
        expect(true, "a new file in a new folder")
        try folder.delete("templates/b.mustache")
        expect(true, "a file that is gone")
        try folder.write("x", to: "content/deep/.a.yml.swp")
        _ = watcher.hasChanged()
        try folder.write("xyz", to: "content/deep/.a.yml.swp")
        expect(false, "what an editor keeps for itself")
    }

    @Test func aFolderMayGoAndComeBack() throws {
        let folder = try TemporaryFolder()
        var watcher = Watcher([folder.path("content")])
        var seen = [watcher.hasChanged()]
        try folder.write("a", to: "content/a.yml")
        seen.append(watcher.hasChanged())
        try folder.delete("content")
        seen += [watcher.hasChanged(), watcher.hasChanged()]
        #expect(seen == [false, true, true, false])
    }
}
