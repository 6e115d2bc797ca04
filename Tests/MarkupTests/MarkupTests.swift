import Markup
import TestSupport
import Testing

@Suite struct MarkupTests {
    @Test func escapesWhatMarkupMeans() {
        #expect(Escaping.escaped("<a href=\"x\" title='y'>&") == "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;")
    }

    /// A markup character with a combining mark is one grapheme; an escaper that compares characters lets it through.
    @Test func escapesMarkupThatCarriesACombiningMark() {
        #expect(Escaping.escaped("\"\u{301}<\u{338}") == "&quot;\u{301}&lt;\u{338}")
    }

    @Test func replacesControlCharacters() {
        #expect(Escaping.escaped("a\u{0}b\u{1B}\t\n") == "a\u{FFFD}b\u{FFFD}\t\n")
    }

    @Test func noMarkupSurvivesEscaping() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix64(seed: seed)
        let alphabet: [Unicode.Scalar] = ["<", ">", "&", "\"", "'", "a", "\u{301}", "汉", "\u{0}", "\u{200F}", "😀"]
        for _ in 0..<500 {
            let scalars = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }
            let escaped = Escaping.escaped(String(String.UnicodeScalarView(scalars)))
            let leftOver = escaped.utf8.filter { [0x3C, 0x3E, 0x22, 0x27, 0x00].contains($0) }
            #expect(leftOver.isEmpty, "seed \(seed): \(scalars)")
        }
    }

    @Test func writesElementsAttributesAndNumbers() {
        var buffer = MarkupBuffer()
        buffer.open("p", class: "a&b")
        buffer.integer(-120)
        buffer.attribute("n", 0)
        buffer.close("p")
        buffer.newline()
        #expect(buffer.string == "<p class=\"a&amp;b\">-120 n=\"0\"</p>\n")
        buffer.integer(Int.min)
        #expect(buffer.string.hasSuffix("-9223372036854775808"))
    }
}
