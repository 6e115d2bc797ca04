import Localization
import ReportModel

/// The parts of one report by their ids.
struct PartIndex: Sendable {
    let parts: [Part]
    private let positions: [PartID: Int]
    /// Figures that an address without a measure means.
    private let shortened: [PartID: PartID]

    init(_ parts: [Part]) {
        self.parts = parts
        positions = Dictionary(parts.indices.map { (parts[$0].id, $0) }) { first, _ in first }
        let measures = parts.lazy.filter { part in
            part.kind == .measure && !part.facets.contains { $0.label == "stands in" }
        }
        shortened = Dictionary(measures.map { ($0.id.parent, $0.id) }) { first, _ in first }
    }

    subscript(_ id: PartID) -> Part? { positions[id].map { parts[$0] } }

    func position(of id: PartID) -> Int? { positions[id] }

    /// The part that an address means.
    func resolved(_ id: PartID) -> PartID { positions[id] == nil ? shortened[id] ?? id : id }
}

extension PartID {
    /// Without the last step.
    var parent: PartID {
        description.lastIndex(of: "/").map { PartID(String(description[..<$0])) } ?? self
    }

    /// The edition to which the part belongs; nil for parts of the site.
    var edition: Substring? { description.firstIndex(of: ":").map { description[..<$0] } }

    /// What the mark of a span leads to; nil for marks such as `strong` and for addresses of the web.
    init?(mark: String, edition: String) {
        guard let colon = mark.firstIndex(of: ":") else { return nil }
        let target = String(mark[mark.index(after: colon)...])
        switch mark[..<colon] {
        case "figure": self.init(edition, target)
        case "page":
            guard case .entity(let entity)? = Place(parsing: target) else { return nil }
            self.init(edition, entity)
        case "indicator", "table", "chart", "formula", "media": self.init(edition, mark[..<colon] + "/" + target)
        case "term": self.init("term/" + target)
        default: return nil
        }
    }
}
