import Foundation
import TestSupport
import Testing

/// Runs the built program.
struct Program {
    var status: Int32
    var output: String
    var errors: String

    /// Where the tests themselves were built, the program was built too.
    private static var executable: URL { URL(filePath: folder).appending(path: "report") }

    /// The folder of the program.
    static var folder: String { URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent().path }

    /// The program before it runs.
    static func process(_ arguments: [String], environment: [String: String] = [:], in folder: String = Fixtures.root)
        throws -> Process
    {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        return process
    }

    static func run(_ arguments: String..., environment: [String: String] = [:], in folder: String = Fixtures.root)
        throws -> Program
    {
        let process = try process(arguments, environment: environment, in: folder)
        let files = (FileManager.default.temporaryDirectory, UUID().uuidString)
        let (output, errors) = (files.0.appending(path: files.1 + ".out"), files.0.appending(path: files.1 + ".err"))
        for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Program(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }
}

@Suite struct CommandLineTests {
    private let content = Fixtures.path("minimal") + "/Content"

    @Test func buildsASiteAndThenFindsItCurrent() throws {
        try withTemporaryFolder { folder in
            let output = folder + "/Public"
            let build = try Program.run("build", "--content", content, "--output", output)
            #expect(build.status == 0, "\(build.errors)")
            #expect(build.output.contains("written"))
            #expect(try Program.run("build", "--content", content, "--output", output, "--check").status == 0)
            try write("changed", to: output + "/index.html")
            let check = try Program.run("build", "--content", content, "--output", output, "--check")
            #expect(check.status == 1)
            #expect(check.errors.contains("differs: \(output)/index.html"))
            #expect(try read(output + "/index.html") == "changed")
        }
    }

    @Test func verboseTellsThePhases() throws {
        try withTemporaryFolder { folder in
            let build = try Program.run("build", "--content", content, "--output", folder + "/p", "--verbose")
            for phase in ["load:", "check:", "render:", "write:", "peak memory:"] {
                #expect(build.output.contains(phase))
            }
        }
    }

    @Test func checkIsQuietWhenAllIsWell() throws {
        let check = try Program.run("check", "--strict", "--content", content)
        #expect(check.status == 0)
        #expect(check.output.isEmpty && check.errors.isEmpty)
    }

    @Test func aMissingContentFolderIsAnErrorWithItsName() throws {
        let check = try Program.run("check", "--content", "/nowhere/Content")
        #expect(check.status == 1)
        #expect(check.errors.contains("/nowhere/Content: error: no such file or folder [file.missing]"))
    }

    @Test func aFileWhereTheOutputShouldBeIsRefused() throws {
        try withTemporaryFolder { folder in
            try write("mine", to: folder + "/Public")
            let build = try Program.run("build", "--content", content, "--output", folder + "/Public")
            #expect(build.status == 2)
            #expect(build.errors.contains("is a file where a folder is expected"))
            #expect(try read(folder + "/Public") == "mine")
        }
    }

    @Test(arguments: ["--jobs 0", "--quiet --verbose", "--nonsense"])
    func wrongUsageHasItsOwnStatus(arguments: String) throws {
        let words = arguments.split(separator: " ").map { String($0) }
        let build =
            try words.count == 1
            ? Program.run("build", words[0]) : Program.run("build", words[0], words[1])
        #expect(build.status == 64)
    }

    @Test func anUnknownLanguageIsNamed() throws {
        let build = try Program.run("build", "--content", content, "--output", "/nowhere/x", "--language", "xx")
        #expect(build.status == 1)
        #expect(build.errors.contains("the site has no language \"xx\""))
    }

    /// The bytes of a site do not depend on the machine's settings, the folder or the number of jobs.
    @Test func buildsAreTheSameEverywhere() throws {
        try withTemporaryFolder { folder in
            let one = folder + "/one", two = folder + "/elsewhere/two"
            let settings = ["TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8", "LANG": "ar_EG.UTF-8"]
            #expect(try Program.run("build", "--content", content, "--output", one, "--jobs", "1").status == 0)
            #expect(
                try Program.run("build", "--content", content, "--output", two, "--jobs", "7", environment: settings)
                    .status
                    == 0)
            let files = try Fixtures.files(in: one)
            #expect(try files == Fixtures.files(in: two))
            for file in files { #expect(try readBytes(one + "/" + file) == readBytes(two + "/" + file), "\(file)") }
        }
    }
}
