import Diagnostics

/// Holds a drawing from elsewhere against what a plain one consists of, byte by byte. What it does not know is refused,
/// so nothing in a drawing that passes can run, load, move or grow without bound.
struct SVGScanner {
    /// Where the file ceases to be readable as a drawing.
    struct Fault: Error {
        var offset: Int
        var message: String
        var hint: String?
    }

    static let depthLimit = 32
    private static let refusalLimit = 20

    private let source: SourceText
    private var cursor: XMLCursor
    private var open: [String] = []
    private var hasRoot = false
    private var size: (width: Int, height: Int)?
    private var references = SVGReferences()
    private var refusals: [Fault] = []
    private var refused: Set<String> = []

    private init(_ source: SourceText) {
        self.source = source
        cursor = XMLCursor(bytes: Array(source.text.utf8))
    }

    /// The size of a drawing in its own units, and what is refused, each thing once.
    static func scan(_ source: SourceText) -> (size: (width: Int, height: Int)?, diagnostics: [Diagnostic]) {
        var scanner = SVGScanner(source)
        do throws(Fault) {
            try scanner.document()
            scanner.refusals += scanner.references.faults()
        } catch {
            scanner.refusals.append(error)
        }
        return (scanner.size, scanner.refusals.map(scanner.diagnostic))
    }

    private func diagnostic(_ fault: Fault) -> Diagnostic {
        let before = cursor.bytes[..<min(fault.offset, cursor.bytes.count)]
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
        return Diagnostic(
            .refusedDrawing, at: SourceLocation(source.path, line: line, column: column), fault.message,
            hint: fault.hint)
    }

    private mutating func refuse(_ message: String, at offset: Int, hint: String?) throws(Fault) {
        guard refused.insert(message).inserted else { return }
        refusals.append(Fault(offset: offset, message: message, hint: hint))
        if refusals.count == Self.refusalLimit {
            throw Fault(offset: offset, message: "much else is not plain", hint: "export the drawing as plain shapes")
        }
    }

    // MARK: The document

    private mutating func document() throws(Fault) {
        try cursor.skipDeclaration()
        while !cursor.isAtEnd {
            if cursor.take("<!--") {
                try cursor.skipComment()
            } else if cursor.take("</") {
                try endTag()
            } else if cursor.isAt("<!") || cursor.isAt("<?") {
                throw Fault(
                    offset: cursor.offset, message: "a declaration, an instruction or unparsed text is no drawing",
                    hint: "delete DOCTYPE, CDATA and <?…?>, and save the drawing as plain SVG")
            } else if cursor.take("<") {
                try startTag()
            } else {
                try cursor.skipText(isContent: !open.isEmpty)
            }
        }
        guard hasRoot, open.isEmpty else {
            throw Fault(
                offset: cursor.offset, message: "the file ends before the drawing does", hint: "save the drawing anew")
        }
        if size == nil {
            throw Fault(
                offset: 0, message: "the drawing has no viewBox with a width and a height",
                hint: "give its <svg> one, e.g. viewBox=\"0 0 800 450\"")
        }
    }

    private mutating func endTag() throws(Fault) {
        let start = cursor.offset - 2
        let name = try cursor.name()
        cursor.skipSpace()
        guard open.last == name, cursor.take(">") else {
            let message = open.last.map { "</\(name)> stands where </\($0)> is due" } ?? "</\(name)> closes nothing"
            throw Fault(offset: start, message: message, hint: "save the drawing anew")
        }
        open.removeLast()
    }

