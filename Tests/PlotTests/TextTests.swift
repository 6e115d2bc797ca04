import Testing

@testable import Plot

@Suite struct TextTests {
    @Test(
        arguments: [
            ("中文", 200), ("0", 64), ("Ж", 108), ("e\u{301}", 62), ("\u{200F}", 0), ("№", 115), ("，", 100), ("", 0),
            // Quotation marks fill a square beside Han characters, and only there.
            ("“中”", 300), ("“A”", 52 + 69 + 52), ("2024\u{2014}25", 6 * 64 + 100),
        ])
    func widths(text: String, hundredths: Int) {
        #expect(TextMeasure.extent(text).hundredths == hundredths)
    }

    /// What a shaping engine makes of texts in Noto Sans (Noto Sans Arabic) and DejaVu Sans, regular and bold, in
    /// hundredths of the font size.
    @Test(
        arguments: [
            ("Utilisation of the budget", 1140.8, 1211.1, 1227.0, 1385.8),
            ("Développement régional", 1161.3, 1235.3, 1232.4, 1388.3),
            ("Ecosistemas de innovación", 1256.5, 1354.9, 1333.0, 1516.9),
            ("Авторское право и отрасли", 1341.1, 1447.0, 1435.2, 1585.5),
            ("Ķekava źródło", 655.3, 702.4, 701.0, 800.4), ("1,234.5 %", 448.7, 508.5, 459.1, 558.9),
            ("البراءات", 309.2, 340.3, 341.9, 395.0), ("والتكنولوجيا", 462.6, 478.4, 507.0, 587.2),
            ("الملكية الفكرية", 568.5, 620.7, 624.3, 736.5), ("لا إلى الأعمال", 522.3, 567.6, 569.7, 685.5),
            ("طلبات", 260.4, 267.5, 280.7, 313.9),
        ])
    func knownWidths(text: String, noto: Double, dejaVu: Double, notoBold: Double, dejaVuBold: Double) {
        let regular = Double(TextMeasure.extent(text).hundredths)
        let bold = Double(TextMeasure.extent(text, isBold: true).hundredths)
        // At least as wide as in the wider font, and not much wider.
        #expect(regular >= max(noto, dejaVu) && regular <= max(noto, dejaVu) * 1.06)
        #expect(bold >= max(notoBold, dejaVuBold) && bold <= max(notoBold, dejaVuBold) * 1.06)
    }

    /// A letter's form follows its neighbours, over marks but not over spaces; lam with alef is one sign.
    @Test(
        arguments: [
            ("ب", 0), ("بب", 1), ("ببب", 2), ("ب\u{64E}ب", 1), ("ب ب", 3), ("دب", 4), ("بد", 5), ("لا", 6), ("للا", 7),
            ("ءب", 8), ("ب1", 9),
        ])
    func arabicLettersJoin(text: String, index: Int) {
        func form(_ letter: Unicode.Scalar, _ form: Int) -> Int {
            Int(Widths.regular[Widths.arabic + (Int(letter.value) - 0x620) * 4 + form])
        }
        let (alone, final, initial, medial) = (0, 1, 2, 3)
        let lamAlef = Widths.regular[Widths.lamAlef...].prefix(2).map { Int($0) }
        let expected = [
            form("ب", alone), form("ب", initial) + form("ب", final),
            form("ب", initial) + form("ب", medial) + form("ب", final),
            form("ب", alone) * 2 + TextMeasure.hundredths(" "), form("د", alone) + form("ب", alone),
            form("ب", initial) + form("د", final), lamAlef[0], form("ل", initial) + lamAlef[1],
            form("ء", alone) + form("ب", alone), form("ب", alone) + TextMeasure.hundredths("1"),
        ]
        #expect(TextMeasure.extent(text).hundredths == expected[index])
    }

    @Test func tablesAreWhole() {
        #expect(Widths.regular.count == Widths.lamAlef + 2)
        #expect(Widths.bold.count == Widths.regular.count)
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
