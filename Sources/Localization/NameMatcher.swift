/// Finds which of many names occur in a text. At each place the longest name counts, so that no name is found within
/// another; a name of letters must stand as whole words, and as it is written: `US` is not `us`.
package struct NameMatcher: Sendable {
    /// A name in a text, and where it begins, in Unicode scalars from 0.
    package struct Mention: Hashable, Sendable {
        /// Position of the name in the list of names.
        package var name: Int
        package var offset: Int
        package var text: String
    }

    private struct Form: Sendable {
        var scalars: [Unicode.Scalar]
        /// Nil for words that are no mention.
        var name: Int?
    }

    /// By their first scalar, the longest first.
    private let forms: [Unicode.Scalar: [Form]]

    /// - Parameters:
    ///   - names: the forms of each name.
    ///   - exceptions: words that hold such a form and are no mention.
    package init(_ names: [[String]], exceptions: [String] = []) {
        let named = names.enumerated().flatMap { index, forms in
            forms.map { Form(scalars: Array($0.unicodeScalars), name: index) }
        }
        let forms = named + exceptions.map { Form(scalars: Array($0.unicodeScalars), name: nil) }
        self.forms = Dictionary(
            grouping: forms.filter { !$0.scalars.isEmpty }, by: { $0.scalars[0] }
        ).mapValues { forms in forms.sorted { $0.scalars.count > $1.scalars.count } }
    }

    /// The positions in `names` of those that occur.
    package func names(in text: String) -> Set<Int> { Set(mentions(in: text).map(\.name)) }

    /// Every mention of a name, in the order of the text.
    package func mentions(in text: String) -> [Mention] {
        let scalars = Array(text.unicodeScalars)
        var found: [Mention] = []
        var index = 0
        while index < scalars.count {
            guard let form = forms[scalars[index]]?.first(where: { stands($0.scalars, at: index, in: scalars) }) else {
                index += 1
                continue
            }
            if let name = form.name {
                found.append(
                    Mention(name: name, offset: index, text: String(String.UnicodeScalarView(form.scalars))))
            }
            index += form.scalars.count
        }
        return found
    }

    private func stands(_ form: [Unicode.Scalar], at index: Int, in text: [Unicode.Scalar]) -> Bool {
        let end = index + form.count
        guard end <= text.count, text[index..<end].elementsEqual(form) else { return false }
        let continuesBefore = index > 0 && text[index - 1].isWordPart && form[0].isWordPart
        let continuesAfter = end < text.count && text[end].isWordPart && form[form.count - 1].isWordPart
        return !continuesBefore && !continuesAfter
    }
}

extension Unicode.Scalar {
    /// Whether the scalar belongs to a script that is written without spaces between words.
    package var isIdeographic: Bool {
        properties.isIdeographic || (0x3041...0x30FF).contains(value)
    }

    /// Whether words end where this scalar does not stand.
    var isWordPart: Bool { (properties.isAlphabetic || properties.numericType != nil) && !isIdeographic }
}
