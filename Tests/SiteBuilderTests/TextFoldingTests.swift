import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct TextFoldingTests {
    /// The browser test holds the script to the same pairs.
    @Test func foldsAsTheVectorsSay() throws {
        let text = try #require(Fixtures.text(Fixtures.path("search/folding.json")))
        let vectors = try JSONDecoder().decode([[String]].self, from: Data(text.utf8))
        #expect(vectors.count > 20)
        for vector in vectors {
            // Character by character: `==` would take decomposed letters for composed ones.
            let folded = TextFolding.fold(vector[0])
            #expect(Array(folded.unicodeScalars) == Array(vector[1].unicodeScalars), "\(vector[0])")
        }
    }

    @Test func noLetterHasTwoFoldings() {
        var seen: Set<Unicode.Scalar> = []
        for scalar in TextFolding.table.flatMap(\.letters.unicodeScalars) {
            #expect(seen.insert(scalar).inserted, "\(scalar) stands twice")
        }
    }

    @Test func whatIsFoldedStaysAsItIs() {
        for row in TextFolding.table { #expect(TextFolding.fold(row.folded) == row.folded) }
    }
}
