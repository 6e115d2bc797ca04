/// How much room a text takes.
struct TextExtent: Hashable, Sendable {
    /// The sum of the advance widths, in hundredths of the font size.
    var hundredths = 0
    /// The same without spaces at the end.
    var trimmed = 0
    /// Whether any of it reads right to left.
    var isRightToLeft = false

    var hasSpacesAtEnd: Bool { trimmed != hundredths }
}

/// Text widths without a font: the same on every machine, and in no font of the style sheet wider than reckoned.
enum TextMeasure {
    /// A sum of advance widths in units, for a font of `size` units.
    static func width(hundredths: Int, size: Double) -> Double {
        Double(hundredths) * size / 100
    }

    /// The width of a line of text in units, for a font of `size` units.
    static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
        width(hundredths: extent(text, isBold: isBold).hundredths, size: size)
    }

    static func extent(_ text: some StringProtocol, isBold: Bool = false) -> TextExtent {
        let widths = isBold ? Widths.bold : Widths.regular
        let extent = text.utf8.withContiguousStorageIfAvailable { TextWalk.extent($0, widths: widths) }
        if let extent { return extent }
        // Rare: the text does not lie in one piece.
        var copy = String(text)
        return copy.withUTF8 { TextWalk.extent($0, widths: widths) }
    }

    /// The advance width of a scalar that stands alone, in hundredths of the font size.
    static func hundredths(_ scalar: Unicode.Scalar, widths: [UInt8] = Widths.regular) -> Int {
        let code = Int(scalar.value)
        switch code {
        case 0x20...0x17F: return Int(widths[Widths.latin + code - 0x20])
        case 0x400...0x4FF: return Int(widths[Widths.cyrillic + code - 0x400])
        case 0x2000...0x200A: return 50
        case 0x2010...0x203F: return Int(widths[Widths.punctuation + code - 0x2010])
        case 0x20A0...0x20BF: return Int(widths[Widths.currency + code - 0x20A0])
        case 0x600...0x61F: return Int(widths[Widths.arabicSigns + code - 0x600])
        case 0x620...0x64A: return Int(widths[Widths.arabic + (code - 0x620) * 4])
        case 0x660...0x66D: return Int(widths[Widths.arabicDigits + code - 0x660])
        case 0..<0x20, 0x300...0x36F, 0x64B...0x65F, 0x670, 0x200B...0x200F, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            return 0
        case 0x2116, 0x2190...0x23FF, 0x25A0...0x27BF: return 115
        case 0x2212: return Int(widths[Widths.latin + 0x2B - 0x20])
        case 0x66E...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: return 90
        default: return isWide(scalar) ? 100 : 75
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
        extent(text).isRightToLeft ? .rtl : .ltr
    }
}

/// One pass over the bytes of a text.
private struct TextWalk {
    private var extent = TextExtent()
    private var joining = ArabicJoining()
    /// What quotation marks and dashes would need more if they filled a square, as they do beside Han characters.
    private var squareExcess = 0
    private var hasWide = false
    private let widths: [UInt8]

    static func extent(_ bytes: UnsafeBufferPointer<UInt8>, widths: [UInt8]) -> TextExtent {
        var walk = TextWalk(widths: widths)
        walk.take(bytes)
        walk.closeJoining()
        if walk.hasWide {
            walk.extent.hundredths += walk.squareExcess
            walk.extent.trimmed += walk.squareExcess
        }
        return walk.extent
    }

    private init(widths: [UInt8]) {
        self.widths = widths
    }

    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte < 0x80 else {
                take(Self.decode(bytes, at: &index))
                continue
            }
            if joining.isOpen { closeJoining() }
            index += 1
            if byte >= 0x20 { extent.hundredths += Int(widths[Widths.latin + Int(byte) - 0x20]) }
            if byte != 0x20 { extent.trimmed = extent.hundredths }
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        let code = Int(scalar.value)
        if code >= 0x590 {
            if Self.isRightToLeft(code) { extent.isRightToLeft = true }
            if TextMeasure.isWide(scalar) { hasWide = true }
        }
        if case 0x620...0x64A = code {
            extent.hundredths += joining.next(code, widths: widths)
        } else {
            let width = TextMeasure.hundredths(scalar, widths: widths)
            // Marks over letters don't part them.
            if width > 0, joining.isOpen { closeJoining() }
            extent.hundredths += width
            if width < 100, Self.isSquareBesideHan(code) { squareExcess += 100 - width }
        }
        extent.trimmed = extent.hundredths
    }

    private mutating func closeJoining() {
        guard joining.isOpen else { return }
        extent.hundredths += joining.end(widths: widths)
        extent.trimmed = extent.hundredths
    }

    private static func isSquareBesideHan(_ code: Int) -> Bool {
        switch code {
        case 0xB1, 0xB7, 0xD7, 0xF7, 0x2014...0x2026, 0x2030...0x2033, 0x2160...0x216B, 0x2460...0x249B: true
        default: false
        }
    }

    private static func isRightToLeft(_ code: Int) -> Bool {
        switch code {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// Reads a scalar of two bytes or more; the bytes come from a string, and so are well formed.
    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Unicode.Scalar {
        let first = UInt32(bytes[index])
        let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = first & (0xFF >> UInt32(count + 1))
        let end = min(index + count, bytes.count)
        index += 1
        while index < end {
            value = value << 6 | UInt32(bytes[index] & 0x3F)
            index += 1
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
