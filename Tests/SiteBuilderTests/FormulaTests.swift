import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

/// Formulas on a page. Their MathML as a whole is in the goldens of `outcomes`.
@Suite struct FormulaTests {
    private func method(_ edit: (String) throws -> Void = { _ in }) async throws -> String {
        try await withTemporaryFolder { folder in
            try FileManager.default.copyItem(atPath: Fixtures.path("outcomes"), toPath: folder + "/site")
            try edit(folder + "/site/Content")
            let build = SiteBuild(
                content: folder + "/site/Content", templates: [Fixtures.path("templates")], output: folder + "/out",
                jobs: 1)
            let outcome = try await build.run()
            #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
            return try read(folder + "/out/de/2031/methodology.html")
        }
    }

    @Test func aFractionNeedsNoParenthesesAndADifferenceDoes() async throws {
        let page = try await method()
        #expect(page.contains("<mfrac><mrow><mtext><span>Haushalt</span></mtext><mo>\u{2212}</mo>"))
        #expect(page.contains("<mo>×</mo><mrow><mo>(</mo><mn>100</mn><mo>\u{2212}</mo><mrow><mo>(</mo>"))
        #expect(page.contains("<mn>1,5</mn>"), "numbers are written as the language writes them")
    }

    @Test func aPageFromTheRightSaysSoOfItsMathematics() async throws {
        #expect(try await !method().contains("<math display=\"block\" dir"))
        let page = try await method { content in
            let file = content + "/languages/de.yml"
            let language = try read(file)
            try #require(language.contains("\ndirection: ltr\n"))
            try write(language.replacing("\ndirection: ltr\n", with: "\ndirection: rtl\n"), to: file)
        }
        #expect(page.contains("<math display=\"block\" dir=\"rtl\">"))
    }
}
