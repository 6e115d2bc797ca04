import Diagnostics
import Foundation
import Markdown
import Markup
import Testing

/// One construct a file: `Corpus/<name>.md` is rendered and compared with `Corpus/<name>.html`, byte by byte.
///
/// `RECORD_CORPUS=1 swift test` writes the HTML anew; read the difference before keeping it.
struct Corpus {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
    }()

    static func text(_ file: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    }
}

@Suite struct CorpusTests {
    @Test func isFound() {
        #expect(Corpus.names.count > 40)
    }

    @Test(arguments: Corpus.names) func renders(_ name: String) throws {
        let source = try Corpus.text(name + ".md")
        let (document, diagnostics) = MarkdownParser(path: name + ".md").parse(source)
        #expect(diagnostics == [])
        let rendered = HTMLRenderer.test.render(document).string
        if ProcessInfo.processInfo.environment["RECORD_CORPUS"] != nil {
            try Data(rendered.utf8).write(to: Corpus.folder.appendingPathComponent(name + ".html"))
        }
        #expect(Array(rendered.utf8) == Array(try Corpus.text(name + ".html").utf8), "\(rendered)")
    }
}
