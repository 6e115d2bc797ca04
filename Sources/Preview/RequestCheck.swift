import Files

/// What is let through to the preview.
enum RequestCheck {
    /// Whether a request was meant for this server. A page of the web can have its own name lead to this machine; what
    /// its browser sends as `Host` gives it away.
    static func isOwn(host: String?, port: UInt16) -> Bool {
        guard let host else { return false }
        return ["127.0.0.1:\(port)", "localhost:\(port)"].contains(host.lowercased())
            || port == 80 && ["127.0.0.1", "localhost"].contains(host.lowercased())
    }

    /// The path in the site of what a request names, or nil when it is no path that could lie in a site. A folder stands
    /// for its `index.html`.
    static func path(ofTarget target: String) -> String? {
        guard target.utf8.first == UInt8(ascii: "/"), let decoded = decoded(target.utf8.dropFirst()) else { return nil }
        let path = decoded.isEmpty || decoded.hasSuffix("/") ? decoded + "index.html" : decoded
        return RelativePath.isConfined(path) && !path.utf8.contains(UInt8(ascii: "\\")) ? path : nil
    }

    /// A text without its percent escapes; nil when they are broken or make no UTF-8.
    private static func decoded(_ text: some Sequence<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        UInt8(String(Unicode.Scalar(byte)), radix: 16)
    }
}