    private mutating func startTag() throws(Fault) {
        let start = cursor.offset - 1
        let name = try cursor.name()
        guard open.isEmpty ? !hasRoot && name == "svg" : name != "svg" else {
            throw Fault(offset: start, message: "a drawing is one <svg>, and nothing beside it", hint: nil)
        }
        let isRoot = !hasRoot
        hasRoot = true
        if !SVGVocabulary.elements.contains(name) {
            try refuse(
                "<\(name)> is not part of a plain drawing", at: start,
                hint: "delete it; plain are shapes, text, gradients, clips, masks and patterns")
        }
        open.append(name)
        guard open.count <= Self.depthLimit else {
            throw Fault(
                offset: start, message: "elements nest more than \(Self.depthLimit) deep", hint: "dissolve groups")
        }
        let names = try attributes()
        if isRoot, !names.contains("xmlns") {
            try refuse(
                "the drawing does not name its namespace", at: start,
                hint: "write <svg xmlns=\"\(SVGVocabulary.namespace)\" …>")
        }
    }

    // MARK: Attributes

    /// Reads all attributes up to the end of the tag, and gives their names. An element without content is closed again.
    private mutating func attributes() throws(Fault) -> Set<String> {
        var seen: Set<String> = []
        while true {
            let hasSpace = cursor.skipSpace()
            if cursor.take(">") { return seen }
            if cursor.take("/>") {
                open.removeLast()
                return seen
            }
            let start = cursor.offset
            guard hasSpace, !cursor.isAtEnd else {
                throw Fault(offset: start, message: "the tag is not well formed", hint: "save the drawing anew")
            }
            let name = try cursor.name()
            let value = try cursor.value()
            guard seen.insert(name).inserted else {
                throw Fault(offset: start, message: "\"\(name)\" is given twice", hint: "keep one of them")
            }
            try attribute(name, value, at: start)
        }
    }

    private mutating func attribute(_ name: String, _ value: String, at offset: Int) throws(Fault) {
        guard SVGVocabulary.attributes.contains(name) else {
            let hint =
                name == "style" || name == "class"
                ? "write attributes, e.g. fill=\"#069\"" : "delete it, or save the drawing as plain SVG"
            return try refuse("the attribute \"\(name)\" is not part of a plain drawing", at: offset, hint: hint)
        }
        switch name {
        case "xmlns":
            if open.count != 1 || value != SVGVocabulary.namespace {
                try refuse("only the namespace of SVG may be named, once", at: offset, hint: "delete the others")
            }
        case "id":
            references.define(value, as: open.last ?? "")
            try functions(in: value, of: name, at: offset)
        case "viewBox" where open.count == 1: size = Self.size(value)
        case "href":
            guard let id = SVGReferences.local(value) else { return try refuseReference(name, at: offset) }
            references.refer(to: id, at: offset)
        default: try functions(in: value, of: name, at: offset)
        }
    }

    /// Values may name colours and ways to move a shape; what they refer to stands in the same file.
    private mutating func functions(in value: String, of name: String, at offset: Int) throws(Fault) {
        if value.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }) {
            return try refuse(
                "\"\(name)\" hides characters behind & or \\", at: offset, hint: "write the characters themselves")
        }
        let isRepeated = open.contains(where: SVGVocabulary.repeated.contains)
        for call in SVGReferences.calls(in: value) {
            if call.function != "url" {
                guard !SVGVocabulary.functions.contains(call.function) else { continue }
                try refuse("\"\(name)\" uses \"\(call.function)(\"", at: offset, hint: "write a plain value")
            } else if let id = SVGReferences.local(call.argument) {
                references.refer(to: id, at: offset, gradientsOnly: isRepeated)
            } else {
                try refuseReference(name, at: offset)
            }
        }
    }

    private mutating func refuseReference(_ name: String, at offset: Int) throws(Fault) {
        try refuse(
            "\"\(name)\" refers to something outside of the drawing", at: offset,
            hint: "refer to an id of the same file, e.g. #sky or url(#sky)")
    }

    /// The width and height of a view box, rounded.
    private static func size(_ viewBox: String) -> (width: Int, height: Int)? {
        let parts = viewBox.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }
        let numbers = parts.compactMap { Double($0) }
        guard parts.count == 4, numbers.count == 4, (1...100_000).contains(numbers[2]),
            (1...100_000).contains(numbers[3])
        else { return nil }
        return (Int(numbers[2].rounded()), Int(numbers[3].rounded()))
    }
}
