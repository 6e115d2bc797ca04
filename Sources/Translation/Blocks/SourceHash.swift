import Markdown

/// Tells whether a source text has changed since it was translated.
package enum SourceHash {
    /// The hash of a text. The texts of figure links are left out, so that new data make no translation outdated.
    package static func of(_ content: BlockContent) -> String {
        let text = content.pieces.map { piece in
            guard case .code(let code) = piece, code.figure != nil else { return piece.markdown }
            return "[](figure:\(code.target))"
        }.joined()
        return hexadecimal(fnv1a(text.utf8))
    }

    /// Fowler, Noll and Vo's hash of 32 bits: a change goes unseen once in four thousand million times.
    private static func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    private static func hexadecimal(_ number: UInt32) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}
