/// What the parts of a drawing refer to: each other, by id.
struct SVGReferences {
    private struct Reference {
        var id: String
        var offset: Int
        var gradientsOnly: Bool
    }

    private var elements: [String: String] = [:]
    private var references: [Reference] = []

    mutating func define(_ id: String, as element: String) {
        // Where an id is given twice browsers take the first.
        if elements[id] == nil { elements[id] = element }
    }

    /// `gradientsOnly`: what refers is drawn anew for each that refers to it, so it must not do so by itself.
    mutating func refer(to id: String, at offset: Int, gradientsOnly: Bool = false) {
        references.append(Reference(id: id, offset: offset, gradientsOnly: gradientsOnly))
    }

    /// References that lead nowhere, or from one pattern into another and so on without bound.
    func faults() -> [SVGScanner.Fault] {
        var seen: Set<String> = []
        return references.compactMap { reference in
            let message: String
            if let element = elements[reference.id] {
                if !reference.gradientsOnly || SVGVocabulary.gradients.contains(element) { return nil }
                message = "\"#\(reference.id)\" is used within a clip, a mask or a pattern, where only gradients may be"
            } else {
                message = "there is no \"#\(reference.id)\" in the drawing"
            }
            guard seen.insert(message).inserted else { return nil }
            return SVGScanner.Fault(
                offset: reference.offset, message: message, hint: "mend the reference, or delete it")
        }
    }

    /// The id in `#id`; nil for an address of any other form.
    static func local(_ address: String) -> String? {
        guard address.utf8.first == UInt8(ascii: "#"), address.utf8.count > 1,
            address.utf8.dropFirst().allSatisfy(XMLCursor.isName)
        else { return nil }
        return String(address.dropFirst())
    }

    /// Functions in a value, by what stands before each parenthesis, with what stands up to its end.
    static func calls(in value: String) -> [(function: String, argument: String)] {
        let bytes = Array(value.utf8)
        return bytes.indices.filter { bytes[$0] == UInt8(ascii: "(") }.map { parenthesis in
            let name = bytes[..<parenthesis].suffix(24).reversed().prefix(while: XMLCursor.isName)
            let argument = bytes[(parenthesis + 1)...].prefix(200).prefix { $0 != UInt8(ascii: ")") }
            return (String(decoding: name.reversed(), as: UTF8.self), String(decoding: argument, as: UTF8.self))
        }
    }
}
