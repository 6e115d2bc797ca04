import Diagnostics

/// One piece of running text, with the place at which it stands.
package struct Inline: Hashable, Sendable {
    /// What the piece is.
    package enum Content: Hashable, Sendable {
        case text(String)
        /// A line end of the source that shows as a space. One between two full-width characters is not kept.
        case softBreak
        case hardBreak
        case code(String)
        case emphasis([Inline])
        case strong([Inline])
        /// A link to the web or to a mailbox.
        case link(Link)
        /// A link to something of the report, which the site resolves.
        case reference(Reference)
        /// A mark of a footnote; `occurrence` counts the marks of the same note from 1.
        case footnote(number: Int, occurrence: Int)
    }

    package var content: Content
    /// The first character of the piece, its mark included; without a column where the source hides it.
    package var location: SourceLocation
    /// Where text and source part ways in a text, in order.
    var shifts: [ColumnShift] = []

    /// A link whose address is `https:`, `http:` or `mailto:`.
    package struct Link: Hashable, Sendable {
        package var address: String
        package var title: String?
        package var content: [Inline]
    }

    /// An inline address: `[content](kind:target)`; empty content takes the target's own name or number.
    package struct Reference: Hashable, Sendable {
        package var kind: Kind
        /// What follows the colon of the address; never empty, free of spaces.
        package var target: String
        package var content: [Inline]
        package var location: SourceLocation

        /// The same reference with another text; an empty one takes the target's own.
        package func saying(_ text: String) -> Reference {
            var copy = self
            copy.content = text.isEmpty ? [] : [Inline(content: .text(text), location: location)]
            return copy
        }

        /// The schemes of references.
        package enum Kind: String, Hashable, Sendable, CaseIterable {
            case figure, page, indicator, term
        }
    }
}

/// From the scalar `index` of a text on, the source's columns run from `column`; an escape or entity stands before it.
struct ColumnShift: Hashable, Sendable {
    var index: Int
    var column: Int
}

extension Inline {
    /// The place of one Unicode scalar of a text, counted from 0.
    func location(atScalar index: Int) -> SourceLocation {
        ColumnShift.location(of: index, from: location, shifts: shifts)
    }

    /// Whether the scalar at `index` of a text stands in the source as it is, neither escaped nor as an entity.
    func isPlain(atScalar index: Int) -> Bool {
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = low + (high - low) / 2
            if shifts[middle].index <= index { low = middle + 1 } else { high = middle }
        }
        return low == shifts.count || shifts[low].index != index + 1
    }

    /// The inlines within this one.
    package var children: [Inline] {
        switch content {
        case .emphasis(let inner), .strong(let inner): inner
        case .link(let link): link.content
        case .reference(let reference): reference.content
        case .text, .softBreak, .hardBreak, .code, .footnote: []
        }
    }

    /// A paragraph with every link to a figure replaced.
    package static func replacingFigures(in inlines: [Inline], _ other: (Reference) -> Reference) -> [Inline] {
        inlines.map { inline in
            guard case .reference(let reference) = inline.content, reference.kind == .figure else {
                return inline.withChildren(replacingFigures(in: inline.children, other))
            }
            var copy = inline
            copy.content = .reference(other(reference))
            return copy
        }
    }

    /// This inline with others within it; leaves stay as they are.
    func withChildren(_ children: [Inline]) -> Inline {
        var copy = self
        switch content {
        case .emphasis: copy.content = .emphasis(children)
        case .strong: copy.content = .strong(children)
        case .link(var link):
            link.content = children
            copy.content = .link(link)
        case .reference(var reference):
            reference.content = children
            copy.content = .reference(reference)
        case .text, .softBreak, .hardBreak, .code, .footnote: break
        }
        return copy
    }

    /// A text without its first scalars; nil when nothing is left.
    func dropping(scalars count: Int) -> Inline? {
        guard case .text(let text) = content else { return self }
        let rest = text.unicodeScalars.dropFirst(count)
        guard !rest.isEmpty else { return nil }
        var copy = self
        copy.content = .text(String(String.UnicodeScalarView(rest)))
        copy.location = location(atScalar: count)
        copy.shifts = shifts.filter { $0.index > count }.map { ColumnShift(index: $0.index - count, column: $0.column) }
        return copy
    }
}

extension ColumnShift {
    static func location(of index: Int, from start: SourceLocation, shifts: [ColumnShift]) -> SourceLocation {
        var location = start
        if let shift = shifts.last(where: { $0.index <= index }) {
            location.column = shift.column + (index - shift.index)
        } else if let column = start.column {
            location.column = column + index
        }
        return location
    }
}
