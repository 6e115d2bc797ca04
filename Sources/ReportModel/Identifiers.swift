/// An entity of an axis, written `<axis>/<id>`, e.g. `framework/1.1`.
package struct EntityReference: Hashable, Comparable, Sendable, CustomStringConvertible {
    package var axis: String
    package var id: String

    package init(axis: String, id: String) {
        self.axis = axis
        self.id = id
    }

    /// Reads `<axis>/<id>`; nil when the form is another one.
    package init?(parsing text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, let axis = String(parts[0]), let id = String(parts[1]),
            Identifier.isValid(axis), Identifier.isValid(id)
        else { return nil }
        self.init(axis: axis, id: id)
    }

    package var description: String { "\(axis)/\(id)" }

    package static func < (left: EntityReference, right: EntityReference) -> Bool {
        (left.axis, left.id) < (right.axis, right.id)
    }
}

/// Where something is shown: a fixed page or the page of an entity.
package enum Place: Hashable, Sendable, CustomStringConvertible {
    case page(FixedPage)
    case entity(EntityReference)

    /// Reads `finance` or `framework/1.1`; nil when it is neither.
    package init?(parsing text: String) {
        if let page = FixedPage(rawValue: text) {
            self = .page(page)
        } else if let entity = EntityReference(parsing: text) {
            self = .entity(entity)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .page(let page): page.rawValue
        case .entity(let entity): entity.description
        }
    }
}

/// The pages of an edition that do not belong to an entity.
package enum FixedPage: String, CaseIterable, Sendable {
    case overview, finance, indicators, missed, risks, methodology, figures, corrections, data, glossary, places,
        search, accessibility, print

    /// The pages of an edition that does not say which it has.
    package static let usual = allCases.filter { $0 != .corrections }
}

/// Rules for the ids of content.
package enum Identifier {
    /// Whether `text` matches `[a-z0-9]+([.-][a-z0-9]+)*`.
    package static func isValid(_ text: String) -> Bool {
        var previousIsSeparator = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                previousIsSeparator = false
            case UInt8(ascii: "."), UInt8(ascii: "-"):
                if previousIsSeparator { return false }
                previousIsSeparator = true
            default:
                return false
            }
        }
        return !previousIsSeparator
    }
}
