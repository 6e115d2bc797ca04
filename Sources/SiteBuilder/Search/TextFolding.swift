/// Makes spellings that a reader does not tell apart look the same: case, accents, forms of Arabic letters, widths.
///
/// `search.js` does the same in the browser. It takes the table from the index file, so that there is one table only;
/// `Tests/Fixtures/search/folding.json` holds both to the same results.
enum TextFolding {
    /// What letters become, after they have been made small.
    static let table: [(folded: String, letters: String)] = [
        (" ", "\t\n\r\u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}"),
        (" ", "\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}"),
        ("'", "‘’ʼ′"), ("\"", "“”„«»″"), ("-", "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}"),
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặª"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
        ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐịỉ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"),
        ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợº"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšșſ"), ("ss", "ß"), ("t", "ţťŧț"),
        ("th", "þ"), ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
        ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"), ("σ", "ς"),
        ("е", "ёѐ"), ("и", "йѝ"), ("і", "ї"), ("у", "ў"), ("г", "ґ"),
        ("ا", "أإآٱ"), ("ي", "ىئی"), ("و", "ؤ"), ("ه", "ة"), ("ك", "ک"),
        ("0", "٠۰"), ("1", "١۱"), ("2", "٢۲"), ("3", "٣۳"), ("4", "٤۴"), ("5", "٥۵"), ("6", "٦۶"), ("7", "٧۷"),
        ("8", "٨۸"), ("9", "٩۹"),
    ]

    /// Scalars that are left out: marks over and under letters, vowel signs, the stroke that lengthens Arabic words,
    /// what is invisible.
    static let dropped: [ClosedRange<UInt32>] = [
        0xAD...0xAD, 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x61C...0x61C, 0x640...0x640, 0x64B...0x65F,
        0x670...0x670, 0x6D6...0x6ED, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF...0xFEFF,
    ]

    private static let targets: [Unicode.Scalar: String] = Dictionary(
        table.flatMap { row in row.letters.unicodeScalars.map { ($0, row.folded) } }
    ) { first, _ in first }

    /// The text in its folded spelling.
    static func fold(_ text: String) -> String {
        var folded = ""
        for scalar in text.unicodeScalars { append(scalar, to: &folded) }
        return folded
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String) {
        let narrow = narrow(scalar)
        let small =
            narrow.properties.isUppercase ? narrow.properties.lowercaseMapping.unicodeScalars : .init([narrow])
        for scalar in small where !dropped.contains(where: { $0.contains(scalar.value) }) {
            folded += targets[scalar] ?? String(scalar)
        }
    }

    /// Letters, digits and signs of full width in their usual one.
    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }
}
