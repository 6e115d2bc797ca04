/// Line ends of the source that are no spaces: Chinese and Japanese are written without any.
enum SoftBreaks {
    /// The inlines without the soft breaks that stand between two full-width characters.
    static func joined(_ inlines: [Inline]) -> [Inline] {
        var survey = Survey()
        survey.visit(inlines)
        guard survey.joins.contains(true) else { return inlines }
        var decisions = survey.joins[...]
        return rebuilt(inlines, &decisions)
    }

    private static func rebuilt(_ inlines: [Inline], _ decisions: inout ArraySlice<Bool>) -> [Inline] {
        var result: [Inline] = []
        for inline in inlines {
            if inline.content == .softBreak {
                if decisions.popFirst() != true { result.append(inline) }
            } else {
                result.append(inline.withChildren(rebuilt(inline.children, &decisions)))
            }
        }
        return result
    }

    /// Walks a paragraph in the order of reading and decides on each soft break.
    private struct Survey {
        var joins: [Bool] = []
        private var last: Unicode.Scalar?
        private var isWaiting = false

        mutating func visit(_ inlines: [Inline]) {
            for inline in inlines {
                switch inline.content {
                case .text(let text), .code(let text): pass(text)
                case .softBreak:
                    joins.append(false)
                    isWaiting = true
                case .hardBreak: forget()
                // A footnote's mark hangs on what stands before it.
                case .footnote: break
                // What an empty reference will show is not known; mostly it is a number.
                case .reference(let reference) where reference.content.isEmpty: forget()
                case .emphasis, .strong, .link, .reference: visit(inline.children)
                }
            }
        }

        private mutating func pass(_ text: String) {
            guard let first = text.unicodeScalars.first else { return }
            if isWaiting, let last, !joins.isEmpty { joins[joins.count - 1] = isSpaceless(last, first) }
            isWaiting = false
            last = text.unicodeScalars.last
        }

        private mutating func forget() {
            isWaiting = false
            last = nil
        }

        private func isSpaceless(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
            let wide = isFullWidth(left) || isFullWidth(right)
            return wide && (isFullWidth(left) || isSharedPunctuation(left))
                && (isFullWidth(right) || isSharedPunctuation(right))
        }
    }

    /// Han, kana, bopomofo, and the punctuation and forms that are as wide as they.
    static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x303E, 0x3041...0x312F, 0x3190...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0xFE30...0xFE4F, 0xFF01...0xFF9F, 0xFFE0...0xFFE6, 0x1B000...0x1B16F, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// Quotation marks, dash and ellipsis, which Chinese shares with other scripts.
    private static func isSharedPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x00B7: true
        default: false
        }
    }
}
