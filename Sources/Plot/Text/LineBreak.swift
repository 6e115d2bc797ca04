/// Where a line may end.
enum LineBreak {
    /// Whether two scalars must stay on one line at any price: closing signs begin none, opening signs end none.
    static func isBound(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        if isLetter(left), isLetter(right) { return false }
        return isGlue(left) || isGlue(right) || beginsNoLine(right) || endsNoLine(left)
            || TextMeasure.hundredths(right) == 0
    }

    /// Whether a line may end between `left` and `right`; `before` precedes `left`.
    static func isAllowed(before: Unicode.Scalar?, _ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        if right == " " || isBound(left, right) { return false }
        if left == " " || left == "\u{200B}" { return true }
        if TextMeasure.isWide(left) || TextMeasure.isWide(right) { return true }
        switch left {
        case "”", "’", "—", "…":
            if let before { return TextMeasure.isWide(before) }
            return false
        case "-", "/", "\u{2010}", "\u{2013}":
            return right.properties.isAlphabetic && (before?.properties.isAlphabetic ?? false)
        default: return false
        }
    }

    /// Plain letters, digits and Han, which most text is made of: a quick no to the questions below.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x17F, 0x400...0x45F, 0x4E00...0x9FFF: true
        default: false
        }
    }

    /// No-break spaces and joiners.
    private static func isGlue(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{A0}", "\u{2002}", "\u{202F}", "\u{2060}", "\u{2011}", "\u{FEFF}": true
        default: false
        }
    }

    private static func beginsNoLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "、", "。", "，", "．", "：", "；", "！", "？", "）", "》", "」", "』", "】", "〉", "〕", "〗": true
        case "”", "’", "…", "—", "～", "·", "‰", "％": true
        case "%", "!", ")", ",", ".", ":", ";", "?", "]", "}", "»", "›": true
        default: false
        }
    }

    private static func endsNoLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "（", "《", "「", "『", "【", "〈", "〔", "〖", "“", "‘", "(", "[", "{", "«", "‹", "¥", "￥", "$", "€": true
        default: false
        }
    }
}
