import Markup

extension HTMLRenderer {
    func write(_ inlines: [Inline], to output: inout MarkupBuffer) {
        for inline in inlines { write(inline, to: &output) }
    }

    private func write(_ inline: Inline, to output: inout MarkupBuffer) {
        switch inline.content {
        case .text(let text): output.text(text)
        case .softBreak: output.newline()
        case .hardBreak:
            output.raw("<br>")
            output.newline()
        case .code(let code): output.element("code", code)
        case .emphasis(let inner): write(inner, in: "em", to: &output)
        case .strong(let inner): write(inner, in: "strong", to: &output)
        case .link(let link): write(link, to: &output)
        case .reference(let reference):
            let content = render(reference.content)
            output.append(resolver.markup(for: reference, content: content) ?? content)
        case .footnote(let number, let occurrence): writeMark(number, occurrence, to: &output)
        }
    }

    private func write(_ inner: [Inline], in name: StaticString, to output: inout MarkupBuffer) {
        output.open(name)
        write(inner, to: &output)
        output.close(name)
    }

    private func write(_ link: Inline.Link, to output: inout MarkupBuffer) {
        output.raw("<a")
        output.attribute("href", WebAddress.encoded(link.address))
        if let title = link.title { output.attribute("title", title) }
        if !WebAddress.isMailbox(link.address) { output.attribute("rel", "external") }
        output.raw(">")
        write(link.content, to: &output)
        output.close("a")
    }
}

/// Web addresses as they go into HTML.
enum WebAddress {
    /// The address with percent signs and digits for bytes that no address may hold.
    static func encoded(_ address: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in address.utf8 {
            if isSafe(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func isMailbox(_ address: String) -> Bool {
        address.utf8.prefix(7).map { $0 | 0x20 } == Array("mailto:".utf8).map { $0 | 0x20 }
    }

    private static func isSafe(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-_.~!*'();:@&=+$,/?#%".utf8.contains(byte)
        }
    }
}
