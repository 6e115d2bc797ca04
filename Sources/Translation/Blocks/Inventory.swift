import ContentLoading
import Localization
import Markdown
import ReportModel

/// Every text of a site that is translated.
package struct Inventory: Sendable {
    package let content: LoadedContent
    /// Data files in the order of reading, then narratives by their place.
    package let blocks: [SourceBlock]
    /// By address, as it is written.
    let byAddress: [String: SourceBlock]

    package init(_ content: LoadedContent) {
        self.content = content
        blocks = Self.texts(content) + Self.narratives(content)
        byAddress = Dictionary(blocks.map { ($0.address.description, $0) }) { first, _ in first }
    }

    package var source: LanguageTag { content.site.sourceLanguage }

    /// The languages into which texts are translated, in the order of the site.
    package var languages: [LanguageTag] { content.site.languages.filter { $0 != source } }

    /// Editions and, with an empty name, the site.
    var bases: [String] { [""] + content.site.editions.map(\.id) }

    /// Where a file of texts lies.
    static func translationPath(_ address: BlockAddress, _ language: LanguageTag) -> String {
        let inner =
            address.part == "narratives" ? "\(address.file)/\(language).md" : "text/\(language)/\(address.file).yml"
        return address.base.isEmpty ? inner : "\(address.base)/\(inner)"
    }

    private static func texts(_ content: LoadedContent) -> [SourceBlock] {
        let places = Dictionary(uniqueKeysWithValues: content.site.editions.map { ($0.id, FilePlaces($0)) })
        return content.texts.compactMap { text in
            let read = { (words: String) -> BlockContent in
                guard text.isParagraph, let inlines = content.paragraph(words) else { return .plain(words) }
                return .markdown(inlines)
            }
            let address = BlockAddress(base: text.base, file: text.file, block: text.block)
            let block = SourceBlock(
                address: address, kind: String(text.block.split(separator: "/").last ?? "text"),
                place: places[text.base]?.place(of: address), source: read(text.source),
                translations: text.translations.mapValues { read($0.text) })
            // The wording of a measure is written by the conventions of each language, even if it is but a number.
            guard block.source.hasWords || block.kind == "wording", places[text.base]?.isCode(block) != true else {
                return nil
            }
            return block
        }
    }

    private static func narratives(_ content: LoadedContent) -> [SourceBlock] {
        let keys = content.narratives.keys.filter { $0.language == content.site.sourceLanguage }
        return keys.sorted { ($0.edition, $0.place.description) < ($1.edition, $1.place.description) }
            .flatMap { narrative($0, content) }
    }

    private static func narrative(_ key: NarrativeKey, _ content: LoadedContent) -> [SourceBlock] {
        guard let narrative = content.narratives[key] else { return [] }
        var translations: [LanguageTag: [String: BlockContent]] = [:]
        for language in content.site.languages where language != key.language {
            let other = NarrativeKey(edition: key.edition, place: key.place, language: language)
            guard let narrative = content.narratives[other] else { continue }
            translations[language] = Dictionary(NarrativeTexts.runs(of: narrative).map { ($0.id, $0.content) }) {
                first, _ in first
            }
        }
        return NarrativeTexts.runs(of: narrative).filter(\.content.hasWords).map { run in
            SourceBlock(
                address: BlockAddress(base: key.edition, file: "narratives/\(key.place)", block: run.id),
                kind: run.kind, place: key.place.description, source: run.content,
                translations: translations.compactMapValues { $0[run.id] })
        }
    }
}

/// Where the texts of an edition's data files are shown.
struct FilePlaces {
    private let edition: Edition
    private let axes: Set<String>
    private let codes: Set<String>

    init(_ edition: Edition) {
        self.edition = edition
        axes = Set(edition.axes.map(\.id))
        codes = Set(edition.axes.flatMap(\.entities).compactMap(\.code?.source))
    }

    /// Whether a text is the code of an entity, which is translated where the entity is: so does a fact name its source.
    func isCode(_ block: SourceBlock) -> Bool {
        block.address.part == "facts" && block.kind == "source" && codes.contains(block.source.markdown)
    }

    /// The page of a text; nil where it has none, or several.
    func place(of address: BlockAddress) -> String? {
        let name = String(address.file.dropFirst(address.part.count).drop { $0 == "/" })
        switch address.part {
        case "indicators": return edition.indicators.first { $0.entity.id == name }?.entity.description
        case "funds" where !name.isEmpty: return edition.funds.first { $0.entity.id == name }?.entity.description
        case "projects" where !name.isEmpty:
            return edition.projects.first { $0.entity.id == name }?.entity.description
        case "tables": return edition.tables.first { $0.id == name }?.place.description
        case "charts": return edition.charts.first { $0.id == name }.flatMap { Self.place(of: $0.placement) }
        case "risks": return Place.page(.risks).description
        case "checks": return Place.page(.methodology).description
        case "facts": return Place.page(.figures).description
        case let axis where axes.contains(axis) && address.block.hasPrefix("entities/"):
            let id = address.block.split(separator: "/").dropFirst().first.map { String($0) }
            return id.map { "\(axis)/\($0)" }
        default: return nil
        }
    }

    private static func place(of placement: ChartSpecification.Placement) -> String? {
        if case .place(let place) = placement { place.description } else { nil }
    }
}
