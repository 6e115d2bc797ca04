import Localization
import ReportModel

/// Takes a report apart: everything that it says, in reading order, each by an id of its own.
struct PartCollector {
    let side: ReportSide
    /// Writes names and numbers.
    let language: Language
    /// Those that both reports have.
    let languages: [LanguageTag]
    private(set) var parts: [Part] = []
    /// Of the edition that is being taken apart.
    var edition = ""
    var quantities: [String: Quantity] = [:]
    var entityNames: [EntityReference: String] = [:]

    static func parts(of side: ReportSide, in language: Language, languages: [LanguageTag]) -> [Part] {
        var collector = PartCollector(side: side, language: language, languages: languages)
        collector.addSite()
        for edition in side.site.editions { collector.add(edition) }
        return collector.parts
    }

    mutating func add(
        _ id: PartID, _ kind: PartKind, owners: [PartID] = [], _ trail: [String], _ facets: [Facet?] = []
    ) {
        parts.append(
            Part(
                id: id, kind: kind, owners: owners, trail: trail.filter { !$0.isEmpty },
                facets: facets.compactMap(\.self)))
    }

    /// A text in the language of the comparison, or as it is in the source language.
    func shown(_ text: Text) -> String { text.translation(in: language.tag) ?? text.source }

    /// The beginning of a text that has no name.
    func excerpt(_ text: Text) -> String {
        let words = shown(text)
        return words.count <= 48 ? words : words.prefix(47) + "…"
    }

    func name(of entity: EntityReference) -> String { entityNames[entity] ?? entity.description }

    func owner(_ place: Place) -> [PartID] {
        if case .entity(let entity) = place { [PartID(edition, entity)] } else { [] }
    }

    /// A value as its place shows it.
    func figure(_ number: FixedDecimal?, _ quantityID: String?, decimals: Int?, named: Bool) -> Facet.Value {
        let quantity = quantityID.flatMap { quantities[$0] }
        let isPercent = quantity?.kind == .percent
        guard let number else { return .figure(FigureValue(number: nil, text: "–", isPercent: isPercent)) }
        var text =
            isPercent
            ? language.format.percent(number, fractionDigits: decimals)
            : language.format.number(number, fractionDigits: decimals)
        if named, !isPercent, let quantity, quantity.kind != .count { text += " " + shown(quantity.name) }
        return .figure(FigureValue(number: number, text: text, isPercent: isPercent))
    }
}

extension Facet {
    static func text(_ label: String, _ text: Text?, _ weight: Weight? = nil) -> Facet? {
        text.map { Facet(label: label, value: .text($0), weight: weight) }
    }

    static func word(_ label: String, _ word: String?, _ weight: Weight? = nil) -> Facet? {
        word.map { Facet(label: label, value: .word($0), weight: weight) }
    }

    static func number(_ label: String, _ number: Int?) -> Facet? { word(label, number.map { String($0) }) }

    static func flag(_ label: String, _ flag: Bool) -> Facet? { flag ? word(label, "yes") : nil }

    static func list(_ label: String, _ items: [some CustomStringConvertible]) -> Facet? {
        items.isEmpty ? nil : word(label, items.map(\.description).joined(separator: ", "))
    }

    /// What has no short form: it is compared, not shown. Nothing in it may depend on the order of a set.
    static func opaque(_ label: String, _ value: Any) -> Facet {
        Facet(label: label, value: .opaque(String(describing: value)))
    }
}
