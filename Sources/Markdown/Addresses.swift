import Diagnostics

/// What the address of a link or image means. What is not allowed is told apart only for the sake of the message.
enum Address: Equatable {
    case reference(Inline.Reference.Kind, target: String)
    case embed(Block.Embed.Kind, target: String)
    /// `https:`, `http:` or `mailto:` with something behind it.
    case web(String)
    /// A scheme of ours with a target that is empty or holds spaces.
    case badTarget(scheme: String)
    case unknownScheme(String)
    /// No scheme: a relative address, one relative to the scheme, or a fragment.
    case relative

    /// Reads an address of a link; use `init(image:)` for images.
    init(_ address: String) {
        self = Self.read(address, prefersEmbed: false)
    }

    /// Reads an address of an image. `indicator:` is both inline and block.
    init(image address: String) {
        self = Self.read(address, prefersEmbed: true)
    }

    private static func read(_ address: String, prefersEmbed: Bool) -> Address {
        guard let (scheme, target) = split(address) else { return .relative }
        let reference = Inline.Reference.Kind(rawValue: scheme)
        let embed = Block.Embed.Kind(rawValue: scheme)
        if reference != nil || embed != nil {
            guard isTarget(target) else { return .badTarget(scheme: scheme) }
        }
        switch (reference, embed) {
        case (_, let embed?) where prefersEmbed || reference == nil: return .embed(embed, target: target)
        case (let reference?, _): return .reference(reference, target: target)
        default: return isWeb(scheme, target) ? .web(address) : .unknownScheme(scheme)
        }
    }

    /// The scheme and what follows its colon; nil without a scheme.
    private static func split(_ address: String) -> (scheme: String, target: String)? {
        let bytes = address.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = bytes[..<colon]
        guard let first = scheme.first, isLetter(first), scheme.allSatisfy(isSchemeByte) else { return nil }
        return (String(Substring(scheme)), String(Substring(bytes[bytes.index(after: colon)...])))
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: isLetter(byte)
        }
    }

    private static func isTarget(_ target: String) -> Bool {
        !target.isEmpty && target.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    private static func isWeb(_ scheme: String, _ rest: String) -> Bool {
        guard rest.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return false }
        switch scheme.lowercased() {
        case "https", "http":
            guard rest.utf8.starts(with: "//".utf8) else { return false }
            return rest.utf8.dropFirst(2).first.map { !"/?#\\ ".utf8.contains($0) } ?? false
        case "mailto":
            return rest.utf8.dropFirst().contains(UInt8(ascii: "@"))
        default:
            return false
        }
    }
}

extension DocumentReader {
    private static let schemes =
        "web links begin with `https:`, `http:` or `mailto:`, links into the report with "
        + Inline.Reference.Kind.allCases.map { "`\($0.rawValue):`" }.joined(separator: ", ")
    private static let embedSchemes =
        "embeds begin with "
        + Block.Embed.Kind.allCases.map { "`\($0.rawValue):`" }.joined(separator: ", ")

    mutating func reportLinkAddress(_ address: Address, written: String, at location: SourceLocation) {
        if case .embed(let kind, let target) = address {
            report(
                .embedAsLink, at: location, "`\(kind.rawValue):` shows a block and can't be a link",
                hint: "write `![caption](\(kind.rawValue):\(target))` alone in a paragraph")
        } else {
            reportAddress(address, written: written, at: location, hint: Self.schemes)
        }
    }

    mutating func reportImageAddress(_ address: Address, written: String, at location: SourceLocation) {
        if case .reference(let kind, let target) = address {
            report(
                .linkAsEmbed, at: location, "`\(kind.rawValue):` is a link and can't be an image",
                hint: "write `[text](\(kind.rawValue):\(target))`")
        } else {
            reportAddress(address, written: written, at: location, hint: Self.embedSchemes)
        }
    }

    private mutating func reportAddress(
        _ address: Address, written: String, at location: SourceLocation, hint: String
    ) {
        let message: String
        switch address {
        case .badTarget(let scheme): message = "`\(scheme):` needs a target without spaces"
        case .unknownScheme(let scheme): message = "unknown or incomplete address with scheme `\(scheme):`"
        case .web: message = "an image can't come from the web"
        case .relative, .reference, .embed: message = "`\(written)` is no address: it has no scheme"
        }
        report(.address, at: location, message, hint: hint)
    }

    mutating func checkNoTitle(_ node: RawNode, at location: SourceLocation) {
        guard !node.title.isEmpty else { return }
        report(
            .address, at: location, "an address of the report takes no title",
            hint: "leave out the text in quotation marks behind the address")
    }

    mutating func checkLinkText(_ content: [Inline], at location: SourceLocation) {
        let hasText = Inline.plainText(content).unicodeScalars.contains { !$0.properties.isWhitespace }
        guard !hasText else { return }
        report(
            .emptyLink, at: location, "a web link needs a text",
            hint: "write what it leads to between the brackets")
    }
}
