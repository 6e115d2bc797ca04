/// Text widths without a font: the same on every machine, and a little wider than the truth.
enum TextMeasure {
    /// Fonts differ, and letters drawn a little bolder are wider.
    private static let reserve = 1.04

    /// The width of a line of text in units, for a font of `size` units.
    static func width(_ text: String, size: Double) -> Double {
        let sum = text.unicodeScalars.reduce(0) { $0 + Self.hundredths($1) }
        return Double(sum) * size / 100 * reserve
    }

    /// The advance width of a scalar in hundredths of the font size.
    static func hundredths(_ scalar: Unicode.Scalar) -> Int {
        let code = Int(scalar.value)
        switch code {
        case 0x20...0x7E: return Int(Widths.latin[code - 0x20])
        case 0xA0...0x17F: return Int(Widths.latinExtended[code - 0xA0])
        case 0x400...0x45F: return Int(Widths.cyrillic[code - 0x400])
        case 0x2000...0x200A: return 50
        case 0x2010...0x203F: return Int(Widths.punctuation[code - 0x2010])
        case 0..<0x20, 0x7F..<0xA0, 0x300...0x36F, 0x200B...0x200F, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: return 0
        case 0x0610...0x061A, 0x064B...0x065F, 0x0670: return 0
        // Joined Arabic letters are narrower than this: kept in reserve until joining is reckoned.
        case 0x0600...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: return 60
        case 0x20A0...0x20CF: return 60
        case 0x2116, 0x2190...0x23FF, 0x25A0...0x27BF: return 102
        default: return isWide(scalar) ? 100 : 65
        }
    }

    /// Whether a scalar fills a square: Han, kana, Hangul, full-width forms, and what lies beyond the first plane.
    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F: true
        case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Which way a text is set: right to left when any of it is, else left to right.
    static func direction(of text: String) -> PlotDirection {
        let isRightToLeft = text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1E800...0x1EFFF: true
            default: false
            }
        }
        return isRightToLeft ? .rtl : .ltr
    }
}
