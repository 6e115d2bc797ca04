import Testing

@testable import Plot

@Suite struct TextTests {
    @Test(arguments: [("中文", 200), ("0", 58), ("Ж", 86), ("e\u{301}", 57), ("\u{200F}", 0), ("№", 102), ("，", 100)])
    func widths(text: String, hundredths: Int) {
        #expect(text.unicodeScalars.reduce(0) { $0 + TextMeasure.hundredths($1) } == hundredths)
    }

    @Test func tablesAreWhole() {
        #expect(Widths.latin.count == 95)
        #expect(Widths.latinExtended.count == 224)
        #expect(Widths.cyrillic.count == 96)
        #expect(Widths.punctuation.count == 48)
    }

    /// Every scalar has a width, so that no text can trap.
    @Test func everyScalarHasAWidth() {
        for code in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(code) else { continue }
            if !(0...255).contains(TextMeasure.hundredths(scalar)) { Issue.record("U+\(String(code, radix: 16))") }
        }
    }

    @Test func wrapsAtSpacesAndEvensOut() {
        let text = WrappedText("one two three four five six", limit: 120, size: 14)
        #expect(text.lines == ["one two three", "four five six"])
    }

    @Test func keepsNoBreakSpacesAndNumbersWhole() {
        let text = "1\u{A0}234 km, 2024/25 and\u{202F}so \u{2212}5 re-use"
        let pieces = WrappedText.pieces(of: text, size: 14).map(\.text)
        #expect(pieces == ["1\u{A0}234 ", "km, ", "2024/25 ", "and\u{202F}so ", "\u{2212}5 ", "re-", "use"])
    }

    @Test(arguments: 2...30) func chineseLinesBeginAndEndWell(count: Int) {
        let text = WrappedText(Samples.chinese, limit: Double(count) * 15, size: 14)
        #expect(text.lines.joined() == Samples.chinese)
        for line in text.lines.dropFirst() {
            #expect(!"、。，．：；！？）》」』”’…—%".contains(line.first ?? " "), "\(line)")
        }
        for line in text.lines.dropLast() {
            #expect(!"（《「『“‘".contains(line.last ?? " "), "\(line)")
        }
    }

    @Test func tearsOnlyWhatCannotFit() {
        let text = WrappedText("Donaudampfschifffahrtsgesellschaft", limit: 100, size: 14)
        #expect(text.isTorn && text.lines.joined() == "Donaudampfschifffahrtsgesellschaft")
        #expect(!WrappedText("short", limit: 100, size: 14).isTorn)
        #expect(WrappedText("", limit: 10, size: 14).lines.isEmpty)
    }

    @Test func directionOfText() {
        #expect(TextMeasure.direction(of: "12.5 %") == .ltr)
        #expect(TextMeasure.direction(of: "PCT طلبات") == .rtl)
    }

    @Test func plainTicks() {
        let ticks = [(25, -1), (-5, -2), (0, 3), (-3, 2), (7, 0)]
        let texts = ticks.map { PlotTick(mantissa: $0.0, exponent: $0.1).plainText }
        #expect(texts == ["2.5", "\u{2212}0.05", "0", "\u{2212}300", "7"])
    }

    @Test func sineAndCosine() {
        let known: [(Double, Double, Double)] = [
            (0, 0, 1), (0.25, 1, 0), (0.5, 0, -1), (0.75, -1, 0), (1, 0, 1), (1 / 12, 0.5, 0.8660254037844386),
        ]
        for (turn, sine, cosine) in known {
            let found = Turn.sineAndCosine(turn)
            #expect((found.sine - sine).magnitude < 1e-12 && (found.cosine - cosine).magnitude < 1e-12)
        }
    }
}
