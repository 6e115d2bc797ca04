import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct CheckFormatTests {
    /// A site with one fault in `framework.yml`.
    private func faulty(_ body: (String) throws -> Void) throws {
        let folder = try TemporaryFolder()
        try folder.copy(Fixtures.path("minimal/Content"), to: "Content")
        let file = "Content/2031/framework.yml"
        let text = String(decoding: try folder.read(file), as: UTF8.self)
        try folder.write(text.replacing("name:", with: "nmae:"), to: file)
        try withExtendedLifetime(folder) { try body(folder.path) }
    }

    private let templates = Fixtures.root + "/Templates"

    @Test func annotationsNameTheFileFromTheFolderOfTheCall() throws {
        try faulty { folder in
            let check = try Program.run("check", "--templates", templates, "--format", "github", in: folder)
            #expect(check.status == 1)
            #expect(check.output.contains("::error file=Content/2031/framework.yml,line="))
            #expect(check.errors.isEmpty)
        }
    }

    @Test func jsonIsADocumentWithAndWithoutFaults() throws {
        try faulty { folder in
            let check = try Program.run("check", "--templates", templates, "--format", "json", in: folder)
            let document = try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any]
            let list = try #require(document?["diagnostics"] as? [[String: Any]])
            #expect(document?["errors"] as? Int == list.count)
            #expect(list.first?["path"] as? String == "Content/2031/framework.yml")
        }
        let clean = try Program.run("check", "--content", Fixtures.path("minimal/Content"), "--format", "json")
        #expect(clean.status == 0)
        #expect(clean.output.contains("\"diagnostics\": []"))
    }

    @Test func aPipeGetsNoExcerptAndATerminalDoes() throws {
        try faulty { folder in
            let piped = try Program.run("check", "--templates", templates, in: folder)
            #expect(!piped.errors.contains(" | ") && !piped.errors.contains("\u{1B}"))
            // The test itself may have been started with NO_COLOR.
            let seen = try Terminal.run(["check", "--templates", templates], environment: ["NO_COLOR": ""], in: folder)
            #expect(seen.contains("nmae:") && seen.contains("^") && seen.contains("\u{1B}[1;31merror"))
            let plain = try Terminal.run(
                ["check", "--templates", templates], environment: ["NO_COLOR": "1"], in: folder)
            #expect(plain.contains("nmae:") && plain.contains("^") && !plain.contains("\u{1B}"))
        }
    }

    @Test func explainsARuleAndGuessesAtAMisspeltOne() throws {
        let known = try Program.run("explain", "figure.unbound")
        #expect(known.status == 0)
        for part in ["figure.unbound", "Why: ", "How to mend it: "] { #expect(known.output.contains(part)) }
        let unknown = try Program.run("explain", "figure.unbond")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("did you mean \"figure.unbound\"?"))
        #expect(try Program.run("explain").output.contains("rating.unknown: "))
    }
}

/// A terminal that a test pretends to sit at.
enum Terminal {
    /// All that the program prints to its terminal.
    static func run(_ arguments: [String], environment: [String: String] = [:], in folder: String) throws -> String {
        var (master, slave): (Int32, Int32) = (-1, -1)
        guard openpty(&master, &slave, nil, nil, nil) == 0 else { throw POSIXError(.ENOTTY) }
        defer { close(master) }
        let process = try Program.process(
            arguments, environment: ["TERM": "xterm"].merging(environment) { $1 }, in: folder)
        process.standardOutput = FileHandle(fileDescriptor: slave)
        process.standardError = FileHandle(fileDescriptor: slave)
        try process.run()
        close(slave)
        var printed: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = Glibc.read(master, &buffer, buffer.count), count > 0 { printed += buffer.prefix(count) }
        process.waitUntilExit()
        return String(decoding: printed, as: UTF8.self)
    }
}
