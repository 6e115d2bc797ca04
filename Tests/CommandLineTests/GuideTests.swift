import Foundation
import TestSupport
import Testing

/// The guide is true: each page is followed on a new site, step by step.
///
/// A block says behind its fence what is to be done with it: `sh run` and `sh fails` are commands; `text output` holds lines
/// that the command before it prints; `file=` is a whole file, `append=` its end, `in=` a part that it has, and in a `diff`
/// the lines that go and those that come.
@Suite struct GuideTests {
    @Test(arguments: GuidePage.all) func everyStepWorks(_ page: GuidePage) throws {
        let walk = try GuideWalk(isBeginning: page.name == "start.md")
        for block in try page.blocks() { try walk.follow(block, of: page) }
    }

    /// Links to other pages and files of the repository lead somewhere.
    @Test(arguments: GuidePage.all) func everyLinkLeadsSomewhere(_ page: GuidePage) throws {
        for match in try read("\(GuidePage.folder)/\(page.name)").matches(of: /\]\((?<path>[^):#]+)\)/) {
            let path = "\(GuidePage.folder)/\(match.output.path)"
            #expect(FileManager.default.fileExists(atPath: path), "\(page.name): \(match.output.path)")
        }
    }

    @Test func theContentsNameEveryPage() throws {
        let contents = try read("\(GuidePage.folder)/README.md")
        for page in GuidePage.all where page.name != "README.md" { #expect(contents.contains("(\(page.name))")) }
    }
}

/// One reader with a site of its own.
private final class GuideWalk {
    private let folder: TemporaryFolder
    /// Where the reader stands.
    private var place: String
    private var printed = ""

    init(isBeginning: Bool) throws {
        folder = try TemporaryFolder()
        place = folder.path
        if isBeginning { return }
        let begun = try Shell.run("report new site site\ncd site\ngit init --quiet", in: place)
        #expect(begun.status == 0, "\(begun.output)")
        place = begun.folder
    }

    func follow(_ block: GuidePage.Block, of page: GuidePage) throws {
        let step = "\(page.name):\(block.line)"
        if block.info == ["sh", "run"] || block.info == ["sh", "fails"] {
            let result = try Shell.run(block.text, in: place)
            (printed, place) = (result.output, result.folder)
            #expect(
                (result.status == 0) == (block.info == ["sh", "run"]), "\(step) ends with \(result.status):\n\(printed)"
            )
        } else if block.info == ["text", "output"] {
            for line in block.text.split(separator: "\n") { #expect(printed.contains(line), "\(step):\n\(printed)") }
        } else if let file = block.value("in") {
            #expect(try text(file).contains(block.text), "\(step)")
        } else if let file = block.value("append") {
            try write(try text(file) + block.text, to: "\(place)/\(file)")
        } else if let file = block.value("file"), block.info.first == "diff" {
            try change(file, block, step)
        } else if let file = block.value("file") {
            try write(block.text, to: "\(place)/\(file)")
        } else {
            Issue.record("\(step): nobody can tell whether this block is true")
        }
    }

    private func change(_ file: String, _ block: GuidePage.Block, _ step: String) throws {
        func lines(_ sign: Character) -> String {
            block.text.split(separator: "\n").filter { $0.first == sign }.map { $0.dropFirst() + "\n" }.joined()
        }
        let before = try text(file)
        #expect(before.contains(lines("-")), "\(step): \(file) does not have these lines")
        try write(before.replacing(lines("-"), with: lines("+")), to: "\(place)/\(file)")
    }

    private func text(_ file: String) throws -> String { try read("\(place)/\(file)") }
}
