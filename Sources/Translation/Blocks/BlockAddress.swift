/// What a text to be translated is known by.
package struct BlockAddress: Hashable, Sendable, CustomStringConvertible {
    /// The folder of its edition; empty for texts of the site.
    package var base: String
    /// The file in it, without its ending: `indicators/1.1`, `narratives/finance`.
    package var file: String
    /// The text within the file: `entities/1.1/name`, `p3`, `p16/2`.
    package var block: String

    /// What the file of states calls it.
    package var key: String { "\(file)#\(block)" }

    package var description: String { base.isEmpty ? key : "\(base)/\(key)" }

    /// The part of the content to which it belongs: `narratives`, `indicators`, `edition`.
    package var part: String { String(file.prefix { $0 != "/" }) }

    /// Whether a name that somebody gives is this address or a folder or file that it lies in.
    package func lies(in name: String) -> Bool {
        let whole = description
        return [key, whole].contains { text in
            text == name || ["/", "#"].contains { text.hasPrefix(name + $0) }
        }
    }
}
