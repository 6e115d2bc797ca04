/// The tag of a language after BCP 47 in its simple form, e.g. `zh`, `pt-BR`, `zh-Hans-CN` or `de-CH-1996`.
package struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The tag in its customary case.
    package let text: String

    /// Reads a tag: a language of two or three letters, then optionally a script, a region and variants. Case does not
    /// matter. Nil for anything else, also for extensions and private subtags.
    package init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count <= 8, let language = parts.first, (2...3).contains(language.count), Self.areLetters(language)
        else { return nil }
        var subtags = [Self.lowercased(language)]
        var rest = parts.dropFirst()
        if let script = rest.first, script.count == 4, Self.areLetters(script) {
            subtags.append(Self.uppercased(script.prefix(1)) + Self.lowercased(script.dropFirst()))
            rest = rest.dropFirst()
        }
        if let region = rest.first, Self.isRegion(region) {
            subtags.append(Self.uppercased(region))
            rest = rest.dropFirst()
        }
        for variant in rest {
            guard Self.isVariant(variant) else { return nil }
            subtags.append(Self.lowercased(variant))
        }
        self.text = subtags.joined(separator: "-")
    }

    /// The language without script, region and variants, e.g. `pt`.
    package var language: String {
        String(decoding: text.utf8.prefix { $0 != UInt8(ascii: "-") }, as: UTF8.self)
    }

    package var description: String { text }

    package static func < (left: LanguageTag, right: LanguageTag) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func areLetters(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy(isLetter) }

    private static func isRegion(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.count == 2 && areLetters(bytes) || bytes.count == 3 && bytes.allSatisfy(isDigit)
    }

    private static func isVariant(_ bytes: some Collection<UInt8>) -> Bool {
        guard bytes.allSatisfy({ isLetter($0) || isDigit($0) }), let first = bytes.first else { return false }
        return (5...8).contains(bytes.count) || bytes.count == 4 && isDigit(first)
    }

    private static func lowercased(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static func uppercased(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.map { isLetter($0) ? $0 & 0xDF : $0 }, as: UTF8.self)
    }
}

/// The way a script runs; the raw value is that of the `dir` attribute.
package enum TextDirection: String, Hashable, Sendable, CaseIterable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}
