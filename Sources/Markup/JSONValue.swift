/// A value of JSON. Members keep the order in which they are given, so that the same value is always the same bytes.
package enum JSONValue: Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// A number by its digits as JSON writes them, e.g. `-0.45`: exact, whatever their count.
    case digits(String)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])

    /// An object of the members that have a value.
    package static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { name, value in value.map { (name, $0) } })
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue {
    /// The value as a file: each member of the outermost object on a line of its own and, where that is a list or an
    /// object, each of its items too. What lies deeper stays on the line of its record, so a changed record is one line.
    package var document: [UInt8] {
        var writer = JSONWriter(isInMarkup: false)
        writer.write(self, breaking: 2, indent: 0)
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// The value on one line, safe within an element `script` of a page: no `<` or `&` is left in it.
    package var markup: [UInt8] {
        var writer = JSONWriter(isInMarkup: true)
        writer.write(self, breaking: 0, indent: 0)
        return writer.bytes
    }
}
