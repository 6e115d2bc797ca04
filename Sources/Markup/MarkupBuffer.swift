/// A growing run of UTF-8 bytes to which HTML and SVG are written.
///
/// Everything that comes from content passes through `text` or `attribute`, which escape byte by byte: a markup
/// character that carries a combining mark is one grapheme and would slip through an escaper that compares characters.
package struct MarkupBuffer: Sendable {
    /// What has been written so far.
    package private(set) var bytes: [UInt8] = []

    /// An empty buffer with room for `capacity` bytes.
    package init(reserving capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// What has been written so far, as text.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether nothing has been written.
    package var isEmpty: Bool { bytes.isEmpty }

    /// Appends markup that the program itself made.
    package mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends bytes that are markup already.
    package mutating func append(_ markup: some Collection<UInt8>) {
        bytes.append(contentsOf: markup)
    }

    /// Appends what another buffer holds.
    package mutating func append(_ other: MarkupBuffer) {
        bytes.append(contentsOf: other.bytes)
    }

    /// Appends text, escaped for element content and for quoted attribute values.
    package mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { Escaping.append($0, to: &bytes) }
    }

    /// Appends ` name="value"` with the value escaped.
    package mutating func attribute(_ name: StaticString, _ value: String) {
        bytes.append(UInt8(ascii: " "))
        raw(name)
        raw("=\"")
        text(value)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends ` name="value"` for a number.
    package mutating func attribute(_ name: StaticString, _ value: Int) {
        bytes.append(UInt8(ascii: " "))
        raw(name)
        raw("=\"")
        integer(value)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends an integer in digits.
    package mutating func integer(_ value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = value.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// Appends an element with text only: `<name>text</name>`, with an optional class.
    package mutating func element(_ name: StaticString, class className: String? = nil, _ content: String) {
        open(name, class: className)
        text(content)
        close(name)
    }

    /// Appends a start tag with an optional class.
    package mutating func open(_ name: StaticString, class className: String? = nil) {
        raw("<")
        raw(name)
        if let className { attribute("class", className) }
        raw(">")
    }

    /// Appends an end tag.
    package mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(">")
    }

    /// Appends a line break, to keep generated pages reviewable line by line.
    package mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
    }
}
