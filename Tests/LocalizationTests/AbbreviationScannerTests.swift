import TestSupport
import Testing

@testable import Localization

@Suite struct AbbreviationScannerTests {
    private let scanner = AbbreviationScanner(known: ["UN", "UN-SWAP", "RO/IB", "SaaS", "Map GREEN", "路标", "КПД"])

    /// What is known stands in brackets.
    private func scan(_ text: String) -> String {
        scanner.abbreviations(in: text).map { $0.known.map { "[\($0)]" } ?? $0.text }.joined(separator: "|")
    }

    @Test(arguments: [
        ("The UN and the WTO met IMF staff.", "[UN]|WTO|IMF"),
        ("UNs, UN2, UN’s and UN-led work", "[UN]|[UN]|[UN]|[UN]"),
        ("UNESCO is not UN", "UNESCO|[UN]"),
        ("UN-SWAP and WTO-IMF", "[UN-SWAP]|WTO|IMF"),
        ("RO/IB, RO and SEF/XML", "[RO/IB]|RO|SEF|XML"),
        ("AB/CD/38/3 Rev. and EFGH/32/3", ""),
        ("A Word, an Old Name, a B", ""),
        ("SaaS, PaaS, eXML, McNally", "[SaaS]|PaaS|eXML|McNally"),
        ("Annex IV, VI, XII; a CV and an MD", "CV|MD"),
        ("Map GREEN and Map RED", "[Map GREEN]|RED"),
        ("经UN同意，路标和WTO", "[UN]|[路标]|WTO"),
        ("КПД и МВФ", "[КПД]|МВФ"),
        ("", ""),
    ])
    func finds(text: String, expected: String) {
        #expect(scan(text) == expected)
    }

    @Test func offsetsAreInScalars() throws {
        let found = try #require(scanner.abbreviations(in: "e\u{301}👩‍👩‍👧 UNs").first)
        #expect(found.offset == 8)
        #expect(found.length == 3)
        #expect(found.text == "UNs")
    }

    @Test func piecesNeverOverlapAndStayWithinTheText() {
        var random = SplitMix64(seed: 43)
        let alphabet = Array("UNSWAPs-/2 路标aIVX&\u{301}".unicodeScalars)
        for _ in 0..<3000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                text.append(alphabet.randomElement(using: &random) ?? " ")
            }
            var end = 0
            for found in scanner.abbreviations(in: String(text)) {
                #expect(found.offset >= end && found.length > 0)
                end = found.offset + found.length
            }
            #expect(end <= text.count)
        }
    }
}
